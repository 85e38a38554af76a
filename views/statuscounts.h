// StatusCounts: "1,204 of 1,000,000 achievements · 3 selected · 12 changed", live. GUI thread; the view is not owned.
#pragma once

#include <QLabel>

class RecordView;

class StatusCounts : public QLabel
{
    Q_OBJECT

public:
    explicit StatusCounts(RecordView &view, QWidget *parent = nullptr);

    void setActive(bool active); // false: no catalog, no text
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    RecordView &m_view;
    bool m_active = false;
};
