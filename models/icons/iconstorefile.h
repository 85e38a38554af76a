// iconstorefile: the SQLite file of an IconStore: its schema, and how earlier files are brought up to it. Plain
// functions for the store's thread.
#pragma once

#include "models/store/database.h"

// Makes the file where there is none. CatalogLocked: another window writes in it just now; whatever else is wrong with
// it, it is of no use.
[[nodiscard]] Result<std::unique_ptr<Database>> openIconFile(const QString &path);
void removeIconFile(const QString &path);
