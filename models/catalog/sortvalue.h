// SortValue: what a record is sorted by, for one field: a number or a text. RecordComparison puts the fields of a sort
// order together. For one thread each; they refer to the snapshot they are made for.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/collation.h"
#include "models/catalog/sortkey.h"
#include "models/records/recordtime.h"

#include <optional>
#include <string>
#include <unordered_map>

class SortValue
{
public:
    SortValue(const Catalog &catalog, Field field, const QLocale &locale);

    // Name, Description, ExternalId, Icon (its URL) and Tags are sorted as texts.
    [[nodiscard]] static bool isText(Field field);
    // Other fields; nothing: not set. Numbers compare as the values do: ids by value, times of both units by the time
    // they mean, sources and regions by their names in the program's language (unknown numbers last, by number), ranks
    // by number, games by the first id.
    [[nodiscard]] std::optional<quint64> number(const Catalog::Place &place) const;
    // Text fields; nothing: not set or empty. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> text(const Catalog::Place &place);

private:
    const Catalog &m_catalog;
    Field m_field;
    std::unordered_map<quint64, quint64> m_places; // of an enumeration's values among their names
    std::string m_buffer;
};

// The numbers of a field (as SortValue::number) of records asked for one after the other: quick where the next one lies
// in the same chunk.
class SortNumbers
{
public:
    SortNumbers(const SortValue &value, const Catalog &catalog, Field field);

    [[nodiscard]] std::optional<quint64> operator()(RecordNumber number)
    {
        if (number / kChunkSize != m_index)
            enter(number / kChunkSize);
        const Slot slot = number % kChunkSize;
        if (m_kind == Kind::Other)
            return m_value.number({m_chunk, slot});
        if (!(*m_present)[slot])
            return std::nullopt;
        const auto stored = m_numbers[slot];
        return m_kind == Kind::Time ? Chunk::biased(recordTimeInMilliseconds(Chunk::unbiased(stored))) : stored;
    }

private:
    enum class Kind { Stored, Time, Other };

    void enter(RecordNumber chunk);

    const SortValue &m_value;
    const Catalog &m_catalog;
    Field m_field;
    Kind m_kind;
    RecordNumber m_index = kNoRecord; // of the chunk whose columns these are
    const Chunk *m_chunk = nullptr;
    const SlotBits *m_present = nullptr;
    PackedColumn m_numbers;
};

class RecordComparison
{
public:
    RecordComparison(const Catalog &catalog, const SortKeys &keys, const QLocale &locale);

    // Below, at or above 0; missing values last, whichever the direction. Ties are the caller's.
    [[nodiscard]] int compare(const Catalog::Place &a, const Catalog::Place &b);
    // Do both have the very same values, byte for byte? Places of another snapshot of the same catalog are fine.
    [[nodiscard]] bool sameValues(const Catalog::Place &a, const Catalog::Place &b);

private:
    struct Part
    {
        SortKey key;
        SortValue ofA, ofB; // texts are valid until the next call
    };

    Collation m_collation;
    std::vector<Part> m_parts;
};
