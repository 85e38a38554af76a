// LocalText: one text in the languages a file has it in, and which of them is taken. Pure; any thread.
#pragma once

#include "models/sources/importers/definition.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class LocalText
{
public:
    // Empty texts are none. "token" is a key of the format, not a language.
    void add(std::string language, std::string text);
    // In `language` (empty: English), else in English, else the first there is; which is then said in a note.
    [[nodiscard]] std::optional<std::string> in(std::string_view language, Definition &noted) const;
    // Those languages that `out` lacks are put in.
    void listLanguages(std::vector<std::string> &out) const;

private:
    std::vector<std::pair<std::string, std::string>> m_texts; // language, text
};
