// IconLoader: the icons behind image URLs, fetched when a view paints them. Lives on the GUI thread with the program's
// one QNetworkAccessManager (not owned); decodes and scales on the background pool; never blocks.
//
// Merges equal requests, serves the newest request first, drops waiting ones that nobody asked for again, and keeps
// icons in a memory cache bounded by bytes and, with a store, in a file: what was seen before is there without a
// network, and is looked after when it is a week old. Failures are remembered with their reason until it is time for
// the next try. At most 6 requests a host are open (more where it speaks HTTP/2), 32 in all. Limits: 16 MiB, 64
// megapixels; png, jpeg, webp, gif by content; no auth header; redirects https or same host, at most 5.
#pragma once

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QThreadPool;
class IconStore;
class DownloadGate;

struct IconFailure
{
    enum class Kind {
        NoUrl,
        NotHttp,
        NotFound,
        Http,
        Network,
        RedirectRefused,
        TooLarge,
        NotAnImage,
        Broken,
        TimedOut
    };

    Kind kind = Kind::Network;
    int httpStatus = 0;
    QString detail;

    friend bool operator==(const IconFailure &, const IconFailure &) = default;
};

struct IconInfo
{
    QSize pixels; // of the image as delivered
    qint64 bytes = 0;
    QByteArray format;       // "png", "jpeg", ...
    bool isAnimated = false; // the first picture is shown
};

// How long things hold. Tests hand in shorter times.
struct IconTiming
{
    // The pause after what may pass by itself (no network, a busy server); doubled with each failure up to `longest`.
    std::chrono::milliseconds again = std::chrono::minutes(1);
    std::chrono::milliseconds longest = std::chrono::hours(1);
    std::chrono::milliseconds rarely = std::chrono::hours(24); // after what does not: no image there
    std::chrono::milliseconds fresh = std::chrono::hours(24 * 7);
    std::chrono::milliseconds silence = std::chrono::seconds(30); // without a byte, until a server is given up
};

class IconLoader : public QObject
{
    Q_OBJECT

public:
    IconLoader(QNetworkAccessManager &network, QThreadPool &background, QObject *parent = nullptr);
    ~IconLoader() override;

    struct Answer
    {
        enum class State { Loading, Ready, Failed, None } state = State::None; // None: the record has no icon
        QPixmap pixmap;                     // Ready: fits the box, device pixel ratio set
        std::optional<IconFailure> failure; // Failed
        std::optional<IconInfo> info;       // Ready
    };

    // A `side` that stands for the image as it is, from the very address given.
    static constexpr int kWhole = 0;

    // The icon scaled into a square of `side` (device-independent pixels, `ratio` device pixels each), from the
    // smallest size of the service that fills it; asks for it when it is not there. Called by painting, and again with
    // every repaint as long as the icon is wanted.
    [[nodiscard]] Answer icon(const QString &receivedUrl, int side, qreal ratio);
    // The same without asking.
    [[nodiscard]] Answer peek(const QString &receivedUrl, int side, qreal ratio) const;
    // The bytes behind that very address as they were received, where the store or the catalog has them; else empty.
    [[nodiscard]] QFuture<QByteArray> original(const QString &receivedUrl) const;
    // Forgets a failure, so that the next painting tries again.
    void retry(const QString &receivedUrl);
    // Forgets all icons and failures; whatever shows one paints, and so asks, again. The store has a clear() of its
    // own.
    void clear();
    void setMemoryLimit(qint64 bytes); // decoded pixels; first as IconLimits has it
    // Where icons are kept from one start to the next; null: nowhere. Read and written on the background pool.
    void setStore(std::shared_ptr<IconStore> store);
    // Finds the bytes of a picture of the catalog's own by its address (isAttachment()), on the background pool; empty:
    // there is none. Without it such pictures are not known. May be under way still when another takes its place.
    void setAttachments(std::function<QByteArray(const QString &address)> find);
    void setTiming(const IconTiming &timing);
    // Whoever fetches images beside painting takes its places here, and none at a host that painting waits for.
    [[nodiscard]] DownloadGate &gate();
    [[nodiscard]] bool hasWaiting() const;                      // for a place, or to know whether it needs one
    [[nodiscard]] bool hasWaitingAt(const QString &host) const; // for a place
    // Requests under way or waiting.
    [[nodiscard]] int pending() const;

signals:
    // Came or failed; repaint whatever shows it.
    void changed(const QString &receivedUrl);
    void idle();         // pending() became 0
    void waitingEnded(); // hasWaiting() became false

private:
    struct Private;
    std::unique_ptr<Private> d;
};
