// QueryDate: the dates of the query language. A date is the span it covers, in milliseconds since 1970, UTC: 2018,
// 2018-06, 2018-06-01, 2018-06-01T12:30, 2018-06-01T12:30:05. Years 0001 to 9999. Pure; any thread.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

struct DateSpan
{
    qint64 first = 0, last = 0; // both belong to it

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

// Nothing: not of that form, or a date that does not exist. ASCII digits only.
[[nodiscard]] std::optional<DateSpan> dateSpan(QStringView text);
// The shortest date that begins or ends at that millisecond; empty: none does, or the year cannot be written.
[[nodiscard]] QString dateBeginningAt(qint64 first);
[[nodiscard]] QString dateEndingAt(qint64 last);
