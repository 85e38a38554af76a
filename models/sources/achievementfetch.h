// AchievementFetch: fetches all achievements of a v2 service, page by page. Lives on the GUI thread (or the command
// line's main thread) with the program's one QNetworkAccessManager, which it does not own.
//
// GET {base}/achievements/?fields=*&limit=50 with X-Count: up to 10,000 records by offset, each page retried; above
// that by scroll from the first request, where a failed page starts the scroll anew, at most 3 times. Fact source: the
// service's v2 documentation. It stores nothing: pages go out as signals.
//
// 5xx, 408, broken connections and cut pages are tried again after the pauses of FetchTiming, 429 after Retry-After. A
// service that cannot even be reached is tried again only when something has come from it before.
#pragma once

#include "models/result.h"
#include "models/sources/connection.h"
#include "models/sources/recordbatch.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;

// How patient a fetch is. Tests hand in shorter times.
struct FetchTiming
{
    // The pause before each further try of a page: as many tries as there are pauses, and one. Used, too, before a
    // scroll begins anew.
    std::vector<std::chrono::milliseconds> retryAfter{std::chrono::seconds(1), std::chrono::seconds(2),
                                                      std::chrono::seconds(5), std::chrono::seconds(10)};
    std::chrono::milliseconds longestPause = std::chrono::minutes(10); // whatever Retry-After says
    std::chrono::milliseconds stall = std::chrono::seconds(30);        // a connection that stands still is broken
};

struct FetchProgress
{
    enum class Waiting { ForReply, ForRateLimit, ForRetry };

    qint64 received = 0;                 // records so far in this pass
    std::optional<qint64> expected = {}; // X-Count, once known
    Waiting waiting = Waiting::ForReply;
    QDateTime until = {}; // UTC; invalid while waiting for a reply

    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};

struct FetchOutcome
{
    std::optional<Error> error = {};     // kind Cancelled after cancel()
    qint64 received = 0;                 // records, rejected texts included, of the longest pass
    qint64 rejected = 0;                 // texts of that pass that are no records
    qint64 distinctIds = 0;              // of all passes
    qint64 withoutId = 0;                // texts without a readable id: they came, and can't be compared
    std::optional<qint64> expected = {}; // X-Count

    // Records the service counted but did not hand over.
    [[nodiscard]] qint64 gap() const
    {
        const auto came = distinctIds + withoutId;
        return expected && *expected > came ? *expected - came : 0;
    }
    friend bool operator==(const FetchOutcome &, const FetchOutcome &) = default;
};

class AchievementFetch : public QObject
{
    Q_OBJECT

public:
    AchievementFetch(QNetworkAccessManager &network, Connection connection, QObject *parent = nullptr);
    ~AchievementFetch() override; // cancels

    // For the next start().
    void setTiming(const FetchTiming &timing);
    // Does nothing while it runs.
    void start();
    // Ends with finished(Cancelled) within 200 ms, never from inside this call; pages that came are kept.
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    void pageFetched(const RecordBatch &page);
    void passRestarted(); // pages come from the beginning again
    void progressed(const FetchProgress &progress);
    void finished(const FetchOutcome &outcome); // exactly once after start(), but not from the destructor

private:
    struct State;
    std::shared_ptr<State> m_state;
};
