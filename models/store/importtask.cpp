#include "models/store/importtask.h"

#include "models/async.h"

#include <QFileInfo>

namespace {

constexpr std::size_t kRejectedKept = 10'000; // of texts that were rejected; the rest are counted

QString subjectOf(const std::vector<RecognisedSource> &sources)
{
    const QFileInfo first(sources.empty() ? QString() : sources.front().source.path);
    return sources.size() == 1 ? first.fileName() : first.path();
}

} // namespace

ImportTask::ImportTask(CatalogSession &session, QThreadPool &background, std::vector<RecognisedSource> sources,
                       const QString &origin, QObject *parent)
    : CatalogTask(Kind::Import, subjectOf(sources), parent)
    , m_session(session)
    , m_pool(background)
    , m_sources(std::move(sources))
    , m_origin(origin)
{
}

ImportTask::~ImportTask()
{
    m_cancelled = true;
    m_reading.waitForFinished();
    if (m_step != kNoStep && !m_closing)
        m_session.closeStep(m_step); // given up with the window or the catalog: what came is kept
}

void ImportTask::start()
{
    whenReady(m_session.beginStep({StepLabel::Kind::Import, {}, subject(), 0}), this,
              [this](const Result<StepNumber> &step) {
                  if (!step) {
                      TaskOutcome outcome;
                      outcome.error = step.error();
                      return emit finished(outcome);
                  }
                  m_step = *step;
                  m_reading = QtConcurrent::run(&m_pool, [this] { return readFiles(m_step); });
                  whenReady(m_reading, this, [this](const Reading &reading) { close(reading); });
              });
}

void ImportTask::cancel()
{
    m_cancelled = true;
}

ImportTask::Reading ImportTask::readFiles(StepNumber step)
{
    Reading reading;
    qint64 total = 0, before = 0;
    for (const auto &source : m_sources)
        total += QFileInfo(source.source.path).size();

    const auto receive = [&](const RecordBatch &batch) -> Result<void> {
        for (const auto &rejected : batch.rejected)
            if (reading.rejected.size() < kRejectedKept)
                reading.rejected.push_back(rejected);
        // Waiting here keeps what is read and not yet written to one batch.
        const auto applied = m_session.receive(step, m_origin, batch).result();
        if (!applied)
            return tl::unexpected(applied.error());
        reading.count.add(batch);
        return {};
    };
    const auto progress = [&](ImportProgress part) {
        const TaskProgress whole{before + part.bytesRead, total, {}};
        QMetaObject::invokeMethod(
            this, [this, whole] { emit progressed(whole); }, Qt::QueuedConnection);
    };
    for (const auto &source : m_sources) {
        m_session.restartPass(step); // each file counts occurrences of an id on its own
        if (source.source.path.isEmpty()) {
            const auto pasted = readBatch(source.source.bytes, {}, source.columns).and_then(receive);
            if (!pasted) {
                reading.error = pasted.error();
                break;
            }
            continue;
        }
        const auto &path = source.source.path;
        const auto count = importFile(path, receive, progress, m_cancelled, source.columns);
        if (!count) {
            reading.error = count.error();
            break;
        }
        before += QFileInfo(path).size();
    }
    return reading;
}

void ImportTask::close(const Reading &reading)
{
    m_closing = true;
    whenReady(m_session.closeStep(m_step), this, [this, reading](const Result<Step> &step) {
        TaskOutcome outcome;
        outcome.error = reading.error;
        outcome.imported = reading.count;
        outcome.rejected = reading.rejected;
        if (step)
            outcome.step = *step;
        else if (!outcome.error)
            outcome.error = step.error();
        emit finished(outcome);
    });
}
