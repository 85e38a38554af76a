// ServiceRequest: one request to a service, with the limits every request has. Lives on the thread of the network
// manager, which it does not own; sends one request at a time and can be used again.
//
// Redirects are followed only to the same scheme, host and port, at most 3 times, so that no secret goes anywhere else.
// TLS errors are never ignored. A reply above 64 MiB (unpacked) or one that stands still is aborted. What a call names
// as its secrets is in no error.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

// What to ask. A value.
struct ServiceCall
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url = {};
    QByteArray body = {}; // Post
    QByteArray contentType = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArrayList secrets = {}; // texts that are blotted out wherever the service repeats them
};

// A good reply: a 2xx status and a whole body.
struct Page
{
    QString place; // its address, for errors; without secrets
    QByteArray body;
    std::optional<qint64> count; // X-Count
    QByteArray nextPage;         // X-Next-Page, verbatim
};

struct ServiceAnswer
{
    Result<Page> page;
    std::optional<std::chrono::milliseconds> retryAfter = {}; // when the service said so
    int status = 0;                                           // HTTP; 0: none came
    qint64 bytes = 0;                                         // of the body, unpacked
};

class ServiceRequest : public QObject
{
    Q_OBJECT

public:
    explicit ServiceRequest(QNetworkAccessManager &network);
    ~ServiceRequest() override; // aborts

    // How long a connection may stand still; default 30 s.
    void setStallLimit(std::chrono::milliseconds limit);
    // Ends with finished(), never from inside this call.
    void send(const ServiceCall &call);
    // No finished() follows.
    void abort();
    // The answer to the last request; call once after finished().
    [[nodiscard]] ServiceAnswer takeAnswer();
    // The address last asked, redirects included; without secrets.
    [[nodiscard]] QString place() const { return withoutSecrets(m_url); }

signals:
    void written(); // the request is on its way; once for each redirect, too
    void finished();

private:
    void ask(const QUrl &url);
    void receive();
    void onReplyFinished();
    void follow(int status, const QUrl &target);
    void finish(ServiceAnswer answer);
    void fail(Error::Kind kind, const QString &detail = {});
    [[nodiscard]] QString withoutSecrets(const QUrl &url) const;
    [[nodiscard]] QString withoutSecrets(QString text) const;

    QNetworkAccessManager &m_network;
    ServiceCall m_call;
    std::chrono::milliseconds m_stallLimit;
    QPointer<QNetworkReply> m_reply;
    QUrl m_url;
    QByteArray m_body;
    int m_redirects = 0;
    std::optional<ServiceAnswer> m_answer;
};
