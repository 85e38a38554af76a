// TaskWatch: what is under way, for all that show it: the task or the long step, how far it is, whether it is paused or
// being given up, and how the last task ended. Lives on the GUI thread; owns neither the task nor the step.
#pragma once

#include "models/store/catalogtask.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class TaskWatch : public QObject
{
    Q_OBJECT

public:
    struct End
    {
        CatalogTask::Kind kind = CatalogTask::Kind::Fetch;
        QString subject;
        TaskOutcome outcome;
        QDateTime time; // UTC
    };

    explicit TaskWatch(QObject *parent = nullptr);

    void setTask(CatalogTask *task); // null: none
    // A step that takes long, when there is no task: `what` says its name.
    void showStep(std::function<QString()> what, qint64 done, qint64 total);
    void endStep();

    [[nodiscard]] bool isBusy() const { return !m_task.isNull(); } // with a task
    [[nodiscard]] bool isActive() const { return m_task || m_step; }
    [[nodiscard]] const CatalogTask *task() const { return m_task; }
    [[nodiscard]] const TaskProgress &progress() const { return m_progress; }
    [[nodiscard]] QString title() const; // what it is
    [[nodiscard]] QString text() const;  // what it does and how far it is, on one line

    [[nodiscard]] bool canPause() const { return m_task && m_task->canPause(); }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void setPaused(bool paused);
    [[nodiscard]] bool isCancelling() const { return m_isCancelling; }
    void cancel();

    // How the last task ended; nothing: none has, or it is of no interest any more.
    [[nodiscard]] const std::optional<End> &end() const { return m_end; }
    void forgetEnd();

signals:
    void changed(); // once a second while a task is under way, too: waits are counted down
    void cancelStepRequested();
    void finished(const TaskWatch::End &end);

private:
    void onFinished(const TaskOutcome &outcome);

    QPointer<CatalogTask> m_task;
    std::function<QString()> m_step; // without a task; empty: none is under way
    TaskProgress m_progress;
    bool m_isPaused = false;
    bool m_isCancelling = false;
    std::optional<End> m_end;
    QTimer m_seconds;
};
