// How values look to a reader, in a locale: "1,204", "42.3 %", "Japan", "Boss, Speed", "2018-06-20 12:32", and games
// and tag numbers with their names, "Boss Rush (41233)". For the table, the detail pane and reports; editors use
// fieldText() instead. Pure; GUI thread (names are translated).
#pragma once

#include "models/catalog/catalog.h"
#include "models/records/achievement.h"

#include <QLocale>

// From a snapshot's columns.
[[nodiscard]] QString displayText(const Catalog &catalog, const Catalog::Place &place, Field field,
                                  const QLocale &locale);
// From a typed reading; what stands beside the records gives its games' names.
[[nodiscard]] QString displayText(const Achievement &achievement, Field field, const QLocale &locale,
                                  const SideTables &sideTables = {});
// "Boss Rush (41233), 7"; the ids alone where no name is known.
[[nodiscard]] QString gamesText(const std::vector<quint64> &ids, const GameNames &names);
