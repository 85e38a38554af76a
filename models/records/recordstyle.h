// recordstyle: how one JSON object or array of a record is laid out (white space at its brackets, colons and commas),
// and texts put into it in that layout. Pure functions over validated text; any thread.
#pragma once

#include "models/records/jsontext.h"

#include <string>
#include <string_view>
#include <vector>

namespace recordstyle {

// What a list of elements is joined with: ["a", "b"] has "", ", " and "".
struct ListStyle
{
    std::string before, between, after;
};

// `array`: as it stands now, with its elements. `spaced`: whether to put a blank behind commas where the array itself,
// having fewer than two elements, does not tell.
[[nodiscard]] ListStyle listStyle(std::string_view array, const std::vector<jsontext::Element> &elements, bool spaced);
[[nodiscard]] std::string joined(const std::vector<std::string> &elements, const ListStyle &style);

// True when the object has white space behind its colons, as most printers with ", " between elements do.
[[nodiscard]] bool isSpaced(std::string_view object, const std::vector<jsontext::Member> &members);
// `object` with a member more, behind the last one, in the object's own style.
[[nodiscard]] std::string withMember(std::string_view object, const std::vector<jsontext::Member> &members,
                                     std::string_view key, std::string_view value);
// `object` without its n-th member and one comma.
[[nodiscard]] std::string withoutMember(std::string_view object, const std::vector<jsontext::Member> &members,
                                        std::size_t n);
// `text` with other bytes in place of `span`.
[[nodiscard]] std::string withSpan(std::string_view text, jsontext::Span span, std::string_view bytes);

} // namespace recordstyle
