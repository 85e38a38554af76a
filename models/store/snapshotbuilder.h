// SnapshotBuilder: makes the snapshots of a session. Lives on the GUI thread; chunks are read and built on the
// interactive pool. Takes a stored catalog from its cache file, and reads what is newer, or reads all of it in waves,
// the first chunk first; patches what is applied meanwhile and later into the snapshot. One job at a time, so that the
// snapshots follow one another; the GUI thread only swaps a pointer. The tables beside the records are read next to
// that, after the first chunk or the cache file.
#pragma once

#include "models/catalog/sortedrecords.h"
#include "models/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <unordered_map>

class CatalogCache;
class QThreadPool;

class SnapshotBuilder : public QObject
{
    Q_OBJECT

public:
    SnapshotBuilder(QThreadPool &pool, QObject *parent);
    ~SnapshotBuilder() override;

    // Gives up loading and closes the files; waits for the chunks under way. Nothing is built after that.
    void stop();
    // Reads the catalog file; once. `cacheFolder`: where its cache file may lie; empty: nowhere.
    void load(const QString &path, const QString &cacheFolder = {});
    // A transaction, in the order of the store. `soon`: shown at once; else several are put together.
    void add(const std::vector<AppliedRecord> &records, Revision revision, bool soon);

    // Names of games and addresses of images that were received, in the order of the store.
    void addBeside(const std::vector<NumberedText> &games, const std::vector<NumberedText> &images);

    // What is known of the icons now; shown soon.
    void setIconFindings(const IconFindingsPtr &findings);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; } // never null
    // Records were added or read that the snapshot does not show yet.
    [[nodiscard]] bool isBusy() const { return m_running > 0 || !m_waiting.empty(); }

    // The order that lay in the cache file, of the first snapshot that was whole; null: none.
    [[nodiscard]] const SortedRecordsPtr &keptOrder() const { return m_keptOrder; }
    // Of the cache file that was used; 0: none.
    [[nodiscard]] Revision cacheRevision() const { return m_cacheRevision; }
    [[nodiscard]] const QString &uuid() const { return m_uuid; } // known when loaded

signals:
    // A new snapshot: these numbers differ, or (empty) further records were read.
    void catalogChanged(const std::vector<RecordNumber> &changed);
    void loaded();
    // A damaged page; what can be read is read. Once.
    void troubled(const Error &error);

private:
    struct Lane;
    struct Wave;
    struct CachedPart;

    void next();
    void startFirst();
    void startCached();
    void startCatchingUp();
    void startWave();
    void startPatch();
    void onFirst(const Wave &wave);
    void onCachedPart(const CachedPart &part);
    void onCaughtUp(const Wave &wave);
    void onWavePart(const Wave &wave);
    void readBeside();
    void onBesideRead(const Result<SideTables> &read);
    // Something for the side tables can be shown. What is received while they are read is newer, and waits.
    [[nodiscard]] bool hasBeside() const
    {
        return !m_isReadingBeside && (m_besideRead || !m_games.empty() || !m_images.empty() || m_findings);
    }
    void tellTrouble(const Error &error);
    void take(const Wave &wave);
    void finishLoading();
    void publish(CatalogPtr catalog, const std::vector<RecordNumber> &changed);
    [[nodiscard]] bool isUnread(RecordNumber number) const;

    static Wave readFirst(Lane &lane, Dictionaries &dictionaries, const QString &cacheFolder);
    static CachedPart readCached(const CatalogCache &cache, const CatalogPtr &before, QThreadPool &pool,
                                 const std::atomic_bool &cancelled);
    // The chunks that were written since `revision`.
    static Wave readNewer(Lane &lane, Dictionaries &dictionaries, Revision revision);
    // Those from `next` to `end` that no other lane takes.
    static Wave readChunks(Lane &lane, Dictionaries &dictionaries, std::atomic<RecordNumber> &next, RecordNumber end);

    QThreadPool &m_pool;
    CatalogPtr m_catalog;
    int m_running = 0; // jobs on the pool, which are one step together

    // Loading. Chunks below m_nextChunk are in the snapshot, those up to m_endChunk are still to be read, and those
    // behind are newer than the loading.
    enum class Stage { NotBegun, First, Cached, CatchingUp, Waves, Done };
    Stage m_stage = Stage::NotBegun;
    QString m_cacheFolder, m_uuid;
    std::shared_ptr<const CatalogCache> m_cache; // while it is read
    Revision m_cacheRevision = 0;
    SortedRecordsPtr m_keptOrder;
    std::array<std::shared_ptr<Lane>, 2> m_lanes;
    std::vector<ChunkPtr> m_chunks; // of the wave under way
    RecordNumber m_nextChunk = 0, m_endChunk = 0, m_waveEnd = 0, m_waveSize = 2;
    bool m_hasTrouble = false;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::vector<QFuture<void>> m_jobs; // to be waited for

    // Applied, not in the snapshot yet: the last state of each record.
    std::unordered_map<RecordNumber, RecordState> m_waiting;
    // The same of the side tables: what was read, and what was received.
    bool m_isReadingBeside = false;
    QFuture<void> m_besideJob;
    std::optional<SideTables> m_besideRead;
    std::vector<NumberedText> m_games, m_images;
    IconFindingsPtr m_findings; // to be shown; null: nothing new
    Revision m_revision = 0;
    bool m_soon = false;
    QElapsedTimer m_sincePatch;
    QTimer m_rest;
    QTimer m_patchLater;
};
