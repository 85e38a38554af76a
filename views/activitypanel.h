// ActivityPanel: what is under way and what it waits for, what came of the last task and what is still missing of it,
// and the log of requests. Lives on the GUI thread; owns its widgets; watch and model must outlive it.
#pragma once

#include "models/store/objectfill.h"
#include "views/taskwatch.h"

#include <QPointer>
#include <QWidget>

class ActivityModel;
class QLabel;
class QPushButton;
class TaskControls;

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(TaskWatch &watch, ActivityModel &model, QWidget *parent = nullptr);

    // Names and images that are asked for after a fetch. Not owned.
    void setFill(ObjectFill *fill);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    // Fetch what is still missing.
    void goOnRequested(const FetchMemo &memo);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void refreshWhenSeen();
    void showTask();
    void showEnd();
    void showFill();
    void endFill();
    [[nodiscard]] QString facts(const ServiceStanding &standing) const;

    TaskWatch &m_watch;
    ActivityModel &m_model;
    QPointer<ObjectFill> m_fill;
    FillProgress m_fillProgress;
    bool m_isFillCancelled = false;
    QLabel *m_title, *m_text, *m_facts, *m_fillText;
    TaskControls *m_controls;
    QPushButton *m_goOn, *m_fillCancel;
};
