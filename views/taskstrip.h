// TaskStrip: the task or the long step under way, on one line: what it does, what it waits for, how far it is, Pause
// where it can pause, and Cancel. Lives on the GUI thread; owns its widgets; the watch must outlive it. Hidden while
// nothing is under way.
#pragma once

#include "views/messagebar.h"
#include "views/taskwatch.h"

#include <QWidget>

class QLabel;
class QToolButton;

class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(TaskWatch &watch, QWidget *parent = nullptr);

    // Hidden whatever is under way: the same is on the screen elsewhere.
    void setSuperseded(bool superseded);
    // The end of a task in words.
    [[nodiscard]] static MessageBar::Message resultMessage(CatalogTask::Kind kind, const QString &subject,
                                                           const TaskOutcome &outcome);

signals:
    void activityRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TaskWatch &m_watch;
    bool m_isSuperseded = false;
    QLabel *m_label;
    QToolButton *m_activity;
};
