// The field schema: one line for each of the fourteen fields of an achievement record, as the endpoint's page lists
// them. Columns, editors, validation, query fields and the command line are made from it, so that a new field is a new
// line here. Constant data; safe on any thread.
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

enum class Field : quint8 {
    Id,
    Name,
    Category,
    Icon,
    Game,
    Rank,
    Description,
    ExternalId,
    Owners,
    OwnersPercentage,
    Tags,
    Language,
    CreatedAt,
    UpdatedAt,
};
inline constexpr std::size_t kFieldCount = 14;

enum class FieldType : quint8 {
    Unsigned,    // unsigned 64-bit integer
    Signed,      // signed 64-bit integer
    Decimal,     // JSON number, kept as its text
    Text,        // one line
    LongText,    // several lines
    Image,       // Image object, or the id of one
    IdList,      // one or several unsigned 64-bit ids
    TextList,    // array of strings (v2) or of tag numbers (v3)
    Enumeration, // unsigned number with a name: see Enumeration in enumerations.h
    Time,        // signed 64-bit Unix time in seconds or milliseconds
};

struct FieldSpec
{
    Field field;
    FieldType type;
    std::string_view key;      // the JSON key of the endpoint's page, and the name on the command line
    std::string_view otherKey; // a later generation's key that is read too; empty: none
    const char *name;          // source text, context "Field"
    const char *help;          // source text, context "FieldHelp"
    bool mandatory;
};

[[nodiscard]] std::span<const FieldSpec, kFieldCount> achievementFields();
[[nodiscard]] const FieldSpec &fieldSpec(Field field);
// The field a JSON key (already unescaped) belongs to; nothing for unknown keys.
[[nodiscard]] std::optional<Field> fieldByKey(std::string_view key);
// Translated, in the program's present language.
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] QString fieldHelp(Field field);
