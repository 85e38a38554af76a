// jsoncutter: the parts of a JSON text one level at a time, for documents around records. jsontext validates a whole
// text at once, as deep as a record may be; a document holds records deeper inside, and is read piece by piece. Pure
// functions; any thread.
//
// Only the level asked for is checked; what a part holds is for whoever reads that part. Errors: InvalidJson (detail:
// what was expected) and TruncatedInput, with the byte of the text in `offset`.
#pragma once

#include "models/result.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jsoncutter {

struct Part
{
    std::size_t offset = 0;
    std::string_view text; // trimmed
};

// The object or list that begins at `text[offset]` (white space may stand before), part by part; an error of `each`
// ends it. Returns the place behind the closing bracket.
[[nodiscard]] Result<std::size_t> forEachMember(std::string_view text, std::size_t offset,
                                                const std::function<Result<void>(Part key, Part value)> &each);
[[nodiscard]] Result<std::size_t> forEachElement(std::string_view text, std::size_t offset,
                                                 const std::function<Result<void>(Part element)> &each);

struct Beginning
{
    std::string_view key; // with its quotes
    std::size_t value = 0; // where its value begins
};

// The members of the object that begins there, as far as the text goes: of a text that was cut off, or of which only
// the first part is looked at, the last value may be open. Empty: no object begins there.
[[nodiscard]] std::vector<Beginning> beginnings(std::string_view text, std::size_t offset);
// Where the value of a path of keys begins, of doubled keys the first; nothing: there is none. The keys are compared as
// they are written.
[[nodiscard]] std::optional<std::size_t> placeOf(std::string_view text, std::initializer_list<std::string_view> path);
// Where the first element of the list that begins there begins; nothing: it has none, or is no list.
[[nodiscard]] std::optional<std::size_t> firstElement(std::string_view text, std::size_t offset);
// What the string says that begins there; nothing: none does, or it is broken.
[[nodiscard]] std::optional<std::string> textAt(std::string_view text, std::size_t offset);

} // namespace jsoncutter
