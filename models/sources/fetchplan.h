// FetchPlan: which pages a fetch has to ask for, one after the other or several at once, and what came of them. Knows
// requests and counts, no network. Each generation of the service has its own; a plan serves one fetch, on one thread.
#pragma once

#include "models/result.h"
#include "models/sources/connection.h"
#include "models/sources/recordbatch.h"
#include "models/sources/servicerequest.h"

#include <QJsonObject>

#include <memory>

struct FetchScope;

struct PlannedPage
{
    quint64 number = 0; // names it to the plan
    ServiceCall call = {};
    bool canRepeat = true; // false: asking a second time would give the page after it
};

class FetchPlan
{
public:
    virtual ~FetchPlan() = default;

    // The next page that can be asked for now; nothing: there is none before another one has come.
    [[nodiscard]] virtual std::optional<PlannedPage> next() = 0;
    // Is this the page that was asked for? WrongPage when not.
    [[nodiscard]] virtual std::optional<Error> check(quint64 number, const Page &page,
                                                     const RecordBatch &batch) const = 0;
    // A page came. What of it the fetch has to keep stays in `batch`.
    [[nodiscard]] virtual Result<void> take(quint64 number, const Page &page, RecordBatch &batch) = 0;

    enum class Remedy {
        GiveUp,   // the fetch cannot go on
        LeaveOut, // the other pages can still come
        AskAgain, // in another way
        Restart   // after a pause, from the first page
    };
    // A page failed for good; `error` may be given a better name.
    [[nodiscard]] virtual Remedy failed(quint64 number, Error &error) = 0;
    virtual void restart() = 0;
    // Nothing is left to ask for, and nothing that was asked for is missing.
    [[nodiscard]] virtual bool isDone() const = 0;
    // Pages left out, as far as is known.
    [[nodiscard]] virtual qint64 leftOut() const = 0;
    // Records the service says it has, within what is fetched.
    [[nodiscard]] virtual std::optional<qint64> expected() const = 0;
    // Records that came a second time and were dropped.
    [[nodiscard]] virtual qint64 doubled() const = 0;
    // Where it stands, to go on from later; empty: it would have to begin anew.
    [[nodiscard]] virtual QJsonObject memo() const = 0;
};

// The plan for a connection. `memo`: where an earlier one stood; empty: from the beginning.
[[nodiscard]] std::unique_ptr<FetchPlan> makeFetchPlan(const Connection &connection, const FetchScope &scope,
                                                       const QJsonObject &memo = {});
