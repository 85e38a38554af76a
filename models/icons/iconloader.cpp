#include "models/icons/iconloader_p.h"

#include "models/icons/imageurl.h"

#include <QImageReader>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype kBesidePixels = 1'024; // of an icon that is kept: its address and what holds it, bytes
constexpr int kInFlight = 32;              // downloads and decodings together, so that bytes do not pile up
constexpr std::size_t kLookedUpTogether = 8;
constexpr int kLookups = 64;           // in the store at once: so that what is asked for later can still go first
constexpr std::size_t kWaiting = 1024; // more than any screen shows; the oldest above it are dropped
constexpr int kSmallestAskedFor = 90;  // the thumb: what the service hands out, for rows at every scaling

} // namespace

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
    std::vector<Job *> toLookUp;
    const auto lookUp = [&] {
        if (!toLookUp.empty())
            look(toLookUp);
        toLookUp.clear();
    };
    for (auto next = waiting.begin(); next != waiting.end() && inFlight < kInFlight;) {
        auto *job = *next;
        const bool looks = store && !job->isLookedUp && !job->isAttached;
        if (looks ? lookups + int(toLookUp.size()) >= kLookups : !job->isAttached && !gate.isFree(job->url.host())) {
            ++next;
            continue;
        }
        next = waiting.erase(next);
        if (job->isAttached)
            readAttachment(*job);
        else if (looks)
            toLookUp.push_back(job);
        else
            download(*job);
        if (toLookUp.size() == kLookedUpTogether)
            lookUp();
    }
    lookUp();
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

void IconLoader::Private::dropOldest(QSet<QString> &dropped)
{
    const auto *oldest = waiting.back();
    for (const auto &want : oldest->wants)
        dropped.insert(want.received);
    waiting.pop_back();
    jobs.remove(QUrl(oldest->url));
}

void IconLoader::Private::cacheAll(const std::vector<Want> &wants, const DecodedIcons &icons)
{
    for (std::size_t i = 0; i < wants.size(); ++i) {
        // An icon beyond the limit is kept alone: without it, painting would ask for ever.
        const auto bytesKept = std::min(icons.images[i].sizeInBytes() + kBesidePixels, cache.maxCost());
        cache.insert(wants[i], new CachedIcon{QPixmap::fromImage(icons.images[i]), icons.info}, bytesKept);
    }
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
    const Private::Want want{receivedUrl, {side, ratio}};
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
    const Private::Want want{receivedUrl, {side, ratio}};
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
    return std::any_of(d->waiting.begin(), d->waiting.end(),
                       [&](const Private::Job *job) { return job->url.host() == host; });
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
