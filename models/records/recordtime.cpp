#include "models/records/recordtime.h"

#include <limits>

namespace {

// 100,000,000,000 s is the year 5138, as many ms are March 1973: no achievement is as late or as early as either.
constexpr qint64 kFirstMilliseconds = 100'000'000'000;
constexpr qint64 kMillisecondsPerSecond = 1000;

} // namespace

TimeUnit timeUnit(qint64 raw)
{
    // No std::abs: the smallest number has no positive counterpart.
    return raw >= kFirstMilliseconds || raw <= -kFirstMilliseconds ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

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

qint64 recordTimeInMilliseconds(qint64 raw)
{
    // Seconds are below 10^11 by definition, so that only a change of that limit could overflow.
    static_assert(kFirstMilliseconds <= std::numeric_limits<qint64>::max() / kMillisecondsPerSecond);
    return timeUnit(raw) == TimeUnit::Milliseconds ? raw : raw * kMillisecondsPerSecond;
}
