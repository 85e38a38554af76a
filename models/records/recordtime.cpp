#include "models/records/recordtime.h"

QDateTime fromRecordTime(qint64 raw)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(recordTimeInMilliseconds(raw), Qt::UTC);
    // Near the ends of 64 bits the calendar overflows: a date that does not come back as it went in is none.
    return time.isValid() && time.date().isValid() && toRecordTime(time, timeUnit(raw)) == raw ? time : QDateTime();
}

qint64 toRecordTime(const QDateTime &time, TimeUnit unit)
{
    return unit == TimeUnit::Milliseconds ? time.toMSecsSinceEpoch() : time.toSecsSinceEpoch();
}
