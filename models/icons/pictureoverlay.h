// pictureoverlay: lays one picture over another as well as a cut at the edges and a change of brightness and contrast
// can, and says what is still different then. Pure; any thread.
#pragma once

#include "models/icons/picturewaves.h"

// In levels of brightness.
struct Rest
{
    float contrast = 0; // of the picture laid over: its standard deviation
    float most = 0;     // that is different anywhere; what lies at the edges counts little
};

// Of `picture` laid over `target`: some twenty microseconds.
[[nodiscard]] Rest restOfOverlay(const PictureWaves &picture, const PictureWaves &target);
