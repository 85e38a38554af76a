// PictureWaves: a PictureHash unpacked, for computing with. A value; any thread.
//
// Amplitudes are in levels of brightness (0 to 255) and scaled so that the sum of their squares is the mean square of
// the picture: the distance of two pictures is that of their amplitudes.
#pragma once

#include "models/icons/picturehash.h"

#include <cmath>

// Half waves across and down.
struct Wave
{
    int across = 0, down = 0;
};

// The slowest `Count` waves, by the sum of both.
template <std::size_t Count> consteval std::array<Wave, Count> slowestWaves()
{
    std::array<Wave, Count> waves{};
    std::size_t next = 0;
    for (int sum = 0; next < Count; ++sum)
        for (int down = 0; down <= sum && next < Count; ++down)
            waves[next++] = {sum - down, down};
    return waves;
}

struct PictureWaves
{
    static constexpr auto kBrightness = slowestWaves<78>();
    static constexpr auto kColour = slowestWaves<10>();
    static constexpr auto kTransparency = slowestWaves<6>();
    static constexpr int kFastest = 12; // one more than the most half waves

    explicit PictureWaves(const PictureHash &hash);

    // Of the brightness the mean is that above 128.
    std::array<float, 78> brightness;
    std::array<float, 10> blue, red;
    std::array<float, 6> transparency;
    int form = 0;
};

// An amplitude in a byte: the larger, the coarser.
[[nodiscard]] inline qint8 packedAmplitude(float amplitude)
{
    constexpr float kSteps = 11; // the largest amplitude of all, 133, just fits
    const auto root = std::copysign(kSteps * std::sqrt(std::abs(amplitude)), amplitude);
    return qint8(std::lround(std::min(std::max(root, -127.0F), 127.0F)));
}

[[nodiscard]] inline float amplitudeOf(qint8 packed)
{
    constexpr float kSteps = 11;
    const auto root = float(packed) / kSteps;
    return root * std::abs(root);
}
