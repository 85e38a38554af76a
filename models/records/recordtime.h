// Unix times as the service's generations write them: seconds (v3) or milliseconds (v2, the endpoint page's example).
// Decided by size: |t| >= 100,000,000,000 is milliseconds. Pure; any thread.
#pragma once

#include <QDateTime>

#include <limits>

enum class TimeUnit : quint8 { Seconds, Milliseconds };

// 100,000,000,000 s is the year 5138, as many ms are March 1973: no achievement is as late or as early as either.
inline constexpr qint64 kFirstMilliseconds = 100'000'000'000;
inline constexpr qint64 kMillisecondsPerSecond = 1000;

[[nodiscard]] constexpr TimeUnit timeUnit(qint64 raw)
{
    // No std::abs: the smallest number has no positive counterpart.
    return raw >= kFirstMilliseconds || raw <= -kFirstMilliseconds ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}
// UTC. Invalid when the value lies outside QDateTime's range.
[[nodiscard]] QDateTime fromRecordTime(qint64 raw);
[[nodiscard]] qint64 toRecordTime(const QDateTime &time, TimeUnit unit);
// For comparing times of mixed units.
[[nodiscard]] constexpr qint64 recordTimeInMilliseconds(qint64 raw)
{
    // Seconds are below 10^11 by definition, so that only a change of that limit could overflow.
    static_assert(kFirstMilliseconds <= std::numeric_limits<qint64>::max() / kMillisecondsPerSecond);
    return timeUnit(raw) == TimeUnit::Milliseconds ? raw : raw * kMillisecondsPerSecond;
}
