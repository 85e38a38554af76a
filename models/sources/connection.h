// Connection: where a service is, how it speaks and how fast it may be asked. A value. Key, client id and secret are
// secrets: they are sent as the service wants them and appear in no file, log, error or title.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <span>

// The generations of the service, which differ in how they are asked. Fact source: the service's documentation of each.
enum class Dialect {
    V2, // GET with URL parameters; header `user-key`; times in milliseconds
    V3, // POST with an Apicalypse body; header `user-key`; times in seconds
    V4  // POST with an Apicalypse body; headers `Client-ID` and `Authorization: Bearer`, by OAuth2 client credentials
};

struct DialectSpec
{
    Dialect dialect;
    QLatin1StringView key;      // on the command line and in settings
    QLatin1StringView base;     // where the service itself was or is
    QLatin1StringView tokenUrl; // V4: where access tokens come from
    int pageSize;               // the highest `limit` everybody is given
};

[[nodiscard]] std::span<const DialectSpec> dialects();
[[nodiscard]] const DialectSpec &dialectSpec(Dialect dialect);
[[nodiscard]] std::optional<Dialect> dialectByKey(QStringView key);

struct Connection
{
    QString name = {}; // the curator's own, unique; empty: it is not kept
    Dialect dialect = Dialect::V2;
    QUrl base = {};                          // http or https, without the endpoint's path
    QUrl tokenUrl = {};                      // V4; empty: the dialect's
    QByteArray userKey = {};                 // V2, V3: may be empty
    QByteArray clientId = {};                // V4
    QByteArray clientSecret = {};            // V4
    QString origin = QStringLiteral("igdb"); // the id space its records belong to
    int pageSize = 0;                        // records a request; 0: the dialect's
    int requestsPerSecond = 4;               // 0: as fast as they go
    int openRequests = 8;                    // at most at the same time, from 1

    [[nodiscard]] int limit() const { return pageSize > 0 ? pageSize : dialectSpec(dialect).pageSize; }
    // Its address without what could be a secret, for titles and steps.
    [[nodiscard]] QString place() const
    {
        return base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    friend bool operator==(const Connection &, const Connection &) = default;
};
