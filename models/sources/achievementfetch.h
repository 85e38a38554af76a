// AchievementFetch: fetches the achievements of a service, page by page, as the connection's plan says (see FetchPlan).
// Lives on the GUI thread (or the command line's main thread); sends through a ServiceClient, which must outlive it. It
// stores nothing: pages go out as signals, each with the mark from which a later fetch can go on behind it.
#pragma once

#include "models/result.h"
#include "models/sources/apicalypse.h"
#include "models/sources/recordbatch.h"
#include "models/sources/serviceclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

struct FetchProgress
{
    using Waiting = ServiceStanding::Waiting;

    qint64 received = 0;                 // records so far in this pass
    std::optional<qint64> expected = {}; // X-Count, once known
    Waiting waiting = Waiting::ForReply;
    QDateTime until = {}; // UTC; invalid while waiting for a reply
    qint64 leftOut = 0;   // pages that failed for good

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
    qint64 leftOut = 0;                  // pages that failed, while others came
    qint64 doubled = 0;                  // records that came a second time and were left out
    bool canResume = false;              // a later fetch can go on from here

    // Records the service counted but did not hand over.
    [[nodiscard]] qint64 gap() const
    {
        const auto came = distinctIds + withoutId;
        return expected && *expected > came ? *expected - came : 0;
    }
    friend bool operator==(const FetchOutcome &, const FetchOutcome &) = default;
};

// Where a fetch stands, to go on from later. A value; its mark is stored with the pages it counts.
struct FetchMemo
{
    FetchScope scope = {};
    qint64 came = 0;       // different ids so far
    QJsonObject plan = {}; // the plan's own; empty: the fetch begins anew
    // The connection it belongs to, by what is no secret.
    QString name = {}, origin = {};
    Dialect dialect = Dialect::V2;
    QUrl base = {};

    [[nodiscard]] bool isOf(const Connection &connection) const
    {
        return dialect == connection.dialect && base == connection.base && origin == connection.origin;
    }
    // As it is stored: its key is the same for every fetch of the same. Without a memo when the plan has none.
    [[nodiscard]] SourceMark mark() const;
    // Records there are, as the service said.
    [[nodiscard]] std::optional<qint64> expected() const;
    // Ids above `after`, up to `upTo` (nothing: all above).
    struct Ids
    {
        std::optional<quint64> after = {}, upTo = {};

        friend bool operator==(const Ids &, const Ids &) = default;
    };
    // What the pages that failed would have held, ascending.
    [[nodiscard]] std::vector<Ids> leftOut() const;
    [[nodiscard]] static std::optional<FetchMemo> fromMark(const SourceMark &mark);
};

class AchievementFetch : public QObject
{
    Q_OBJECT

public:
    explicit AchievementFetch(ServiceClient &client, FetchScope scope = {}, QObject *parent = nullptr);
    ~AchievementFetch() override; // cancels

    // For the next start(): goes on from there, when it is a memo of the same connection.
    void setMemo(const FetchMemo &memo);
    // Does nothing while it runs.
    void start();
    // Nothing new is asked for; what is under way comes in.
    void setPaused(bool paused);
    // Ends with finished(Cancelled) within 200 ms, never from inside this call; pages that came are kept.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    // Where it stands now.
    [[nodiscard]] FetchMemo memo() const;
    // After finished(): the mark to keep in the end, which is empty when all has come. Nothing: what was stored with
    // the pages, or before, stays as it is.
    [[nodiscard]] std::optional<SourceMark> closingMark() const;

signals:
    void pageFetched(const RecordBatch &page);
    void passRestarted(); // pages come from the beginning again
    void progressed(const FetchProgress &progress);
    void finished(const FetchOutcome &outcome); // exactly once after start(), but not from the destructor

private:
    struct State;
    std::shared_ptr<State> m_state;
};
