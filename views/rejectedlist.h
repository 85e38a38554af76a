// rejectedlist: what an import rejected, as a table for people: file, entry, byte, reason and the text as it stands.
// Reasons are sentences in the program's language. Pure, but for the language; the thread that owns the translators.
#pragma once

#include "models/sources/importers/definition.h"

#include <QByteArray>

#include <vector>

// CSV as records are exported (UTF-8, RFC 4180, formulas defused).
[[nodiscard]] QByteArray rejectedTable(const std::vector<RejectedEntry> &rejected);
