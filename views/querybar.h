// QueryBar: the search box. Lives on the GUI thread; owns its widgets. It says what was typed and shows what is wrong
// with it; it never searches.
#pragma once

#include "models/catalog/query.h"

#include <QWidget>

class QAction;
class QLineEdit;

class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    // The parts of the text that do not count: a red frame, a sign, and the words in the tool tip.
    void setProblems(const std::vector<QueryProblem> &problems);
    // Puts the cursor in, with everything selected.
    void activate();

signals:
    void textChanged(const QString &text);
    void leaveRequested(); // Esc in the empty box, Down, or Enter: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QAction *m_problemSign;
    std::vector<QueryProblem> m_problems;
};
