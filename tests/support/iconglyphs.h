// iconglyphs: what stands in the middle of icons: things and signs, as paths. Drawn for the tests only, without fonts,
// so that every machine draws the same. Pure; any thread.
#pragma once

#include <QPainterPath>

inline constexpr int kIconGlyphs = 18;

// One of kIconGlyphs things, in a box from -1 to 1.
[[nodiscard]] QPainterPath iconGlyph(int index);
// Digits and some capital letters in strokes, as a filled outline in a box from -1 to 1.
[[nodiscard]] QPainterPath iconSign(const QString &text);
// The letters that iconSign() can draw.
[[nodiscard]] QString iconLetters();
