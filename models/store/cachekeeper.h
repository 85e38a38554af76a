// CacheKeeper: writes the cache file of a session's catalog when nobody waits for anything, and at the end. Lives on
// the GUI thread. An edit stops a writing under way, so that none ever waits for it.
#pragma once

#include "models/catalog/sortedrecords.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class StoreWorker;

struct CatalogCacheOptions
{
    QString folder;
    QThreadPool *pool = nullptr;     // where files are written; outlives the session
    qsizetype leastRecords = 20'000; // smaller catalogs are read as fast without
    qsizetype manyChanges = 10'000;  // so many changed records are worth a new file before the end
    int idleMilliseconds = 5'000;    // without an edit
};

class CacheKeeper : public QObject
{
    Q_OBJECT

public:
    // `store` is asked on its own thread, and outlives the keeper's last call.
    CacheKeeper(CatalogCacheOptions options, StoreWorker &store);
    ~CacheKeeper() override;

    // The catalog is open for writing and wholly read; the file that was used has `revision` (0: none).
    void begin(const QString &uuid, Revision revision);
    // A new snapshot that shows everything applied so far.
    void setCatalog(const CatalogPtr &catalog, qsizetype changed);
    void setOrder(const SortedRecordsPtr &order) { m_order = order; }
    // Something was applied that the snapshot does not show yet.
    void disturb();
    // The last file, if one is due: to be called on the store thread before the store closes; starts the writing.
    [[nodiscard]] std::function<void()> lastWriting();

private:
    struct Writing;

    [[nodiscard]] bool isDue() const;
    void onIdle();
    static void write(const Writing &writing);

    CatalogCacheOptions m_options;
    StoreWorker &m_store;
    QTimer m_idle;
    QString m_uuid;       // empty: not begun
    CatalogPtr m_catalog; // null: not complete at the moment
    SortedRecordsPtr m_order;
    Revision m_written = 0;
    qsizetype m_changes = 0;                  // records changed since that
    std::shared_ptr<std::atomic_bool> m_stop; // of the writing under way
};
