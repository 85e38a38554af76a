// HostileService: a service of achievements on 127.0.0.1 that holds records of its own, answers in each of the
// service's generations, keeps its rate limit strictly, and fails as it is told. It knows every game and image whose id
// does not end in 7. Its truth is known, so that a test can compare. Made and asked on the test's thread; it answers on
// threads of its own, which end with it.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class HostileService
{
public:
    // What a request for achievements is answered with instead of its page.
    struct Fault
    {
        enum class Kind {
            Status,            // `status` with `body` and `header`
            Cut,               // the connection ends in the middle of the page
            WrongLength,       // Content-Length is above what comes
            Stall,             // half of the page, and then nothing, with the connection open
            Drip,              // the page, a few bytes at a time
            GzipBomb,          // 100 MiB of blanks, packed
            LongString,        // one record of 100 MiB
            WrongCharset,      // the page in Latin-1, with letters that UTF-8 has otherwise
            Html,              // a page for people, with status 200
            Repeated,          // the first page again
            Shifted,           // a record was added in front: V2's offsets all move by one
            RedirectLoop,      // to itself
            RedirectElsewhere, // to `body`, an address
            ExpiredToken       // V4: 401 for the token it came with, which is good no more
        };
        Kind kind = Kind::Status;
        int status = 500;
        QByteArray body = {};
        std::pair<QByteArray, QByteArray> header = {};
    };

    // Ids step, 2 * step, ... `keepsConnections`: as services do; its end then waits for them.
    explicit HostileService(int records, quint64 step = 3, bool keepsConnections = false);
    ~HostileService();
    Q_DISABLE_COPY_MOVE(HostileService)

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl tokenUrl() const;
    // The text of each record, in the order of their ids.
    [[nodiscard]] QByteArrayList truth() const;

    // Requests in any `window` milliseconds; more get 429. 0: any number. A busy machine moves requests about: a window
    // a little shorter than a second forgives that.
    void limitRate(int requests, int window = 1000);
    // How long each answer takes.
    void setLatency(int milliseconds);
    // The n-th to the (n + times - 1)-th request for achievements, from 1, get the fault.
    void fail(int n, int times, Fault fault);
    // Asked for each request for achievements; its fault goes before those of fail().
    void failWhen(std::function<std::optional<Fault>(int n, const QByteArray &query)> when);

    [[nodiscard]] int pagesAsked() const; // requests for achievements
    [[nodiscard]] int refused() const;    // for the rate
    [[nodiscard]] int mostOpen() const;
    [[nodiscard]] int tokensGiven() const;
    [[nodiscard]] QByteArrayList queries() const; // bodies, or V2's targets, in order
    // Ids in the pages given since the last forgetGiven(), each as often as it was given.
    [[nodiscard]] QList<quint64> given() const;
    void forgetGiven();
    // Seconds between the first request for achievements and the newest.
    [[nodiscard]] double secondsBusy() const;

    static constexpr auto kUserKey = "hostile-user-key";
    static constexpr auto kClientId = "hostile-client";
    static constexpr auto kClientSecret = "hostile-secret";

private:
    struct Private;
    std::unique_ptr<Private> d;
};
