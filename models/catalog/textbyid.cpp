#include "models/catalog/textbyid.h"

#include <algorithm>

namespace {

// One entry an id, ascending.
void settle(std::vector<NumberedText> &texts)
{
    std::ranges::stable_sort(texts, {}, &NumberedText::id);
    auto end = texts.begin();
    for (auto &text : texts) {
        if (end == texts.begin() || std::prev(end)->id != text.id)
            std::swap(*end++, text);
        else if (!text.text.empty())
            std::prev(end)->text.swap(text.text);
    }
    texts.erase(end, texts.end());
}

} // namespace

TextById::TextById(const TextById &before, std::vector<NumberedText> newer)
{
    settle(newer);
    std::size_t bytes = before.m_texts.size();
    for (const auto &each : newer)
        bytes += each.text.size();
    m_texts.reserve(bytes);
    m_ids.reserve(before.size() + newer.size());
    m_starts.reserve(before.size() + newer.size() + 1);
    std::size_t old = 0;
    const auto takeOld = [&] {
        append(before.id(old), before.text(old));
        ++old;
    };
    for (const auto &[id, text] : newer) {
        while (old < before.size() && before.id(old) < id)
            takeOld();
        const bool isKnown = old < before.size() && before.id(old) == id;
        if (isKnown && text.empty()) {
            takeOld();
            continue;
        }
        append(id, text);
        old += isKnown ? 1 : 0;
    }
    while (old < before.size())
        takeOld();
}

void TextById::append(quint64 id, std::string_view text)
{
    m_ids.push_back(id);
    m_texts += text;
    m_starts.push_back(m_texts.size());
}

std::optional<std::size_t> TextById::indexOf(quint64 id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? std::nullopt : std::optional(std::size_t(found - m_ids.begin()));
}
