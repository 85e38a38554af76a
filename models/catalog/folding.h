// Folding: what makes two texts the same for a search. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

// Appends `text` as the search text has it: NFC of Unicode's default case folding of its NFC; control characters that
// separate fields and records there become blanks. Folding what is folded changes nothing.
void appendFolded(std::string_view text, std::string &out);
[[nodiscard]] std::string folded(std::string_view text);
