#include "models/sources/servicerequest.h"

#include "models/sources/servicereply.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kStallLimit = 30s;
constexpr qint64 kMaximumReplyBytes = 64 * 1024 * 1024;
constexpr int kMaximumRedirects = 3;
// A key shorter than this is no secret, and to blot it out would garble every message.
constexpr qsizetype kShortestSecret = 4;

bool isHttp(const QUrl &url)
{
    return (url.scheme() == u"http"_s || url.scheme() == u"https"_s) && !url.host().isEmpty();
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::TlsFailed;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return Error::Kind::Unreachable;
    default:
        return Error::Kind::ConnectionBroken;
    }
}

} // namespace

ServiceRequest::ServiceRequest(QNetworkAccessManager &network)
    : m_network(network)
    , m_stallLimit(kStallLimit)
{
}

ServiceRequest::~ServiceRequest()
{
    abort();
}

void ServiceRequest::setStallLimit(std::chrono::milliseconds limit)
{
    m_stallLimit = limit;
}

void ServiceRequest::send(const ServiceCall &call)
{
    abort();
    m_answer.reset();
    m_redirects = 0;
    m_call = call;
    m_url = call.url;
    const auto failLater = [this](Error::Kind kind, const QString &detail) {
        QMetaObject::invokeMethod(
            this, [this, kind, detail] { fail(kind, detail); }, Qt::QueuedConnection);
    };
    if (!isHttp(call.url))
        return failLater(Error::Kind::Unreachable, u"not an http or https address"_s);
    // A line break in a header would let the key write headers of its own.
    for (const auto &[name, value] : call.headers)
        if (std::ranges::any_of(value, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }))
            return failLater(Error::Kind::Unauthorized, u"the key contains control characters"_s);
    ask(call.url);
}

void ServiceRequest::abort()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // ends it; after an abort() Qt complains of the failure that was on its way
    m_reply.clear();
}

ServiceAnswer ServiceRequest::takeAnswer()
{
    Q_ASSERT(m_answer);
    ServiceAnswer answer = std::move(*m_answer);
    m_answer.reset();
    return answer;
}

void ServiceRequest::ask(const QUrl &url)
{
    m_url = url;
    m_body.clear();

    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"AchievementCurator/" ACHIEVEMENT_CURATOR_VERSION ""_s);
    for (const auto &[name, value] : m_call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Qt's own check against packed bombs would call them a broken connection; ours says what they are.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(int(m_stallLimit.count()));

    if (m_call.method == ServiceCall::Method::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_call.contentType);
        m_reply = m_network.post(request, m_call.body);
    } else {
        m_reply = m_network.get(request);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, &ServiceRequest::written);
    connect(m_reply, &QNetworkReply::readyRead, this, &ServiceRequest::receive);
    connect(m_reply, &QNetworkReply::finished, this, &ServiceRequest::onReplyFinished);
}

void ServiceRequest::receive()
{
    // Read as it comes, never more than one byte above the limit: a packed reply can unpack to any size.
    m_body += m_reply->read(kMaximumReplyBytes + 1 - m_body.size());
    if (m_body.size() > kMaximumReplyBytes) {
        abort();
        fail(Error::Kind::ReplyTooLarge);
    }
}

void ServiceRequest::onReplyFinished()
{
    QNetworkReply *reply = m_reply;
    if (reply->isOpen()) {
        receive();
        if (!m_reply)
            return; // too large
    }
    m_reply.clear();
    reply->deleteLater();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status) && reply->hasRawHeader("Location"))
        return follow(status, m_url.resolved(QUrl::fromEncoded(reply->rawHeader("Location"))));
    if (status != 0 && (status < 200 || status > 299)) {
        ServiceAnswer answer{.page = tl::unexpected(statusError(status, m_body)), .status = status};
        answer.retryAfter = retryAfter(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        return finish(std::move(answer));
    }
    if (reply->error() == QNetworkReply::OperationCanceledError) {
        const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_stallLimit);
        return fail(Error::Kind::ConnectionBroken, u"nothing came for %1 s"_s.arg(limit.count()));
    }
    if (reply->error() != QNetworkReply::NoError)
        return fail(kindOf(reply->error()), reply->errorString());
    // Without keep-alive Qt takes a closed connection for the end, however much was announced.
    if (reply->hasRawHeader("Content-Length") && !reply->hasRawHeader("Content-Encoding") &&
        m_body.size() < reply->rawHeader("Content-Length").trimmed().toLongLong())
        return fail(Error::Kind::ConnectionBroken, u"the reply ends too early"_s);

    const qint64 bytes = m_body.size();
    finish({.page = Page{withoutSecrets(m_url), std::exchange(m_body, {}), recordCount(reply->rawHeader("X-Count")),
                         reply->rawHeader("X-Next-Page").trimmed()},
            .status = status,
            .bytes = bytes});
}

void ServiceRequest::follow(int status, const QUrl &target)
{
    if (++m_redirects > kMaximumRedirects || !isSameServer(target, m_call.url))
        return fail(Error::Kind::RedirectRefused, withoutSecrets(target.adjusted(QUrl::RemoveQuery)));
    if (status == 303) { // RFC 9110: see there, by GET
        m_call.method = ServiceCall::Method::Get;
        m_call.body.clear();
    }
    ask(target);
}

void ServiceRequest::finish(ServiceAnswer answer)
{
    if (!answer.page) {
        answer.page.error().detail = withoutSecrets(answer.page.error().detail);
        answer.page.error().place = place();
        answer.bytes = m_body.size();
    }
    m_answer = std::move(answer);
    emit finished(); // last: the receiver may send again, or delete this
}

void ServiceRequest::fail(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    finish({.page = tl::unexpected(std::move(error))});
}

QString ServiceRequest::withoutSecrets(const QUrl &url) const
{
    return withoutSecrets(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

QString ServiceRequest::withoutSecrets(QString text) const
{
    // Some services repeat the key they refuse.
    for (const QByteArray &secret : m_call.secrets)
        if (secret.size() >= kShortestSecret)
            text.replace(QString::fromUtf8(secret), u"…"_s);
    return text;
}
