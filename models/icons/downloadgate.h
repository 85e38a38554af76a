// DownloadGate: how many images are fetched at once: 6 of a host, more where it speaks HTTP/2, whose requests do not
// wait for one another, and 32 in all. Lives on the GUI thread; painting and scans share one.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class DownloadGate : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `kept`: places in all that shall be left for others.
    [[nodiscard]] bool isFree(const QString &host, int kept = 0) const;
    // Only where it is free; each is released once.
    void take(const QString &host);
    void release(const QString &host);
    void setMultiplexed(const QString &host) { m_multiplexed.insert(host); }
    [[nodiscard]] bool isIdle() const { return m_open == 0; }

signals:
    void freed();

private:
    QHash<QString, int> m_busy; // by host
    QSet<QString> m_multiplexed;
    int m_open = 0;
};
