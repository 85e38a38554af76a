// examinedAddress: where an icon is looked at when it is examined: large enough to see whether it is as large as its
// record says, and no larger, since a scan fetches very many. Pure; any thread.
#pragma once

#include <QSize>
#include <QUrl>

// The longer edge of the most that a service gives that has images in several sizes, in pixels.
inline constexpr int kLargestExamined = 2160;

// `url`: as imageUrl() gives it; untouched when it has no size. `declared`: as the record says; empty: it does not.
[[nodiscard]] QUrl examinedAddress(const QUrl &url, QSize declared);
