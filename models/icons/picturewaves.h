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

// The slowest `Count` waves: in whatever direction, none that is slower is missing.
template <std::size_t Count> consteval std::array<Wave, Count> slowestWaves()
{
    std::array<Wave, Count> waves{};
    std::size_t next = 0;
    for (int square = 0; next < Count; ++square)
        for (int down = 0; down * down <= square && next < Count; ++down)
            for (int across = 0; across * across + down * down <= square && next < Count; ++across)
                if (across * across + down * down == square)
                    waves[next++] = {across, down};
    return waves;
}

struct PictureWaves
{
    static constexpr auto kBrightness = slowestWaves<std::tuple_size_v<decltype(PictureHash::brightness)>>();
    static constexpr auto kColour = slowestWaves<std::tuple_size_v<decltype(PictureHash::blue)>>();
    static constexpr auto kTransparency = slowestWaves<std::tuple_size_v<decltype(PictureHash::transparency)>>();
    static constexpr int kFastest = 11;     // one more than the most half waves
    static constexpr float kOfMean = 0.45F; // is kept of the mean, which may be larger than all waves

    explicit PictureWaves(const PictureHash &hash);

    // Of the brightness the mean is that above 128.
    std::array<float, kBrightness.size()> brightness;
    std::array<float, kColour.size()> blue, red;
    std::array<float, kTransparency.size()> transparency;
    int form = 0;
};

// An amplitude in a byte: the larger, the coarser.
[[nodiscard]] inline qint8 packedAmplitude(float amplitude)
{
    constexpr float kSteps = 16; // of waves larger than 63, which are rare, that is what is kept
    const auto root = std::copysign(kSteps * std::sqrt(std::abs(amplitude)), amplitude);
    return qint8(std::lround(std::min(std::max(root, -127.0F), 127.0F)));
}

[[nodiscard]] inline float amplitudeOf(qint8 packed)
{
    constexpr float kSteps = 16;
    const auto root = float(packed) / kSteps;
    return root * std::abs(root);
}
