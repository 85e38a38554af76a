// Service replies: what a service's answer says, apart from its records. Pure functions over bytes; any thread. The
// shapes are those the service's generations were seen to send; every text comes out plain, on one line and short.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

// The message of an error body: an object (or an array of objects) with `message`, `title` and `cause`, or `error`;
// else the body's text, HTML reduced to its title. Empty: the body says nothing.
[[nodiscard]] QString serviceMessage(const QByteArray &body);
// The kind of failure an HTTP status outside 2xx stands for, with the body's message as detail.
[[nodiscard]] Error statusError(int status, const QByteArray &body);
// Retry-After: seconds, or an HTTP date counted from `now`. Never negative; nothing when it cannot be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);
// X-Count: the number of records a query has; nothing when it is missing or no number.
[[nodiscard]] std::optional<qint64> recordCount(const QByteArray &header);
