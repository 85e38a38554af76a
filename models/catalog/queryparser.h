// Parsing of queries. Pure; any thread.
#pragma once

#include "models/catalog/query.h"

[[nodiscard]] Query parseQuery(const QString &text);
