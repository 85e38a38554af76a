#include "models/store/catalogreader.h"

#include "models/catalog/chunkbuilder.h"
#include "models/store/catalogaccess.h"
#include "models/store/historytable.h"
#include "models/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct CatalogReader::Private
{
    std::unique_ptr<Database> database;
    QString uuid;
};

CatalogReader::CatalogReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CatalogReader::~CatalogReader() = default;

Result<std::unique_ptr<CatalogReader>> CatalogReader::open(const QString &path)
{
    const QString file = resolvedPath(path);
    if (auto checked = checkHeader(file); !checked)
        return tl::unexpected(checked.error());
    auto access = Database::Access::Read;
    // Reading the usual way makes a -wal and a -shm beside the file. Where that is not ours to do, the file is read as
    // it lies there; but not while records wait in a -wal, which would be missing or, worse, half there.
    if (const auto obstacle = writeObstacle(file)) {
        if (hasPendingLog(file))
            return tl::unexpected(Error{
                .kind = Error::Kind::CatalogLocked,
                .detail =
                    u"%1, and its -wal file holds records that are not in the catalog yet"_s.arg(obstacle->detail),
                .place = file});
        access = Database::Access::ReadImmutable;
    }
    auto priv = std::make_unique<Private>();
    auto database = Database::open(file, access);
    if (!database)
        return tl::unexpected(database.error());
    priv->database = std::move(*database);
    auto &db = *priv->database;
    auto uuid =
        checkVersion(db).and_then([&] { return checkTables(db); }).and_then([&] { return metaText(db, meta::kUuid); });
    if (!uuid)
        return tl::unexpected(uuid.error());
    priv->uuid = *uuid;
    return std::unique_ptr<CatalogReader>(new CatalogReader(std::move(priv)));
}

QString CatalogReader::uuid() const
{
    return d->uuid;
}

Result<Revision> CatalogReader::revision()
{
    return metaInteger(*d->database, meta::kRevision);
}

Result<QString> CatalogReader::cacheMark()
{
    Statement query(*d->database, "SELECT value FROM meta WHERE key = ?1", QString::fromLatin1(meta::kCacheMark));
    return query.next().map([&query](bool isThere) { return isThere ? query.text(0) : QString(); });
}

Result<void> CatalogReader::forEachRevision(const std::function<void(RecordNumber, Revision)> &each)
{
    Statement query(*d->database, "SELECT number, revision FROM record ORDER BY number");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        each(RecordNumber(query.integer(0)), query.integer(1));
    }
}

Result<RecordNumber> CatalogReader::endNumber()
{
    return metaInteger(*d->database, meta::kNextNumber).map([](qint64 number) { return RecordNumber(number); });
}

Result<RecordState> CatalogReader::state(RecordNumber number)
{
    return RecordTable(*d->database).load(number).map([](StoredRecord record) { return std::move(record.state); });
}

Result<std::vector<Step>> CatalogReader::history()
{
    return HistoryTable(*d->database).steps();
}

Result<void> CatalogReader::forEach(RecordNumber first, RecordNumber end,
                                    const std::function<bool(RecordNumber, const RecordState &)> &each)
{
    Statement query(
        *d->database,
        "SELECT r.number, r.upstream, e.base, e.current, e.draft, e.deleted FROM record r "
        "LEFT JOIN edited e ON e.number = r.number WHERE r.number >= ?1 AND r.number < ?2 ORDER BY r.number",
        first, end);
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const RecordState state{.upstream = query.blob(1),
                                .base = query.blob(2),
                                .current = query.blob(3),
                                .draft = query.integer(4) != 0,
                                .deleted = query.integer(5) != 0};
        if (!each(RecordNumber(query.integer(0)), state))
            return {};
    }
}

Result<ChunkPtr> readChunk(CatalogReader &reader, RecordNumber chunkIndex, Dictionaries &dictionaries,
                           AchievementReader &achievements)
{
    std::vector<ChunkBuilder::Patch> records;
    records.reserve(kChunkSize);
    const RecordNumber first = chunkIndex * kChunkSize;
    const auto end = RecordNumber(std::min<quint64>(quint64(first) + kChunkSize, kNoRecord));
    const auto read = reader.forEach(first, end, [&](RecordNumber number, const RecordState &state) {
        records.emplace_back(number % kChunkSize, state);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (records.empty())
        return ChunkPtr();
    return ChunkBuilder::patched(nullptr, records, dictionaries, achievements);
}

Result<CatalogPtr> readCatalog(CatalogReader &reader)
{
    const auto revision = reader.revision();
    const auto end = reader.endNumber();
    if (!revision || !end)
        return tl::unexpected(!revision ? revision.error() : end.error());
    auto dictionaries = std::make_shared<Dictionaries>();
    AchievementReader achievements;
    std::vector<ChunkPtr> chunks;
    const RecordNumber count = *end / kChunkSize + (*end % kChunkSize ? 1 : 0);
    chunks.reserve(count);
    for (RecordNumber index = 0; index < count; ++index) {
        auto chunk = readChunk(reader, index, *dictionaries, achievements);
        if (!chunk)
            return tl::unexpected(chunk.error());
        chunks.push_back(std::move(*chunk));
    }
    return std::make_shared<const Catalog>(std::move(chunks), std::move(dictionaries), *revision);
}
