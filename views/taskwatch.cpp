#include "views/taskwatch.h"

#include "views/messages.h"

using namespace std::chrono_literals;

TaskWatch::TaskWatch(QObject *parent)
    : QObject(parent)
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &TaskWatch::changed);
}

void TaskWatch::setTask(CatalogTask *task)
{
    if (m_task)
        m_task->disconnect(this);
    m_task = task;
    m_step = {};
    m_progress = {};
    m_isCancelling = false;
    m_isPaused = false;
    if (task) {
        m_end.reset();
        m_seconds.start();
        connect(task, &CatalogTask::progressed, this, [this](const TaskProgress &progress) {
            m_progress = progress;
            emit changed();
        });
        connect(task, &CatalogTask::finished, this, &TaskWatch::onFinished);
        connect(task, &QObject::destroyed, this, [this, task] {
            if (!m_task || m_task == task)
                setTask(nullptr);
        });
    } else {
        m_seconds.stop();
    }
    emit changed();
}

void TaskWatch::showStep(std::function<QString()> what, qint64 done, qint64 total)
{
    if (m_task)
        return;
    m_step = std::move(what);
    m_progress = {done, total, {}};
    emit changed();
}

void TaskWatch::endStep()
{
    if (m_step)
        setTask(nullptr);
}

void TaskWatch::onFinished(const TaskOutcome &outcome)
{
    const End end{m_task->kind(), m_task->subject(), outcome, QDateTime::currentDateTimeUtc()};
    setTask(nullptr);
    m_end = end;
    emit changed();
    emit finished(end);
}

void TaskWatch::forgetEnd()
{
    m_end.reset();
    emit changed();
}

void TaskWatch::setPaused(bool paused)
{
    if (!canPause())
        return;
    m_isPaused = paused;
    m_task->setPaused(paused);
    emit changed();
}

void TaskWatch::cancel()
{
    m_isCancelling = true;
    emit changed();
    if (m_task)
        m_task->cancel();
    else
        emit cancelStepRequested();
}

QString TaskWatch::title() const
{
    if (m_step)
        return m_step();
    return m_task ? Messages::forTaskTitle(m_task->kind(), m_task->subject()) : QString();
}

QString TaskWatch::text() const
{
    if (m_isCancelling)
        return tr("Cancelling…");
    if (m_step)
        return Messages::forStepProgress(m_step(), m_progress);
    if (!m_task)
        return {};
    return Messages::forTaskProgress(m_task->kind(), m_task->subject(), m_progress, QDateTime::currentDateTimeUtc());
}
