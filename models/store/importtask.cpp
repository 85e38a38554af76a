#include "models/store/importtask.h"

#include "models/async.h"

#include <QFileInfo>

namespace {

constexpr std::size_t kRejectedShown = 20; // texts told one by one; the rest are counted

QString subjectOf(const QStringList &paths)
{
    return paths.size() == 1 ? QFileInfo(paths.front()).fileName() : QFileInfo(paths.value(0)).path();
}

} // namespace

ImportTask::ImportTask(CatalogSession &session, QThreadPool &background, const QStringList &paths,
                       const QString &origin, QObject *parent)
    : CatalogTask(Kind::Import, subjectOf(paths), parent)
    , m_session(session)
    , m_pool(background)
    , m_paths(paths)
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
    for (const auto &path : m_paths)
        total += QFileInfo(path).size();

    const auto receive = [&](const RecordBatch &batch) -> Result<void> {
        for (const auto &rejected : batch.rejected)
            if (reading.rejected.size() < kRejectedShown)
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
    for (const auto &path : m_paths) {
        m_session.restartPass(step); // each file counts occurrences of an id on its own
        const auto count = importFile(path, receive, progress, m_cancelled);
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
