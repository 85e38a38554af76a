// The patterns behind the emblem of a badge: rays, rings, dots, waves, hills, stripes, facets, stars.
// Pure functions; safe on any thread.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

inline constexpr int kBadgePatterns = 8;

// Paints the pattern of a badge's `variant` over `field`; 100 units are the emblem's side, the origin is its centre.
// `ground` is the darker colour of the background. Leaves the painter without a pen.
void paintBadgePattern(QPainter &painter, quint64 variant, const QRectF &field, const QColor &ground);

[[nodiscard]] QColor withAlpha(QColor color, double alpha);
