// StylePaint: the shapes that CuratorStyle draws, in the colours of the option's palette. GUI thread; keeps nothing.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

namespace StylePaint {
// A round-cornered box; an invalid colour: no filling or no line.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1);
void drawPushButton(const QStyleOption *option, QPainter *painter);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawToolButton(const QStyleOption *option, QPainter *painter);
// `fill` false: only the frame, over what is there.
void drawEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool fill);
void drawHeaderSection(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyle *style, const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget);
void drawSlider(const QStyle *style, const QStyleOptionSlider *slider, QPainter *painter, const QWidget *widget);
void drawProgress(const QStyleOption *option, QPainter *painter);
} // namespace StylePaint
