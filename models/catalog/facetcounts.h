// FacetCounts: how many records each value of each facet has, for a query over a snapshot. Immutable; made on a worker.
//
// The counts of a facet tell what another choice in it would give: they obey the query but for its own clauses of this
// facet. Deleted records, which a query leaves out, count for the state Deleted only.
#pragma once

#include "models/catalog/facet.h"
#include "models/catalog/foldedtags.h"
#include "models/catalog/matches.h"

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <vector>

class FacetLane;
class QThreadPool;
class FacetCounts;
using FacetCountsPtr = std::shared_ptr<const FacetCounts>;

// One value and its records. Small, as there may be 100,000: FacetCounts::value() has the whole value.
struct FacetCount
{
    quint64 number = 0; // as in FacetValue; of a tag: its code in FoldedTags::values()
    quint32 count = 0;
    // Of a tag: its code in the catalog's tags, spelled as most of these records do; FoldedTags::kNone: no record has it.
    Dictionary::Code spelling = FoldedTags::kNone;

    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

class FacetCounts
{
public:
    // `matches` is what `query` finds, `tags` belongs to the catalog of `matches`. Some 10 ms at a million records; null
    // when cancelled.
    [[nodiscard]] static FacetCountsPtr count(const Query &query, const MatchesPtr &matches,
                                              const std::shared_ptr<FoldedTags> &tags, QThreadPool &pool,
                                              const std::atomic_bool &cancelled);

    [[nodiscard]] const MatchesPtr &matches() const { return m_matches; }
    [[nodiscard]] const std::shared_ptr<FoldedTags> &tags() const { return m_tags; }
    // The values that records have, in no order; State and Rarity: all values.
    [[nodiscard]] std::span<const FacetCount> of(Facet facet) const { return m_counts[std::size_t(facet)]; }
    // The value among of(), or with no record.
    [[nodiscard]] FacetCount of(Facet facet, const FacetValue &value) const;
    [[nodiscard]] FacetValue value(Facet facet, const FacetCount &count) const;
    // Of the snapshot that was counted.
    [[nodiscard]] const GameNames &gameNames() const { return m_matches->catalog()->gameNames(); }
    // A tag as most of its records spell it.
    [[nodiscard]] std::string_view spelling(const FacetCount &tag) const;

private:
    void take(const FacetLane &lane, const FoldedTags::Table &table, quint32 deleted);
    void takeGames(const FacetLane &lane);
    void takeTags(const FacetLane &lane, const FoldedTags::Table &table);

    MatchesPtr m_matches;
    std::shared_ptr<FoldedTags> m_tags;
    std::array<std::vector<FacetCount>, kFacetCount> m_counts;
};
