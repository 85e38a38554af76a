#include "models/icons/iconscan.h"

#include "models/async.h"
#include "models/icons/downloadgate.h"
#include "models/icons/examinedaddress.h"
#include "models/icons/icondownload.h"
#include "models/icons/iconexamination.h"
#include "models/icons/imageurl.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto kTellAfter = 250ms;
constexpr std::size_t kToldAtOnce = 256;
constexpr int kKeptForPainting = 8;
constexpr int kExamining = 64; // bytes that wait for the pool; a gigabyte at the very worst

} // namespace

IconScanList IconScanList::of(std::vector<Icon> icons)
{
    IconScanList list;
    for (auto &icon : icons) {
        const auto &text = icon.url;
        const auto url = imageUrl({text.constData(), std::size_t(text.size())});
        auto &queue = url.isValid()                           ? list.byHost[url.host()]
                      : isAttachment(QString::fromUtf8(text)) ? list.attached
                                                              : list.unusable;
        queue.push_back(std::move(icon));
    }
    return list;
}

qint64 IconScanList::count() const
{
    auto count = qint64(attached.size() + unusable.size());
    for (const auto &queue : byHost)
        count += qint64(queue.size());
    return count;
}

IconScan::IconScan(IconLoader &loader, QNetworkAccessManager &network, QThreadPool &pool,
                   std::function<QByteArray(const QString &)> attachments, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_network(network)
    , m_pool(pool)
    , m_attachments(std::move(attachments))
{
    m_tellLater.setSingleShot(true);
    m_tellLater.setInterval(kTellAfter);
    connect(&m_tellLater, &QTimer::timeout, this, &IconScan::tellFound);
    connect(&loader.gate(), &DownloadGate::freed, this, &IconScan::pump);
    connect(&loader, &IconLoader::waitingEnded, this, &IconScan::pump);
}

IconScan::~IconScan()
{
    disconnect(&m_loader.gate(), nullptr, this, nullptr);
    disconnect(&m_loader, nullptr, this, nullptr);
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
        m_loader.gate().release(open.value());
}

void IconScan::start(IconScanList list)
{
    m_isOver = false;
    m_total = list.count();
    m_waiting = std::move(list);
    for (auto &icon : m_waiting.unusable)
        m_found.push_back({std::move(icon.url), factOf(IconFailure{IconFailure::Kind::NotHttp, 0, {}})});
    m_waiting.unusable.clear();
    m_done = qint64(m_found.size());
    m_tellLater.start();
    emit progressed();
    pump();
    QMetaObject::invokeMethod(this, &IconScan::finishIfDone, Qt::QueuedConnection);
}

void IconScan::setPaused(bool paused)
{
    m_isPaused = paused;
    pump();
}

void IconScan::cancel()
{
    if (m_isOver)
        return;
    m_waiting = {};
    for (auto *download : m_open.keys()) {
        m_loader.gate().release(m_open.take(download));
        delete download;
    }
    m_isOver = true;
    tellFound();
    emit finished();
}

void IconScan::pump()
{
    if (m_isPaused || m_isOver)
        return;
    auto &attached = m_waiting.attached;
    while (!attached.empty() && m_examining < kExamining) {
        const auto url = attached.front().url;
        attached.pop_front();
        examine(url, [find = m_attachments, url] { return find ? find(QString::fromUtf8(url)) : QByteArray(); });
    }
    for (auto host = m_waiting.byHost.begin(); host != m_waiting.byHost.end();) {
        while (!host->empty() && m_examining < kExamining && !m_loader.hasWaitingAt(host.key()) &&
               m_loader.gate().isFree(host.key(), kKeptForPainting))
            download(host.key());
        host = host->empty() ? m_waiting.byHost.erase(host) : std::next(host);
    }
}

void IconScan::download(const QString &host)
{
    auto &queue = m_waiting.byHost[host];
    const auto icon = queue.front();
    const auto &url = icon.url;
    queue.pop_front();
    m_loader.gate().take(host);
    const auto address = examinedAddress(imageUrl({url.constData(), std::size_t(url.size())}),
                                         {icon.declaredWidth, icon.declaredHeight});
    auto *fetch = new IconDownload(m_network, address, {}, this);
    m_open.insert(fetch, host);
    connect(fetch, &IconDownload::finished, this, [this, fetch, url, host] { onDownloaded(url, host, *fetch); });
    fetch->start();
}

void IconScan::onDownloaded(const QByteArray &url, const QString &host, IconDownload &download)
{
    m_open.remove(&download);
    download.deleteLater();
    if (download.wasMultiplexed())
        m_loader.gate().setMultiplexed(host);
    if (download.failure())
        take(url, factOf(*download.failure()));
    else
        examine(url, [bytes = download.bytes()] { return bytes; });
    m_loader.gate().release(host); // pumps
    finishIfDone();
}

void IconScan::examine(const QByteArray &url, std::function<QByteArray()> bytes)
{
    ++m_examining;
    whenReady(QtConcurrent::run(&m_pool, [bytes = std::move(bytes)] { return examineIcon(bytes()); }), this,
              [this, url](const IconFact &fact) {
                  --m_examining;
                  if (m_isOver)
                      return;
                  take(url, fact);
                  pump();
                  finishIfDone();
              });
}

void IconScan::take(const QByteArray &url, const IconFact &fact)
{
    ++m_done;
    m_found.push_back({url, fact});
    if (m_found.size() >= kToldAtOnce)
        tellFound();
    else if (!m_tellLater.isActive())
        m_tellLater.start();
}

void IconScan::tellFound()
{
    m_tellLater.stop();
    if (m_found.empty())
        return;
    emit found(std::exchange(m_found, {}));
    emit progressed();
}

void IconScan::finishIfDone()
{
    if (m_isOver || m_done < m_total)
        return;
    m_isOver = true;
    tellFound();
    emit finished();
}
