#include "models/catalog/facetbases.h"

#include "models/catalog/facetclauses.h"

namespace {

std::unique_ptr<const QueryMatch> matchOf(const Query &query, const Catalog &catalog)
{
    return std::make_unique<const QueryMatch>(query, catalog);
}

// The clauses of `whole` that `rest` lacks.
Query difference(const Query &whole, const Query &rest)
{
    Query result;
    auto left = rest.root.children.begin();
    for (const auto &clause : whole.root.children) {
        if (left != rest.root.children.end() && *left == clause)
            ++left;
        else
            result.root.children.push_back(clause);
    }
    return result;
}

} // namespace

FacetBases::FacetBases(const Query &query, MatchesPtr matches)
    : m_matches(std::move(matches))
{
    const auto &catalog = *m_matches->catalog();
    const auto &games = catalog.gameNames();
    auto rest = query;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const auto facet = Facet(i);
        const auto without = withoutFacet(query, facet, games);
        if (without.root == query.root)
            continue;
        m_clauses.push_back({facet, matchOf(difference(query, without), catalog), asksForDeleted(without.root)});
        rest = withoutFacet(rest, facet, games);
    }
    m_rest = matchOf(rest, catalog);
    m_exceptState = matchOf(withoutFacet(query, Facet::State, games), catalog);
}

FacetBases::Bits FacetBases::find(std::size_t index) const
{
    Bits bases;
    bases.fill(m_matches->chunks()[index]);
    if (m_clauses.empty())
        return bases;
    const auto &chunk = *m_matches->catalog()->chunks()[index];
    const auto rest = m_rest->findAmong(chunk, chunk.marked(Chunk::Mark::Exists));
    for (const auto &clauses : m_clauses) {
        auto &base = bases[std::size_t(clauses.facet)] = rest;
        if (!clauses.findsDeleted)
            base.remove(chunk.marked(Chunk::Mark::Deleted));
    }
    if (m_clauses.size() == 1)
        return bases;
    for (const auto &clauses : m_clauses) {
        const auto found = clauses.match->findAmong(chunk, rest);
        for (const auto &other : m_clauses)
            if (other.facet != clauses.facet)
                bases[std::size_t(other.facet)] &= found;
    }
    return bases;
}

SlotBits FacetBases::findDeleted(std::size_t index) const
{
    const auto &chunk = *m_matches->catalog()->chunks()[index];
    const auto &deleted = chunk.marked(Chunk::Mark::Deleted);
    return deleted.none() ? SlotBits() : m_exceptState->findAmong(chunk, deleted);
}
