#include "models/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Each line is one transaction together with its version number; lines are only ever added.
//
// record: every record there is. `id` is the unsigned id of its upstream text, bit-cast; records without one have a
// digest of their bytes instead; records made here have neither and are never matched. `step` and `revision` wrote the
// upstream text.
// edited: what differs here from upstream. `revision` is the edit's own. `draft` holds two marks (EditMark).
// change: what a step changed, only the parts (RecordPart) that differ. Ranges: what a fetch or import made.
// match: the ids (is_id 1) and digests (0) of the records below meta's `matched`, and of some others; the rest is read
// from record. Ids come in any order, and an index of record would be written all over with each batch.
// pending_fetch: where fetches that are not complete stand; the memo is the fetch's own (FetchMemo).
// game, image: what a service says about the ids of games and icons that records have; `text` is its JSON as received,
// empty when the service does not know the id. `name` and `url` are read from it. Ids are unsigned, bit-cast.
// icon_fact: what was found at the address of an icon when it was examined last; the states are IconFact's. `content`
// is a digest of the bytes, `look` a PictureHash.
// icon_dismissal: findings (IconMark) that a curator said are right, as long as `subject` is what is seen.
// icon_scan: the scan of icons that is not complete; at most one. `numbers`: little-endian, compressed; none: all.
// attachment: pictures of the catalog's own, by the address that records have for them.
// chunk: the last transaction that changed anything about these kChunkSize records.
constexpr std::array kSteps{
    R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('uuid', lower(hex(randomblob(16)))), ('next_number', 0), ('revision', 0);
CREATE TABLE origin(origin INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE record(number INTEGER PRIMARY KEY, origin INTEGER NOT NULL, id INTEGER, digest INTEGER, upstream BLOB,
                    revision INTEGER NOT NULL, step INTEGER NOT NULL) STRICT;
CREATE INDEX record_by_id ON record(origin, id) WHERE id IS NOT NULL;
CREATE INDEX record_by_digest ON record(origin, digest) WHERE digest IS NOT NULL;
CREATE TABLE edited(number INTEGER PRIMARY KEY, base BLOB, current BLOB, draft INTEGER NOT NULL,
                    deleted INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
CREATE TABLE step(step INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, field TEXT, subject TEXT NOT NULL,
                  count INTEGER NOT NULL, time INTEGER NOT NULL, state INTEGER NOT NULL, undone INTEGER NOT NULL,
                  reverts INTEGER, inserted INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
                  rejected INTEGER NOT NULL) STRICT;
CREATE TABLE change(step INTEGER NOT NULL, number INTEGER NOT NULL, parts INTEGER NOT NULL, revision INTEGER NOT NULL,
                    origin INTEGER NOT NULL, id INTEGER, before_step INTEGER NOT NULL, after_step INTEGER NOT NULL,
                    before_flags INTEGER NOT NULL, before_upstream BLOB, before_base BLOB, before_current BLOB,
                    after_flags INTEGER NOT NULL, after_upstream BLOB, after_base BLOB, after_current BLOB,
                    PRIMARY KEY(step, number)) STRICT;
CREATE TABLE step_range(step INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL,
                        PRIMARY KEY(step, first)) STRICT, WITHOUT ROWID;
)",
    R"(
CREATE TABLE match(origin INTEGER NOT NULL, is_id INTEGER NOT NULL, value INTEGER NOT NULL, number INTEGER NOT NULL,
                   PRIMARY KEY(origin, is_id, value, number)) STRICT, WITHOUT ROWID;
CREATE TABLE chunk(chunk INTEGER PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
INSERT INTO meta VALUES('matched', 0);
INSERT INTO chunk SELECT number / 4096, max(revision) FROM record GROUP BY 1;
DROP INDEX record_by_id;
DROP INDEX record_by_digest;
)",
    R"(
CREATE TABLE pending_fetch(key BLOB PRIMARY KEY, time INTEGER NOT NULL, memo BLOB NOT NULL) STRICT;
)",
    R"(
CREATE TABLE game(origin INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, fetched INTEGER NOT NULL,
                  text BLOB NOT NULL, PRIMARY KEY(origin, id)) STRICT, WITHOUT ROWID;
CREATE TABLE image(origin INTEGER NOT NULL, id INTEGER NOT NULL, url TEXT NOT NULL, fetched INTEGER NOT NULL,
                   text BLOB NOT NULL, PRIMARY KEY(origin, id)) STRICT, WITHOUT ROWID;
)",
    R"(
CREATE TABLE icon_fact(url BLOB PRIMARY KEY, time INTEGER NOT NULL, state INTEGER NOT NULL, status INTEGER NOT NULL,
                       detail TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, bytes INTEGER NOT NULL,
                       format TEXT NOT NULL, single_color INTEGER NOT NULL, content INTEGER NOT NULL,
                       look BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE icon_dismissal(number INTEGER NOT NULL, mark INTEGER NOT NULL, subject INTEGER NOT NULL,
                            reason TEXT NOT NULL, PRIMARY KEY(number, mark)) STRICT, WITHOUT ROWID;
CREATE TABLE icon_scan(started INTEGER NOT NULL, numbers BLOB NOT NULL) STRICT;
CREATE TABLE attachment(address TEXT PRIMARY KEY, bytes BLOB NOT NULL, source TEXT NOT NULL) STRICT;
)",
};

constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

Error fileError(Error::Kind kind, const QString &path, const QString &detail = {})
{
    return {.kind = kind, .detail = detail, .place = path};
}

Result<qint64> pragma(Database &database, std::string_view sql)
{
    Statement query(database, sql);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? query.integer(0) : 0;
}

// A table or column of ours that is not there is damage, not a mistake in our SQL.
Error asDamage(Error error)
{
    if (error.kind == Error::Kind::Storage)
        error.kind = Error::Kind::CatalogDamaged;
    return error;
}

Error errorOf(const Database &database, Error::Kind kind, const QString &detail = {})
{
    Error error = database.error(0); // for the file's name
    error.kind = kind;
    error.detail = detail;
    return error;
}

Error missing(const Database &database, const char *what)
{
    return errorOf(database, Error::Kind::CatalogDamaged, u"%1 is missing"_s.arg(QLatin1StringView(what)));
}

} // namespace

int schemaVersion()
{
    return int(kSteps.size());
}

Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isDir())
        return tl::unexpected(fileError(Error::Kind::NotACatalog, path, u"a folder"_s));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(Error::Kind::FileUnreadable, path, file.errorString()));
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(fileError(Error::Kind::FileUnreadable, path, file.errorString()));
    if (!header.startsWith(kMagic) || header.size() < kHeaderSize)
        return tl::unexpected(fileError(Error::Kind::NotACatalog, path));

    // Offsets: the SQLite file format, "The Database Header". All numbers are big-endian.
    const auto number = [&header](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (number(68) != kApplicationId)
        return tl::unexpected(fileError(Error::Kind::NotACatalog, path));
    if (number(60) > schemaVersion())
        return tl::unexpected(fileError(Error::Kind::CatalogTooNew, path, QString::number(number(60))));
    // A -wal may hold pages that the file does not have yet.
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (QFileInfo(path + u"-wal"_s).size() == 0 && quint32(number(28)) * pageSize > file.size())
        return tl::unexpected(fileError(Error::Kind::CatalogDamaged, path, u"the file is cut short"_s));
    return {};
}

Result<void> bringUpToDate(Database &database)
{
    const auto found = pragma(database, "PRAGMA user_version");
    if (!found)
        return tl::unexpected(found.error());
    for (int version = int(*found); version < schemaVersion(); ++version) {
        Transaction transaction(database);
        const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(kApplicationId) +
                                "; PRAGMA user_version = " + QByteArray::number(version + 1);
        auto done = transaction.begin()
                        .and_then([&] { return database.execute(kSteps[std::size_t(version)]); })
                        .and_then([&] { return database.execute(mark.constData()); })
                        .and_then([&] { return transaction.commit(); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> checkVersion(Database &database)
{
    const auto application = pragma(database, "PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    if (*application != kApplicationId)
        return tl::unexpected(errorOf(database, Error::Kind::NotACatalog));
    const auto version = pragma(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return tl::unexpected(errorOf(database, Error::Kind::CatalogTooNew, QString::number(*version)));
    if (*version < 1)
        return tl::unexpected(missing(database, "schema"));
    return {};
}

Result<void> checkTables(Database &database)
{
    for (const auto *const key : {meta::kNextNumber, meta::kRevision}) {
        if (const auto value = metaInteger(database, key); !value)
            return tl::unexpected(value.error());
    }
    if (const auto uuid = metaText(database, meta::kUuid); !uuid)
        return tl::unexpected(uuid.error());
    // Preparing them finds missing tables and columns, the last rows a file that ends too early.
    for (const auto *const sql :
         {"SELECT number, origin, id, digest, length(upstream), revision, step FROM record ORDER BY number DESC LIMIT "
          "1",
          "SELECT number, base, current, draft, deleted, revision FROM edited ORDER BY number DESC LIMIT 1",
          "SELECT step, kind, field, subject, count, time, state, undone, reverts, inserted, updated, unchanged, "
          "rejected "
          "FROM step ORDER BY step DESC LIMIT 1",
          "SELECT step, number, parts, revision, origin, id, before_step, after_step, before_flags, after_flags "
          "FROM change LIMIT 1",
          "SELECT step, first, count FROM step_range LIMIT 1", "SELECT origin, name FROM origin LIMIT 1"}) {
        if (const auto row = Statement(database, sql).next(); !row)
            return tl::unexpected(asDamage(row.error()));
    }
    // What a catalog of an older program does not have, which is only read, then.
    const auto version = pragma(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    struct Later
    {
        qint64 version;
        const char *sql;
    };
    for (const auto &[since, sql] :
         {Later{2, "SELECT origin, is_id, value, number FROM match LIMIT 1"},
          Later{2, "SELECT chunk, revision FROM chunk LIMIT 1"},
          Later{3, "SELECT key, time, memo FROM pending_fetch LIMIT 1"},
          Later{4, "SELECT origin, id, name, fetched, text FROM game LIMIT 1"},
          Later{4, "SELECT origin, id, url, fetched, text FROM image LIMIT 1"},
          Later{5, "SELECT url, time, state, status, detail, width, height, bytes, format, single_color, content, look "
                   "FROM icon_fact LIMIT 1"},
          Later{5, "SELECT number, mark, subject, reason FROM icon_dismissal LIMIT 1"},
          Later{5, "SELECT started, numbers FROM icon_scan LIMIT 1"},
          Later{5, "SELECT address, bytes, source FROM attachment LIMIT 1"}}) {
        if (*version < since)
            return {};
        if (const auto row = Statement(database, sql).next(); !row)
            return tl::unexpected(asDamage(row.error()));
    }
    return metaInteger(database, meta::kMatched).map([](qint64) {});
}

Result<void> setMetaInteger(Database &database, const char *key, qint64 value)
{
    return Statement(database, "UPDATE meta SET value = ?2 WHERE key = ?1", QString::fromLatin1(key), value).run();
}

Result<qint64> metaInteger(Database &database, const char *key)
{
    Statement query(database, "SELECT value FROM meta WHERE key = ?1", QString::fromLatin1(key));
    const auto row = query.next();
    if (!row)
        return tl::unexpected(asDamage(row.error()));
    if (!*row)
        return tl::unexpected(missing(database, key));
    return query.integer(0);
}

Result<QString> metaText(Database &database, const char *key)
{
    Statement query(database, "SELECT value FROM meta WHERE key = ?1", QString::fromLatin1(key));
    const auto row = query.next();
    if (!row)
        return tl::unexpected(asDamage(row.error()));
    if (!*row)
        return tl::unexpected(missing(database, key));
    return query.text(0);
}
