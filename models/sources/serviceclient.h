// ServiceClient: everything that is asked of one connection goes through here: it keeps to the rate the service allows
// and to the number of requests open at once, gets and renews the access token, and asks again after failures that may
// pass. Lives on the GUI thread (or the command line's main thread) with the program's one QNetworkAccessManager, which
// it does not own.
//
// 5xx, 408, broken connections and replies that `check` refuses as cut are tried again after the pauses of
// ServiceTiming; 429 after Retry-After, for all requests. A service that cannot even be reached is tried again only
// when something has come from it before. 401 renews a V4 token once. Nothing it tells holds a secret.
#pragma once

#include "models/sources/connection.h"
#include "models/sources/ratelimiter.h"
#include "models/sources/servicerequest.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

// How patient a client is. Tests hand in shorter times.
struct ServiceTiming
{
    // The pause before each further try of a call: as many tries as there are pauses, and one.
    std::vector<std::chrono::milliseconds> retryAfter{std::chrono::seconds(1), std::chrono::seconds(2),
                                                      std::chrono::seconds(5), std::chrono::seconds(10)};
    std::chrono::milliseconds longestPause = std::chrono::minutes(10); // whatever Retry-After says
    std::chrono::milliseconds stall = std::chrono::seconds(30);        // a connection that stands still is broken
};

// What a client is at.
struct ServiceStanding
{
    enum class Waiting { ForReply, ForRateLimit, ForRetry, Paused };

    int open = 0;    // requests under way
    int waiting = 0; // calls that wait for their turn
    Waiting waitingFor = Waiting::ForReply;
    QDateTime until = {}; // UTC; invalid while waiting for a reply

    friend bool operator==(const ServiceStanding &, const ServiceStanding &) = default;
};

// One request as it went. For people: no secret is in it.
struct ServiceLogEntry
{
    QDateTime time; // UTC, when it was sent
    ServiceCall::Method method = ServiceCall::Method::Get;
    QString place;  // its address
    QString query;  // the Apicalypse body; empty for GET and tokens
    int status = 0; // HTTP; 0: nothing came
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    std::optional<Error> error = {};
};

class ServiceClient : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;
    struct Order
    {
        ServiceCall call = {};
        // Looks at a good reply; an error it gives makes it a failure like any other. May be empty.
        std::function<std::optional<Error>(const Page &)> check = {};
        bool canRepeat = true; // false: only after 429 is it asked again
        bool isTrial = false;  // a person waits for the first answer: sent while paused, too, and never asked again
    };
    using Receiver = std::function<void(ServiceAnswer)>;

    ServiceClient(QNetworkAccessManager &network, Connection connection, QObject *parent = nullptr);
    ~ServiceClient() override; // aborts; nobody is answered

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    // For calls sent from now on.
    void setTiming(const ServiceTiming &timing);
    [[nodiscard]] const ServiceTiming &timing() const { return m_timing; }

    // `receive` gets the answer, once, never from inside this call, and not after drop().
    Ticket send(Order order, Receiver receive);
    // Gives a call up, which may be answered already.
    void drop(Ticket ticket);
    // While paused nothing new goes out; what is open comes in.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] ServiceStanding standing() const;
    // How long a failure of this kind would be waited out, the n-th time (from 0).
    [[nodiscard]] std::chrono::milliseconds pauseAfter(std::optional<std::chrono::milliseconds> wanted,
                                                       std::size_t failures) const;
    // Can it pass by itself?
    [[nodiscard]] static bool canPass(const Error &error);
    // Has anything come from the service yet?
    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }

signals:
    void standingChanged();
    void logged(const ServiceLogEntry &entry);

private:
    struct Entry;

    void pump();
    void pumpSoon();
    [[nodiscard]] Entry *nextReady(RateLimiter::Clock::time_point now);
    [[nodiscard]] bool mayGo(const Entry &entry) const;  // but for its time and the rate
    [[nodiscard]] bool isHeld(const Entry &entry) const; // by the pause
    void start(Entry &entry);
    void onAnswer(Ticket ticket);
    [[nodiscard]] bool triesAgain(Entry &entry, const ServiceAnswer &answer);
    void answer(Ticket ticket, ServiceAnswer answer);
    void onToken(ServiceAnswer answer);
    [[nodiscard]] bool needsToken() const;
    void askForToken();
    void log(const Entry &entry, const ServiceAnswer &answer);
    [[nodiscard]] ServiceCall authorized(ServiceCall call) const;
    [[nodiscard]] Entry *find(Ticket ticket);

    QNetworkAccessManager &m_network;
    const Connection m_connection;
    ServiceTiming m_timing;
    RateLimiter m_limiter;
    QTimer m_wake;
    std::vector<std::unique_ptr<Entry>> m_entries; // in the order they are sent
    Ticket m_lastTicket = 0;
    int m_open = 0;
    bool m_isPaused = false;
    bool m_hasAnswered = false;
    // V4
    QByteArray m_token;
    QDateTime m_tokenUntil;
    Ticket m_tokenTicket = 0; // of the call that asks for it; 0: none
};
