#include "models/icons/iconloader.h"

#include "models/icons/icondecoder.h"
#include "models/icons/icondownload.h"
#include "models/icons/imageurl.h"

#include <QCache>
#include <QFutureWatcher>
#include <QHash>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <list>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDefaultMemory = 64 * 1024 * 1024;
constexpr int kAllocationMegabytes = 256; // 64 megapixels of 4 bytes
constexpr int kInFlight = 32;             // downloads and decodings together, so that bytes do not pile up
constexpr int kInFlightPerHost = 6;       // HTTP/1.1 gains nothing above
constexpr std::size_t kWaiting = 1024;    // more than any screen shows; the oldest above it are dropped
constexpr int kSmallestAskedFor = 90;     // the thumb: what the service hands out, for rows at every scaling

struct Want
{
    QString received;
    WantedIcon icon;

    friend bool operator==(const Want &, const Want &) = default;
};

size_t qHash(const Want &want, size_t seed = 0)
{
    return qHashMulti(seed, want.received, want.icon.side, want.icon.ratio);
}

struct CachedIcon
{
    QPixmap pixmap;
    IconInfo info;
};

// One address under way, and everyone who wants it.
struct Job
{
    enum class State { Waiting, Loading, Decoding };

    QUrl url;
    State state = State::Waiting;
    std::vector<Want> wants;
    std::list<Job *>::iterator place; // in the queue while Waiting
};

qsizetype cost(const QImage &image)
{
    return image.sizeInBytes() + qsizetype(sizeof(CachedIcon));
}

} // namespace

struct IconLoader::Private
{
    Private(IconLoader &loader, QNetworkAccessManager &manager, QThreadPool &pool)
        : q(loader)
        , network(manager)
        , background(pool)
    {
    }

    [[nodiscard]] static QUrl address(const QString &received, const WantedIcon &icon);
    [[nodiscard]] std::optional<Answer> known(const Want &want) const;
    void enqueue(const QUrl &url, const Want &want);
    void pump();
    void dropOldest(QSet<QString> &dropped);
    void download(Job &job);
    void onDownloaded(const QUrl &url, const IconDownload &download);
    void decode(Job &job, const QByteArray &bytes);
    void onDecoded(const QUrl &url, const QByteArray &bytes, const std::vector<Want> &wants, const DecodedIcons &icons);
    void fail(Job &job, const IconFailure &failure);
    void finish(Job &job, const std::vector<Want> &served);

    IconLoader &q;
    QNetworkAccessManager &network;
    QThreadPool &background;
    QHash<QUrl, std::shared_ptr<Job>> jobs;
    std::list<Job *> waiting; // newest in front
    QHash<QString, int> busyHosts;
    int inFlight = 0;
    mutable QCache<Want, CachedIcon> cache{qsizetype(kDefaultMemory)};
    QHash<QString, QHash<QUrl, IconFailure>> failures; // by received URL, then by the address asked for
    QTimer pumpTimer;
};

QUrl IconLoader::Private::address(const QString &received, const WantedIcon &icon)
{
    const auto utf8 = received.toUtf8();
    const auto url = imageUrl({utf8.constData(), std::size_t(utf8.size())});
    if (!url.isValid())
        return {};
    const auto pixels = std::max(int(std::lround(icon.side * icon.ratio)), kSmallestAskedFor);
    return imageUrlInSize(url, imageSizeFor(pixels).toStdString());
}

std::optional<IconLoader::Answer> IconLoader::Private::known(const Want &want) const
{
    if (want.received.trimmed().isEmpty())
        return Answer{};
    if (const auto *icon = cache.object(want))
        return Answer{Answer::State::Ready, icon->pixmap, {}, icon->info};
    const auto found = failures.constFind(want.received);
    if (found != failures.cend()) {
        const auto failure = found->constFind(address(want.received, want.icon));
        if (failure != found->cend())
            return Answer{Answer::State::Failed, {}, *failure, {}};
    }
    return std::nullopt;
}

void IconLoader::Private::enqueue(const QUrl &url, const Want &want)
{
    auto &job = jobs[url];
    if (!job) {
        job = std::make_shared<Job>();
        job->url = url;
        job->place = waiting.insert(waiting.begin(), job.get());
    } else if (job->state == Job::State::Waiting) {
        waiting.splice(waiting.begin(), waiting, job->place);
    }
    if (std::find(job->wants.begin(), job->wants.end(), want) == job->wants.end())
        job->wants.push_back(want);
    // Later, when all of the painting has asked: then the newest of all goes first, and no signal comes from paint().
    if (!pumpTimer.isActive())
        pumpTimer.start();
}

void IconLoader::Private::pump()
{
    for (auto next = waiting.begin(); next != waiting.end() && inFlight < kInFlight;) {
        auto *job = *next;
        if (busyHosts.value(job->url.host()) >= kInFlightPerHost) {
            ++next;
            continue;
        }
        next = waiting.erase(next);
        download(*job);
    }
    QSet<QString> dropped;
    while (waiting.size() > kWaiting)
        dropOldest(dropped);
    // Whoever still shows one of them paints again, and so asks again.
    for (const auto &received : std::as_const(dropped))
        emit q.changed(received);
}

void IconLoader::Private::dropOldest(QSet<QString> &dropped)
{
    const auto *oldest = waiting.back();
    for (const auto &want : oldest->wants)
        dropped.insert(want.received);
    waiting.pop_back();
    jobs.remove(QUrl(oldest->url));
}

void IconLoader::Private::download(Job &job)
{
    job.state = Job::State::Loading;
    ++inFlight;
    ++busyHosts[job.url.host()];
    auto *fetch = new IconDownload(network, job.url, &q);
    QObject::connect(fetch, &IconDownload::finished, &q, [this, fetch, url = job.url] {
        fetch->deleteLater();
        onDownloaded(url, *fetch);
    });
    fetch->start();
}

void IconLoader::Private::onDownloaded(const QUrl &url, const IconDownload &download)
{
    const auto job = jobs.value(url);
    if (const auto host = busyHosts.find(url.host()); --*host == 0)
        busyHosts.erase(host);
    if (download.failure())
        fail(*job, *download.failure());
    else
        decode(*job, download.bytes());
    pump();
}

void IconLoader::Private::decode(Job &job, const QByteArray &bytes)
{
    job.state = Job::State::Decoding;
    std::vector<WantedIcon> icons;
    std::transform(job.wants.begin(), job.wants.end(), std::back_inserter(icons),
                   [](const Want &want) { return want.icon; });
    // A child of the loader: when the loader dies first, the answer finds nobody.
    auto *watcher = new QFutureWatcher<DecodedIcons>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q,
                     [this, watcher, bytes, url = job.url, wants = job.wants] {
                         watcher->deleteLater();
                         onDecoded(url, bytes, wants, watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(&background, &decodeIcons, bytes, icons));
}

void IconLoader::Private::onDecoded(const QUrl &url, const QByteArray &bytes, const std::vector<Want> &wants,
                                    const DecodedIcons &icons)
{
    const auto job = jobs.value(url);
    if (icons.failure) {
        fail(*job, *icons.failure);
        pump();
        return;
    }
    for (std::size_t i = 0; i < wants.size(); ++i) {
        // An icon beyond the limit is kept alone: without it, painting would ask for ever.
        const auto bytesKept = std::min(cost(icons.images[i]), cache.maxCost());
        cache.insert(wants[i], new CachedIcon{QPixmap::fromImage(icons.images[i]), icons.info}, bytesKept);
    }
    const auto late = [&wants](const Want &want) { return std::find(wants.begin(), wants.end(), want) == wants.end(); };
    std::erase_if(job->wants, [&late](const Want &want) { return !late(want); });
    if (!job->wants.empty()) {
        decode(*job, bytes); // another size was asked for meanwhile
        for (const auto &want : wants)
            emit q.changed(want.received);
        return;
    }
    finish(*job, wants);
    pump();
}

void IconLoader::Private::fail(Job &job, const IconFailure &failure)
{
    const auto wants = std::exchange(job.wants, {});
    for (const auto &want : wants)
        failures[want.received].insert(job.url, failure);
    finish(job, wants);
}

void IconLoader::Private::finish(Job &job, const std::vector<Want> &served)
{
    --inFlight;
    jobs.remove(QUrl(job.url)); // before changed(): a view may ask again from that signal
    QSet<QString> received;
    for (const auto &want : served)
        received.insert(want.received);
    for (const auto &url : std::as_const(received))
        emit q.changed(url);
    if (jobs.isEmpty())
        emit q.idle();
}

IconLoader::IconLoader(QNetworkAccessManager &network, QThreadPool &background, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, network, background))
{
    QImageReader::setAllocationLimit(kAllocationMegabytes); // of the whole program: every image comes through here
    d->pumpTimer.setSingleShot(true);
    d->pumpTimer.setInterval(0);
    connect(&d->pumpTimer, &QTimer::timeout, this, [this] { d->pump(); });
}

IconLoader::~IconLoader() = default;

IconLoader::Answer IconLoader::icon(const QString &receivedUrl, int side, qreal ratio)
{
    const Want want{receivedUrl, {side, ratio}};
    if (const auto answer = d->known(want))
        return *answer;
    const auto url = Private::address(receivedUrl, want.icon);
    if (!url.isValid())
        return {Answer::State::Failed, {}, IconFailure{IconFailure::Kind::NotHttp, 0, receivedUrl}, {}};
    d->enqueue(url, want);
    return {Answer::State::Loading, {}, {}, {}};
}

IconLoader::Answer IconLoader::peek(const QString &receivedUrl, int side, qreal ratio) const
{
    const Want want{receivedUrl, {side, ratio}};
    if (const auto answer = d->known(want))
        return *answer;
    if (!Private::address(receivedUrl, want.icon).isValid())
        return {Answer::State::Failed, {}, IconFailure{IconFailure::Kind::NotHttp, 0, receivedUrl}, {}};
    return {Answer::State::Loading, {}, {}, {}};
}

void IconLoader::retry(const QString &receivedUrl)
{
    if (d->failures.remove(receivedUrl))
        emit changed(receivedUrl);
}

void IconLoader::setMemoryLimit(qint64 bytes)
{
    d->cache.setMaxCost(qsizetype(std::max<qint64>(bytes, 1)));
}

int IconLoader::pending() const
{
    return int(d->jobs.size());
}
