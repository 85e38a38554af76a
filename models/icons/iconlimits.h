// IconLimits: how much icons may take, as the curator sets it. A value; any thread.
#pragma once

#include <QtGlobal>

struct IconLimits
{
    static constexpr int kLeastMemory = 16, kMostMemory = 512;  // MiB
    static constexpr int kLeastDisk = 64, kMostDisk = 8 * 1024; // MiB
    static constexpr qint64 kMebibyte = 1024 * 1024;

    int memory = 32; // MiB, of pictures ready to be painted
    int disk = 512;  // MiB, of images as they were received

    [[nodiscard]] qint64 memoryBytes() const { return memory * kMebibyte; }
    [[nodiscard]] qint64 diskBytes() const { return disk * kMebibyte; }

    friend bool operator==(const IconLimits &, const IconLimits &) = default;
};
