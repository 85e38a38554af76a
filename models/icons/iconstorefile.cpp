#include "models/icons/iconstorefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace {

constexpr char kOpening[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;";
// `used` is the day: one that is shown every day is noted once a day. `owner` is the catalog that showed it last. The
// index has all that sums and eviction read, since columns behind the bytes are reached through all of these.
constexpr std::array kSteps{
    "CREATE TABLE icon(address TEXT PRIMARY KEY, bytes BLOB NOT NULL, etag BLOB,"
    " time INTEGER NOT NULL, used INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;"
    "PRAGMA user_version=1;",
    "DROP INDEX IF EXISTS icon_by_use;"
    "ALTER TABLE icon ADD COLUMN owner TEXT NOT NULL DEFAULT '';"
    "CREATE INDEX icon_by_use ON icon(owner, used, time, size, address);"
    "PRAGMA user_version=2;",
};

Result<qint64> versionOf(Database &database)
{
    Statement stored(database, "PRAGMA user_version");
    const auto row = stored.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? stored.integer(0) : 0;
}

Result<void> bringUpToDate(Database &database)
{
    const auto current = qint64(kSteps.size());
    auto version = versionOf(database);
    if (version && *version == current)
        return {};
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    version = versionOf(database); // another window may have been at it meanwhile
    if (!version)
        return tl::unexpected(version.error());
    if (*version < 0 || *version > current)
        return tl::unexpected(Error{Error::Kind::CatalogTooNew, QString::number(*version), {}});
    for (auto step = kSteps.begin() + *version; step != kSteps.end(); ++step)
        if (const auto done = database.execute(*step); !done)
            return done;
    return transaction.commit();
}

} // namespace

Result<std::unique_ptr<Database>> openIconFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return tl::unexpected(Error{Error::Kind::FileUnwritable, file.errorString(), path});
    }
    auto database = Database::open(path, Database::Access::Write);
    if (!database)
        return database;
    if (const auto done = (*database)->execute(kOpening); !done)
        return tl::unexpected(done.error());
    if (const auto done = bringUpToDate(**database); !done)
        return tl::unexpected(done.error());
    return database;
}

void removeIconFile(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}
