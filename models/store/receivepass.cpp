#include "models/store/receivepass.h"

#include <ranges>

Result<ReceivePass::Match> ReceivePass::match(MatchIndex &index, RecordTable &records, const RecordKey &key,
                                              const QByteArray &text)
{
    m_asked = matchKey(key, text).value_or(MatchKey());
    const auto cursor = m_cursors.find(m_asked);
    m_repeated = cursor != m_cursors.end();
    for (RecordNumber from = m_repeated ? cursor->second + 1 : 0;;) {
        const auto number = index.find(m_asked, from);
        if (!number)
            return tl::unexpected(number.error());
        if (*number == kNoRecord)
            return Match{};
        from = *number + 1;
        if (isMet(*number)) {
            m_repeated = true;
            continue;
        }
        const auto sameText = records.hasUpstream(*number, text);
        if (!sameText)
            return tl::unexpected(sameText.error());
        if (!m_asked.isId && !*sameText) // equal digests of different bytes are possible
            continue;
        meet(*number);
        return Match{*number, *sameText};
    }
}

void ReceivePass::meet(RecordNumber number)
{
    if (number >= m_met.size())
        m_met.resize(number + 1);
    m_met[number] = true;
    m_metSince.push_back(number);
    if (m_repeated)
        setCursor(m_asked, number);
}

void ReceivePass::setCursor(const MatchKey &key, RecordNumber number)
{
    const auto [entry, added] = m_cursors.try_emplace(key, number);
    m_cursorsBefore.emplace_back(key, added ? std::nullopt : std::optional(entry->second));
    entry->second = number;
}

void ReceivePass::rollBack()
{
    for (const auto number : m_metSince)
        m_met[number] = false;
    for (const auto &[key, before] : std::views::reverse(m_cursorsBefore)) {
        if (before)
            m_cursors[key] = *before;
        else
            m_cursors.erase(key);
    }
    keep();
}

void ReceivePass::keep()
{
    m_metSince.clear();
    m_cursorsBefore.clear();
}

void ReceivePass::restart()
{
    *this = {};
}
