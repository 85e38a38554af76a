#include "models/store/matchindex.h"

#include "models/store/schema.h"

#include <algorithm>

namespace {

// A run touches all pages of the table once it is large: the longer, the cheaper. This one takes some 80 ms.
constexpr std::size_t kRun = 131'072;
constexpr std::size_t kMostInMemory = 2'000'000;

} // namespace

Result<void> MatchIndex::load()
{
    if (m_isLoaded)
        return {};
    const auto matched = metaInteger(m_database, meta::kMatched);
    if (!matched)
        return tl::unexpected(matched.error());
    m_matched = RecordNumber(*matched);
    m_tail = {};
    m_settled = 0;
    Statement query(m_database, "SELECT number, origin, id, digest FROM record WHERE number >= ?1 ORDER BY number",
                    m_matched);
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const bool isId = !query.isNull(2);
        if (isId || !query.isNull(3))
            m_tail.append({{query.integer(1), isId, query.integer(isId ? 2 : 3)}, RecordNumber(query.integer(0))});
    }
    m_isLoaded = true;
    return {};
}

Result<RecordNumber> MatchIndex::find(const MatchKey &key, RecordNumber from)
{
    if (auto ready = load(); !ready)
        return tl::unexpected(ready.error());
    if (!m_added.empty() || !m_removed.empty()) {
        if (auto written = write(); !written)
            return tl::unexpected(written.error());
    }
    const auto known = isInTable(key.origin);
    if (!known)
        return tl::unexpected(known.error());
    const RecordNumber newest = m_tail.find(key, from);
    if (!*known)
        return newest;
    return findInTable(key, from).map([newest](RecordNumber stored) { return std::min(stored, newest); });
}

Result<bool> MatchIndex::isInTable(qint64 origin)
{
    const auto [entry, isNew] = m_inTable.try_emplace(origin, true);
    if (isNew) {
        const auto row = Statement(m_database, "SELECT 1 FROM match WHERE origin = ?1 LIMIT 1", origin).next();
        if (!row) {
            m_inTable.erase(entry);
            return row;
        }
        entry->second = *row;
    }
    return entry->second;
}

Result<RecordNumber> MatchIndex::findInTable(const MatchKey &key, RecordNumber from)
{
    Statement query(m_database,
                    "SELECT number FROM match WHERE origin = ?1 AND is_id = ?2 AND value = ?3 AND number >= ?4 "
                    "ORDER BY number LIMIT 1",
                    key.origin, key.isId, key.value, from);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? RecordNumber(query.integer(0)) : kNoRecord;
}

Result<void> MatchIndex::add(const MatchEntry &entry)
{
    if (auto ready = load(); !ready)
        return ready;
    if (entry.number >= m_matched && (m_tail.isEmpty() || entry.number > m_tail.lastNumber()))
        m_tail.append(entry);
    else
        m_added.push_back(entry); // an old number comes back
    return {};
}

Result<void> MatchIndex::remove(const MatchEntry &entry)
{
    if (!m_added.empty()) {
        if (auto written = write(); !written)
            return written;
    }
    const bool wasNew = m_tail.remove(entry.number) && entry.number >= m_matched;
    if (!wasNew)
        m_removed.push_back(entry);
    return {};
}

Result<void> MatchIndex::write()
{
    std::ranges::sort(m_removed);
    for (const auto &[key, number] : m_removed) {
        auto removed =
            Statement(m_database, "DELETE FROM match WHERE origin = ?1 AND is_id = ?2 AND value = ?3 AND number = ?4",
                      key.origin, key.isId, key.value, number)
                .run();
        if (!removed)
            return removed;
    }
    m_removed.clear();
    return insert(std::exchange(m_added, {}));
}

Result<void> MatchIndex::insert(std::vector<MatchEntry> entries)
{
    std::ranges::sort(entries);
    for (const auto &[key, number] : entries) {
        m_inTable[key.origin] = true;
        auto inserted = Statement(m_database, "INSERT OR IGNORE INTO match VALUES(?1, ?2, ?3, ?4)", key.origin,
                                  key.isId, key.value, number)
                            .run();
        if (!inserted)
            return inserted;
    }
    return {};
}

void MatchIndex::forget()
{
    m_isLoaded = false;
    m_tail = {};
    m_settled = 0;
    m_inTable.clear();
    m_added.clear();
    m_removed.clear();
}

Result<bool> MatchIndex::settle()
{
    if (m_tail.isEmpty())
        return false;
    const std::size_t end = std::min(m_settled + kRun, m_tail.size());
    const RecordNumber matched = m_tail.numberAt(end - 1) + 1;
    Transaction transaction(m_database);
    auto done = m_database.execute("PRAGMA synchronous = NORMAL")
                    .and_then([&] { return transaction.begin(); })
                    .and_then([&] { return insert(m_tail.entries(m_settled, end - m_settled)); })
                    .and_then([&] { return setMetaInteger(m_database, meta::kMatched, matched); })
                    .and_then([&] { return transaction.commit(); });
    if (!done) {
        m_inTable.clear();
        return tl::unexpected(done.error());
    }
    m_matched = matched;
    m_settled = end;
    if (m_settled == m_tail.size()) {
        m_tail = {};
        m_settled = 0;
    }
    return !m_tail.isEmpty();
}

bool MatchIndex::isFull() const
{
    return m_tail.size() >= kMostInMemory; // which it remains until all is settled
}
