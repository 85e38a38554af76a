// Chunk: kChunkSize record numbers as immutable columns. Made on a worker, then shared read-only between snapshots and
// threads. Derived from the records' texts, which stay in the store.
//
// Texts lie in one UTF-8 arena addressed by offsets; the search text of a record is name, description, external id and
// tags, folded, with 0x1F between the fields and 0x1E after the record. Tags are codes of the catalog's dictionary.
#pragma once

#include "models/catalog/dictionary.h"
#include "models/catalog/recordstate.h"
#include "models/records/achievement.h"
#include "models/records/validation.h"

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

class Chunk;
using ChunkPtr = std::shared_ptr<const Chunk>;

using Slot = std::uint32_t; // 0 .. kChunkSize - 1

class Chunk
{
public:
    // A record's state; `state` that does not exist empties the slot.
    using Patch = std::pair<Slot, RecordState>;

    // A patched copy: columns of `old` (may be null: an empty chunk) with the patched records read anew. `patches` are
    // in ascending order of slot, each slot once. A text that no longer reads is kept as a record with an error.
    [[nodiscard]] static ChunkPtr patched(const Chunk *old, std::span<const Patch> patches, Dictionary &tags,
                                          AchievementReader &reader);

    // Slots in use end before this one.
    [[nodiscard]] Slot size() const { return Slot(m_flags.size()); }

    // Present in the catalog; deleted records exist, and are marked.
    [[nodiscard]] bool exists(Slot slot) const { return slot < size() && (m_flags[slot] & Exists); }
    [[nodiscard]] bool isDeleted(Slot slot) const { return m_flags[slot] & Deleted; }
    [[nodiscard]] bool isChanged(Slot slot) const { return m_flags[slot] & Changed; }
    [[nodiscard]] bool isNew(Slot slot) const { return m_flags[slot] & New; }
    [[nodiscard]] bool isDraft(Slot slot) const { return m_flags[slot] & Draft; }
    [[nodiscard]] bool isVisible(Slot slot) const { return exists(slot) && !isDeleted(slot); }
    // The worst grade of the record's own issues.
    [[nodiscard]] std::optional<Grade> grade(Slot slot) const;
    // Set and readable.
    [[nodiscard]] bool has(Slot slot, Field field) const { return m_present[slot] & (1u << unsigned(field)); }
    // There, but of no type we can read (an icon that is only an id counts as read).
    [[nodiscard]] bool isUnreadable(Slot slot, Field field) const
    {
        return m_unreadable[slot] & (1u << unsigned(field));
    }

    // Unsigned fields: Id, Category, Rank, Language; 0 when not set.
    [[nodiscard]] quint64 unsignedValue(Slot slot, Field field) const { return m_numbers[numberColumn(field)][slot]; }
    // Signed fields: Owners, CreatedAt, UpdatedAt; 0 when not set.
    [[nodiscard]] qint64 signedValue(Slot slot, Field field) const
    {
        return qint64(m_numbers[numberColumn(field)][slot]);
    }
    [[nodiscard]] double ownersPercentage(Slot slot) const { return m_percentages[slot]; }
    // Name, Description, ExternalId and Icon (its URL); empty when not set.
    [[nodiscard]] std::string_view text(Slot slot, Field field) const;
    // cloudinary_id or image_id of the icon; empty: none.
    [[nodiscard]] std::string_view imageId(Slot slot) const { return textAt(slot, 4); }
    [[nodiscard]] std::span<const Dictionary::Code> tags(Slot slot) const;
    [[nodiscard]] std::span<const quint64> games(Slot slot) const;
    // Folded search text of the record, without the closing 0x1E.
    [[nodiscard]] std::string_view searchText(Slot slot) const;
    // Search texts of all slots in one piece; slot i is [searchOffsets()[i], searchOffsets()[i + 1]).
    [[nodiscard]] std::string_view searchArena() const { return m_search; }
    [[nodiscard]] std::span<const quint32> searchOffsets() const { return m_searchOffsets; }
    // Number of visible records.
    [[nodiscard]] Slot visibleCount() const { return m_visible; }
    [[nodiscard]] Slot changedCount() const { return m_changed; }

    // Same content, whatever the history that made it; tags compare by text. For tests.
    [[nodiscard]] bool hasSameContent(const Chunk &other, const Dictionary &tags, const Dictionary &otherTags) const;

private:
    enum Flag : quint16 {
        Exists = 1,
        Deleted = 2,
        Changed = 4,
        New = 8,
        Draft = 16,
        GradeShift = 5
    }; // 2 bits of grade

    static constexpr std::size_t kTexts = 5; // name, description, external id, icon url, image id
    static constexpr std::size_t kNumbers = 7;
    [[nodiscard]] static std::size_t numberColumn(Field field);
    [[nodiscard]] static std::size_t textColumn(Field field);
    [[nodiscard]] std::string_view textAt(Slot slot, std::size_t column) const;

    void appendEmpty();
    void appendCopies(const Chunk &old, Slot first, Slot end);
    void appendRead(const RecordState &state, Dictionary &tags, AchievementReader &reader, Achievement &buffer);
    void appendSearchText(const Achievement &achievement);
    void count();

    std::vector<quint16> m_flags, m_present, m_unreadable;
    std::array<std::vector<quint64>, kNumbers> m_numbers;
    std::vector<double> m_percentages;
    std::string m_texts;
    std::vector<quint32> m_textEnds; // kTexts a slot
    std::vector<Dictionary::Code> m_tags;
    std::vector<quint32> m_tagEnds;
    std::vector<quint64> m_games;
    std::vector<quint32> m_gameEnds;
    std::string m_search;
    std::vector<quint32> m_searchOffsets{0};
    Slot m_visible = 0, m_changed = 0;
};
