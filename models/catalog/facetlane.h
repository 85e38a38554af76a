// FacetLane: counts records of chunks by the values of all facets. One lane serves one thread; lanes are added up.
#pragma once

#include "models/catalog/chunk.h"
#include "models/catalog/facet.h"
#include "models/catalog/foldedtags.h"
#include "models/catalog/iconfindings.h"

#include <array>
#include <unordered_map>
#include <vector>

class FacetLane
{
public:
    // The records to count by each facet.
    using Bases = std::array<SlotBits, kFacetCount>;

    FacetLane(const Dictionaries &dictionaries, FoldedTags::TablePtr tags, IconFindingsPtr icons);

    // `first`: the number of the chunk's first record. Each chunk once.
    void count(const Chunk &chunk, RecordNumber first, const Bases &bases);
    void add(const FacetLane &other);

    [[nodiscard]] quint32 state(RecordTrait trait) const { return m_states[std::size_t(trait)]; }
    [[nodiscard]] quint32 missing(Field field) const { return m_missing[std::size_t(field)]; }
    [[nodiscard]] quint32 rarity(std::size_t range) const { return m_rarities[range]; }
    [[nodiscard]] quint32 icon(IconMark mark) const { return m_icons[std::size_t(mark)]; }
    // Of Source, Rank and Language; calls each(number, count).
    template <typename Each> void forEachNumber(Facet facet, Each each) const
    {
        const auto &numbers = m_numbers[std::size_t(facet) - std::size_t(Facet::Source)];
        for (std::size_t number = 0; number < kSmallNumbers; ++number)
            if (const auto count = numbers.small[number])
                each(quint64(number), count);
        for (const auto &[number, count] : numbers.others)
            each(number, count);
    }
    // By code of the dictionary; games come with codes below games().
    [[nodiscard]] Dictionary::Code games() const { return Dictionary::Code(m_games.size()); }
    [[nodiscard]] quint32 game(Dictionary::Code code) const { return m_games[code].count; }
    [[nodiscard]] quint32 tag(Dictionary::Code code) const { return m_tags[code].count; }
    // By code of FoldedTags::values(), which some tag has.
    [[nodiscard]] quint32 tagValue(Dictionary::Code value) const
    {
        const auto first = m_table->firsts[value];
        return m_table->isShared[first] ? m_sharedValues[value].count : m_tags[first].count;
    }

private:
    static constexpr std::size_t kSmallNumbers = 256;

    struct Numbers
    {
        std::array<quint32, kSmallNumbers> small{};
        std::unordered_map<quint64, quint32> others;
    };
    // A record that has a value twice counts once.
    struct Counter
    {
        quint32 count = 0;
        RecordNumber last = kNoRecord;

        void add(RecordNumber number)
        {
            count += last != number;
            last = number;
        }
    };

    void countStates(const Chunk &chunk, const SlotBits &base);
    void countNumbers(const Chunk &chunk, Field field, const SlotBits &base, Numbers &numbers);
    void countRarities(const Chunk &chunk, const SlotBits &base);
    void countGames(const Chunk &chunk, RecordNumber first, const SlotBits &base);
    void countTags(const Chunk &chunk, RecordNumber first, const SlotBits &base);
    void countMissing(const Chunk &chunk, const SlotBits &base);
    void countIcons(std::size_t chunk, const SlotBits &base);

    const FoldedTags::TablePtr m_table;
    const IconFindingsPtr m_findings;
    std::array<quint32, kRecordTraitCount> m_states{};
    std::array<quint32, kFieldCount> m_missing{};
    std::array<quint32, kIconMarkCount> m_icons{};
    std::array<quint32, 7> m_rarities{};
    std::array<Numbers, 3> m_numbers; // Source, Rank, Language
    std::vector<Counter> m_games, m_tags;
    std::vector<Counter> m_sharedValues; // of values that have several tags; empty: there are none
};
