#include "models/sources/achievementfetch.h"

#include "models/sources/fileimport.h"
#include "models/sources/pageplan.h"
#include "models/sources/servicerequest.h"

#include <QCoroTask>

#include <QTimer>

#include <algorithm>
#include <coroutine>
#include <unordered_set>
#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr std::size_t kScrollRestarts = 3;

bool canTryAgain(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ConnectionBroken:
    case Error::Kind::Unreachable:
    case Error::Kind::TooManyRequests:
    case Error::Kind::TruncatedInput: // a page, so the connection broke unnoticed
        return true;
    case Error::Kind::Http:
        return error.httpStatus == 408 || error.httpStatus >= 500;
    default:
        return false;
    }
}

// The mark a page carries that was cut short.
std::optional<Error> truncation(const RecordBatch &batch)
{
    if (batch.rejected.empty() || batch.rejected.back().kind != Error::Kind::TruncatedInput)
        return std::nullopt;
    return batch.rejected.back();
}

} // namespace

// What the coroutine holds. It is shared with the fetch, which can die first: `owner` is null then, and nobody is told.
struct AchievementFetch::State
{
    State(AchievementFetch *fetch, QNetworkAccessManager &manager, Connection service, FetchTiming times)
        : owner(fetch)
        , network(manager)
        , connection(std::move(service))
        , timing(std::move(times))
        , timingOfNext(timing)
        , plan(connection)
        , request(network, connection)
    {
        request.setStallLimit(timing.stall);
        pause.setSingleShot(true);
        QObject::connect(&request, &ServiceRequest::finished, &request, [this] { wake(); });
        QObject::connect(&pause, &QTimer::timeout, &pause, [this] { wake(); });
    }

    // What the coroutine waits with: a reply, the end of a pause and cancel() all wake it. Not QCoro's own awaiters,
    // which wake through the event loop: a fetch that is destroyed after the loop's end would leave its frame behind.
    struct Woken
    {
        State &state;
        [[nodiscard]] bool await_ready() const noexcept { return state.cancelled; }
        void await_suspend(std::coroutine_handle<> coroutine) noexcept { state.waiting = coroutine; }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] Woken woken() { return {*this}; }
    void wake()
    {
        if (const auto coroutine = std::exchange(waiting, nullptr))
            coroutine.resume();
    }

    // The whole fetch, from top to bottom.
    static QCoro::Task<> run(std::shared_ptr<State> state);

    void ask();
    [[nodiscard]] Result<RecordBatch> readPage(const ServiceAnswer &answer);
    void take(RecordBatch &batch);
    void tell(FetchProgress::Waiting waitingFor = FetchProgress::Waiting::ForReply, const QDateTime &until = {});
    [[nodiscard]] bool restartsScroll(const Error &error) const;
    // Begins the pause before the next try; false: give up.
    [[nodiscard]] bool pauseBeforeNextTry(const Error &error, std::optional<milliseconds> wanted);
    void restart();
    // What is said of the failure that ends the fetch.
    [[nodiscard]] Error verdict(Error error) const;
    void keepLongestPass();
    void finish(std::optional<Error> error = {});

    AchievementFetch *owner;
    QNetworkAccessManager &network;
    const Connection connection;
    const FetchTiming timing;
    FetchTiming timingOfNext;

    std::coroutine_handle<> waiting;
    bool running = false;
    bool cancelled = false;

    PagePlan plan;
    ServiceRequest request;
    QTimer pause;
    std::unordered_set<quint64> ids;
    FetchOutcome pass; // the pass under way
    FetchOutcome longestPass;
    std::optional<FetchProgress> told;
    std::size_t failures = 0; // of this page, in a row
    std::size_t restarts = 0; // of the scroll
    bool anythingCame = false;
};

QCoro::Task<> AchievementFetch::State::run(std::shared_ptr<State> state)
{
    for (;;) {
        state->ask();
        co_await state->woken();
        if (state->cancelled)
            break;

        const ServiceAnswer answer = state->request.takeAnswer();
        if (answer.page && state->plan.needsScroll(*answer.page)) {
            state->pass.expected = answer.page->count;
            state->plan.beginScroll(); // its first page holds these records again, so they are not read here
            continue;
        }

        auto batch = state->readPage(answer);
        if (const auto failure = batch ? truncation(*batch) : std::optional(batch.error())) {
            if (!state->pauseBeforeNextTry(*failure, answer.retryAfter)) {
                if (batch)
                    state->take(*batch); // what can be read of a page that stays cut
                state->finish(state->verdict(*failure));
                co_return;
            }
            co_await state->woken();
            if (state->cancelled)
                break;
            if (state->restartsScroll(*failure))
                state->restart();
            continue;
        }

        if (state->plan.isRepetition(*answer.page))
            break;
        state->take(*batch);
        if (state->cancelled)
            break;
        const auto more = state->plan.advance(*answer.page, batch->count());
        state->pass.expected = state->plan.expected();
        state->tell();
        if (!more) {
            state->finish(more.error());
            co_return;
        }
        if (!*more)
            break;
    }
    state->finish();
}

void AchievementFetch::State::ask()
{
    tell();
    if (!cancelled)
        request.send(plan.url());
}

Result<RecordBatch> AchievementFetch::State::readPage(const ServiceAnswer &answer)
{
    if (!answer.page)
        return tl::unexpected(answer.page.error());
    anythingCame = true;
    return readBatch(answer.page->body, answer.page->place);
}

void AchievementFetch::State::take(RecordBatch &batch)
{
    failures = 0;
    // The end of a page that stays cut is the fetch's own error, not a text that came.
    if (truncation(batch))
        batch.rejected.pop_back();
    pass.received += batch.count();
    pass.rejected += qint64(batch.rejected.size());
    pass.withoutId += qint64(batch.rejected.size());
    for (const auto &record : batch.records) {
        if (record.id)
            ids.insert(*record.id);
        else
            ++pass.withoutId;
    }
    if (owner && !batch.isEmpty())
        emit owner->pageFetched(batch);
}

void AchievementFetch::State::tell(FetchProgress::Waiting waitingFor, const QDateTime &until)
{
    const FetchProgress progress{pass.received, pass.expected, waitingFor, until};
    if (std::exchange(told, progress) != progress && owner)
        emit owner->progressed(progress);
}

bool AchievementFetch::State::restartsScroll(const Error &error) const
{
    // A request that was refused for now has not moved the cursor; after any other failure its place is not known.
    return plan.isScrolling() && error.kind != Error::Kind::TooManyRequests;
}

bool AchievementFetch::State::pauseBeforeNextTry(const Error &error, std::optional<milliseconds> wanted)
{
    const bool cursorExpired = plan.isCursorPage() && error.kind == Error::Kind::Http;
    if (cancelled || !(canTryAgain(error) || cursorExpired))
        return false;
    if (error.kind == Error::Kind::Unreachable && !anythingCame)
        return false;

    const bool restarting = restartsScroll(error);
    const std::size_t tries = restarting ? restarts : failures;
    if (tries >= (restarting ? kScrollRestarts : timing.retryAfter.size()))
        return false;
    if (!restarting)
        ++failures;

    milliseconds length{0};
    if (wanted)
        length = std::min(*wanted, timing.longestPause);
    else if (!timing.retryAfter.empty())
        length = timing.retryAfter[std::min(tries, timing.retryAfter.size() - 1)];
    pause.start(length);
    tell(error.kind == Error::Kind::TooManyRequests ? FetchProgress::Waiting::ForRateLimit
                                                    : FetchProgress::Waiting::ForRetry,
         QDateTime::currentDateTimeUtc().addMSecs(length.count()));
    return true;
}

void AchievementFetch::State::restart()
{
    keepLongestPass();
    pass.received = pass.rejected = pass.withoutId = 0;
    failures = 0;
    ++restarts;
    plan.beginScroll();
    if (owner)
        emit owner->passRestarted();
}

Error AchievementFetch::State::verdict(Error error) const
{
    if (plan.isCursorPage() && error.kind == Error::Kind::Http && !canTryAgain(error))
        error.kind = Error::Kind::CursorLost;
    return error;
}

void AchievementFetch::State::keepLongestPass()
{
    if (pass.received >= longestPass.received)
        longestPass = pass;
}

void AchievementFetch::State::finish(std::optional<Error> error)
{
    running = false;
    request.abort();
    pause.stop();
    if (cancelled) {
        error.emplace();
        error->kind = Error::Kind::Cancelled;
        error->place = connection.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    keepLongestPass();
    FetchOutcome outcome = longestPass;
    outcome.error = std::move(error);
    outcome.distinctIds = qint64(ids.size());
    outcome.expected = pass.expected;
    if (owner)
        emit owner->finished(outcome);
}

AchievementFetch::AchievementFetch(QNetworkAccessManager &network, Connection connection, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(this, network, std::move(connection), FetchTiming{}))
{
}

AchievementFetch::~AchievementFetch()
{
    const auto state = m_state; // woken, the coroutine lets go of its own
    state->owner = nullptr;
    state->cancelled = true;
    state->wake();
}

void AchievementFetch::setTiming(const FetchTiming &timing)
{
    m_state->timingOfNext = timing;
}

void AchievementFetch::start()
{
    if (isRunning())
        return;
    m_state = std::make_shared<State>(this, m_state->network, m_state->connection, m_state->timingOfNext);
    m_state->running = true;
    State::run(m_state);
}

void AchievementFetch::cancel()
{
    if (!isRunning() || m_state->cancelled)
        return;
    m_state->cancelled = true;
    QMetaObject::invokeMethod(
        this, [state = m_state] { state->wake(); }, Qt::QueuedConnection);
}

bool AchievementFetch::isRunning() const
{
    return m_state->running;
}
