// examinedAddress: where an icon is looked at when it is examined: as large as the service gives it. Pure; any thread.
#pragma once

#include <QSize>
#include <QUrl>

#include <string_view>

// The most that is asked for of a service that gives images in several sizes.
inline constexpr QSize kExaminedSize{1920, 1080};

// `url`: as imageUrl() gives it. Untouched when it has no size.
[[nodiscard]] QUrl examinedAddress(const QUrl &url);
