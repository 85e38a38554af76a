#include "models/icons/picturekey.h"

#include <algorithm>

namespace {

// Steps of a level or, where little is usual, of half a level.
constexpr float kBright = 1, kFine = 2;

quint8 steps(float amplitude, float scale)
{
    return quint8(std::clamp(std::lround(amplitude * scale) + 128L, 0L, 255L));
}

} // namespace

PictureKey::PictureKey(const PictureWaves &waves)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < 10; ++i)
        parts[next++] = steps(waves.brightness[i], kBright);
    for (std::size_t i = 0; i < 2; ++i) {
        parts[next++] = steps(waves.blue[i], kFine);
        parts[next++] = steps(waves.red[i], kFine);
    }
    parts[next++] = steps(waves.transparency[0], kFine);
    parts[next] = steps(float(waves.form), 1);
}
