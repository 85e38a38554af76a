#include "models/icons/iconloader.h"

#include "models/icons/downloadgate.h"
#include "models/icons/icondownload.h"
#include "models/icons/iconfailures.h"
#include "models/icons/iconlimits.h"
#include "models/icons/iconwork.h"
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

constexpr int kInFlight = 32;            // downloads and decodings together, so that bytes do not pile up
constexpr int kLookups = 64;             // in the store at once: so that what is asked for later can still go first
constexpr qsizetype kMostStale = 10'000; // old icons that are remembered, some 10 MB
constexpr int kRevalidations = 2;        // at once, and only while nothing else is fetched
constexpr std::size_t kWaiting = 1024;   // more than any screen shows; the oldest above it are dropped
constexpr int kSmallestAskedFor = 90;    // the thumb: what the service hands out, for rows at every scaling

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
    enum class State { Waiting, Looking, Loading, Decoding };

    QUrl url;
    bool isAttached = false; // a picture of the catalog's own
    State state = State::Waiting;
    bool isLookedUp = false; // the store does not have it
    std::vector<Want> wants;
    std::list<Job *>::iterator place; // in the queue while Waiting
};

std::vector<WantedIcon> iconsOf(const std::vector<Want> &wants)
{
    std::vector<WantedIcon> icons;
    std::transform(wants.begin(), wants.end(), std::back_inserter(icons), [](const Want &want) { return want.icon; });
    return icons;
}

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

    // Invalid: nothing that can be asked for.
    [[nodiscard]] QUrl address(const QString &received, const WantedIcon &icon) const;
    [[nodiscard]] bool hasWaiting() const { return !waiting.empty() || lookups > 0; }
    [[nodiscard]] std::optional<Answer> known(const Want &want) const;
    void enqueue(const QUrl &url, const Want &want);
    void pump();
    void dropOldest(QSet<QString> &dropped);
    void look(Job &job);
    void onLookedUp(const QUrl &url, const std::vector<Want> &wants, const StoredPictures &pictures);
    void download(Job &job);
    void readAttachment(Job &job);
    void onAttachmentRead(const QUrl &url, int turn, const std::vector<Want> &wants, const DecodedIcons &icons);
    void onDownloaded(const QUrl &url, const IconDownload &download);
    void revalidateNext();
    void onRevalidated(const QUrl &url, const std::vector<Want> &wants, const IconDownload &download);
    void decode(Job &job, const QByteArray &bytes, const QByteArray &etag);
    void cacheAll(const std::vector<Want> &wants, const DecodedIcons &icons);
    template <class Compute, class Deliver> void onPool(Compute compute, Deliver deliver);
    void onDecoded(const QUrl &url, const QByteArray &bytes, const QByteArray &etag, const std::vector<Want> &wants,
                   const DecodedIcons &icons);
    void fail(Job &job, const IconFailure &failure);
    void finish(Job &job, const std::vector<Want> &served);

    IconLoader &q;
    QNetworkAccessManager &network;
    QThreadPool &background;
    QHash<QUrl, std::shared_ptr<Job>> jobs;
    std::list<Job *> waiting; // newest in front
    DownloadGate gate;
    int inFlight = 0; // downloads and decodings
    int lookups = 0;
    bool hadWaiting = false; // since waitingEnded()
    std::function<QByteArray(const QString &)> attachments;
    int attachmentsTurn = 0; // grows with each exchange of the function
    std::shared_ptr<IconStore> store;
    IconTiming timing;
    struct Revalidation
    {
        QUrl url;
        QByteArray etag;
        std::vector<Want> wants; // that show it
    };
    std::list<Revalidation> stale;
    QSet<QUrl> revalidated; // this time the program runs
    int revalidating = 0;
    mutable QCache<Want, CachedIcon> cache{qsizetype(IconLimits().memoryBytes())};
    IconFailures failures;
    QTimer pumpTimer;
};

QUrl IconLoader::Private::address(const QString &received, const WantedIcon &icon) const
{
    if (isAttachment(received))
        return attachments ? QUrl(received) : QUrl();
    const auto utf8 = received.toUtf8();
    const auto url = imageUrl({utf8.constData(), std::size_t(utf8.size())});
    if (!url.isValid())
        return {};
    if (icon.side == kWhole)
        return url;
    const auto pixels = std::max(int(std::lround(icon.side * icon.ratio)), kSmallestAskedFor);
    return imageUrlInSize(url, imageSizeFor(pixels).toStdString());
}

std::optional<IconLoader::Answer> IconLoader::Private::known(const Want &want) const
{
    if (want.received.trimmed().isEmpty())
        return Answer{};
    if (const auto *icon = cache.object(want))
        return Answer{Answer::State::Ready, icon->pixmap, {}, icon->info};
    if (failures.isEmptyFor(want.received)) // the usual case, in which no address is made while painting
        return std::nullopt;
    if (const auto failure = failures.find(want.received, address(want.received, want.icon)))
        return Answer{Answer::State::Failed, {}, *failure, {}};
    return std::nullopt;
}

void IconLoader::Private::enqueue(const QUrl &url, const Want &want)
{
    auto &job = jobs[url];
    if (!job) {
        job = std::make_shared<Job>();
        job->url = url;
        job->isAttached = isAttachment(want.received);
        job->place = waiting.insert(waiting.begin(), job.get());
        hadWaiting = true;
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
        const bool looks = store && !job->isLookedUp && !job->isAttached;
        if (looks ? lookups >= kLookups : !job->isAttached && !gate.isFree(job->url.host())) {
            ++next;
            continue;
        }
        next = waiting.erase(next);
        if (job->isAttached)
            readAttachment(*job);
        else if (looks)
            look(*job);
        else
            download(*job);
    }
    QSet<QString> dropped;
    while (waiting.size() > kWaiting)
        dropOldest(dropped);
    // Whoever still shows one of them paints again, and so asks again.
    for (const auto &received : std::as_const(dropped))
        emit q.changed(received);
    revalidateNext();
    if (hadWaiting && !hasWaiting()) {
        hadWaiting = false;
        emit q.waitingEnded();
    }
}

// `deliver` gets what `compute` made on the pool. A child of the loader waits: when the loader dies first, the answer
// finds nobody.
template <class Compute, class Deliver> void IconLoader::Private::onPool(Compute compute, Deliver deliver)
{
    using Answer = decltype(compute());
    auto *watcher = new QFutureWatcher<Answer>(&q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [watcher, deliver = std::move(deliver)] {
        watcher->deleteLater();
        deliver(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&background, std::move(compute)));
}

void IconLoader::Private::look(Job &job)
{
    job.state = Job::State::Looking;
    ++lookups;
    onPool(
        [kept = store, address = job.url.toString(QUrl::FullyEncoded), icons = iconsOf(job.wants)] {
            return lookUpIcons(*kept, address, icons);
        },
        [this, url = job.url, wants = job.wants](const StoredPictures &pictures) { onLookedUp(url, wants, pictures); });
}

void IconLoader::Private::onLookedUp(const QUrl &url, const std::vector<Want> &wants, const StoredPictures &pictures)
{
    const auto job = jobs.value(url);
    --lookups;
    if (!pictures.isThere()) {
        job->isLookedUp = true;
    } else {
        cacheAll(wants, pictures.icons);
        std::erase_if(job->wants, [&wants](const Want &want) {
            return std::find(wants.begin(), wants.end(), want) != wants.end();
        });
        const auto age = pictures.time.msecsTo(QDateTime::currentDateTimeUtc());
        if (age > timing.fresh.count() && !revalidated.contains(url)) {
            if (revalidated.size() >= kMostStale) { // the first ones may be looked after once more
                revalidated.clear();
                stale.clear();
            }
            revalidated.insert(url);
            stale.push_back({url, pictures.etag, wants});
        }
    }
    if (job->wants.empty()) {
        finish(*job, wants);
    } else { // not there, or wanted in another size meanwhile
        job->state = Job::State::Waiting;
        job->place = waiting.insert(waiting.begin(), job.get());
        if (pictures.isThere())
            for (const auto &want : wants)
                emit q.changed(want.received);
    }
    pump();
}

// What is old is asked for again when there is nothing else to do, and only replaced by something that came.
void IconLoader::Private::revalidateNext()
{
    while (!stale.empty() && inFlight == 0 && gate.isIdle() && waiting.empty() && revalidating < kRevalidations) {
        const auto next = std::move(stale.front());
        stale.pop_front();
        ++revalidating;
        auto *fetch = new IconDownload(network, next.url, next.etag, &q);
        fetch->setSilence(timing.silence);
        QObject::connect(fetch, &IconDownload::finished, &q, [this, fetch, next] {
            fetch->deleteLater();
            --revalidating;
            onRevalidated(next.url, next.wants, *fetch);
            revalidateNext();
        });
        fetch->start();
    }
}

void IconLoader::Private::onRevalidated(const QUrl &url, const std::vector<Want> &wants, const IconDownload &download)
{
    if (download.failure() || !store)
        return;
    const auto address = url.toString(QUrl::FullyEncoded);
    if (download.isUnchanged()) {
        background.start([kept = store, address] { kept->confirm(address); });
        return;
    }
    onPool([kept = store, address, bytes = download.bytes(), etag = download.etag(),
            icons = iconsOf(wants)] { return decodeAndKeep(kept.get(), address, bytes, etag, icons); },
           [this, wants](const DecodedIcons &icons) {
               if (icons.failure)
                   return; // what is there is better
               cacheAll(wants, icons);
               for (const auto &want : wants)
                   emit q.changed(want.received);
           });
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
    gate.take(job.url.host());
    auto *fetch = new IconDownload(network, job.url, {}, &q);
    fetch->setSilence(timing.silence);
    QObject::connect(fetch, &IconDownload::finished, &q, [this, fetch, url = job.url] {
        fetch->deleteLater();
        onDownloaded(url, *fetch);
    });
    fetch->start();
}

void IconLoader::Private::onDownloaded(const QUrl &url, const IconDownload &download)
{
    const auto job = jobs.value(url);
    --inFlight;
    if (download.wasMultiplexed())
        gate.setMultiplexed(url.host());
    if (download.failure())
        fail(*job, *download.failure());
    else
        decode(*job, download.bytes(), download.etag());
    gate.release(url.host()); // pumps
}

void IconLoader::Private::readAttachment(Job &job)
{
    job.state = Job::State::Decoding;
    ++inFlight;
    onPool(
        [find = attachments, address = job.url.toString(), icons = iconsOf(job.wants)] {
            const auto bytes = find ? find(address) : QByteArray();
            return bytes.isEmpty() ? DecodedIcons{{}, {}, IconFailure{IconFailure::Kind::NotFound, 0, {}}}
                                   : decodeIcons(bytes, icons);
        },
        [this, url = job.url, turn = attachmentsTurn, wants = job.wants](const DecodedIcons &icons) {
            onAttachmentRead(url, turn, wants, icons);
        });
}

void IconLoader::Private::onAttachmentRead(const QUrl &url, int turn, const std::vector<Want> &wants,
                                           const DecodedIcons &icons)
{
    if (turn == attachmentsTurn || !icons.failure) // a picture is the same in every catalog
        return onDecoded(url, {}, {}, wants, icons);
    --inFlight;
    readAttachment(*jobs.value(url)); // the one before did not have it
}

void IconLoader::Private::decode(Job &job, const QByteArray &bytes, const QByteArray &etag)
{
    job.state = Job::State::Decoding;
    ++inFlight;
    onPool([kept = store, address = job.url.toString(QUrl::FullyEncoded), bytes, etag,
            icons = iconsOf(job.wants)] { return decodeAndKeep(kept.get(), address, bytes, etag, icons); },
           [this, bytes, etag, url = job.url, wants = job.wants](const DecodedIcons &icons) {
               onDecoded(url, bytes, etag, wants, icons);
           });
}

void IconLoader::Private::cacheAll(const std::vector<Want> &wants, const DecodedIcons &icons)
{
    for (std::size_t i = 0; i < wants.size(); ++i) {
        // An icon beyond the limit is kept alone: without it, painting would ask for ever.
        const auto bytesKept = std::min(cost(icons.images[i]), cache.maxCost());
        cache.insert(wants[i], new CachedIcon{QPixmap::fromImage(icons.images[i]), icons.info}, bytesKept);
    }
}

void IconLoader::Private::onDecoded(const QUrl &url, const QByteArray &bytes, const QByteArray &etag,
                                    const std::vector<Want> &wants, const DecodedIcons &icons)
{
    const auto job = jobs.value(url);
    --inFlight;
    if (icons.failure) {
        fail(*job, *icons.failure);
        pump();
        return;
    }
    for (const auto &want : wants)
        failures.forget(want.received);
    cacheAll(wants, icons);
    const auto late = [&wants](const Want &want) { return std::find(wants.begin(), wants.end(), want) == wants.end(); };
    std::erase_if(job->wants, [&late](const Want &want) { return !late(want); });
    if (!job->wants.empty()) {
        // Another size was asked for meanwhile.
        if (job->isAttached)
            readAttachment(*job);
        else
            decode(*job, bytes, etag);
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
        failures.remember(want.received, job.url, failure);
    finish(job, wants);
}

void IconLoader::Private::finish(Job &job, const std::vector<Want> &served)
{
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
    QImageReader::setAllocationLimit(kMaximumDecodedMebibytes); // of the whole program: every image comes through here
    d->pumpTimer.setSingleShot(true);
    d->pumpTimer.setInterval(0);
    connect(&d->gate, &DownloadGate::freed, this, [this] { d->pump(); });
    connect(&d->pumpTimer, &QTimer::timeout, this, [this] { d->pump(); });
}

IconLoader::~IconLoader() = default;

IconLoader::Answer IconLoader::icon(const QString &receivedUrl, int side, qreal ratio)
{
    const Want want{receivedUrl, {side, ratio}};
    if (const auto answer = d->known(want))
        return *answer;
    const auto url = d->address(receivedUrl, want.icon);
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
    if (!d->address(receivedUrl, want.icon).isValid())
        return {Answer::State::Failed, {}, IconFailure{IconFailure::Kind::NotHttp, 0, receivedUrl}, {}};
    return {Answer::State::Loading, {}, {}, {}};
}

void IconLoader::retry(const QString &receivedUrl)
{
    if (d->failures.forget(receivedUrl))
        emit changed(receivedUrl);
}

QFuture<QByteArray> IconLoader::original(const QString &receivedUrl) const
{
    const auto url = d->address(receivedUrl, {kWhole});
    auto find = isAttachment(receivedUrl) ? d->attachments : nullptr;
    return QtConcurrent::run(&d->background, [kept = url.isValid() ? d->store : nullptr, find = std::move(find),
                                              address = url.toString(QUrl::FullyEncoded)] {
        if (find)
            return find(address);
        const auto icon = kept ? kept->find(address) : std::nullopt;
        return icon ? icon->bytes : QByteArray();
    });
}

void IconLoader::clear()
{
    QSet<QString> received;
    for (const auto &want : d->cache.keys())
        received.insert(want.received);
    d->cache.clear();
    d->failures.clear();
    d->stale.clear();
    for (const auto &url : std::as_const(received))
        emit changed(url);
}

void IconLoader::setMemoryLimit(qint64 bytes)
{
    d->cache.setMaxCost(qsizetype(std::max<qint64>(bytes, 1)));
}

void IconLoader::setStore(std::shared_ptr<IconStore> store)
{
    d->store = std::move(store);
}

void IconLoader::setAttachments(std::function<QByteArray(const QString &)> find)
{
    d->attachments = std::move(find);
    ++d->attachmentsTurn;
    d->failures.forgetIf([](const QString &received) { return isAttachment(received); });
}

DownloadGate &IconLoader::gate()
{
    return d->gate;
}

bool IconLoader::hasWaiting() const
{
    return d->hasWaiting();
}

bool IconLoader::hasWaitingAt(const QString &host) const
{
    return std::any_of(d->waiting.begin(), d->waiting.end(), [&](const Job *job) { return job->url.host() == host; });
}

void IconLoader::setTiming(const IconTiming &timing)
{
    d->timing = timing;
    d->failures.setTiming(timing);
}

int IconLoader::pending() const
{
    return int(d->jobs.size());
}
