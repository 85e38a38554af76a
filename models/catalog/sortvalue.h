// SortValue: what a record is sorted by, for one field: a number or a text. RecordComparison puts the fields of a sort
// order together. For one thread each; they refer to the snapshot they are made for.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/collation.h"
#include "models/catalog/sortkey.h"

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
