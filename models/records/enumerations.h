// Enumerations of the service: Source (achievements' category), Rank and Region (language), with their numbers.
// Source: the service's enum pages. Names come from the translation tables, contexts "Source", "Rank" and "Region", and
// change with the language while the program runs. Safe on any thread once the translators are installed.
#pragma once

#include "models/records/fieldschema.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

struct EnumerationValue
{
    quint64 number;
    std::string_view key; // stable, lower case, for queries and the command line: "steam", "gold", "japan"
    const char *name;     // source text
};

// Source numbers the validation rules speak of.
inline constexpr quint64 kSourcePlayStation = 1;

// The values of an enumeration field (Category, Rank, Language); empty for other fields.
[[nodiscard]] std::span<const EnumerationValue> enumerationValues(Field field);
[[nodiscard]] bool isKnownEnumerationValue(Field field, quint64 number);
// The context of the field's names in the translation tables: "Source", "Rank" or "Region".
[[nodiscard]] const char *enumerationContext(Field field);
// Translated name; an unknown number stays visible as "Unknown (57)".
[[nodiscard]] QString enumerationName(Field field, quint64 number);
// The short code printed by the enum page ("EU", "NA", ...), for regions; empty: none.
[[nodiscard]] QString regionCode(quint64 number);
