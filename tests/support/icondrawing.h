// icondrawing: achievement icons as games have them, drawn for the tests: badges in frames of metal, flat signs, pixel
// art, landscapes, portraits, textures, lines on nothing, dark pictures, plates with a number. The same design gives
// the same picture everywhere. Pure; any thread.
#pragma once

#include <QImage>
#include <QRandomGenerator>

struct IconDesign
{
    enum class Style { Badge, Flat, PixelArt, Landscape, Portrait, Texture, Lines, Dark, Plate };
    static constexpr int kStyles = 9;
    static constexpr int kFrames = 5, kMetals = 3;

    Style style = Style::Badge;
    int frame = 0;         // the form of a badge or plate
    int metal = 0;         // bronze, silver, gold
    int glyph = 0;         // see iconGlyph()
    QString sign;          // letters instead of a glyph
    double signSize = 0.5; // of what stands in the middle, as part of the side
    double hue = 0;        // of the ground, 0 to 1
    double signHue = 0;    // of what stands on it
    quint32 seed = 0;      // of everything that is scattered
    int side = 128;
};

[[nodiscard]] IconDesign randomIconDesign(QRandomGenerator &random, IconDesign::Style style);
// Does it look different in another metal?
[[nodiscard]] bool hasMetal(const IconDesign &design);
[[nodiscard]] QImage drawIcon(const IconDesign &design);
