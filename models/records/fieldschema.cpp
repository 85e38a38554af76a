#include "models/records/fieldschema.h"

#include <QCoreApplication>

#include <array>

namespace {

using enum FieldType;

// Keys, types and the mandatory mark are those of the endpoint's page; "achievement_icon" is the third generation's
// name for the icon.
constexpr std::array<FieldSpec, kFieldCount> kFields{{
    {Field::Id, Unsigned, "id", "", QT_TRANSLATE_NOOP("Field", "ID"),
     QT_TRANSLATE_NOOP("FieldHelp", "The service's own number for this achievement, a whole number from 0 up."), true},
    {Field::Name, Text, "name", "", QT_TRANSLATE_NOOP("Field", "Name"),
     QT_TRANSLATE_NOOP("FieldHelp", "The title that players see."), true},
    {Field::Category, FieldType::Enumeration, "category", "", QT_TRANSLATE_NOOP("Field", "Source"),
     QT_TRANSLATE_NOOP("FieldHelp", "The platform or store the achievement comes from."), true},
    {Field::Icon, Image, "icon", "achievement_icon", QT_TRANSLATE_NOOP("Field", "Icon"),
     QT_TRANSLATE_NOOP("FieldHelp", "The web address of the picture, beginning with https:// or http://."), false},
    {Field::Game, IdList, "game", "", QT_TRANSLATE_NOOP("Field", "Game"),
     QT_TRANSLATE_NOOP("FieldHelp", "The ID of the game, or several IDs with commas between them."), false},
    {Field::Rank, FieldType::Enumeration, "rank", "", QT_TRANSLATE_NOOP("Field", "Rank"),
     QT_TRANSLATE_NOOP("FieldHelp", "Bronze, silver, gold or platinum; only PlayStation achievements have one."),
     false},
    {Field::Description, LongText, "description", "", QT_TRANSLATE_NOOP("Field", "Description"),
     QT_TRANSLATE_NOOP("FieldHelp", "What the achievement is about, usually how to obtain it."), false},
    {Field::ExternalId, Text, "external_id", "", QT_TRANSLATE_NOOP("Field", "External ID"),
     QT_TRANSLATE_NOOP("FieldHelp", "The ID that the platform or store itself gives to this achievement."), true},
    {Field::Owners, Signed, "owners", "", QT_TRANSLATE_NOOP("Field", "Owners"),
     QT_TRANSLATE_NOOP("FieldHelp", "How many people own the achievement."), false},
    {Field::OwnersPercentage, FieldType::Decimal, "owners_percentage", "", QT_TRANSLATE_NOOP("Field", "Owners %"),
     QT_TRANSLATE_NOOP("FieldHelp", "How many of a hundred people with the game own the achievement, from 0 to 100."),
     false},
    {Field::Tags, TextList, "tags", "", QT_TRANSLATE_NOOP("Field", "Tags"),
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Words that belong to the achievement, with commas between them; a tag with a comma in it "
                       "stands in double quotes."),
     false},
    {Field::Language, FieldType::Enumeration, "language", "", QT_TRANSLATE_NOOP("Field", "Language"),
     QT_TRANSLATE_NOOP("FieldHelp", "The region whose texts these are."), false},
    {Field::CreatedAt, Time, "created_at", "", QT_TRANSLATE_NOOP("Field", "Created"),
     QT_TRANSLATE_NOOP("FieldHelp", "When the record was made, as Unix time in seconds or milliseconds."), true},
    {Field::UpdatedAt, Time, "updated_at", "", QT_TRANSLATE_NOOP("Field", "Updated"),
     QT_TRANSLATE_NOOP("FieldHelp", "When the record was last changed, as Unix time in seconds or milliseconds."),
     true},
}};

// fieldSpec() indexes the table by the enumeration.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (std::size_t(kFields[i].field) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

struct KeyEntry
{
    std::string_view key;
    Field field = Field::Id;
};

constexpr std::size_t kLongestKey = 17;
constexpr std::size_t kKeysOfOneLength = 5;
using KeysByLength = std::array<std::array<KeyEntry, kKeysOfOneLength>, kLongestKey + 1>;

// Every key of every record is looked up: by its length first, which leaves one to five candidates.
constexpr KeysByLength keysByLength()
{
    KeysByLength table{};
    const auto add = [&table](std::string_view key, Field field) {
        std::size_t slot = 0;
        while (!table.at(key.size()).at(slot).key.empty())
            ++slot; // a table too small does not compile
        table.at(key.size()).at(slot) = {key, field};
    };
    for (const FieldSpec &spec : kFields) {
        add(spec.key, spec.field);
        if (!spec.otherKey.empty())
            add(spec.otherKey, spec.field);
    }
    return table;
}
constexpr KeysByLength kKeysByLength = keysByLength();

} // namespace

std::span<const FieldSpec, kFieldCount> achievementFields()
{
    return kFields;
}

const FieldSpec &fieldSpec(Field field)
{
    return kFields[std::size_t(field)];
}

std::optional<Field> fieldByKey(std::string_view key)
{
    if (key.empty() || key.size() > kLongestKey)
        return std::nullopt;
    for (const KeyEntry &entry : kKeysByLength[key.size()]) {
        // The first letter tells most apart, for less than a call.
        if (!entry.key.empty() && entry.key.front() == key.front() && entry.key == key)
            return entry.field;
    }
    return std::nullopt;
}

QString fieldName(Field field)
{
    return QCoreApplication::translate("Field", fieldSpec(field).name);
}

QString fieldHelp(Field field)
{
    return QCoreApplication::translate("FieldHelp", fieldSpec(field).help);
}
