// RequestLog: the table of an ActivityModel: every request as it went, those that failed alone, and the current one in
// full. It follows the end until somebody scrolls up. Lives on the GUI thread; owns its widgets; the model must outlive
// it.
#pragma once

#include <QWidget>

class ActivityModel;
class FixedRowTable;
class QAction;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

class RequestLog : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLog(ActivityModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTable();
    void followTheEnd();
    void retranslate();
    void showCounts();
    void showCurrent();
    void copySelected();

    ActivityModel &m_model;
    QLabel *m_title, *m_counts, *m_hint;
    QCheckBox *m_onlyFailed;
    QPushButton *m_clear;
    FixedRowTable *m_table;
    QPlainTextEdit *m_current; // hidden while there is none
    QStackedLayout *m_pages;
    QAction *m_copy, *m_selectAll;
    bool m_followsEnd = true;
};
