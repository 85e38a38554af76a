// TextScan: finds one folded text in the search texts of records, whole chunks at a time, with the widest instructions
// of the machine (Highway, chosen when the program runs). Immutable; any thread.
#pragma once

#include "models/catalog/chunk.h"

#include <optional>
#include <string>
#include <string_view>

class TextScan
{
public:
    // `needle`: folded, not empty, without separators. `field`: Name, Description, ExternalId or Tags; nothing: any of
    // them. `isWhole`: the field, or one of the tags, is the text.
    TextScan(std::string needle, std::optional<Field> field, bool isWhole);

    // Marks the slots of `chunk` whose search text has it.
    void findIn(const Chunk &chunk, SlotBits &found) const;
    // Does the search text of one record have it?
    [[nodiscard]] bool isIn(std::string_view searchText) const;
    [[nodiscard]] std::size_t length() const { return m_needle.size(); }

private:
    [[nodiscard]] bool isAnywhere() const { return !m_field && !m_isWhole; }
    // Of a hit that begins at `at` in a search text: is it where it is looked for?
    [[nodiscard]] bool counts(std::string_view searchText, std::size_t at) const;

    std::string m_needle;
    std::optional<Field> m_field;
    bool m_isWhole;
};
