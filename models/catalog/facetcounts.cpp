#include "models/catalog/facetcounts.h"

#include "models/catalog/facetbases.h"
#include "models/catalog/facetlane.h"
#include "models/parallel.h"

#include <algorithm>
#include <optional>

namespace {

constexpr std::size_t kLanes = 2;

} // namespace

FacetCountsPtr FacetCounts::count(const Query &query, const MatchesPtr &matches,
                                  const std::shared_ptr<FoldedTags> &tags, QThreadPool &pool,
                                  const std::atomic_bool &cancelled)
{
    const auto result = std::make_shared<FacetCounts>();
    const auto &catalog = matches->catalog();
    const auto table = tags->table(cancelled);
    if (!table)
        return nullptr;
    result->m_matches = matches;
    result->m_tags = tags;
    const auto chunks = catalog->chunks();
    const FacetBases bases(query, matches);
    std::array<std::optional<FacetLane>, kLanes> lanes;
    std::array<quint32, kLanes> deleted{};
    inParallel(
        pool, chunks.size(),
        [&](std::size_t index, std::size_t lane) {
            if (!chunks[index] || cancelled)
                return;
            const auto &chunk = *chunks[index];
            if (!lanes[lane])
                lanes[lane].emplace(*catalog->dictionaries(), table, catalog->sideTables().findings);
            lanes[lane]->count(chunk, RecordNumber(index * kChunkSize), bases.find(index));
            deleted[lane] += bases.findDeleted(index).count();
        },
        kLanes);
    if (cancelled)
        return nullptr;
    if (!lanes[0])
        lanes[0].emplace(*catalog->dictionaries(), table, catalog->sideTables().findings);
    if (lanes[1])
        lanes[0]->add(*lanes[1]);
    result->take(*lanes[0], *table, deleted[0] + deleted[1]);
    return result;
}

void FacetCounts::take(const FacetLane &lane, const FoldedTags::Table &table, quint32 deleted)
{
    const auto counts = [this](Facet facet) -> std::vector<FacetCount> & { return m_counts[std::size_t(facet)]; };
    for (std::size_t trait = 0; trait < kRecordTraitCount; ++trait)
        counts(Facet::State)
            .push_back({trait, RecordTrait(trait) == RecordTrait::Deleted ? deleted : lane.state(RecordTrait(trait))});
    for (const auto facet : {Facet::Source, Facet::Rank, Facet::Language})
        lane.forEachNumber(facet,
                           [&](quint64 number, quint32 count) { counts(facet).push_back({number, count}); });
    for (std::size_t range = 0; range < rarityRanges().size(); ++range)
        counts(Facet::Rarity).push_back({range, lane.rarity(range)});
    for (std::size_t field = 0; field < kFieldCount; ++field)
        if (const auto count = lane.missing(Field(field)))
            counts(Facet::Missing).push_back({field, count});
    for (std::size_t mark = 0; mark < kIconMarkCount; ++mark)
        if (const auto count = lane.icon(IconMark(mark)))
            counts(Facet::Icon).push_back({mark, count});
    takeGames(lane);
    takeTags(lane, table);
}

void FacetCounts::takeGames(const FacetLane &lane)
{
    const auto &games = m_matches->catalog()->games();
    for (Dictionary::Code code = 0; code < lane.games(); ++code)
        if (const auto count = lane.game(code))
            m_counts[std::size_t(Facet::Game)].push_back({IdText::id(games.text(code)), count});
}

void FacetCounts::takeTags(const FacetLane &lane, const FoldedTags::Table &table)
{
    auto &counts = m_counts[std::size_t(Facet::Tag)];
    std::vector<quint32> places(table.firsts.size(), ~quint32(0)); // in `counts`
    for (Dictionary::Code tag = 0; tag < table.values.size(); ++tag) {
        const auto value = table.values[tag];
        if (value == FoldedTags::kNone || lane.tag(tag) == 0)
            continue;
        if (places[value] == ~quint32(0)) {
            places[value] = quint32(counts.size());
            counts.push_back({value, lane.tagValue(value), tag});
        } else if (auto &spelling = counts[places[value]].spelling; lane.tag(tag) > lane.tag(spelling)) {
            spelling = tag;
        }
    }
}

FacetCount FacetCounts::of(Facet facet, const FacetValue &value) const
{
    const auto number = facet == Facet::Tag ? m_tags->value(value.text) : value.number;
    const auto counts = of(facet);
    const auto found = std::ranges::find(counts, number, &FacetCount::number);
    return found != counts.end() ? *found : FacetCount{number, 0};
}

FacetValue FacetCounts::value(Facet facet, const FacetCount &count) const
{
    if (facet == Facet::Tag)
        return {0, std::string(m_tags->values().text(Dictionary::Code(count.number)))};
    return {count.number, {}};
}

std::string_view FacetCounts::spelling(const FacetCount &tag) const
{
    return tag.spelling == FoldedTags::kNone ? m_tags->values().text(Dictionary::Code(tag.number))
                                             : m_tags->dictionaries()->tags.text(tag.spelling);
}
