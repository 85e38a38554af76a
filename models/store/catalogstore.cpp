#include "models/store/catalogstore.h"

#include "models/store/catalogstore_p.h"
#include "models/store/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 4096; // SQLite's own; the size is inside the noise

// A -wal is cut to 64 MiB; 32 MiB of pages are kept for the ids, which come in any order.
constexpr auto kWriterSettings = "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768";
// A -wal that is moved into the file when there is time for it.
constexpr qint64 kShortLog = 1024; // pages: 4 MiB

Result<void> useWriteAheadLog(Database &database)
{
    Statement query(database, "PRAGMA journal_mode = WAL");
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (query.text(0) != "wal"_L1) {
        Error error = database.error(0);
        error.kind = Error::Kind::Storage;
        error.detail = u"this file system cannot hold a write-ahead log"_s;
        return tl::unexpected(error);
    }
    return {};
}

} // namespace

Result<void> CatalogStore::Private::load()
{
    const auto id = metaText(*database, meta::kUuid);
    const auto revision = metaInteger(*database, meta::kRevision);
    const auto next = metaInteger(*database, meta::kNextNumber);
    if (!id || !revision || !next)
        return tl::unexpected(!id ? id.error() : !revision ? revision.error() : next.error());
    uuid = *id;
    position = {*revision, RecordNumber(*next)};
    index = std::make_unique<MatchIndex>(*database);
    if (options.maximumBytes > 0) {
        const QByteArray sql = "PRAGMA max_page_count = " + QByteArray::number(options.maximumBytes / kPageSize);
        if (auto set = database->execute(sql.constData()); !set)
            return set;
    }
    database->checkpointWhenTold();
    return database->execute(kWriterSettings);
}

Error CatalogStore::Private::moved(const QString &detail) const
{
    return {.kind = Error::Kind::StateMoved, .detail = detail, .place = path};
}

CatalogStore::CatalogStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CatalogStore::~CatalogStore()
{
    // A failure (a full disk, as a rule) costs nothing but time: the rest is read from the records again.
    for (auto more = tidy(); more && *more;)
        more = tidy();
}

Result<std::unique_ptr<CatalogStore>> CatalogStore::create(const QString &path, Options options)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = file.errorString(), .place = path});
    file.close();

    auto priv = std::make_unique<Private>();
    priv->path = resolvedPath(path);
    priv->options = std::move(options);
    auto lock = lockForWriting(priv->path);
    auto made = lock.map([](const auto &) {})
                    .and_then([&]() -> Result<void> {
                        priv->lock = std::move(*lock);
                        auto database = Database::open(priv->path, Database::Access::Write);
                        if (!database)
                            return tl::unexpected(database.error());
                        priv->database = std::move(*database);
                        // The first step goes by the rollback journal, so that the file's header always names us.
                        return bringUpToDate(*priv->database);
                    })
                    .and_then([&] { return useWriteAheadLog(*priv->database); })
                    .and_then([&] { return priv->load(); });
    if (!made) {
        priv->database.reset();
        QFile::remove(priv->path);
        return tl::unexpected(made.error());
    }
    priv->database->checkpointOnClose();
    return std::unique_ptr<CatalogStore>(new CatalogStore(std::move(priv)));
}

Result<std::unique_ptr<CatalogStore>> CatalogStore::open(const QString &path, Options options)
{
    auto priv = std::make_unique<Private>();
    priv->path = resolvedPath(path);
    priv->options = std::move(options);
    if (auto checked = checkHeader(priv->path); !checked)
        return tl::unexpected(checked.error());
    if (const auto obstacle = writeObstacle(priv->path))
        return tl::unexpected(*obstacle);
    auto lock = lockForWriting(priv->path);
    if (!lock)
        return tl::unexpected(lock.error());
    priv->lock = std::move(*lock);
    auto database = Database::open(priv->path, Database::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    priv->database = std::move(*database);

    auto &db = *priv->database;
    auto ready = checkVersion(db)
                     .and_then([&] { return bringUpToDate(db); })
                     .and_then([&] { return checkTables(db); })
                     .and_then([&] { return useWriteAheadLog(db); })
                     .and_then([&] { return priv->load(); })
                     .and_then([&] { return HistoryTable(db).hasOpenSteps(); });
    if (!ready)
        return tl::unexpected(ready.error());
    if (*ready) {
        auto interrupted =
            priv->transact(true, [](StoreTransaction &work, Applied &) { return work.history().interruptOpenSteps(); });
        if (!interrupted)
            return tl::unexpected(interrupted.error());
    }
    db.checkpointOnClose();
    return std::unique_ptr<CatalogStore>(new CatalogStore(std::move(priv)));
}

QString CatalogStore::path() const
{
    return d->path;
}

QString CatalogStore::uuid() const
{
    return d->uuid;
}

Revision CatalogStore::revision() const
{
    return d->position.revision;
}

Result<void> CatalogStore::setCacheMark(const QString &id)
{
    return Statement(*d->database, "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)",
                     QString::fromLatin1(meta::kCacheMark), id)
        .run();
}

Result<RecordState> CatalogStore::state(RecordNumber number)
{
    return RecordTable(*d->database).load(number).map([](StoredRecord record) { return std::move(record.state); });
}

Result<std::vector<Step>> CatalogStore::history()
{
    return HistoryTable(*d->database).steps();
}

Result<bool> CatalogStore::tidy()
{
    if (d->database->logPages() >= kShortLog) {
        d->database->checkpoint();
        return true;
    }
    return d->index->settle();
}
