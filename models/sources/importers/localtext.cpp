#include "models/sources/importers/localtext.h"

#include "models/records/jsonstring.h"

#include <algorithm>

namespace {

constexpr std::string_view kEnglish = "english";

} // namespace

void LocalText::add(std::string language, std::string text)
{
    if (!text.empty() && language != "token")
        m_texts.emplace_back(std::move(language), std::move(text));
}

std::optional<std::string> LocalText::in(std::string_view language, Definition &noted) const
{
    if (m_texts.empty())
        return std::nullopt;
    const auto wanted = language.empty() ? kEnglish : language;
    auto found = std::ranges::find(m_texts, wanted, &std::pair<std::string, std::string>::first);
    if (found == m_texts.end())
        found = std::ranges::find(m_texts, kEnglish, &std::pair<std::string, std::string>::first);
    if (found == m_texts.end())
        found = m_texts.begin();
    const ImportNote other{ImportNote::Kind::OtherLanguage, jsonstring::toQString(found->first), {}};
    if (found->first != wanted && std::ranges::find(noted.notes, other) == noted.notes.end())
        noted.notes.push_back(other);
    return found->second;
}

void LocalText::listLanguages(std::vector<std::string> &out) const
{
    for (const auto &[language, text] : m_texts)
        if (std::ranges::find(out, language) == out.end())
            out.push_back(language);
}
