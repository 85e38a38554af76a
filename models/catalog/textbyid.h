// TextById: texts by the numbers that stand for them, in one piece of memory, in ascending order of the numbers.
// Immutable; any thread. A number with an empty text was asked for, and has none.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct NumberedText
{
    quint64 id = 0;
    std::string text;

    friend bool operator==(const NumberedText &, const NumberedText &) = default;
};

class TextById
{
public:
    TextById() = default;
    // With `newer` (in any order; the last of an id counts) over what `before` has. An empty text replaces none: what
    // had a name keeps it.
    TextById(const TextById &before, std::vector<NumberedText> newer);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    // Ascending, with the texts of text().
    [[nodiscard]] quint64 id(std::size_t index) const { return m_ids[index]; }
    [[nodiscard]] std::string_view text(std::size_t index) const
    {
        return std::string_view(m_texts).substr(m_starts[index], m_starts[index + 1] - m_starts[index]);
    }
    [[nodiscard]] std::optional<std::size_t> indexOf(quint64 id) const;
    // Empty: it has none.
    [[nodiscard]] std::string_view find(quint64 id) const
    {
        const auto index = indexOf(id);
        return index ? text(*index) : std::string_view();
    }

    friend bool operator==(const TextById &, const TextById &) = default;

private:
    void append(quint64 id, std::string_view text);

    std::vector<quint64> m_ids;
    std::vector<std::size_t> m_starts{0}; // in m_texts, and its end
    std::string m_texts;
};
