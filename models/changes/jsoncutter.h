// jsoncutter: the parts of a JSON text one level at a time, for documents around records. jsontext validates a whole
// text at once, as deep as a record may be; a document holds records deeper inside, and is read piece by piece. Pure
// functions; any thread.
//
// Only the level asked for is checked; what a part holds is for whoever reads that part. Errors: InvalidJson (detail:
// what was expected) and TruncatedInput, with the byte of the text in `offset`.
#pragma once

#include "models/result.h"

#include <functional>
#include <string_view>

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

} // namespace jsoncutter
