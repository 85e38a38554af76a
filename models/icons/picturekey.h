// PictureKey: the slowest waves of a picture in whole steps, by which most pictures that do not look alike are told
// apart within nanoseconds, and by which they are indexed. A value; any thread.
#pragma once

#include "models/icons/picturewaves.h"

struct PictureKey
{
    static constexpr std::size_t kParts = 16;
    // Pictures that look alike differ by no more than this.
    static const std::array<quint8, kParts> kMostSteps;

    explicit PictureKey(const PictureWaves &waves);

    [[nodiscard]] bool isNear(const PictureKey &other) const
    {
        bool isFar = false;
        for (std::size_t i = 0; i < kParts; ++i) // without a way out in between: one instruction for all parts
            isFar |=
                (parts[i] > other.parts[i] ? parts[i] - other.parts[i] : other.parts[i] - parts[i]) > kMostSteps[i];
        return !isFar;
    }

    std::array<quint8, kParts> parts;
};

inline constexpr std::array<quint8, PictureKey::kParts> PictureKey::kMostSteps{24, 16, 16, 16, 16, 16, 16, 16,
                                                                               16, 16, 16, 16, 16, 16, 16, 2};
