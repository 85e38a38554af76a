#include "models/store/catalogstore.h"

#include "models/store/catalogstore_p.h"
#include "models/store/schema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnOrigin = "igdb"_L1; // records made here belong to the service's id space, though without an id yet
constexpr int kPageSize = 4096;        // SQLite's own; the size is inside the noise

// A -wal is moved into the file every 16 MiB and cut to 64 MiB; 32 MiB of pages are kept for the two indexes of an
// import, whose ids come in any order.
constexpr auto kWriterSettings = "PRAGMA wal_autocheckpoint = 4096; PRAGMA journal_size_limit = 67108864; "
                                 "PRAGMA cache_size = -32768";

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
    if (options.maximumBytes > 0) {
        const QByteArray sql = "PRAGMA max_page_count = " + QByteArray::number(options.maximumBytes / kPageSize);
        if (auto set = database->execute(sql.constData()); !set)
            return set;
    }
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

CatalogStore::~CatalogStore() = default;

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

Result<Applied> CatalogStore::apply(const ChangeSet &changes)
{
    return d->transact(true, [&](StoreTransaction &work, Applied &applied) -> Result<void> {
        const auto origin = work.records().origin(kOwnOrigin);
        if (!origin)
            return tl::unexpected(origin.error());
        const auto number = work.history().addStep(changes.label, d->options.now(), Step::State::Done);
        if (!number)
            return tl::unexpected(number.error());
        applied.step.number = *number;
        applied.step.label = changes.label;
        for (const auto &change : changes.changes) {
            if (auto done = d->applyChange(work, change, *origin, applied.step); !done)
                return done;
        }
        if (applied.step.inserted == 0 && applied.step.updated == 0) {
            applied.step = {};
            return work.history().removeStep(*number);
        }
        if (auto counted = work.history().updateStep(applied.step); !counted)
            return counted;
        const auto step = work.history().step(*number);
        if (!step)
            return tl::unexpected(step.error());
        applied.step = (*step)->step;
        return {};
    });
}

Result<void> CatalogStore::Private::applyChange(StoreTransaction &work, const Change &change, qint64 origin, Step &step)
{
    const int parts = differingParts(change.before, change.after);
    if (parts == 0)
        return {};
    StoredRecord stored;
    RecordNumber number = change.number;
    if (number == kNoRecord) {
        if (change.before.exists())
            return tl::unexpected(moved(u"a record without a number cannot have a state before"_s));
        const auto given = work.newNumber();
        if (!given)
            return tl::unexpected(given.error());
        number = *given;
    } else {
        if (number >= work.position().nextNumber)
            return tl::unexpected(moved(u"there is no record %1"_s.arg(number)));
        auto loaded = work.records().load(number);
        if (!loaded)
            return tl::unexpected(loaded.error());
        stored = std::move(*loaded);
        if (stored.state.exists() != change.before.exists() || (differingParts(stored.state, change.before) & parts))
            return tl::unexpected(moved(u"record %1 has changed since"_s.arg(number)));
    }
    const RecordKey key = stored.state.exists() ? stored.key : RecordKey{origin, {}};
    const auto written = work.write(number, stored, withParts(stored.state, change.after, parts), key, step.number,
                                    StoreTransaction::Log::Whole, step.number);
    if (!written)
        return tl::unexpected(written.error());
    if (written->first)
        ++(stored.state.exists() ? step.updated : step.inserted);
    return {};
}
