// ProblemLabel: a sentence with the icon and colour of its grade; wraps, and takes no place when there is nothing to
// say. GUI thread.
#pragma once

#include "models/records/validation.h"

#include <QWidget>

class QLabel;

class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    // `name`: object name of the label with the text.
    explicit ProblemLabel(const QString &name, QWidget *parent = nullptr);

    void setProblem(Grade grade, const QString &text); // plain text; empty: none
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_icon, *m_text;
    Grade m_grade = Grade::Hint;
};
