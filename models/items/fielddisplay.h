// How values look to a reader, in a locale: "1,204", "42.3 %", "Japan", "Boss, Speed", "2018-06-20 12:32". For the
// table, the detail pane and reports; editors use fieldText() instead. Pure; GUI thread (names are translated).
#pragma once

#include "models/catalog/catalog.h"
#include "models/records/achievement.h"

#include <QLocale>

// From a snapshot's columns.
[[nodiscard]] QString displayText(const Catalog &catalog, const Catalog::Place &place, Field field,
                                  const QLocale &locale);
// From a typed reading.
[[nodiscard]] QString displayText(const Achievement &achievement, Field field, const QLocale &locale);
