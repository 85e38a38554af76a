// IconScan: looks at icons one after the other, as painting leaves room for it, and says what it found. Lives on the
// GUI thread; examines on the pool it is given. What it fetches is not kept.
//
// Each host has a queue of its own, so that one that never answers holds up nobody but itself. What is painted goes
// first: a scan takes no place at a host that painting waits for, and leaves some in all.
#pragma once

#include "models/icons/iconfact.h"
#include "models/icons/iconloader.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

// Icons to look at.
struct IconScanList
{
    struct Icon
    {
        QByteArray url;                        // as records have it, UTF-8
        quint16 declaredWidth, declaredHeight; // pixels; 0: not declared
    };
    QHash<QString, std::deque<Icon>> byHost;
    std::deque<Icon> attached; // pictures of the catalog itself
    std::deque<Icon> unusable; // no addresses

    // Each address once. For a worker: seconds for a million.
    [[nodiscard]] static IconScanList of(std::vector<Icon> icons);
    [[nodiscard]] qint64 count() const;
};

class IconDownload;
class QNetworkAccessManager;
class QThreadPool;

class IconScan : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QByteArray url; // as it was handed over
        IconFact fact;
    };

    // `attachments`: see IconLoader::setAttachments(); may be empty. The others must outlive it.
    IconScan(IconLoader &loader, QNetworkAccessManager &network, QThreadPool &pool,
             std::function<QByteArray(const QString &)> attachments, QObject *parent = nullptr);
    ~IconScan() override;

    void start(IconScanList list);
    // What is under way comes to its end; nothing new is begun.
    void setPaused(bool paused);
    // finished() follows at once; what is under way is given up.
    void cancel();
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

signals:
    // Some at a time, at the latest a quarter of a second after the first of them.
    void found(const std::vector<IconScan::Found> &icons);
    void progressed(); // as often
    void finished();

private:
    void pump();
    void download(const QString &host);
    void onDownloaded(const QByteArray &url, const QString &host, IconDownload &download);
    void examine(const QByteArray &url, std::function<QByteArray()> bytes);
    void take(const QByteArray &url, const IconFact &fact);
    void tellFound();
    void finishIfDone();

    IconLoader &m_loader;
    QNetworkAccessManager &m_network;
    QThreadPool &m_pool;
    std::function<QByteArray(const QString &)> m_attachments;
    IconScanList m_waiting;
    QHash<IconDownload *, QString> m_open; // their hosts
    int m_examining = 0;
    qint64 m_done = 0, m_total = 0;
    bool m_isPaused = false, m_isOver = true;
    std::vector<Found> m_found; // not yet told
    QTimer m_tellLater;
};
