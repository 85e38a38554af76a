#include "models/store/recordtable.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace {

bool differsHere(const RecordState &state)
{
    return !state.base.isNull() || !state.current.isNull() || state.draft || state.deleted;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.isNull() == b.isNull() && a == b;
}

bool sameEdit(const RecordState &a, const RecordState &b)
{
    return sameBytes(a.base, b.base) && sameBytes(a.current, b.current) && a.draft == b.draft && a.deleted == b.deleted;
}

} // namespace

qint64 digestOf(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

Result<StoredRecord> RecordTable::load(RecordNumber number)
{
    Statement query(m_database,
                    "SELECT r.upstream, r.origin, r.id, r.step, e.base, e.current, e.draft, e.deleted, e.revision "
                    "FROM record r LEFT JOIN edited e ON e.number = r.number WHERE r.number = ?1",
                    number);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    StoredRecord record;
    if (!*row)
        return record;
    record.state.upstream = query.blob(0);
    record.key = {query.integer(1), query.optionalInteger(2)};
    record.upstreamStep = query.integer(3);
    record.state.base = query.blob(4);
    record.state.current = query.blob(5);
    record.state.draft = query.integer(6) != 0;
    record.state.deleted = query.integer(7) != 0;
    record.editRevision = query.optionalInteger(8);
    return record;
}

Result<void> RecordTable::save(RecordNumber number, const StoredRecord &before, const RecordState &after,
                               const RecordKey &key, StepNumber step, Revision revision)
{
    if (!after.exists()) {
        return Statement(m_database, "DELETE FROM record WHERE number = ?1", number).run().and_then([&] {
            return Statement(m_database, "DELETE FROM edited WHERE number = ?1", number).run();
        });
    }

    const bool newUpstream = !sameBytes(before.state.upstream, after.upstream);
    const auto digest = !key.id && !after.upstream.isNull() ? std::optional(digestOf(after.upstream)) : std::nullopt;
    Result<void> saved;
    if (!before.state.exists())
        saved = Statement(m_database,
                          "INSERT INTO record(number, origin, id, digest, upstream, revision, step) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          number, key.origin, key.id, digest, after.upstream, revision, step)
                    .run();
    else if (newUpstream)
        saved = Statement(m_database,
                          "UPDATE record SET digest = ?2, upstream = ?3, revision = ?4, step = ?5 WHERE number = ?1",
                          number, digest, after.upstream, revision, step)
                    .run();
    else
        saved = Statement(m_database, "UPDATE record SET revision = ?2 WHERE number = ?1", number, revision).run();
    if (!saved || sameEdit(before.state, after))
        return saved;

    if (!differsHere(after))
        return Statement(m_database, "DELETE FROM edited WHERE number = ?1", number).run();
    return Statement(m_database,
                     "INSERT OR REPLACE INTO edited(number, base, current, draft, deleted, revision) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                     number, after.base, after.current, after.draft, after.deleted, revision)
        .run();
}

Result<qint64> RecordTable::origin(const QString &name)
{
    auto made = Statement(m_database, "INSERT INTO origin(name) VALUES(?1) ON CONFLICT DO NOTHING", name).run();
    if (!made)
        return tl::unexpected(made.error());
    Statement query(m_database, "SELECT origin FROM origin WHERE name = ?1", name);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return query.integer(0);
}

Result<RecordTable::Match> RecordTable::find(const RecordKey &key, const QByteArray &text, qint64 digest, qint64 after)
{
    const auto first = [&](Statement &query) -> Result<Match> {
        for (;;) {
            const auto row = query.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return Match{};
            const bool sameText = query.blobEquals(1, text);
            if (key.id || sameText) // equal digests of different bytes are possible
                return Match{RecordNumber(query.integer(0)), sameText};
        }
    };
    if (key.id) {
        Statement query(m_database,
                        "SELECT number, upstream FROM record WHERE origin = ?1 AND id = ?2 AND number > ?3 "
                        "ORDER BY number LIMIT 1",
                        key.origin, key.id, after);
        return first(query);
    }
    Statement query(m_database,
                    "SELECT number, upstream FROM record WHERE origin = ?1 AND digest = ?2 AND number > ?3 "
                    "ORDER BY number",
                    key.origin, digest, after);
    return first(query);
}
