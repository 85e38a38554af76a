// QueryBar: the search box. Lives on the GUI thread; owns its widgets. It says what was typed, offers how to go on,
// and shows where something is wrong with it and why; it never searches.
#pragma once

#include "models/catalog/query.h"
#include "views/querycompleter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QueryAdvice;

class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);
    ~QueryBar() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    // The parts of the text that do not count: underlined, with a red frame and a sign; in words below the box when the
    // typing rests, and in the tool tip.
    void setProblems(const std::vector<QueryProblem> &problems);
    // Where completions come from.
    void setCompletions(QueryCompleter::Source source);
    // They count anew.
    void refreshCompletions() { m_completer.refresh(); }
    // Puts the cursor in, with everything selected.
    void activate();

signals:
    void textChanged(const QString &text);
    void leaveRequested(); // Esc in the empty box, Down, or Enter: on to the table
    void focusChanged(bool hasFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void onFocus(bool hasFocus);
    void advise();
    void showHelp();
    void underline();
    void retranslate();

    QLineEdit *m_edit;
    QAction *m_problemSign, *m_helpSign;
    QueryCompleter m_completer;
    QPointer<QueryAdvice> m_advice; // a child of the window, which may take it along
    QTimer m_rest;                  // since the last key
    std::vector<QueryProblem> m_problems;
    bool m_isComposing = false; // an input method has text under way
};
