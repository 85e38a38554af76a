#include "models/catalog/facetlane.h"

#include "models/catalog/querymatch.h"

#include <algorithm>

namespace {

// As SlotBits::forEach, but quick where all records of a word are meant, as they are without a query.
template <typename Each> void forEachSlot(const SlotBits &bits, Each each)
{
    for (std::size_t word = 0; word < SlotBits::kWords; ++word) {
        const auto first = Slot(word * 64);
        auto rest = bits.word(word);
        if (rest == ~quint64(0)) {
            for (Slot slot = first; slot < first + 64; ++slot)
                each(slot);
            continue;
        }
        for (; rest; rest &= rest - 1)
            each(first + Slot(std::countr_zero(rest)));
    }
}

Slot countBoth(const SlotBits &a, const SlotBits &b)
{
    Slot count = 0;
    for (std::size_t word = 0; word < SlotBits::kWords; ++word)
        count += Slot(std::popcount(a.word(word) & b.word(word)));
    return count;
}

// Where the ranges begin; each ends where the next one begins.
constexpr auto kRangeStarts = std::to_array<double>({0, 1, 5, 10, 25, 50, 75});
constexpr double kRangesEnd = 100;

template <typename Counters> void addAll(Counters &to, const Counters &from)
{
    std::ranges::transform(to, from, to.begin(), [](auto a, auto b) { return a + b; });
}

} // namespace

FacetLane::FacetLane(const Dictionaries &dictionaries, FoldedTags::TablePtr tags, IconFindingsPtr icons)
    : m_table(std::move(tags))
    , m_findings(std::move(icons))
    , m_games(dictionaries.games.size())
    , m_tags(m_table->values.size())
{
    if (std::ranges::any_of(m_table->isShared, [](auto isShared) { return isShared != 0; }))
        m_sharedValues.resize(m_table->firsts.size());
}

void FacetLane::count(const Chunk &chunk, RecordNumber first, const Bases &bases)
{
    const auto base = [&](Facet facet) -> const SlotBits & { return bases[std::size_t(facet)]; };
    countStates(chunk, base(Facet::State));
    countNumbers(chunk, Field::Category, base(Facet::Source), m_numbers[0]);
    countNumbers(chunk, Field::Rank, base(Facet::Rank), m_numbers[1]);
    countNumbers(chunk, Field::Language, base(Facet::Language), m_numbers[2]);
    countRarities(chunk, base(Facet::Rarity));
    countGames(chunk, first, base(Facet::Game));
    countTags(chunk, first, base(Facet::Tag));
    countMissing(chunk, base(Facet::Missing));
    countIcons(first / kChunkSize, base(Facet::Icon));
}

void FacetLane::countStates(const Chunk &chunk, const SlotBits &base)
{
    for (std::size_t trait = 0; trait < kRecordTraitCount; ++trait)
        m_states[trait] += countBoth(base, chunk.marked(markOf(RecordTrait(trait))));
}

void FacetLane::countNumbers(const Chunk &chunk, Field field, const SlotBits &base, Numbers &numbers)
{
    const auto column = chunk.numbers(field);
    forEachSlot(SlotBits(base) &= chunk.present(field), [&](Slot slot) {
        const auto number = column[slot];
        if (number < kSmallNumbers)
            ++numbers.small[number];
        else
            ++numbers.others[number];
    });
}

void FacetLane::countRarities(const Chunk &chunk, const SlotBits &base)
{
    forEachSlot(SlotBits(base) &= chunk.present(Field::OwnersPercentage), [&](Slot slot) {
        const auto share = chunk.ownersPercentage(slot);
        std::size_t started = 0;
        for (const auto start : kRangeStarts)
            started += share >= start;
        if (started > 0 && share <= kRangesEnd)
            ++m_rarities[started - 1];
    });
}

void FacetLane::countGames(const Chunk &chunk, RecordNumber first, const SlotBits &base)
{
    forEachSlot(base, [&](Slot slot) {
        for (const auto code : chunk.games(slot))
            m_games[code].add(first + slot);
    });
}

void FacetLane::countTags(const Chunk &chunk, RecordNumber first, const SlotBits &base)
{
    const auto &table = *m_table;
    const bool hasShared = !m_sharedValues.empty();
    forEachSlot(base, [&](Slot slot) {
        for (const auto tag : chunk.tags(slot)) {
            m_tags[tag].add(first + slot);
            if (hasShared && table.isShared[tag])
                m_sharedValues[table.values[tag]].add(first + slot);
        }
    });
}

void FacetLane::countMissing(const Chunk &chunk, const SlotBits &base)
{
    const auto all = base.count();
    for (std::size_t field = 0; field < kFieldCount; ++field)
        m_missing[field] += all - countBoth(base, chunk.present(Field(field)));
}

void FacetLane::countIcons(std::size_t chunk, const SlotBits &base)
{
    for (std::size_t mark = 0; mark < kIconMarkCount; ++mark)
        if (const auto marked = m_findings->marked(IconMark(mark)); chunk < marked.size())
            m_icons[mark] += countBoth(base, marked[chunk]);
}

void FacetLane::add(const FacetLane &other)
{
    addAll(m_icons, other.m_icons);
    addAll(m_states, other.m_states);
    addAll(m_missing, other.m_missing);
    addAll(m_rarities, other.m_rarities);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        addAll(m_numbers[i].small, other.m_numbers[i].small);
        for (const auto &[number, count] : other.m_numbers[i].others)
            m_numbers[i].others[number] += count;
    }
    const auto addCounters = [](std::vector<Counter> &to, const std::vector<Counter> &from) {
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i].count += from[i].count;
    };
    addCounters(m_games, other.m_games);
    addCounters(m_tags, other.m_tags);
    addCounters(m_sharedValues, other.m_sharedValues);
}
