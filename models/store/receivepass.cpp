#include "models/store/receivepass.h"

#include <ranges>

Result<RecordTable::Match> ReceivePass::match(RecordTable &records, const RecordKey &key, const QByteArray &text)
{
    const qint64 digest = key.id ? 0 : digestOf(text);
    m_asked = {key.origin, key.id.has_value(), key.id ? *key.id : digest};
    const auto cursor = m_cursors.find(m_asked);
    m_repeated = cursor != m_cursors.end();
    auto match = records.find(key, text, digest, m_repeated ? cursor->second : -1);
    while (match && match->number != kNoRecord && isMet(match->number)) {
        m_repeated = true;
        match = records.find(key, text, digest, match->number);
    }
    if (match && match->number != kNoRecord)
        meet(match->number);
    return match;
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

void ReceivePass::setCursor(const Key &key, qint64 number)
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
