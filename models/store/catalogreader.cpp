#include "models/store/catalogreader.h"

#include "models/catalog/chunkbuilder.h"
#include "models/icons/iconjudgement.h"
#include "models/store/catalogaccess.h"
#include "models/store/historytable.h"
#include "models/store/schema.h"
#include "models/store/sidetable.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr RecordNumber kClose = 8; // walking past so many records costs less than looking for the next one

RecordState stateOf(const Statement &record, const Statement *edit)
{
    if (edit)
        return stateFrom(*edit, 1, record.blob(1));
    RecordState state;
    state.upstream = record.blob(1);
    return state;
}

} // namespace

struct CatalogReader::Private
{
    std::unique_ptr<Database> database;
    QString uuid;

    template <typename Each> Result<void> walk(RecordNumber first, RecordNumber end, Each each);
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

Result<std::vector<Revision>> CatalogReader::chunkRevisions()
{
    std::vector<Revision> revisions;
    const auto known = Statement(*d->database, "SELECT 1 FROM sqlite_schema WHERE name = 'chunk'").next();
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return revisions;
    Statement query(*d->database, "SELECT chunk, revision FROM chunk ORDER BY chunk");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return revisions;
        revisions.resize(std::size_t(query.integer(0)));
        revisions.push_back(query.integer(1));
    }
}

Result<SideTables> CatalogReader::sideTables()
{
    auto names = SideTable(*d->database, SideTable::Kind::Games).texts();
    if (!names)
        return tl::unexpected(names.error());
    auto urls = SideTable(*d->database, SideTable::Kind::Images).texts();
    if (!urls)
        return tl::unexpected(urls.error());
    return SideTables{std::make_shared<const GameNames>(GameNames(), std::move(*names)),
                      std::make_shared<const IconImages>(IconImages(), std::move(*urls)), IconFindings::none()};
}

IconTable CatalogReader::icons()
{
    return IconTable(*d->database);
}

// Calls each(number, row of record, row of edited or null) for first <= number < end, until it returns false.
//
// Two queries side by side cost less than a join, which looks for an edit of each record. The first row of the one is
// still there when the other begins, so both see the same moment.
template <typename Each> Result<void> CatalogReader::Private::walk(RecordNumber first, RecordNumber end, Each each)
{
    Statement records(*database,
                      "SELECT number, upstream, origin FROM record WHERE number >= ?1 AND number < ?2 ORDER BY number",
                      first, end);
    Statement edits(*database,
                    "SELECT number, base, current, draft, deleted FROM edited WHERE number >= ?1 AND number < ?2 "
                    "ORDER BY number",
                    first, end);
    auto record = records.next();
    auto edit = record && *record ? edits.next() : Result<bool>(false);
    while (record && *record) {
        const auto number = RecordNumber(records.integer(0));
        while (edit && *edit && RecordNumber(edits.integer(0)) < number)
            edit = edits.next();
        if (!edit)
            break;
        const bool isEdited = *edit && RecordNumber(edits.integer(0)) == number;
        if (!each(number, records, isEdited ? &edits : nullptr))
            return {};
        record = records.next();
    }
    if (!record)
        return tl::unexpected(record.error());
    return edit.map([](bool) {});
}

Result<void> CatalogReader::forEach(RecordNumber first, RecordNumber end,
                                    const std::function<bool(RecordNumber, const RecordState &)> &each)
{
    return d->walk(first, end, [&](RecordNumber number, const Statement &record, const Statement *edit) {
        return each(number, stateOf(record, edit));
    });
}

Result<void>
CatalogReader::forEachWithOrigin(RecordNumber first, RecordNumber end,
                                 const std::function<bool(RecordNumber, const QString &, const RecordState &)> &each)
{
    QHash<qint64, QString> names;
    Statement origins(*d->database, "SELECT origin, name FROM origin");
    for (auto row = origins.next(); !row || *row; row = origins.next()) {
        if (!row)
            return tl::unexpected(row.error());
        names.insert(origins.integer(0), origins.text(1));
    }
    return d->walk(first, end, [&](RecordNumber number, const Statement &record, const Statement *edit) {
        return each(number, names.value(record.integer(2)), stateOf(record, edit));
    });
}

Result<void> CatalogReader::build(RecordNumber first, RecordNumber end, ChunkBuilder &builder)
{
    return d->walk(first, end, [&](RecordNumber number, const Statement &record, const Statement *edit) {
        while (builder.size() < number - first)
            builder.appendEmpty();
        if (const auto text = record.bytes(1); !edit && !text.empty())
            builder.appendRead(text, false, false, false, false);
        else
            builder.append(stateOf(record, edit));
        return true;
    });
}

Result<std::vector<AppliedRecord>> CatalogReader::states(std::span<const RecordNumber> numbers)
{
    std::vector<AppliedRecord> states;
    states.reserve(numbers.size());
    for (const auto number : numbers)
        states.push_back({number, {}});
    // Places in the order of the numbers, so that those that lie close together are read in one go.
    std::vector<quint32> places(numbers.size());
    std::iota(places.begin(), places.end(), 0U);
    if (!std::ranges::is_sorted(numbers))
        std::ranges::sort(places, {}, [&](quint32 place) { return numbers[place]; });

    for (std::size_t begin = 0; begin < places.size();) {
        std::size_t end = begin + 1;
        while (end < places.size() && numbers[places[end]] - numbers[places[end - 1]] <= kClose)
            ++end;
        auto next = begin;
        const auto take = [&](RecordNumber number, const Statement &record, const Statement *edit) {
            while (next < end && numbers[places[next]] < number)
                ++next;
            for (; next < end && numbers[places[next]] == number; ++next)
                states[places[next]].state = stateOf(record, edit);
            return next < end;
        };
        if (auto read = d->walk(numbers[places[begin]], numbers[places[end - 1]] + 1, take); !read)
            return tl::unexpected(read.error());
        begin = end;
    }
    return states;
}

QByteArray readAttachment(const QString &path, const QString &address)
{
    return CatalogReader::open(path)
        .and_then([&](const auto &reader) { return reader->icons().attachment(address); })
        .value_or(QByteArray());
}

Result<ChunkPtr> readChunk(CatalogReader &reader, RecordNumber chunkIndex, Dictionaries &dictionaries,
                           AchievementReader &achievements)
{
    const RecordNumber first = chunkIndex * kChunkSize;
    const auto end = RecordNumber(std::min<quint64>(quint64(first) + kChunkSize, kNoRecord));
    ChunkBuilder builder(dictionaries, achievements);
    if (auto read = reader.build(first, end, builder); !read)
        return tl::unexpected(read.error());
    return builder.size() > 0 ? builder.finish() : ChunkPtr();
}

Result<IconFindingsPtr> readIconFindings(CatalogReader &reader, const Catalog &catalog,
                                         const std::atomic_bool &cancelled)
{
    auto icons = reader.icons();
    IconFacts facts;
    const auto read = icons.forEachFact([&](const ExaminedIcon &icon) {
        facts.add({icon.url.constData(), std::size_t(icon.url.size())}, icon.fact);
    });
    const auto dismissed = icons.dismissals();
    const auto hasAttachments = icons.hasAttachments();
    if (!read || !dismissed || !hasAttachments)
        return tl::unexpected(!read ? read.error() : !dismissed ? dismissed.error() : hasAttachments.error());
    if (facts.isEmpty() && !*hasAttachments)
        return IconFindings::none();
    IconDismissals dismissals;
    for (const auto &[number, mark, subject, reason] : *dismissed)
        dismissals[{number, mark}] = {subject, reason};
    return judgeIcons(catalog, facts, dismissals, cancelled);
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
    auto sideTables = reader.sideTables();
    if (!sideTables)
        return tl::unexpected(sideTables.error());
    const auto catalog =
        std::make_shared<const Catalog>(std::move(chunks), std::move(dictionaries), *revision, *sideTables);
    const std::atomic_bool never = false;
    return readIconFindings(reader, *catalog, never).map([&](const IconFindingsPtr &findings) -> CatalogPtr {
        if (findings == sideTables->findings)
            return catalog;
        sideTables->findings = findings;
        return catalog->withSideTables(*sideTables);
    });
}
