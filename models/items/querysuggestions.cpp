#include "models/items/querysuggestions.h"

#include <algorithm>

std::vector<Completion> QuerySuggestions::at(const QString &text, qsizetype cursor, const Catalog &catalog,
                                             const FacetCountsPtr &counts)
{
    if (!counts || m_counts.lock() != counts)
        take(counts);
    CompletionSource source;
    source.tags = &catalog.tags();
    source.tagCounts = m_tagCounts;
    source.games = m_games;
    source.gameNames = &catalog.gameNames();
    if (counts)
        source.count = [&counts](Facet facet, const FacetValue &value) {
            return std::optional<qsizetype>(counts->of(facet, value).count);
        };
    return completions(text, cursor, source);
}

void QuerySuggestions::take(const FacetCountsPtr &counts)
{
    m_counts = counts;
    m_tagCounts.clear();
    m_games.clear();
    if (!counts)
        return;
    for (const auto &tag : counts->of(Facet::Tag)) {
        if (tag.spelling == FoldedTags::kNone)
            continue;
        if (tag.spelling >= m_tagCounts.size())
            m_tagCounts.resize(tag.spelling + 1);
        m_tagCounts[tag.spelling] = tag.count;
    }
    const auto games = counts->of(Facet::Game);
    std::vector<FacetCount> sorted(games.begin(), games.end());
    std::ranges::sort(sorted, [](const FacetCount &a, const FacetCount &b) {
        return std::pair(b.count, a.number) < std::pair(a.count, b.number);
    });
    m_games.reserve(sorted.size());
    for (const auto &game : sorted)
        m_games.push_back(game.number);
}
