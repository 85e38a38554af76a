#include "models/store/fetchtask.h"

#include "models/async.h"

namespace {

constexpr std::size_t kRejectedShown = 20; // texts told one by one; the rest are counted

} // namespace

FetchTask::FetchTask(CatalogSession &session, ServiceClient &client, FetchScope scope,
                     const std::optional<FetchMemo> &memo, QObject *parent)
    : CatalogTask(Kind::Fetch, client.connection().place(), parent)
    , m_session(session)
    , m_client(client)
    , m_origin(client.connection().origin)
    , m_fetch(client, std::move(scope))
{
    if (memo)
        m_fetch.setMemo(*memo);
    connect(&m_fetch, &AchievementFetch::pageFetched, this, &FetchTask::write);
    connect(&m_fetch, &AchievementFetch::passRestarted, this, [this] { m_session.restartPass(m_step); });
    connect(&m_fetch, &AchievementFetch::progressed, this, [this](const FetchProgress &fetch) {
        emit progressed({fetch.received, fetch.expected.value_or(0), fetch});
    });
    connect(&m_fetch, &AchievementFetch::finished, this, &FetchTask::onFetched);
}

FetchTask::~FetchTask()
{
    if (m_step != kNoStep && !m_closing)
        m_session.closeStep(m_step); // given up with the window or the catalog: what came is kept
}

void FetchTask::start()
{
    whenReady(m_session.beginStep({StepLabel::Kind::Fetch, {}, subject(), 0}), this,
              [this](const Result<StepNumber> &step) {
                  if (!step)
                      return finish(step.error());
                  m_step = *step;
                  m_fetch.start();
                  if (m_cancelled)
                      m_fetch.cancel();
              });
}

void FetchTask::cancel()
{
    m_cancelled = true;
    if (m_fetch.isRunning())
        m_fetch.cancel();
}

void FetchTask::setPaused(bool paused)
{
    m_fetch.setPaused(paused);
}

void FetchTask::write(const RecordBatch &page)
{
    for (const auto &rejected : page.rejected)
        if (m_outcome.rejected.size() < kRejectedShown)
            m_outcome.rejected.push_back(rejected);
    ++m_unwritten;
    whenReady(m_session.receive(m_step, m_origin, page), this, [this](const Result<Applied> &applied) {
        --m_unwritten;
        if (!applied && !m_outcome.error) {
            m_outcome.error = applied.error();
            m_fetch.cancel();
        }
        closeWhenWritten();
    });
}

void FetchTask::onFetched(const FetchOutcome &outcome)
{
    m_fetched = true;
    m_outcome.fetch = outcome;
    if (m_outcome.error) // a failed write is the reason then, not the cancelling it caused
        m_outcome.fetch->error = m_outcome.error;
    m_outcome.error = m_outcome.fetch->error;
    closeWhenWritten();
}

void FetchTask::closeWhenWritten()
{
    if (!m_fetched || m_unwritten > 0)
        return;
    m_closing = true;
    if (m_outcome.fetch->canResume)
        m_outcome.memo = m_fetch.memo();
    if (const auto mark = m_fetch.closingMark())
        m_session.keepMark(*mark);
    whenReady(m_session.closeStep(m_step), this, [this](const Result<Step> &step) {
        if (step)
            m_outcome.step = *step;
        else if (!m_outcome.error)
            m_outcome.error = m_outcome.fetch->error = step.error();
        emit finished(m_outcome);
    });
}

void FetchTask::finish(const Error &error)
{
    m_outcome.error = error;
    emit finished(m_outcome);
}
