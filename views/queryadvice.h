// QueryAdvice: what is wrong with the search text, in words below the search box, and what may have been meant at a
// click. Lies over the window's content, so that nothing moves while somebody types. Lives on the GUI thread.
#pragma once

#include "models/catalog/query.h"

#include <QFrame>

class QVBoxLayout;

class QueryAdvice : public QFrame
{
    Q_OBJECT

public:
    // `box`: what it stands below; not owned.
    explicit QueryAdvice(QWidget &box);

    void setProblems(const std::vector<QueryProblem> &problems);
    // Shows itself below the box, over its window; nothing when there are no problems.
    void showBelow();
    void retranslate();

signals:
    // `text` in place of a part of the search text, QChars.
    void replacementChosen(qsizetype position, qsizetype length, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *line(const QueryProblem &problem);

    QWidget &m_box;
    std::vector<QueryProblem> m_problems;
    QVBoxLayout *m_lines;
};
