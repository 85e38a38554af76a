#include "models/icons/examinedaddress.h"

#include "models/icons/imageurl.h"

#include <algorithm>

namespace {

constexpr int kLeast = 264; // of an icon of which nothing is declared: enough to see what it is

} // namespace

QUrl examinedAddress(const QUrl &url, QSize declared)
{
    const auto longest = std::clamp(std::max(declared.width(), declared.height()), kLeast, kLargestExamined);
    return imageUrlInSize(url, imageSizeFor(longest).toStdString());
}
