// TaskControls: the bar of what is under way, Pause where it can pause, and Cancel. Lives on the GUI thread; owns its
// widgets; the watch must outlive it. Several may show the same watch.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class TaskWatch;

class TaskControls : public QWidget
{
    Q_OBJECT

public:
    explicit TaskControls(TaskWatch &watch, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TaskWatch &m_watch;
    QProgressBar *m_bar;
    QPushButton *m_pause, *m_cancel;
};
