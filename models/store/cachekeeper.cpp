#include "models/store/cachekeeper.h"

#include "models/async.h"
#include "models/store/catalogcache.h"
#include "models/store/storeworker.h"

struct CacheKeeper::Writing
{
    QString path;
    CatalogPtr catalog;
    SortedRecordsPtr order;
    CatalogCache::Mark mark;
    std::shared_ptr<const std::atomic_bool> stop;
};

CacheKeeper::CacheKeeper(CatalogCacheOptions options, StoreWorker &store)
    : m_options(std::move(options))
    , m_store(store)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options.idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &CacheKeeper::onIdle);
}

CacheKeeper::~CacheKeeper()
{
    disturb();
}

void CacheKeeper::begin(const QString &uuid, Revision revision)
{
    m_uuid = uuid;
    m_written = revision;
    if (m_catalog)
        m_idle.start();
}

void CacheKeeper::setCatalog(const CatalogPtr &catalog, qsizetype changed)
{
    m_catalog = catalog;
    m_changes += changed;
    m_idle.start();
}

void CacheKeeper::disturb()
{
    m_catalog.reset();
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

bool CacheKeeper::isDue() const
{
    return !m_uuid.isEmpty() && !m_options.folder.isEmpty() && m_catalog && m_catalog->revision() != m_written &&
           m_catalog->visibleCount() >= m_options.leastRecords;
}

void CacheKeeper::onIdle()
{
    if (!isDue() || m_stop || (m_written != 0 && m_changes < m_options.manyChanges))
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    Writing writing{CatalogCache::filePath(m_options.folder, m_uuid), m_catalog,
                    m_order && m_order->catalog() == m_catalog ? m_order : nullptr,
                    CatalogCache::newMark(m_catalog->revision()), m_stop};
    const auto revision = writing.mark.revision;
    // The mark first: a file without its mark is of no use, a mark without its file does no harm.
    QMetaObject::invokeMethod(
        &m_store,
        [store = &m_store, pool = m_options.pool, writing = std::move(writing), this, revision] {
            if (!store->setCacheMark(writing.mark.id))
                return;
            pool->start([writing] { write(writing); });
            QMetaObject::invokeMethod(
                this,
                [this, revision] {
                    m_written = revision;
                    m_changes = 0;
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

std::function<void()> CacheKeeper::lastWriting()
{
    if (!isDue())
        return [] {};
    return [store = &m_store, pool = m_options.pool,
            writing = Writing{CatalogCache::filePath(m_options.folder, m_uuid), m_catalog,
                              m_order && m_order->catalog() == m_catalog ? m_order : nullptr,
                              CatalogCache::newMark(m_catalog->revision()),
                              std::make_shared<const std::atomic_bool>(false)}] {
        if (store->setCacheMark(writing.mark.id))
            pool->start([writing] { write(writing); });
    };
}

// A file that cannot be written is only missing; the next start takes longer.
void CacheKeeper::write(const Writing &writing)
{
    const auto written =
        CatalogCache::write(writing.path, *writing.catalog, writing.order.get(), writing.mark, *writing.stop);
    if (!written && written.error().kind != Error::Kind::Cancelled)
        qWarning("The cache file could not be written: %s", qUtf8Printable(written.error().detail));
}
