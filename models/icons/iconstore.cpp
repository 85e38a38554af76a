#include "models/icons/iconstore.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSet>

namespace {

constexpr qsizetype kBatch = 64;    // icons a transaction: a commit costs more than they do
constexpr qsizetype kTouches = 512; // icons shown whose time is noted together
constexpr int kVersion = 1;
// Below the limit by so much after room was made, so that it is not made for every icon.
constexpr qint64 kRoomShare = 10;

// `used` is the day: one that is shown every day is noted once a day.
constexpr char kSchema[] =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
    "CREATE TABLE IF NOT EXISTS icon(address TEXT PRIMARY KEY, bytes BLOB NOT NULL, etag BLOB,"
    " time INTEGER NOT NULL, used INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS icon_by_use ON icon(used, time, size);" // sums and sorts without the icons
    "PRAGMA user_version=1;";

void removeFiles(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

// Null: it cannot be used.
std::unique_ptr<Database> openFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
    }
    auto database = Database::open(path, Database::Access::Write);
    if (!database)
        return nullptr;
    {
        Statement version(**database, "PRAGMA user_version"); // reads, which WAL mode cannot begin beside
        const auto row = version.next();
        if (!row || (*row && version.integer(0) > kVersion))
            return nullptr;
    }
    return (*database)->execute(kSchema) ? *std::move(database) : nullptr;
}

} // namespace

struct IconStore::Private
{
    Private(QString file, Options given)
        : path(std::move(file))
        , options(std::move(given))
    {
    }

    // Opens the file at the first use, which is on a worker. False: nothing is kept.
    [[nodiscard]] bool isOpen();
    [[nodiscard]] qint64 day() const { return options.now().toSecsSinceEpoch() / (24 * 60 * 60); }
    void write();
    void startAnew();
    void makeRoom();
    void countBytes();

    QMutex mutex;
    const QString path;
    const Options options;
    std::unique_ptr<Database> database;
    QHash<QString, StoredIcon> unwritten;
    QSet<QString> shown; // whose day is not yet noted
    qint64 total = 0;
    bool wasOpened = false;
};

bool IconStore::Private::isOpen()
{
    if (!std::exchange(wasOpened, true)) {
        database = openFile(path);
        if (!database)
            startAnew();
        if (database)
            countBytes();
    }
    return database != nullptr;
}

void IconStore::Private::write()
{
    if ((unwritten.isEmpty() && shown.isEmpty()) || !isOpen())
        return;
    Transaction transaction(*database);
    if (!transaction.begin())
        return;
    for (auto icon = unwritten.cbegin(); icon != unwritten.cend(); ++icon) {
        Statement put(
            *database, "INSERT OR REPLACE INTO icon(address, bytes, etag, time, used, size) VALUES(?, ?, ?, ?, ?, ?)",
            icon.key(), icon->bytes, icon->etag, icon->time.toMSecsSinceEpoch(), day(), qint64(icon->bytes.size()));
        static_cast<void>(put.run()); // a full disk: it stays unknown
        total += icon->bytes.size();
    }
    for (const auto &address : std::as_const(shown)) {
        Statement note(*database, "UPDATE icon SET used = ? WHERE address = ?", day(), address);
        static_cast<void>(note.run());
    }
    static_cast<void>(transaction.commit());
    unwritten.clear();
    shown.clear();
    if (total > options.maximumBytes)
        makeRoom();
}

// A damaged file is of no use; what it had comes again from where it came.
void IconStore::Private::startAnew()
{
    database.reset();
    removeFiles(path);
    database = openFile(path);
    total = 0;
}

// What was shown longest ago goes; of the same day what came first.
void IconStore::Private::makeRoom()
{
    countBytes();
    const auto wanted = options.maximumBytes - options.maximumBytes / kRoomShare;
    Transaction transaction(*database);
    if (!transaction.begin())
        return;
    while (total > wanted) {
        QString address;
        {
            Statement oldest(*database, "SELECT address, size FROM icon ORDER BY used, time LIMIT 1");
            if (const auto row = oldest.next(); !row || !*row)
                break;
            address = oldest.text(0);
            total -= oldest.integer(1);
        }
        Statement remove(*database, "DELETE FROM icon WHERE address = ?", address);
        if (!remove.run())
            break;
    }
    static_cast<void>(transaction.commit());
}

void IconStore::Private::countBytes()
{
    Statement sum(*database, "SELECT coalesce(sum(size), 0) FROM icon");
    if (const auto row = sum.next(); row && *row)
        total = sum.integer(0);
}

IconStore::IconStore(const QString &path)
    : IconStore(path, Options())
{
}

IconStore::IconStore(const QString &path, Options options)
    : d(std::make_unique<Private>(path, std::move(options)))
{
}

IconStore::~IconStore()
{
    flush();
    if (d->database)
        d->database->checkpointOnClose();
}

std::optional<StoredIcon> IconStore::find(const QString &address)
{
    const QMutexLocker locked(&d->mutex);
    if (const auto icon = d->unwritten.constFind(address); icon != d->unwritten.cend())
        return *icon;
    if (!d->isOpen())
        return std::nullopt;
    StoredIcon icon;
    bool isDamaged = false;
    {
        Statement get(*d->database, "SELECT bytes, etag, time, used FROM icon WHERE address = ?", address);
        const auto row = get.next();
        if (row && !*row)
            return std::nullopt;
        isDamaged = !row && row.error().kind == Error::Kind::CatalogDamaged;
        if (!row && !isDamaged)
            return std::nullopt;
        if (!isDamaged)
            icon = {get.blob(0), get.blob(1), QDateTime::fromMSecsSinceEpoch(get.integer(2), Qt::UTC)};
        if (!isDamaged && get.integer(3) != d->day())
            d->shown.insert(address);
    }
    if (isDamaged) {
        d->startAnew();
        return std::nullopt;
    }
    if (d->shown.size() >= kTouches)
        d->write();
    return icon;
}

void IconStore::keep(const QString &address, const StoredIcon &icon)
{
    const QMutexLocker locked(&d->mutex);
    if (icon.bytes.size() > d->options.maximumBytes || !d->isOpen())
        return;
    d->unwritten.insert(address, icon);
    if (d->unwritten.size() >= kBatch)
        d->write();
}

void IconStore::confirm(const QString &address)
{
    const QMutexLocker locked(&d->mutex);
    const auto now = d->options.now();
    if (const auto icon = d->unwritten.find(address); icon != d->unwritten.end())
        icon->time = now;
    if (!d->isOpen())
        return;
    Statement note(*d->database, "UPDATE icon SET time = ? WHERE address = ?", now.toMSecsSinceEpoch(), address);
    static_cast<void>(note.run());
}

void IconStore::forget(const QString &address)
{
    const QMutexLocker locked(&d->mutex);
    d->unwritten.remove(address);
    if (!d->isOpen())
        return;
    Statement remove(*d->database, "DELETE FROM icon WHERE address = ?", address);
    static_cast<void>(remove.run());
}

void IconStore::flush()
{
    const QMutexLocker locked(&d->mutex);
    d->write();
}

qint64 IconStore::bytes()
{
    const QMutexLocker locked(&d->mutex);
    if (d->isOpen())
        d->countBytes();
    return d->total;
}
