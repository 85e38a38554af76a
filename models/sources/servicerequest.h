// ServiceRequest: one GET to a service, with the limits every request has. Lives on the thread of the network manager,
// which it does not own; sends one request at a time and can be used again.
//
// Redirects are followed only to the same scheme, host and port, at most 3 times, so that the key goes nowhere else.
// TLS errors are never ignored. A reply above 64 MiB (unpacked) or one that stands still is aborted. The user key is
// sent as a header; it is in no error.
#pragma once

#include "models/result.h"
#include "models/sources/connection.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

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
    std::optional<std::chrono::milliseconds> retryAfter; // when the service said so
};

class ServiceRequest : public QObject
{
    Q_OBJECT

public:
    ServiceRequest(QNetworkAccessManager &network, Connection connection);
    ~ServiceRequest() override; // aborts

    // How long a connection may stand still; default 30 s.
    void setStallLimit(std::chrono::milliseconds limit);
    // Ends with finished(), never from inside this call.
    void send(const QUrl &url);
    // No finished() follows.
    void abort();
    // The answer to the last request; call once after finished().
    [[nodiscard]] ServiceAnswer takeAnswer();

signals:
    void finished();

private:
    void get(const QUrl &url);
    void receive();
    void onReplyFinished();
    void follow(const QUrl &target);
    void finish(ServiceAnswer answer);
    void fail(Error::Kind kind, const QString &detail = {});
    [[nodiscard]] QString withoutSecrets(const QUrl &url) const;
    [[nodiscard]] QString withoutKey(QString text) const;

    QNetworkAccessManager &m_network;
    Connection m_connection;
    std::chrono::milliseconds m_stallLimit;
    QPointer<QNetworkReply> m_reply;
    QUrl m_url;
    QByteArray m_body;
    int m_redirects = 0;
    std::optional<ServiceAnswer> m_answer;
};
