#include "models/icons/picturekey.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

// In levels of brightness, and as part of the picture's own contrast.
constexpr float kBrightness = 3, kBrightnessPart = 0.08F;
constexpr float kColour = 3, kColourPart = 0.12F;
constexpr float kTransparency = 3, kTransparencyPart = 0.05F;
constexpr float kLeastGain = 0.8F;

template <std::size_t Count> float product(const std::array<float, Count> &a, const std::array<float, Count> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

template <std::size_t Count>
bool isNear(const std::array<float, Count> &a, const std::array<float, Count> &b, float base, float part)
{
    float difference = 0;
    for (std::size_t i = 0; i < Count; ++i)
        difference += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(difference) <= base + part * std::sqrt(std::max(product(a, a), product(b, b)));
}

// Up to a change of brightness and contrast.
bool isSameBrightness(const PictureWaves &first, const PictureWaves &second)
{
    auto a = first.brightness, b = second.brightness;
    a[0] = b[0] = 0;
    const auto squareA = product(a, a), squareB = product(b, b);
    const auto least = std::sqrt(std::min(squareA, squareB)), most = std::sqrt(std::max(squareA, squareB));
    if (least + kBrightness < kLeastGain * most)
        return false;
    const auto gain = squareA > 0 ? std::clamp(std::sqrt(squareB / squareA), kLeastGain, 1 / kLeastGain) : 1;
    for (auto &amplitude : a)
        amplitude *= gain;
    return isNear(a, b, kBrightness, kBrightnessPart);
}

} // namespace

bool looksAlike(const PictureHash &a, const PictureHash &b)
{
    const PictureWaves first(a), second(b);
    if (!PictureKey(first).isNear(PictureKey(second)))
        return false;
    return isNear(first.transparency, second.transparency, kTransparency, kTransparencyPart) &&
           isNear(first.blue, second.blue, kColour, kColourPart) &&
           isNear(first.red, second.red, kColour, kColourPart) && isSameBrightness(first, second);
}
