// Tag numbers of the service's third generation: what a tag is of in the top 4 of 32 bits, and its id below. Pure
// functions; any thread once the translators are installed. For display only: records and searches keep the number.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

// What the service has names for. Other types (up to 15) are legal and stay numbers.
enum class TagKind : quint8 { Theme, Genre, Keyword, Game, PlayerPerspective };
inline constexpr quint8 kTagKindCount = 5;

struct TagNumber
{
    static constexpr quint8 kMostType = 15;
    static constexpr quint32 kMostId = (1U << 28) - 1;

    quint8 type = 0; // a TagKind, if it has a name
    quint32 id = 0;

    friend bool operator==(const TagNumber &, const TagNumber &) = default;
};

// A number of 32 bits, with either sign: types from 8 on come out of signed arithmetic as negative ones. Nothing: it
// does not fit into 32 bits.
[[nodiscard]] std::optional<TagNumber> decodeTagNumber(qint64 number);
// Nothing: type or id are too large for it.
[[nodiscard]] std::optional<quint32> encodeTagNumber(const TagNumber &tag);

// "Genre 5"; empty: a type without a name.
[[nodiscard]] QString tagNumberName(const TagNumber &tag);
// The name of a tag that is given by its text, as chunks and forms have it: of an integer with a type in it. Empty: any
// other tag. A theme's number is its plain id, and the text "5" may as well be a tag of letters and digits: no name.
[[nodiscard]] QString tagNumberName(std::string_view tag);
// The same, and any other tag as it is.
[[nodiscard]] QString shownTag(std::string_view tag);
