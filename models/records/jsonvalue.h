// jsonvalue: whether two JSON values mean the same, however they are written. Pure functions over validated text; any
// thread.
#pragma once

#include <string_view>

namespace jsonvalue {

// The same kind and value: white space, escapes, the order of members and the spelling of a number (1.0 and 1.00) do
// not matter; a number is not the same as its text. Of doubled keys every value counts, in their order. Lone
// surrogates, which are no characters, are the same only when they are written the same way. Both are trimmed JSON
// values, nested at most as deep as records are.
[[nodiscard]] bool same(std::string_view left, std::string_view right);

} // namespace jsonvalue
