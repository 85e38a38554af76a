// The inside of IconLoader, shared by iconloader.cpp (what is asked for, the queue, what is remembered) and
// iconloaderjobs.cpp (how a job is done: looked up, fetched, decoded).
#pragma once

#include "models/icons/downloadgate.h"
#include "models/icons/iconfailures.h"
#include "models/icons/iconlimits.h"
#include "models/icons/iconloader.h"
#include "models/icons/iconwork.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <list>
#include <vector>

class IconDownload;

struct IconLoader::Private
{
    struct Want
    {
        QString received;
        WantedIcon icon;

        friend bool operator==(const Want &, const Want &) = default;
        friend size_t qHash(const Want &want, size_t seed = 0)
        {
            return qHashMulti(seed, want.received, want.icon.side, want.icon.ratio);
        }
    };

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

    // What is old, and is looked after when there is nothing else to do.
    struct Revalidation
    {
        QUrl url;
        QByteArray etag;
        std::vector<Want> wants; // that show it
    };

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
    void look(const std::vector<Job *> &some);
    void onLookedUp(const QUrl &url, const std::vector<Want> &wants, const StoredPictures &pictures);
    void download(Job &job);
    void readAttachment(Job &job);
    void onAttachmentRead(const QUrl &url, int turn, const std::vector<Want> &wants, const DecodedIcons &icons);
    void onDownloaded(const QUrl &url, const IconDownload &download);
    void revalidateNext();
    void onRevalidated(const QUrl &url, const std::vector<Want> &wants, const IconDownload &download);
    void decode(Job &job, const QByteArray &bytes, const QByteArray &etag);
    void cacheAll(const std::vector<Want> &wants, const DecodedIcons &icons);
    [[nodiscard]] static std::vector<WantedIcon> iconsOf(const std::vector<Want> &wants);
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
    std::list<Revalidation> stale;
    QSet<QUrl> revalidated; // this time the program runs
    int revalidating = 0;
    mutable QCache<Want, CachedIcon> cache{qsizetype(IconLimits().memoryBytes())};
    IconFailures failures;
    QTimer pumpTimer;
};
