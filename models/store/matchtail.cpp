#include "models/store/matchtail.h"

#include <algorithm>

namespace {

constexpr std::size_t kFirstSlots = 1024;
constexpr quint32 kRemoved = quint32(1) << 31U; // a mark in an entry's space

} // namespace

quint32 MatchTail::spaceOf(const MatchKey &key)
{
    return (quint32(key.origin) << 1U | quint32(key.isId)) & ~kRemoved;
}

quint32 MatchTail::hashOf(const Entry &entry)
{
    return quint32(qHashMulti(0, entry.value, entry.space & ~kRemoved));
}

std::size_t MatchTail::slotOf(const Entry &entry, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    auto slot = hash & mask;
    for (; m_slots[slot].place != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash != hash)
            continue;
        const Entry &other = m_entries[m_slots[slot].place - 1];
        if (other.value == entry.value && ((other.space ^ entry.space) & ~kRemoved) == 0)
            break;
    }
    return slot;
}

void MatchTail::grow()
{
    m_slots.assign(std::max(kFirstSlots, m_slots.size() * 2), {});
    for (quint32 place = 1; place <= m_entries.size(); ++place) {
        const quint32 hash = hashOf(m_entries[place - 1]);
        Slot &slot = m_slots[slotOf(m_entries[place - 1], hash)];
        if (slot.place == 0)
            slot = {place, hash};
    }
}

void MatchTail::append(const MatchEntry &entry)
{
    if ((m_entries.size() + 1) * 2 > m_slots.size())
        grow();
    m_entries.push_back({entry.key.value, spaceOf(entry.key), entry.number});
    const quint32 hash = hashOf(m_entries.back());
    Slot &slot = m_slots[slotOf(m_entries.back(), hash)];
    if (slot.place == 0)
        slot = {quint32(m_entries.size()), hash};
    else
        m_repeated[entry.key].push_back(entry.number);
}

bool MatchTail::remove(RecordNumber number)
{
    const auto found = std::ranges::lower_bound(m_entries, number, {}, &Entry::number);
    if (found == m_entries.end() || found->number != number || (found->space & kRemoved) != 0)
        return false;
    found->space |= kRemoved;
    return true;
}

bool MatchTail::contains(RecordNumber number) const
{
    const auto found = std::ranges::lower_bound(m_entries, number, {}, &Entry::number);
    return found != m_entries.end() && found->number == number && (found->space & kRemoved) == 0;
}

RecordNumber MatchTail::find(const MatchKey &key, RecordNumber from) const
{
    if (m_entries.empty())
        return kNoRecord;
    const Entry asked{key.value, spaceOf(key), 0};
    const quint32 place = m_slots[slotOf(asked, hashOf(asked))].place;
    if (place == 0)
        return kNoRecord;
    const Entry &first = m_entries[place - 1];
    if (first.number >= from && (first.space & kRemoved) == 0)
        return first.number;
    const auto repeated = m_repeated.empty() ? m_repeated.end() : m_repeated.find(key);
    if (repeated == m_repeated.end())
        return kNoRecord;
    auto number = std::ranges::lower_bound(repeated->second, from);
    while (number != repeated->second.end() && !contains(*number))
        ++number;
    return number == repeated->second.end() ? kNoRecord : *number;
}

std::vector<MatchEntry> MatchTail::entries(std::size_t first, std::size_t count) const
{
    std::vector<MatchEntry> result;
    result.reserve(count);
    for (std::size_t place = first; place < std::min(first + count, m_entries.size()); ++place) {
        const auto &[value, space, number] = m_entries[place];
        if ((space & kRemoved) == 0)
            result.push_back({{qint64(space >> 1U), (space & 1U) != 0, value}, number});
    }
    return result;
}
