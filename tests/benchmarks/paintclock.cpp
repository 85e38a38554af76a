#include "tests/benchmarks/paintclock.h"

#include <QCoreApplication>
#include <QEvent>

PaintClock::PaintClock(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool PaintClock::eventFilter(QObject *watched, QEvent *event)
{
    // Painting is done inside the handling of this event; ours is the next one.
    if (event->type() == QEvent::UpdateRequest)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    return QObject::eventFilter(watched, event);
}

void PaintClock::customEvent(QEvent *)
{
    m_ends.push_back(Clock::now());
}
