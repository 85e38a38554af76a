#include "models/icons/picturekey.h"
#include "models/icons/pictureoverlay.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace {

// How far apart alike pictures may be: in levels, and as part of what there is of it. All of this is tuned to icons of
// which it is known whether they are the same; see tst_labelledicons.
constexpr float kColour = 2, kColourPart = 0.1F;
constexpr float kTransparency = 2, kTransparencyPart = 0.04F;
// In dark pictures little is different between two glyphs, and compression leaves little noise.
constexpr float kLeastRest = 0.5F, kRestPart = 0.2F, kLeastContrast = 3;

template <std::size_t Count> float magnitude(const std::array<float, Count> &amplitudes)
{
    return std::sqrt(std::inner_product(amplitudes.begin(), amplitudes.end(), amplitudes.begin(), 0.0F));
}

template <std::size_t Count>
bool isNear(const std::array<float, Count> &a, const std::array<float, Count> &b, float levels, float part)
{
    std::array<float, Count> difference;
    std::transform(a.begin(), a.end(), b.begin(), difference.begin(), std::minus());
    return magnitude(difference) <= levels + part * std::max(magnitude(a), magnitude(b));
}

bool covers(const PictureWaves &picture, const PictureWaves &target)
{
    const auto rest = restOfOverlay(picture, target);
    return rest.most <= std::max(kLeastRest, kRestPart * (rest.contrast - kLeastContrast));
}

} // namespace

bool looksAlike(const PictureHash &a, const PictureHash &b)
{
    const PictureWaves first(a), second(b);
    return PictureKey(first).isNear(PictureKey(second)) &&
           isNear(first.transparency, second.transparency, kTransparency, kTransparencyPart) &&
           isNear(first.blue, second.blue, kColour, kColourPart) &&
           isNear(first.red, second.red, kColour, kColourPart) &&
           (covers(first, second) || covers(second, first)); // the one may be cut out of the other
}
