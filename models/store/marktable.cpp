#include "models/store/marktable.h"

Result<void> MarkTable::keep(const SourceMark &mark, const QDateTime &time)
{
    if (mark.memo.isEmpty())
        return Statement(m_database, "DELETE FROM pending_fetch WHERE key = ?1", mark.key).run();
    return Statement(m_database, "INSERT OR REPLACE INTO pending_fetch(key, time, memo) VALUES(?1, ?2, ?3)", mark.key,
                     time.toMSecsSinceEpoch(), mark.memo)
        .run();
}

Result<std::vector<PendingFetch>> MarkTable::marks()
{
    Statement query(m_database, "SELECT key, time, memo FROM pending_fetch ORDER BY time DESC, key");
    std::vector<PendingFetch> marks;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return marks;
        marks.push_back({{query.blob(0), query.blob(2)}, QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC)});
    }
}
