// FacetBases: the records that each facet of a query is counted in: what the query finds without its own clauses of this
// facet. Immutable; any thread.
#pragma once

#include "models/catalog/facet.h"
#include "models/catalog/matches.h"
#include "models/catalog/querymatch.h"

#include <array>
#include <memory>

class FacetBases
{
public:
    // `matches` is what `query` finds; facets without clauses are counted in it.
    FacetBases(const Query &query, MatchesPtr matches);

    // By facet.
    using Bits = std::array<SlotBits, kFacetCount>;
    [[nodiscard]] Bits find(std::size_t chunk) const;
    // The deleted records of a chunk that the state Deleted would find beside the query's other clauses.
    [[nodiscard]] SlotBits findDeleted(std::size_t chunk) const;

private:
    struct Clauses
    {
        Facet facet;
        std::unique_ptr<const QueryMatch> match; // of these clauses alone
        bool findsDeleted;                       // without them
    };

    const MatchesPtr m_matches;
    std::vector<Clauses> m_clauses; // of the facets that have some
    std::unique_ptr<const QueryMatch> m_rest, m_exceptState;
};
