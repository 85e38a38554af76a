#include "models/catalog/gamenames.h"

#include "models/catalog/folding.h"

#include <algorithm>

namespace {

constexpr char kSeparator = '\x1e';

} // namespace

const GameNamesPtr &GameNames::none()
{
    static const auto none = std::make_shared<const GameNames>();
    return none;
}

GameNames::GameNames(const GameNames &before, std::vector<NumberedText> newer)
    : m_names(before.m_names, std::move(newer))
{
    m_folded = kSeparator;
    m_starts.reserve(m_names.size() + 1);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_starts.push_back(m_folded.size());
        // Folding costs more than looking whether it was done.
        const auto old = before.m_names.indexOf(m_names.id(i));
        if (old && before.m_names.text(*old) == m_names.text(i))
            m_folded += before.foldedName(m_names.id(i));
        else
            appendFolded(m_names.text(i), m_folded);
        m_folded += kSeparator;
    }
    m_starts.push_back(m_folded.size());
}

std::string_view GameNames::foldedName(quint64 id) const
{
    const auto index = m_names.indexOf(id);
    if (!index)
        return {};
    const auto start = m_starts[*index];
    return std::string_view(m_folded).substr(start, m_starts[*index + 1] - start - 1);
}

void GameNames::forEachNamed(std::string_view folded, bool isWhole, const std::function<bool(quint64)> &each) const
{
    const auto sought = isWhole ? kSeparator + std::string(folded) + kSeparator : std::string(folded);
    const std::size_t lead = isWhole ? 1 : 0;
    for (auto at = m_folded.find(sought); at != std::string::npos;) {
        const auto behind = std::ranges::upper_bound(m_starts, at + lead);
        if (!each(m_names.id(std::size_t(behind - m_starts.begin()) - 1)))
            return;
        at = m_folded.find(sought, *behind - lead);
    }
}

std::optional<quint64> GameNames::onlyNamed(std::string_view folded, bool isWhole) const
{
    std::optional<quint64> only;
    bool isOnly = false;
    forEachNamed(folded, isWhole, [&](quint64 id) {
        isOnly = !only.has_value();
        only = id;
        return isOnly;
    });
    return isOnly ? only : std::nullopt;
}
