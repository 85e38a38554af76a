// IconLoader's jobs: out of the store, the catalog or the network, to pictures.
#include "models/icons/iconloader_p.h"

#include "models/icons/icondownload.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace {

constexpr qsizetype kMostStale = 10'000; // old icons that are remembered, some 10 MB
constexpr int kRevalidations = 2;        // at once, and only while nothing else is fetched

} // namespace

std::vector<WantedIcon> IconLoader::Private::iconsOf(const std::vector<Want> &wants)
{
    std::vector<WantedIcon> icons;
    std::transform(wants.begin(), wants.end(), std::back_inserter(icons), [](const Want &want) { return want.icon; });
    return icons;
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

// Several in one round to the pool, which costs as much as finding one.
void IconLoader::Private::look(const std::vector<Job *> &some)
{
    struct Asked
    {
        QUrl url;
        std::vector<Want> wants;
    };
    auto asked = std::make_shared<std::vector<Asked>>();
    for (auto *job : some) {
        job->state = Job::State::Looking;
        asked->push_back({job->url, job->wants});
    }
    lookups += int(some.size());
    onPool(
        [kept = store, asked] {
            std::vector<StoredPictures> found;
            for (const auto &[url, wants] : *asked)
                found.push_back(lookUpIcons(*kept, url.toString(QUrl::FullyEncoded), iconsOf(wants)));
            return found;
        },
        [this, asked](const std::vector<StoredPictures> &found) {
            for (std::size_t i = 0; i < found.size(); ++i)
                onLookedUp((*asked)[i].url, (*asked)[i].wants, found[i]);
            pump();
        });
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
