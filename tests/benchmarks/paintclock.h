// PaintClock: tells when a window's paintings ended, from the event filter of the window it is a child of. Lives on the
// window thread. A painting has ended when everything that was to be repainted is in the window's picture.
#pragma once

#include "tests/benchmarks/measure.h"

#include <QWidget>

class PaintClock : public QObject
{
    Q_OBJECT

public:
    explicit PaintClock(QWidget &window);

    // Of all paintings since restart(), the first one first.
    [[nodiscard]] const std::vector<Clock::time_point> &ends() const { return m_ends; }
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    void restart() { m_ends.clear(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    std::vector<Clock::time_point> m_ends;
};
