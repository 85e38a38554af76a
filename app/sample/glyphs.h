// Glyphs: the shapes the sample icons are composed of, as layers of painter paths in a box of 100 x 100 units.
//
// Constant data and pure functions; safe on any thread. The shapes are drawn for this program; there is no text in
// them, so that no font and no QGuiApplication is needed.
#pragma once

#include <QPainterPath>

#include <span>
#include <string_view>
#include <vector>

struct GlyphLayer
{
    enum class Tone : quint8 { Light, Accent, Shade, Shine };
    Tone tone = Tone::Light;
    QPainterPath path;
};

// The layers of a glyph, from back to front; those of "star" for a name that is not known.
[[nodiscard]] std::span<const GlyphLayer> glyphLayers(std::string_view name);
[[nodiscard]] std::vector<std::string_view> glyphNames();

// A star of `points` points round `centre`, its first point `degrees` from the top.
[[nodiscard]] QPainterPath starPath(QPointF centre, double outer, double inner, int points, double degrees = 0);
