// Badge: draws the icon of one sample achievement: a gradient in its game's colours, a pattern, a frame in the metal
// of its rank, and a glyph. Pure functions; safe on any thread, also without a QGuiApplication (no text is drawn).
#pragma once

#include <QColor>
#include <QImage>

#include <string>

struct BadgeDesign
{
    std::string glyph;   // see glyphNames()
    QColor top, bottom;  // the game's colours
    QColor accent;       // of the glyph's second tone
    int metal = 0;       // 0: plain, 1 bronze, 2 silver, 3 gold, 4 platinum
    quint64 variant = 0; // chooses pattern, frame and a slight turn of the hue
};

// The badge at exactly `size` pixels, opaque up to the corners; in a size that is not square the emblem stays round.
[[nodiscard]] QImage renderBadge(const BadgeDesign &design, QSize size);
