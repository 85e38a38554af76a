// Chunk: kChunkSize record numbers as immutable columns. Made on a worker by ChunkBuilder, then shared read-only
// between snapshots and threads. Derived from the records' texts, which stay in the store.
//
// A chunk is one piece of memory, its image: packed columns, a bit for each yes or no, the texts, and the search text.
// So it can be written to a file and mapped again as it is. The search text of a record is name, description, external
// id and tags, folded, with 0x1F between the fields and 0x1E after the record. Tags and games are codes of the
// catalog's dictionaries.
#pragma once

#include "models/catalog/packedcolumn.h"
#include "models/catalog/slotbits.h"
#include "models/records/fieldschema.h"
#include "models/records/validation.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

class Chunk;
class Dictionary;
struct Dictionaries;
using ChunkPtr = std::shared_ptr<const Chunk>;

class Chunk
{
public:
    // What a slot is marked with. Hint, Warning and Error: the worst grade of the record's own issues.
    enum class Mark : quint8 { Exists, Deleted, Changed, New, Draft, Hint, Warning, Error };
    static constexpr std::size_t kMarks = 8;

    // The chunk whose image lies at `image`, 8-byte aligned, and is kept by `owner`. Null when the image is none, or
    // has codes that `dictionaries` does not know; its content is not checked further: files are checksummed.
    [[nodiscard]] static ChunkPtr fromImage(std::span<const std::byte> image, std::shared_ptr<const void> owner,
                                            const Dictionaries &dictionaries);
    [[nodiscard]] std::span<const std::byte> image() const { return m_image; }

    // Slots in use end before this one.
    [[nodiscard]] Slot size() const { return m_slots; }

    // Present in the catalog; deleted records exist, and are marked.
    [[nodiscard]] bool exists(Slot slot) const { return is(slot, Mark::Exists); }
    [[nodiscard]] bool isDeleted(Slot slot) const { return is(slot, Mark::Deleted); }
    [[nodiscard]] bool isChanged(Slot slot) const { return is(slot, Mark::Changed); }
    [[nodiscard]] bool isNew(Slot slot) const { return is(slot, Mark::New); }
    [[nodiscard]] bool isDraft(Slot slot) const { return is(slot, Mark::Draft); }
    [[nodiscard]] bool isVisible(Slot slot) const { return exists(slot) && !isDeleted(slot); }
    [[nodiscard]] const SlotBits &marked(Mark mark) const { return m_bits[std::size_t(mark)]; }
    [[nodiscard]] SlotBits visible() const { return SlotBits(marked(Mark::Exists)).remove(marked(Mark::Deleted)); }
    // The worst grade of the record's own issues.
    [[nodiscard]] std::optional<Grade> grade(Slot slot) const;
    // Set and readable.
    [[nodiscard]] bool has(Slot slot, Field field) const { return present(field)[slot]; }
    [[nodiscard]] const SlotBits &present(Field field) const { return m_bits[kMarks + std::size_t(field)]; }
    // There, but of no type we can read (an icon that is only an id counts as read).
    [[nodiscard]] bool isUnreadable(Slot slot, Field field) const
    {
        return column(Column::Unreadable)[slot] & (quint64(1) << unsigned(field));
    }

    // Unsigned fields: Id, Category, Rank, Language; 0 when not set.
    [[nodiscard]] quint64 unsignedValue(Slot slot, Field field) const
    {
        return has(slot, field) ? numbers(field)[slot] : 0;
    }
    // Signed fields: Owners, CreatedAt, UpdatedAt; 0 when not set.
    [[nodiscard]] qint64 signedValue(Slot slot, Field field) const
    {
        return has(slot, field) ? unbiased(numbers(field)[slot]) : 0;
    }
    [[nodiscard]] double ownersPercentage(Slot slot) const;
    // Whole columns, for loops over a chunk: of a number field (signed ones biased, see unbiased()). Where the field is
    // not set they hold anything.
    [[nodiscard]] const PackedColumn &numbers(Field field) const { return column(numberColumn(field)); }
    // Signed numbers are stored with the sign bit flipped, so that they compare as unsigned ones.
    [[nodiscard]] static constexpr quint64 biased(qint64 value) { return quint64(value) ^ (quint64(1) << 63); }
    [[nodiscard]] static constexpr qint64 unbiased(quint64 value) { return qint64(value ^ (quint64(1) << 63)); }

    // Name, Description and ExternalId; empty when not set.
    [[nodiscard]] std::string_view text(Slot slot, Field field) const;
    // The icon's url as received; empty: none.
    [[nodiscard]] std::string iconUrl(Slot slot, const Dictionaries &dictionaries) const;
    // cloudinary_id or image_id of the icon; empty: none.
    [[nodiscard]] std::string_view imageId(Slot slot) const;
    // Of an icon that is only a number; nothing: it is none, or 0.
    [[nodiscard]] std::optional<quint64> iconNumber(Slot slot) const
    {
        const auto number = column(Column::IconNumbers)[slot];
        return number != 0 ? std::optional(number) : std::nullopt;
    }
    // Of the icon, as the record declares them, in pixels; at most 65535; 0: not declared.
    [[nodiscard]] quint16 iconWidth(Slot slot) const { return quint16(column(Column::IconWidths)[slot]); }
    [[nodiscard]] quint16 iconHeight(Slot slot) const { return quint16(column(Column::IconHeights)[slot]); }
    // Codes of Dictionaries::tags and ::games.
    [[nodiscard]] PackedRange tags(Slot slot) const { return range(Column::TagStarts, Column::TagCodes, slot); }
    [[nodiscard]] PackedRange games(Slot slot) const { return range(Column::GameStarts, Column::GameCodes, slot); }
    // Folded search text of the record, without the closing 0x1E.
    [[nodiscard]] std::string_view searchText(Slot slot) const
    {
        const auto first = searchStarts()[slot];
        return m_search.substr(first, searchStarts()[slot + 1] - first - 1);
    }
    // Bring first the place and then the search text near, for a record that is looked at soon.
    void prefetchSearchStart(Slot slot) const { searchStarts().prefetch(slot); }
    void prefetchSearchText(Slot slot) const { __builtin_prefetch(m_search.data() + searchStarts()[slot]); }
    // Search texts of all slots in one piece; slot i is [searchStarts()[i], searchStarts()[i + 1]).
    [[nodiscard]] std::string_view searchArena() const { return m_search; }
    [[nodiscard]] const PackedColumn &searchStarts() const { return column(Column::SearchStarts); }
    // Number of visible and of changed records.
    [[nodiscard]] Slot visibleCount() const { return m_visible; }
    [[nodiscard]] Slot changedCount() const { return m_changed; }

    // Same content, whatever the history that made it; tags and games compare by text. For tests.
    [[nodiscard]] bool hasSameContent(const Chunk &other, const Dictionaries &ours, const Dictionaries &theirs) const;

private:
    friend class ChunkBuilder;

    enum class Column : quint8 {
        Unreadable, // a bit for each field
        Id,
        Category,
        Rank,
        Language,
        Owners,
        CreatedAt,
        UpdatedAt,
        Percentages, // see percentageScale
        TextStarts,  // where the record's texts begin: name, description, external id, icon
        NameLengths,
        DescriptionLengths,
        ExternalIdLengths,
        UrlLengths,
        UrlForms,       // 0: the url lies there; else its form's code + 1, and only the image id lies there
        IconNumbers,    // of an icon that is only a number; 0: it is not
        ImageIdOffsets, // from the start of the url, whose part it is as a rule
        ImageIdLengths,
        IconWidths, // declared; 0: not, or of no use
        IconHeights,
        TagStarts, // one more than slots, as all starts below
        TagCodes,
        GameStarts,
        GameCodes,
        SearchStarts,
    };
    static constexpr std::size_t kColumns = 25;
    static constexpr std::size_t kBitSets = kMarks + kFieldCount;
    // Percentages with at most six decimals are whole millionths; a chunk that has others keeps all as they are.
    static constexpr double kPercentageScale = 1e6;

    struct Header
    {
        quint32 size = 0, visible = 0, changed = 0;
        quint32 scaledPercentages = 0; // 1: millionths, biased; 0: the bits of a double
        quint64 textsOffset = 0, textsSize = 0, searchOffset = 0, searchSize = 0;
        std::array<PackedColumn::Layout, kColumns> columns;
        std::array<SlotBits, kBitSets> bits;
    };

    Chunk(std::span<const std::byte> image, std::shared_ptr<const void> owner);

    [[nodiscard]] static Column numberColumn(Field field);
    [[nodiscard]] const PackedColumn &column(Column which) const { return m_columns[std::size_t(which)]; }
    [[nodiscard]] std::size_t iconStart(Slot slot) const;
    [[nodiscard]] bool is(Slot slot, Mark mark) const { return slot < kChunkSize && marked(mark)[slot]; }
    [[nodiscard]] PackedRange range(Column starts, Column codes, Slot slot) const
    {
        return {column(codes), column(starts)[slot], column(starts)[slot + 1]};
    }

    std::span<const std::byte> m_image;
    std::shared_ptr<const void> m_owner;
    const SlotBits *m_bits;
    std::array<PackedColumn, kColumns> m_columns;
    std::string_view m_texts, m_search;
    Slot m_slots, m_visible, m_changed;
    bool m_scaledPercentages;
};
