// TaskStrip: the progress of the task or the long step under way: what it does, what it waits for, how far it is,
// Pause where it can pause, and Cancel. Lives on the GUI thread; owns its widgets, not the task. Hidden while nothing is under way.
#pragma once

#include "models/store/catalogtask.h"
#include "views/messagebar.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);

    void setTask(CatalogTask *task); // null: none
    [[nodiscard]] bool isBusy() const { return !m_task.isNull(); }
    // A step that takes long, when there is no task: `what` says its name.
    void showStep(std::function<QString()> what, qint64 done, qint64 total);
    void endStep();
    // The end of a task in words.
    [[nodiscard]] static MessageBar::Message resultMessage(CatalogTask::Kind kind, const QString &subject,
                                                           const TaskOutcome &outcome);

signals:
    void cancelStepRequested();
    void finished(CatalogTask::Kind kind, const QString &subject, const TaskOutcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onProgressed(const TaskProgress &progress);
    void onFinished(const TaskOutcome &outcome);
    void showProgress();
    [[nodiscard]] QString text() const;

    QPointer<CatalogTask> m_task;
    std::function<QString()> m_step; // without a task; empty: none is under way
    TaskProgress m_progress;
    bool m_cancelling = false;
    bool m_paused = false;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_pause, *m_cancel;
    QTimer m_seconds; // counts a wait down
};
