// Unix times as the service's generations write them: seconds (v3) or milliseconds (v2, the endpoint page's example).
// Decided by size: |t| >= 100,000,000,000 is milliseconds. Pure; any thread.
#pragma once

#include <QDateTime>

enum class TimeUnit : quint8 { Seconds, Milliseconds };

[[nodiscard]] TimeUnit timeUnit(qint64 raw);
// UTC. Invalid when the value lies outside QDateTime's range.
[[nodiscard]] QDateTime fromRecordTime(qint64 raw);
[[nodiscard]] qint64 toRecordTime(const QDateTime &time, TimeUnit unit);
// For comparing times of mixed units; saturates.
[[nodiscard]] qint64 recordTimeInMilliseconds(qint64 raw);
