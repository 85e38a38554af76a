#include "models/store/snapshotbuilder.h"

#include "models/async.h"
#include "models/memory.h"
#include "models/parallel.h"
#include "models/store/catalogcache.h"
#include "models/store/catalogreader.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

// Snapshots of an import follow one another at this distance, and at a larger one when there are many records: each
// costs its readers a new order.
constexpr auto kPatchInterval = 60ms;
constexpr qsizetype kRecordsAMillisecond = 5'000;
// After a change of so many records, whose texts took up to a gigabyte on their way, memory is given back when they have
// been gone for some time.
constexpr std::size_t kMany = 50'000;
constexpr auto kRest = 2s;
// Chunks a wave: doubled up to here, so that a search in between waits for 16 chunks (some 70 ms) at most.
constexpr RecordNumber kLargestWave = 16;

// Chunks of a cache file are checked for so long before what is there is shown.
constexpr auto kCachedPart = 100ms;

} // namespace

// What one pool thread reads with. Used by one job at a time.
struct SnapshotBuilder::Lane
{
    QString path;
    std::shared_ptr<std::atomic_bool> cancelled;
    std::unique_ptr<CatalogReader> reader;
    AchievementReader achievements;

    Result<void> open()
    {
        if (reader)
            return {};
        auto opened = CatalogReader::open(path);
        if (!opened)
            return tl::unexpected(opened.error());
        reader = std::move(*opened);
        return {};
    }
};

struct SnapshotBuilder::Wave
{
    std::vector<std::pair<RecordNumber, ChunkPtr>> chunks;
    std::optional<Error> error;
    RecordNumber endNumber = 0; // of the first job
    Revision revision = 0;
    QString uuid;
    std::shared_ptr<const CatalogCache> cache; // null: there is none that fits
};

// A snapshot with the chunks of the cache file that are checked so far.
struct SnapshotBuilder::CachedPart
{
    CatalogPtr catalog;
    bool isDamaged = false;
    bool isWhole = false;
    SortedRecordsPtr order;
};

SnapshotBuilder::SnapshotBuilder(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_catalog(std::make_shared<const Catalog>())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_patchLater.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_pool.start([] { giveMemoryBack(); }); });
    connect(&m_patchLater, &QTimer::timeout, this, &SnapshotBuilder::next);
}

SnapshotBuilder::~SnapshotBuilder()
{
    stop();
}

void SnapshotBuilder::stop()
{
    *m_cancelled = true;
    for (auto &job : m_jobs)
        job.waitForFinished();
    m_besideJob.waitForFinished();
    for (const auto &lane : m_lanes) {
        if (lane)
            lane->reader.reset();
    }
}

void SnapshotBuilder::load(const QString &path, const QString &cacheFolder)
{
    m_cacheFolder = cacheFolder;
    for (auto &lane : m_lanes)
        lane = std::make_shared<Lane>(Lane{path, m_cancelled, nullptr, {}});
    m_stage = Stage::First;
    next();
}

void SnapshotBuilder::add(const std::vector<AppliedRecord> &records, Revision revision, bool soon)
{
    for (const auto &record : records)
        m_waiting.insert_or_assign(record.number, record.state);
    m_revision = std::max(m_revision, revision);
    m_soon = m_soon || soon;
    next();
}

void SnapshotBuilder::addBeside(const std::vector<NumberedText> &games, const std::vector<NumberedText> &images)
{
    m_games.insert(m_games.end(), games.begin(), games.end());
    m_images.insert(m_images.end(), images.begin(), images.end());
    next();
}

void SnapshotBuilder::setIconFindings(const IconFindingsPtr &findings)
{
    m_findings = findings;
    next();
}

bool SnapshotBuilder::isUnread(RecordNumber number) const
{
    const auto chunk = number / kChunkSize;
    return chunk >= m_nextChunk && chunk < m_endChunk;
}

void SnapshotBuilder::next()
{
    if (m_running > 0 || m_stage == Stage::NotBegun || *m_cancelled)
        return;
    if (m_stage == Stage::First)
        return startFirst();
    // What is applied meanwhile waits: it is newer than the cache file.
    if (m_stage == Stage::Cached)
        return startCached();
    if (m_stage == Stage::CatchingUp)
        return startCatchingUp();
    // What is read later has it already: only between two jobs is it certain which chunks those are.
    std::erase_if(m_waiting, [this](const auto &entry) { return isUnread(entry.first); });
    if (!m_waiting.empty() || hasBeside()) {
        const auto interval = std::max<std::chrono::milliseconds>(
            kPatchInterval, std::chrono::milliseconds(m_catalog->visibleCount() / kRecordsAMillisecond));
        const auto since = m_sincePatch.isValid() ? std::chrono::milliseconds(m_sincePatch.elapsed()) : interval;
        if (m_soon || m_besideRead || since >= interval)
            return startPatch();
        if (!m_patchLater.isActive())
            m_patchLater.start(interval - since);
    }
    if (m_stage == Stage::Waves)
        startWave();
}

void SnapshotBuilder::startFirst()
{
    m_running = 1;
    m_waiting.clear(); // committed before: it will be read
    const auto future =
        QtConcurrent::run(&m_pool, [lane = m_lanes[0], dictionaries = m_catalog->dictionaries(),
                                    folder = m_cacheFolder] { return readFirst(*lane, *dictionaries, folder); });
    m_jobs = {QFuture<void>(future)};
    whenReady(future, this, [this](const Wave &wave) { onFirst(wave); });
}

void SnapshotBuilder::startCached()
{
    m_running = 1;
    const auto future =
        QtConcurrent::run(&m_pool, [cache = m_cache, before = m_catalog, pool = &m_pool, cancelled = m_cancelled] {
            return readCached(*cache, before, *pool, *cancelled);
        });
    m_jobs = {QFuture<void>(future)};
    whenReady(future, this, [this](const CachedPart &part) { onCachedPart(part); });
}

void SnapshotBuilder::startCatchingUp()
{
    m_running = 1;
    const auto future =
        QtConcurrent::run(&m_pool, [lane = m_lanes[0], dictionaries = m_catalog->dictionaries(),
                                    revision = m_cacheRevision] { return readNewer(*lane, *dictionaries, revision); });
    m_jobs = {QFuture<void>(future)};
    whenReady(future, this, [this](const Wave &wave) { onCaughtUp(wave); });
}

void SnapshotBuilder::startWave()
{
    m_waveEnd = std::min(m_endChunk, m_nextChunk + m_waveSize);
    m_waveSize = std::min(kLargestWave, m_waveSize * 2);
    m_chunks.assign(m_catalog->chunks().begin(), m_catalog->chunks().end());
    m_chunks.resize(std::max<std::size_t>(m_chunks.size(), m_waveEnd));
    m_jobs.clear();
    m_running = int(m_lanes.size());
    const auto nextChunk = std::make_shared<std::atomic<RecordNumber>>(m_nextChunk);
    for (const auto &lane : m_lanes) {
        const auto future =
            QtConcurrent::run(&m_pool, [lane, dictionaries = m_catalog->dictionaries(), nextChunk, end = m_waveEnd] {
                return readChunks(*lane, *dictionaries, *nextChunk, end);
            });
        m_jobs.emplace_back(future);
        whenReady(future, this, [this](const Wave &wave) { onWavePart(wave); });
    }
}

void SnapshotBuilder::startPatch()
{
    m_running = 1;
    m_soon = false;
    m_sincePatch.start();
    m_patchLater.stop();
    std::vector<AppliedRecord> records;
    std::vector<RecordNumber> changed;
    records.reserve(m_waiting.size());
    changed.reserve(m_waiting.size());
    for (auto &[number, state] : m_waiting) {
        records.push_back({number, std::move(state)});
        changed.push_back(number);
    }
    m_waiting.clear();
    if (changed.size() >= kMany)
        m_rest.start();
    std::ranges::sort(changed);
    auto beside = m_catalog->sideTables();
    std::vector<NumberedText> games, images;
    if (hasBeside()) {
        if (const auto read = std::exchange(m_besideRead, std::nullopt)) {
            beside.games = read->games;
            beside.images = read->images;
        }
        if (const auto findings = std::exchange(m_findings, nullptr))
            beside.findings = findings;
        games.swap(m_games);
        images.swap(m_images);
    }
    const auto future = QtConcurrent::run(
        &m_pool, [catalog = m_catalog, records = std::move(records), revision = m_revision, beside = std::move(beside),
                  games = std::move(games), images = std::move(images)]() mutable {
            if (!games.empty())
                beside.games = std::make_shared<const GameNames>(*beside.games, std::move(games));
            if (!images.empty())
                beside.images = std::make_shared<const IconImages>(*beside.images, std::move(images));
            const auto patched = records.empty() ? catalog : catalog->patched(std::move(records), revision);
            return beside == patched->sideTables() ? patched : patched->withSideTables(std::move(beside));
        });
    whenReady(future, this, [this, changed = std::move(changed)](const CatalogPtr &catalog) {
        m_running = 0;
        publish(catalog, changed);
        next();
    });
}

SnapshotBuilder::Wave SnapshotBuilder::readFirst(Lane &lane, Dictionaries &dictionaries, const QString &cacheFolder)
{
    Wave wave;
    if (auto opened = lane.open(); !opened) {
        wave.error = opened.error();
        return wave;
    }
    const auto revision = lane.reader->revision();
    const auto end = lane.reader->endNumber();
    if (!revision || !end) {
        wave.error = !revision ? revision.error() : end.error();
        return wave;
    }
    const auto mark = lane.reader->cacheMark();
    if (!cacheFolder.isEmpty() && mark && !mark->isEmpty()) {
        wave.cache = CatalogCache::open(CatalogCache::filePath(cacheFolder, lane.reader->uuid()), *mark);
        if (wave.cache && (wave.cache->revision() > *revision || !wave.cache->readDictionaries(dictionaries)))
            wave.cache.reset();
    }
    if (!wave.cache) {
        std::atomic<RecordNumber> next = 0;
        wave = readChunks(lane, dictionaries, next, std::min<RecordNumber>(*end, 1));
    }
    wave.revision = *revision;
    wave.endNumber = *end;
    wave.uuid = lane.reader->uuid();
    return wave;
}

SnapshotBuilder::CachedPart SnapshotBuilder::readCached(const CatalogCache &cache, const CatalogPtr &before,
                                                        QThreadPool &pool, const std::atomic_bool &cancelled)
{
    QElapsedTimer since;
    since.start();
    std::vector<ChunkPtr> chunks(before->chunks().begin(), before->chunks().end());
    const auto first = chunks.size();
    chunks.resize(cache.chunkCount());
    const auto parts = cache.chunkCount() - first;
    std::vector<std::atomic_bool> isRead(parts);
    std::atomic_bool isDamaged = false;
    inParallel(pool, parts, [&](std::size_t part, std::size_t) {
        if (isDamaged || cancelled || (part > 0 && since.hasExpired(std::chrono::milliseconds(kCachedPart).count())))
            return;
        if (!cache.readChunk(first + part, *before->dictionaries(), chunks[first + part]))
            isDamaged = true;
        isRead[part] = true;
    });
    std::size_t done = 0;
    while (done < parts && isRead[done])
        ++done;
    chunks.resize(first + done);
    CachedPart result;
    result.isDamaged = isDamaged;
    result.isWhole = done == parts;
    result.catalog = std::make_shared<const Catalog>(std::move(chunks), before->dictionaries(), cache.revision(),
                                                     before->sideTables());
    if (result.isWhole && !isDamaged)
        result.order = cache.readOrder(result.catalog);
    return result;
}

SnapshotBuilder::Wave SnapshotBuilder::readNewer(Lane &lane, Dictionaries &dictionaries, Revision revision)
{
    Wave wave;
    const auto now = lane.reader->revision();
    const auto written = lane.reader->chunkRevisions();
    if (!now || !written) {
        wave.error = !now ? now.error() : written.error();
        return wave;
    }
    wave.revision = *now;
    for (std::size_t index = 0; index < written->size() && !*lane.cancelled; ++index) {
        if ((*written)[index] <= revision)
            continue;
        if (auto chunk = readChunk(*lane.reader, RecordNumber(index), dictionaries, lane.achievements))
            wave.chunks.emplace_back(RecordNumber(index), std::move(*chunk));
        else
            wave.error = chunk.error();
    }
    return wave;
}

SnapshotBuilder::Wave SnapshotBuilder::readChunks(Lane &lane, Dictionaries &dictionaries,
                                                  std::atomic<RecordNumber> &next, RecordNumber end)
{
    Wave wave;
    if (auto opened = lane.open(); !opened) {
        wave.error = opened.error();
        return wave;
    }
    for (auto index = next.fetch_add(1); index < end && !*lane.cancelled; index = next.fetch_add(1)) {
        auto chunk = readChunk(*lane.reader, index, dictionaries, lane.achievements);
        if (chunk)
            wave.chunks.emplace_back(index, std::move(*chunk));
        else if (!wave.error)
            wave.error = chunk.error();
    }
    return wave;
}

void SnapshotBuilder::onFirst(const Wave &wave)
{
    m_running = 0;
    m_uuid = wave.uuid;
    m_revision = std::max(m_revision, wave.revision);
    m_endChunk = wave.endNumber / kChunkSize + (wave.endNumber % kChunkSize ? 1 : 0);
    if (wave.cache) {
        m_stage = Stage::Cached;
        m_cache = wave.cache;
        return next();
    }
    m_stage = Stage::Waves;
    readBeside();
    m_waveEnd = std::min<RecordNumber>(1, m_endChunk);
    m_chunks.resize(m_waveEnd);
    take(wave);
    if (m_waveEnd == 0)
        finishLoading();
    next();
}

void SnapshotBuilder::onCachedPart(const CachedPart &part)
{
    m_running = 0;
    if (part.isDamaged) { // begin again with the texts
        m_cache.reset();
        m_stage = Stage::Waves;
        readBeside();
    } else if (part.isWhole) {
        readBeside();
        m_cacheRevision = m_cache->revision();
        m_keptOrder = part.order;
        m_nextChunk = m_endChunk; // nothing is unread, only newer
        m_stage = Stage::CatchingUp;
        publish(part.catalog, {});
        m_cache.reset();
        if (m_cacheRevision == m_revision && m_waiting.empty())
            finishLoading();
    } else {
        publish(part.catalog, {});
    }
    next();
}

void SnapshotBuilder::onCaughtUp(const Wave &wave)
{
    m_running = 0;
    if (wave.error)
        tellTrouble(*wave.error);
    if (!wave.chunks.empty()) {
        std::vector<ChunkPtr> chunks(m_catalog->chunks().begin(), m_catalog->chunks().end());
        for (const auto &[index, chunk] : wave.chunks) {
            chunks.resize(std::max<std::size_t>(chunks.size(), index + 1));
            chunks[index] = chunk;
        }
        publish(std::make_shared<const Catalog>(std::move(chunks), m_catalog->dictionaries(), wave.revision,
                                                m_catalog->sideTables()),
                {});
    }
    m_revision = std::max(m_revision, wave.revision);
    finishLoading();
    next(); // what was applied since is newer still
}

// With a connection of its own, beside the chunks: nobody waits for it.
void SnapshotBuilder::readBeside()
{
    m_isReadingBeside = true;
    const auto future = QtConcurrent::run(&m_pool, [path = m_lanes[0]->path, cancelled = m_cancelled] {
        if (*cancelled)
            return Result<SideTables>(SideTables());
        return CatalogReader::open(path).and_then([](const auto &reader) { return reader->sideTables(); });
    });
    m_besideJob = QFuture<void>(future);
    whenReady(future, this, [this](const Result<SideTables> &read) { onBesideRead(read); });
}

void SnapshotBuilder::onBesideRead(const Result<SideTables> &read)
{
    m_isReadingBeside = false;
    if (!read)
        tellTrouble(read.error());
    else if (!(*read->games == GameNames()) || !(*read->images == IconImages()))
        m_besideRead = *read;
    next();
}

void SnapshotBuilder::tellTrouble(const Error &error)
{
    if (!std::exchange(m_hasTrouble, true))
        emit troubled(error);
}

void SnapshotBuilder::onWavePart(const Wave &wave)
{
    --m_running;
    take(wave);
    if (m_running == 0)
        next();
}

void SnapshotBuilder::take(const Wave &wave)
{
    for (const auto &[index, chunk] : wave.chunks)
        m_chunks[index] = chunk;
    if (wave.error)
        tellTrouble(*wave.error);
    if (m_running > 0 || m_waveEnd == 0)
        return;
    m_nextChunk = m_waveEnd;
    publish(std::make_shared<const Catalog>(std::exchange(m_chunks, {}), m_catalog->dictionaries(),
                                            std::max(m_revision, m_catalog->revision()), m_catalog->sideTables()),
            {});
    if (m_nextChunk == m_endChunk)
        finishLoading();
}

void SnapshotBuilder::finishLoading()
{
    m_stage = Stage::Done;
    // Closing the readers is work for the pool, too.
    m_jobs = {QtConcurrent::run(&m_pool, [lanes = std::exchange(m_lanes, {})] {
        for (const auto &lane : lanes)
            lane->reader.reset();
        giveMemoryBack();
    })};
    emit loaded();
}

void SnapshotBuilder::publish(CatalogPtr catalog, const std::vector<RecordNumber> &changed)
{
    m_catalog = std::move(catalog);
    emit catalogChanged(changed);
}
