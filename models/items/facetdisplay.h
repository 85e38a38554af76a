// How facets and their values are called: "Source", "Steam", "5–10 %". In the program's present language; any thread
// once the translators are installed.
#pragma once

#include "models/catalog/facetcounts.h"

#include <QLocale>
#include <QString>

[[nodiscard]] QString facetName(Facet facet);
// A tag as most of its records spell it; a game's name if it is known, else its id; "Genre 5" for a tag number.
[[nodiscard]] QString facetValueName(const FacetCounts &counts, Facet facet, const FacetCount &value,
                                     const QLocale &locale);
// The number behind a name that is not the value itself: a game's id, a tag number. Empty: the name says it all.
[[nodiscard]] QString facetValueDetail(const FacetCounts &counts, Facet facet, const FacetCount &value);
