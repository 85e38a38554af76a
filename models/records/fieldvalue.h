// FieldValue: the value of one field on its way between a form and a record. Values and pure functions; any thread.
#pragma once

#include "models/records/fieldschema.h"

#include <QString>

#include <tl/expected.hpp>

#include <string>
#include <variant>
#include <vector>

// A JSON number by its text, so that 42.31233 stays 42.31233.
struct Decimal
{
    std::string token;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

// monostate: not set. An Image field's value is its URL as text.
using FieldValue =
    std::variant<std::monostate, quint64, qint64, Decimal, std::string, std::vector<quint64>, std::vector<std::string>>;

enum class ValueProblem : quint8 {
    NotANumber,     // letters, or nothing a number could be made of
    NegativeNumber, // for an unsigned field
    TooLarge,       // beyond the field's type
    NotWhole,       // a fraction for an integer field
};

// Reads what a user typed.
// Numbers: in the C locale, blanks around them do not matter, blank text is "not set". A Decimal may leave out the zero
// before or behind its point. An enumeration takes its number or its stable key ("steam"). A Time is the raw number.
// Lists: elements with "," between them, without the blanks around them; blank text is "not set", "[]" is the empty
// list. A tag in double quotes is taken as it stands, with a doubled quote for one.
// Text and LongText are taken as they stand, blank text is the empty text. An Image is its URL without the blanks
// around it; blank is "not set". On failure: which problem.
[[nodiscard]] tl::expected<FieldValue, ValueProblem> parseFieldText(Field field, const QString &text);
// The inverse, as an editor shows it: parseFieldText(f, fieldText(f, v)) == v for every value a record can hold, but
// for three: a Text that is not set looks like the empty text, an icon without URL like no icon, and a URL loses the
// blanks around it. So whoever writes fields compares with the text first shown.
[[nodiscard]] QString fieldText(Field field, const FieldValue &value);
