// How facets and their values are called: "Source", "Steam", "5–10 %". In the program's present language; any thread
// once the translators are installed.
#pragma once

#include "models/catalog/facetcounts.h"

#include <QLocale>
#include <QString>

[[nodiscard]] QString facetName(Facet facet);
// A tag as most of its records spell it.
[[nodiscard]] QString facetValueName(const FacetCounts &counts, Facet facet, const FacetCount &value,
                                     const QLocale &locale);
