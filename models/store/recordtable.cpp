#include "models/store/recordtable.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace {

// In column draft of table edited.
enum EditMark : int {
    DraftMark = 1,
    BaseIsUpstreamMark = 2, // then base is not stored: an edit begins so, and mostly remains so
};

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

bool baseIsUpstream(const RecordState &state)
{
    return !state.base.isNull() && sameBytes(state.base, state.upstream);
}

qint64 digestOf(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

} // namespace

std::optional<MatchKey> matchKey(const RecordKey &key, const QByteArray &upstream)
{
    if (key.id)
        return MatchKey{key.origin, true, *key.id};
    return upstream.isNull() ? std::nullopt : std::optional(MatchKey{key.origin, false, digestOf(upstream)});
}

RecordState stateFrom(const Statement &query, int first, QByteArray upstream)
{
    RecordState state;
    state.upstream = std::move(upstream);
    if (query.isNull(first + 2))
        return state;
    const auto marks = query.integer(first + 2);
    state.base = marks & BaseIsUpstreamMark ? state.upstream : query.blob(first);
    state.current = query.blob(first + 1);
    state.draft = (marks & DraftMark) != 0;
    state.deleted = query.integer(first + 3) != 0;
    return state;
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
    record.state = stateFrom(query, 4, query.blob(0));
    record.key = {query.integer(1), query.optionalInteger(2)};
    record.upstreamStep = query.integer(3);
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

    Result<void> saved;
    const bool newUpstream = !sameBytes(before.state.upstream, after.upstream);
    if (!before.state.exists() || newUpstream) {
        const auto match = matchKey(key, after.upstream);
        const auto digest = match && !match->isId ? std::optional(match->value) : std::nullopt;
        if (!before.state.exists())
            saved = Statement(m_database,
                              "INSERT INTO record(number, origin, id, digest, upstream, revision, step) "
                              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                              number, key.origin, key.id, digest, after.upstream, revision, step)
                        .run();
        else
            saved =
                Statement(m_database,
                          "UPDATE record SET digest = ?2, upstream = ?3, revision = ?4, step = ?5 WHERE number = ?1",
                          number, digest, after.upstream, revision, step)
                    .run();
    }
    if (!saved)
        return saved;
    if (!sameEdit(before.state, after))
        return saveEdit(number, before.state, after, revision);
    // The same edit, but its base is no longer the upstream text, or is now.
    if (newUpstream && before.editRevision && (baseIsUpstream(before.state) || baseIsUpstream(after)))
        return saveEdit(number, before.state, after, *before.editRevision);
    return saved;
}

Result<void> RecordTable::saveEdit(RecordNumber number, const RecordState &before, const RecordState &after,
                                   Revision revision)
{
    const int marks = (after.draft ? DraftMark : 0) | (baseIsUpstream(after) ? BaseIsUpstreamMark : 0);
    const QByteArray base = marks & BaseIsUpstreamMark ? QByteArray() : after.base;
    if (!differsHere(after))
        return Statement(m_database, "DELETE FROM edited WHERE number = ?1", number).run();
    if (!differsHere(before))
        return Statement(m_database,
                         "INSERT INTO edited(number, base, current, draft, deleted, revision) "
                         "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                         number, base, after.current, marks, after.deleted, revision)
            .run();
    return Statement(m_database,
                     "UPDATE edited SET base = ?2, current = ?3, draft = ?4, deleted = ?5, revision = ?6 "
                     "WHERE number = ?1",
                     number, base, after.current, marks, after.deleted, revision)
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

Result<bool> RecordTable::hasUpstream(RecordNumber number, const QByteArray &text)
{
    Statement query(m_database, "SELECT upstream FROM record WHERE number = ?1", number);
    const auto row = query.next();
    if (!row)
        return row;
    return *row && query.blobEquals(0, text);
}
