// IconDownload: the bytes behind one image address, or why they did not come. Lives on the GUI thread; its parent owns
// it, and destroying it ends the request. Sends no key and no cookie, follows redirects to https or the same host only.
#pragma once

#include "models/icons/iconloader.h"

#include <QPointer>

class QNetworkReply;

class IconDownload : public QObject
{
    Q_OBJECT

public:
    // `etag`: of the bytes that are there already; empty: none are.
    IconDownload(QNetworkAccessManager &network, const QUrl &url, const QByteArray &etag, QObject *parent);
    ~IconDownload() override;

    // How long nothing may come until it is given up; half a minute.
    void setSilence(std::chrono::milliseconds silence) { m_silence = silence; }
    void start();
    // After finished(): a failure, or bytes, or what is there already is unchanged.
    [[nodiscard]] const std::optional<IconFailure> &failure() const { return m_failure; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isUnchanged() const { return m_isUnchanged; }
    [[nodiscard]] const QByteArray &etag() const { return m_etag; } // of the bytes that came
    // By HTTP/2, whose requests do not wait for one another.
    [[nodiscard]] bool wasMultiplexed() const { return m_wasMultiplexed; }

signals:
    void finished();

private:
    void follow(const QUrl &target);
    void checkSize();
    void onReplyFinished();
    void giveUp(IconFailure::Kind kind, const QString &detail);
    void release();

    QNetworkAccessManager &m_network;
    QUrl m_url; // of the present hop
    int m_hops = 0;
    std::chrono::milliseconds m_silence = IconTiming().silence;
    QPointer<QNetworkReply> m_reply; // the manager's
    std::optional<IconFailure> m_failure;
    QByteArray m_bytes, m_etag;
    bool m_isUnchanged = false, m_wasMultiplexed = false;
};
