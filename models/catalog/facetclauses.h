// FacetClauses: the bridge between facets and the search text. Facets write the query, and a query typed by hand moves
// the facets. Pure; any thread.
//
// A clause of a facet stands at the top level of the query, asks for values of this facet and for nothing else, and has
// no problem in it: one value, several with OR between them, or "-" and a value.
#pragma once

#include "models/catalog/facet.h"

#include <vector>

struct FacetSelection
{
    std::vector<FacetValue> only;    // one of these; empty: any
    std::vector<FacetValue> without; // none of these

    [[nodiscard]] bool isEmpty() const { return only.empty() && without.empty(); }
    friend bool operator==(const FacetSelection &, const FacetSelection &) = default;
};

// What the query's clauses of this facet say, each value once, in the order of the text. Here and below, `games` are
// the names that the query's snapshot has.
[[nodiscard]] FacetSelection facetSelection(const Query &query, Facet facet, const GameNames &games);

// The query but for its clauses of this facet; for counts, which tell what another choice would give.
[[nodiscard]] Query withoutFacet(const Query &query, Facet facet, const GameNames &games);

// `text`, which `parsed` was made from, with the facet's clauses replaced by `selection` in canonical spelling, at the
// place of the first one, else at the end. All other parts stay as typed, those that do not count included; only when
// an OR at the top level needs brackets around it all, brackets and quotes in it are made to match. A selection that
// does not fit into the limits of a query does not count.
[[nodiscard]] QString withFacetSelection(const QString &text, const Query &parsed, Facet facet,
                                         const FacetSelection &selection, const GameNames &games);

enum class FacetClick : quint8 {
    Only, // this value and nothing else; a second time: nothing
    Also, // this value, too, or not any more
    Not,  // without this value, or not without it any more
};
[[nodiscard]] FacetSelection clicked(FacetSelection before, const FacetValue &value, FacetClick click);
