// ChunkBuilder: makes one chunk, slot after slot: records read from their texts, copies out of an older chunk of the
// same catalog, empty slots. For one thread; the dictionaries may be shared between threads.
#pragma once

#include "models/catalog/chunk.h"
#include "models/catalog/dictionary.h"
#include "models/records/achievement.h"

#include <string>
#include <utility>
#include <vector>

class ChunkBuilder
{
public:
    // A record's state; one that does not exist empties the slot.
    using Patch = std::pair<Slot, RecordState>;

    ChunkBuilder(Dictionaries &dictionaries, AchievementReader &reader);

    // A patched copy: `old` (may be null: an empty chunk) with the patched records read anew. `patches` are in
    // ascending order of slot, each slot once.
    [[nodiscard]] static ChunkPtr patched(const Chunk *old, std::span<const Patch> patches, Dictionaries &dictionaries,
                                          AchievementReader &reader);

    [[nodiscard]] Slot size() const { return Slot(m_searchStarts.size() - 1); }
    void appendEmpty();
    void appendCopies(const Chunk &old, Slot first, Slot end);
    // A record as its text stands. A text that does not read is kept as a record with an error.
    void appendRead(std::string_view text, bool isChanged, bool isNew, bool isDraft, bool isDeleted);
    void append(const RecordState &state);
    // The chunk; last.
    [[nodiscard]] ChunkPtr finish();

private:
    using Column = Chunk::Column;
    using Mark = Chunk::Mark;

    [[nodiscard]] std::vector<quint64> &column(Column which) { return m_columns[std::size_t(which)]; }
    [[nodiscard]] SlotBits &marks(Mark mark) { return m_bits[std::size_t(mark)]; }
    [[nodiscard]] SlotBits &presence(Field field) { return m_bits[Chunk::kMarks + std::size_t(field)]; }
    void appendNothing();
    void appendTexts(const Achievement &achievement);
    void appendIcon(std::string_view url, std::string_view imageId);
    void appendCodes(const Achievement &achievement);
    void appendSearchText(const Achievement &achievement);
    [[nodiscard]] bool scalePercentages();

    Dictionaries &m_dictionaries;
    AchievementReader &m_reader;
    Achievement m_buffer;
    std::array<SlotBits, Chunk::kBitSets> m_bits;
    // One number a slot; signed ones biased, percentages as the bits of a double.
    std::array<std::vector<quint64>, Chunk::kColumns> m_columns;
    std::vector<quint64> m_tagStarts{0}, m_gameStarts{0}, m_searchStarts{0};
    std::vector<Dictionary::Code> m_tagCodes, m_gameCodes;
    std::string m_texts, m_search, m_form;
};
