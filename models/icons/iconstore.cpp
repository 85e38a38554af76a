#include "models/icons/iconstore.h"

#include "models/icons/iconstorefile.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace {

constexpr qsizetype kBatch = 64;    // icons a transaction: a commit costs more than they do
constexpr qsizetype kTouches = 512; // icons shown whose time is noted together
// Below the limit by so much after room was made, so that it is not made for every icon.
constexpr qint64 kRoomShare = 10;

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
    void shrinkFile();
    void countBytes();

    QMutex mutex;
    const QString path;
    Options options;
    QString owner;
    std::unique_ptr<Database> database;
    struct Unwritten
    {
        StoredIcon icon;
        QString owner;
    };
    QHash<QString, Unwritten> unwritten;
    QHash<QString, QString> shown; // whose day and owner are not yet noted
    qint64 total = 0;
    bool wasOpened = false;
};

bool IconStore::Private::isOpen()
{
    if (!std::exchange(wasOpened, true)) {
        if (auto opened = openIconFile(path))
            database = std::move(*opened);
        else if (opened.error().kind != Error::Kind::CatalogLocked) // which another window writes in
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
            *database,
            "INSERT OR REPLACE INTO icon(address, bytes, etag, time, used, size, owner) VALUES(?, ?, ?, ?, ?, ?, ?)",
            icon.key(), icon->icon.bytes, icon->icon.etag, icon->icon.time.toMSecsSinceEpoch(), day(),
            qint64(icon->icon.bytes.size()), icon->owner);
        static_cast<void>(put.run()); // a full disk: it stays unknown
        total += icon->icon.bytes.size();
    }
    for (auto icon = shown.cbegin(); icon != shown.cend(); ++icon) {
        Statement note(*database, "UPDATE icon SET used = ?, owner = coalesce(nullif(?, ''), owner) WHERE address = ?",
                       day(), icon.value(), icon.key());
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
    removeIconFile(path);
    if (auto opened = openIconFile(path))
        database = std::move(*opened);
    total = 0;
}

// The open catalog's icons stay longest; of the others goes what was shown longest ago, and of the same day what came
// first.
void IconStore::Private::makeRoom()
{
    countBytes();
    const auto wanted = options.maximumBytes - options.maximumBytes / kRoomShare;
    Transaction transaction(*database);
    if (!transaction.begin())
        return;
    QStringList leaving;
    {
        Statement oldest(*database, "SELECT address, size FROM icon ORDER BY owner = ?, used, time", owner);
        while (total > wanted) {
            if (const auto row = oldest.next(); !row || !*row)
                break;
            leaving.append(oldest.text(0));
            total -= oldest.integer(1);
        }
    }
    for (const auto &address : std::as_const(leaving)) {
        Statement remove(*database, "DELETE FROM icon WHERE address = ?", address);
        if (!remove.run())
            break;
    }
    static_cast<void>(transaction.commit());
}

// Else the room of what has left is kept for what comes.
void IconStore::Private::shrinkFile()
{
    static_cast<void>(database->execute("VACUUM"));
    static_cast<void>(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
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
        return icon->icon;
    if (!d->isOpen())
        return std::nullopt;
    StoredIcon icon;
    bool isDamaged = false;
    {
        Statement get(*d->database, "SELECT bytes, etag, time, used, owner FROM icon WHERE address = ?", address);
        const auto row = get.next();
        if (row && !*row)
            return std::nullopt;
        isDamaged = !row && row.error().kind == Error::Kind::CatalogDamaged;
        if (!row && !isDamaged)
            return std::nullopt;
        if (!isDamaged)
            icon = {get.blob(0), get.blob(1), QDateTime::fromMSecsSinceEpoch(get.integer(2), Qt::UTC)};
        if (!isDamaged && (get.integer(3) != d->day() || (!d->owner.isEmpty() && get.text(4) != d->owner)))
            d->shown.insert(address, d->owner);
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
    d->unwritten.insert(address, {icon, d->owner});
    if (d->unwritten.size() >= kBatch)
        d->write();
}

void IconStore::confirm(const QString &address)
{
    const QMutexLocker locked(&d->mutex);
    const auto now = d->options.now();
    if (const auto icon = d->unwritten.find(address); icon != d->unwritten.end())
        icon->icon.time = now;
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

void IconStore::setOwner(const QString &owner)
{
    const QMutexLocker locked(&d->mutex);
    d->owner = owner;
}

void IconStore::setMaximumBytes(qint64 bytes)
{
    const QMutexLocker locked(&d->mutex);
    d->options.maximumBytes = bytes;
    if (!d->isOpen())
        return;
    d->write();
    if (d->total <= bytes)
        return;
    d->makeRoom();
    d->shrinkFile();
}

void IconStore::clear()
{
    const QMutexLocker locked(&d->mutex);
    d->unwritten.clear();
    d->shown.clear();
    if (!d->isOpen())
        return;
    if (const auto done = d->database->execute("DELETE FROM icon"); !done) {
        if (done.error().kind != Error::Kind::CatalogLocked)
            d->startAnew();
        return;
    }
    d->total = 0;
    d->shrinkFile();
}

qint64 IconStore::bytes()
{
    const QMutexLocker locked(&d->mutex);
    d->write();
    if (d->isOpen())
        d->countBytes();
    return d->total;
}
