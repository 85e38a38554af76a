#include "models/sources/achievementfetch.h"

#include "models/sources/dialect.h"
#include "models/sources/fetchplan.h"
#include "models/sources/fileimport.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace {

// The mark a page carries that was cut short.
std::optional<Error> truncation(const RecordBatch &batch)
{
    if (batch.rejected.empty() || batch.rejected.back().kind != Error::Kind::TruncatedInput)
        return std::nullopt;
    return batch.rejected.back();
}

} // namespace

// What the answers hold on to. It is shared with the fetch, which can die in its own signals: `owner` is null then, and
// nobody is told.
struct AchievementFetch::State : std::enable_shared_from_this<AchievementFetch::State>
{
    State(AchievementFetch *fetch, ServiceClient &service, FetchScope narrowed)
        : owner(fetch)
        , client(service)
        , scope(std::move(narrowed))
    {
    }

    void begin();
    void askForMore();
    void onAnswer(const PlannedPage &page, ServiceAnswer answer, RecordBatch batch);
    void onFailure(const PlannedPage &page, const ServiceAnswer &answer, RecordBatch &batch);
    void restartAfter(std::chrono::milliseconds pause);
    void take(RecordBatch &batch);
    void tell(FetchProgress::Waiting waiting, const QDateTime &until);
    void tell();
    void keepLongestPass();
    void stop(); // nothing is asked for any more
    void finish(std::optional<Error> error = {});
    [[nodiscard]] FetchMemo memo() const;

    AchievementFetch *owner;
    ServiceClient &client;
    const FetchScope scope;
    FetchMemo from; // where it goes on

    bool running = false;
    bool cancelled = false;
    bool isWhole = false; // it ended, and all has come
    std::unique_ptr<FetchPlan> plan;
    std::map<quint64, ServiceClient::Ticket> asked; // by page
    std::unique_ptr<QTimer> pause;                  // before a restart
    std::unordered_map<quint64, quint32> ids;       // and the page each came on last
    quint32 pages = 0, pagesBefore = 0;             // that came; before this pass
    FetchOutcome pass;                              // the pass under way
    FetchOutcome longestPass;
    std::optional<FetchProgress> told;
    std::size_t restarts = 0;
};

void AchievementFetch::State::begin()
{
    running = true;
    const bool goesOn = from.isOf(client.connection()) && from.scope == scope;
    if (!goesOn)
        from = {};
    plan = makeFetchPlan(client.connection(), scope, from.plan);
    if (from.plan.isEmpty())
        from = {};
    pass.received = from.came;
    pass.expected = plan->expected();
    tell();
    askForMore();
}

void AchievementFetch::State::askForMore()
{
    while (owner && running && !cancelled && !pause) {
        const auto page = plan->next();
        if (!page)
            break;
        // The page is read where the client looks whether it is whole; here it is only kept.
        const auto batch = std::make_shared<RecordBatch>();
        ServiceClient::Order order{.call = page->call, .canRepeat = page->canRepeat};
        order.check = [state = weak_from_this(), batch,
                       number = page->number](const Page &body) -> std::optional<Error> {
            const auto alive = state.lock();
            if (!alive)
                return std::nullopt;
            auto read = readBatch(body.body, body.place);
            *batch = read ? std::move(*read) : RecordBatch();
            if (!read)
                return read.error();
            if (auto cut = truncation(*batch))
                return cut;
            return alive->plan->check(number, body, *batch);
        };
        asked[page->number] =
            client.send(std::move(order), [state = shared_from_this(), page = *page, batch](ServiceAnswer answer) {
                state->asked.erase(page.number);
                state->onAnswer(page, std::move(answer), std::move(*batch));
            });
    }
    if (running && !cancelled && !pause && asked.empty())
        finish();
}

void AchievementFetch::State::onAnswer(const PlannedPage &page, ServiceAnswer answer, RecordBatch batch)
{
    if (!running || cancelled)
        return;
    if (!answer.page)
        return onFailure(page, answer, batch);
    const auto taken = plan->take(page.number, *answer.page, batch);
    pass.expected = plan->expected();
    take(batch);
    if (!owner || cancelled)
        return;
    tell();
    if (!taken)
        return finish(taken.error());
    askForMore();
}

void AchievementFetch::State::onFailure(const PlannedPage &page, const ServiceAnswer &answer, RecordBatch &batch)
{
    Error error = dialect::meaning(client.connection(), answer.page.error());
    switch (plan->failed(page.number, error)) {
    case FetchPlan::Remedy::AskAgain:
    case FetchPlan::Remedy::LeaveOut:
        tell();
        return askForMore();
    case FetchPlan::Remedy::Restart:
        return restartAfter(client.pauseAfter(answer.retryAfter, restarts));
    case FetchPlan::Remedy::GiveUp:
        if (truncation(batch)) { // what can be read of a page that stays cut
            batch.rejected.pop_back();
            take(batch);
        }
        return finish(error);
    }
}

void AchievementFetch::State::restartAfter(std::chrono::milliseconds length)
{
    pause = std::make_unique<QTimer>();
    pause->setSingleShot(true);
    QObject::connect(pause.get(), &QTimer::timeout, pause.get(), [state = shared_from_this()] {
        state->pause.release()->deleteLater(); // it is telling us just now
        state->keepLongestPass();
        state->pass.received = state->pass.rejected = state->pass.withoutId = state->pass.doubled = 0;
        state->pagesBefore = state->pages;
        ++state->restarts;
        state->plan->restart();
        if (state->owner)
            emit state->owner->passRestarted();
        state->askForMore();
    });
    pause->start(length);
    tell(FetchProgress::Waiting::ForRetry, QDateTime::currentDateTimeUtc().addMSecs(length.count()));
}

void AchievementFetch::State::take(RecordBatch &batch)
{
    // What came on an earlier page of this pass came twice: pages have shifted, or a page was repeated.
    ++pages;
    pass.doubled += qint64(std::erase_if(batch.records, [&](const IncomingRecord &record) {
        if (!record.id)
            return false;
        const auto last = std::exchange(ids[*record.id], pages);
        return last > pagesBefore && last < pages;
    }));
    pass.received += batch.count();
    pass.rejected += qint64(batch.rejected.size());
    pass.withoutId += qint64(batch.rejected.size());
    pass.withoutId += std::ranges::count_if(batch.records, [](const auto &record) { return !record.id; });
    if (!owner || batch.isEmpty())
        return;
    batch.mark = memo().mark();
    emit owner->pageFetched(batch);
}

void AchievementFetch::State::tell(FetchProgress::Waiting waiting, const QDateTime &until)
{
    const FetchProgress progress{pass.received, pass.expected, waiting, until, plan ? plan->leftOut() : 0};
    if (std::exchange(told, progress) != progress && owner)
        emit owner->progressed(progress);
}

void AchievementFetch::State::tell()
{
    const auto standing = client.standing();
    tell(standing.waitingFor, standing.until);
}

void AchievementFetch::State::keepLongestPass()
{
    if (pass.received >= longestPass.received)
        longestPass = pass;
}

void AchievementFetch::State::stop()
{
    pause.reset();
    for (const auto &[page, ticket] : asked)
        client.drop(ticket);
    asked.clear();
    client.setPaused(false); // it was this fetch that paused; others ask the same service
}

void AchievementFetch::State::finish(std::optional<Error> error)
{
    running = false;
    stop();
    if (cancelled) {
        error.emplace();
        error->kind = Error::Kind::Cancelled;
        error->place = client.connection().place();
    }
    keepLongestPass();
    FetchOutcome outcome = longestPass;
    outcome.error = std::move(error);
    isWhole = !outcome.error && plan->leftOut() == 0;
    outcome.distinctIds = from.came + qint64(ids.size());
    outcome.expected = pass.expected;
    outcome.leftOut = plan->leftOut();
    outcome.doubled += plan->doubled();
    outcome.canResume = !plan->memo().isEmpty() && (!plan->isDone() || plan->leftOut() > 0);
    if (owner)
        emit owner->finished(outcome);
}

FetchMemo AchievementFetch::State::memo() const
{
    const Connection &connection = client.connection();
    return {.scope = scope,
            .came = from.came + qint64(ids.size()),
            .plan = plan ? plan->memo() : QJsonObject(),
            .name = connection.name,
            .origin = connection.origin,
            .dialect = connection.dialect,
            .base = connection.base.adjusted(QUrl::RemoveUserInfo)};
}

AchievementFetch::AchievementFetch(ServiceClient &client, FetchScope scope, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(this, client, std::move(scope)))
{
    connect(&client, &ServiceClient::standingChanged, this, [this] {
        if (m_state->running && !m_state->cancelled && !m_state->pause)
            m_state->tell();
    });
}

AchievementFetch::~AchievementFetch()
{
    const auto state = m_state; // an answer may be on its way through it just now
    state->owner = nullptr;
    state->cancelled = true;
    state->running = false;
    state->stop();
}

void AchievementFetch::setMemo(const FetchMemo &memo)
{
    m_state->from = memo;
}

void AchievementFetch::start()
{
    if (isRunning())
        return;
    auto next = std::make_shared<State>(this, m_state->client, m_state->scope);
    next->from = m_state->from;
    m_state = std::move(next);
    m_state->begin();
}

void AchievementFetch::setPaused(bool paused)
{
    m_state->client.setPaused(paused);
}

void AchievementFetch::cancel()
{
    if (!isRunning() || m_state->cancelled)
        return;
    m_state->cancelled = true;
    QMetaObject::invokeMethod(
        this, [state = m_state] { state->finish(); }, Qt::QueuedConnection);
}

bool AchievementFetch::isRunning() const
{
    return m_state->running;
}

std::optional<SourceMark> AchievementFetch::closingMark() const
{
    auto mark = memo().mark();
    if (m_state->isWhole)
        mark.memo.clear();
    return m_state->isWhole || !mark.memo.isEmpty() ? std::optional(mark) : std::nullopt;
}

FetchMemo AchievementFetch::memo() const
{
    return m_state->memo();
}
