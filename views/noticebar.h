// NoticeBar: a message above the work, with one thing that can be done about it. Takes no place when it is empty. GUI
// thread.
#pragma once

#include "models/records/validation.h"

#include <QFrame>

class ProblemLabel;
class QPushButton;

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // `action`: the button's text; empty: no button. Empty text: hides the bar.
    void setNotice(Grade grade, const QString &text, const QString &action = {});

signals:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProblemLabel *m_text;
    QPushButton *m_action;
    Grade m_grade = Grade::Hint;
};
