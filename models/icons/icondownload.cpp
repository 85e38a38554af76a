#include "models/icons/icondownload.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumBytes = 16 * 1024 * 1024;
// As long as the network's thread delivers faster than this one looks, Qt tells nothing of it and keeps it all: a body
// without an end would take all memory. With a limit it stops there, or, since it hands over whole blocks (128 KiB), up
// to a block before; either has to be enough to see that it is too much.
constexpr qint64 kReadBuffer = kMaximumBytes + 1024 * 1024;
constexpr int kMaximumHops = 5;
constexpr int kNotModified = 304;

QNetworkRequest imageRequest(const QUrl &url, const QByteArray &etag)
{
    QNetworkRequest request(url);
    // By hand: in Qt 6.4 a verified redirect asks each target twice, and hides where a refused one would have led.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"AchievementCurator/" ACHIEVEMENT_CURATOR_VERSION ""_s);
    request.setRawHeader("Accept"_ba, "image/webp,image/png,image/jpeg,image/gif"_ba);
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // else Qt unpacks, and hides how much comes of it
    if (!etag.isEmpty())
        request.setRawHeader("If-None-Match"_ba, etag);
    return request;
}

QString shown(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

IconFailure failureOf(const QNetworkReply &reply)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410)
        return {IconFailure::Kind::NotFound, status, {}};
    if (status >= 300)
        return {IconFailure::Kind::Http, status, {}};
    if (reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError)
        return {IconFailure::Kind::TimedOut, 0, {}}; // by the transfer timeout: nobody else ends a reply that is heard
    return {IconFailure::Kind::Network, 0, reply.errorString()};
}

} // namespace

IconDownload::IconDownload(QNetworkAccessManager &network, const QUrl &url, const QByteArray &etag, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_url(url)
    , m_etag(etag)
{
}

IconDownload::~IconDownload()
{
    release();
}

void IconDownload::start()
{
    auto request = imageRequest(m_url, m_etag);
    request.setTransferTimeout(int(m_silence.count()));
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &IconDownload::checkSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &IconDownload::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &IconDownload::onReplyFinished);
}

void IconDownload::follow(const QUrl &target)
{
    const auto url = m_url.resolved(target);
    const auto isSecure = url.scheme() == "https"_L1;
    const auto isSamePlace = url.scheme() == m_url.scheme() && url.host() == m_url.host();
    if ((!isSecure && !isSamePlace) || ++m_hops > kMaximumHops) {
        giveUp(IconFailure::Kind::RedirectRefused, shown(url));
        return;
    }
    release();
    m_url = url;
    m_url.setUserInfo({});
    start();
}

void IconDownload::checkSize()
{
    const auto declared = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const auto size = std::max(declared, m_reply->bytesAvailable());
    if (size > kMaximumBytes)
        giveUp(IconFailure::Kind::TooLarge, QString::number(size));
}

void IconDownload::onReplyFinished()
{
    const auto target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_reply->error() == QNetworkReply::NoError && !target.isEmpty()) {
        follow(target);
        return;
    }
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_wasMultiplexed = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    if (status == kNotModified && !m_etag.isEmpty()) {
        m_isUnchanged = true;
    } else if (m_reply->error() != QNetworkReply::NoError || status < 200 || status >= 300) {
        m_failure = failureOf(*m_reply);
    } else {
        m_bytes = m_reply->readAll();
        m_etag = m_reply->rawHeader("ETag"_ba);
    }
    release();
    emit finished();
}

void IconDownload::giveUp(IconFailure::Kind kind, const QString &detail)
{
    m_failure = IconFailure{kind, 0, detail};
    release();
    emit finished();
}

void IconDownload::release()
{
    if (!m_reply)
        return;
    auto *reply = std::exchange(m_reply, nullptr).data();
    reply->disconnect(this);
    reply->abort(); // nothing when it has ended
    reply->deleteLater();
}
