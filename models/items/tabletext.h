// tabletext: rows of a table as text with tabs between the cells, as spreadsheets and mails take them from the
// clipboard. Pure; any thread that may read translations.
#pragma once

#include "models/catalog/catalog.h"

#include <QLocale>

#include <span>

// A header line, then one for each of `records` that is in the catalog, with what the columns show. Tabs and line
// breaks within a cell become blanks; cells that a spreadsheet would take for a formula get a ' in front.
[[nodiscard]] QByteArray tableText(const Catalog &catalog, std::span<const RecordNumber> records,
                                   std::span<const Field> columns, const QLocale &locale);
