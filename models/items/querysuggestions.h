// QuerySuggestions: what the search box may offer, with counts of the records now shown. Lives on the GUI thread; keeps
// what it sorted until the counts change.
#pragma once

#include "models/catalog/facetcounts.h"
#include "models/catalog/querycompletion.h"

#include <vector>

class QuerySuggestions
{
public:
    // What could stand at `cursor` of `text`. `catalog` is where tags and games come from; `counts` (null: none are
    // known) puts the frequent ones first. Some milliseconds at 100,000 tags.
    [[nodiscard]] std::vector<Completion> at(const QString &text, qsizetype cursor, const Catalog &catalog,
                                             const FacetCountsPtr &counts);

private:
    void take(const FacetCountsPtr &counts);

    std::weak_ptr<const FacetCounts> m_counts; // what the others are from
    std::vector<quint32> m_tagCounts;          // by code of the catalog's tags
    std::vector<quint64> m_games;              // most frequent first
};
