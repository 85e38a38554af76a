// jsonnumber: numbers from their text, telling what does not fit from what is no number. Pure functions; any thread.
//
// An integer is digits with an optional minus. "1.0" and "1e3" are whole in mathematics, but no generation of the
// service writes them, and a reader that took them would write back something else: they are fractions here.
#pragma once

#include "models/records/achievement.h"

#include <string>
#include <string_view>

namespace jsonnumber {

using Problem = FieldReading::Problem;

// None: `out` is set. WrongType: not of JSON's number form; Fraction: see above; Overflow: beyond the type, or a
// negative number for the unsigned one (-0 is 0).
[[nodiscard]] Problem readUnsigned(std::string_view text, quint64 &out);
[[nodiscard]] Problem readSigned(std::string_view text, qint64 &out);
// Nearest double; too small for one is 0. Overflow beyond a double's range.
[[nodiscard]] Problem readDouble(std::string_view text, double &out);

// JSON's number form, and nothing around it.
[[nodiscard]] bool isNumber(std::string_view text);
// Digits with an optional minus, in JSON's form.
[[nodiscard]] bool isInteger(std::string_view text);
// The same value in mathematics, however it is written: 1, 1.00 and 10e-1. Both must be numbers.
[[nodiscard]] bool sameNumber(std::string_view left, std::string_view right);

} // namespace jsonnumber
