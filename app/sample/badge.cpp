#include "app/sample/badge.h"

#include "app/sample/badgepattern.h"
#include "app/sample/glyphs.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace {

enum class Frame { None, Ring, Hexagon, Shield, Diamond, Laurel, Scallop, Ribbon };
constexpr int kFrames = 8;

struct Metal
{
    QColor light, dark;
};

Metal metalOf(const BadgeDesign &design)
{
    switch (design.metal) {
    case 1:
        return {QColor(0xf7, 0xc4, 0x95), QColor(0xa3, 0x5a, 0x26)};
    case 2:
        return {QColor(0xfb, 0xfd, 0xff), QColor(0x93, 0xa3, 0xb8)};
    case 3:
        return {QColor(0xff, 0xee, 0xa8), QColor(0xdb, 0x92, 0x18)};
    case 4:
        return {QColor(0xf3, 0xfc, 0xff), QColor(0x7f, 0xa9, 0xdd)};
    default: {
        const auto tint = [&](float saturation) {
            return QColor::fromHslF(design.top.hslHueF(), design.top.hslSaturationF() * saturation, 0.9F);
        };
        return {tint(0.5F), design.top.lighter(125)};
    }
    }
}

QColor turned(const QColor &color, double degrees)
{
    const float hue = std::fmod(std::max(0.0F, color.hslHueF()) + float(degrees) / 360.0F + 1.0F, 1.0F);
    return QColor::fromHslF(hue, color.hslSaturationF(), color.lightnessF());
}

// Draws one badge. Units: the emblem lies in a box of 100 x 100 round the origin, whatever the image's size.
class BadgePainter
{
public:
    BadgePainter(const BadgeDesign &design, QImage &image)
        : m_design(design)
        , m_metal(metalOf(design))
        , m_frame(Frame(design.variant / kBadgePatterns % kFrames))
        , m_painter(&image)
    {
        const double hue = double(design.variant / 64 % 9) * 5 - 20;
        m_top = turned(design.top, hue);
        m_bottom = turned(design.bottom, hue);
        const double unit = std::min(image.width(), image.height()) / 100.0;
        m_field =
            QRectF(-image.width() / unit / 2, -image.height() / unit / 2, image.width() / unit, image.height() / unit);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(image.width() / 2.0, image.height() / 2.0);
        m_painter.scale(unit, unit);
        m_painter.setPen(Qt::NoPen);
    }

    void paint()
    {
        background();
        paintBadgePattern(m_painter, m_design.variant, m_field, m_bottom);
        const double glyphSize = frame();
        glyph(glyphSize);
        rim();
    }

private:
    void background()
    {
        QLinearGradient slope(m_field.topLeft(), m_field.bottomRight());
        slope.setColorAt(0, m_top);
        slope.setColorAt(1, m_bottom);
        m_painter.fillRect(m_field, slope);
        QRadialGradient glow(QPointF(0, -12), 0.62 * std::max(m_field.width(), m_field.height()));
        glow.setColorAt(0, withAlpha(m_top.lighter(150), 0.7));
        glow.setColorAt(1, withAlpha(m_top, 0));
        m_painter.fillRect(m_field, glow);
    }

    QLinearGradient metalGradient(double extent) const
    {
        QLinearGradient gradient(-extent, -extent, extent, extent);
        gradient.setColorAt(0, m_metal.light);
        gradient.setColorAt(0.45, m_metal.dark);
        gradient.setColorAt(0.6, m_metal.light);
        gradient.setColorAt(1, m_metal.dark);
        return gradient;
    }

    // A plate in dark colour with a rim of metal, with its shadow.
    void plate(const QPainterPath &outline, double rimWidth)
    {
        m_painter.setBrush(withAlpha(Qt::black, 0.12));
        m_painter.drawPath(outline.translated(0, 4));
        m_painter.setBrush(withAlpha(Qt::black, 0.16));
        m_painter.drawPath(outline.translated(0, 2.2));
        QLinearGradient inside(0, -42, 0, 42);
        inside.setColorAt(0, m_bottom.darker(135));
        inside.setColorAt(1, m_bottom.darker(215));
        m_painter.setBrush(inside);
        // A dark line on both sides of the rim: the same stroke, a little wider, below it.
        m_painter.setPen(QPen(withAlpha(Qt::black, 0.3), rimWidth + 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(outline);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(QBrush(metalGradient(40)), rimWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(outline);
        m_painter.setPen(Qt::NoPen);
    }

    // Draws the frame; returns the side of the square left for the glyph.
    double frame()
    {
        QPainterPath outline;
        switch (m_frame) {
        case Frame::None:
            return 72;
        case Frame::Ring:
            outline.addEllipse(QPointF(0, 0), 38, 38);
            plate(outline, 5);
            return 53;
        case Frame::Hexagon:
            outline = starPath({0, 0}, 42, 42 * std::cos(std::numbers::pi / 6), 6);
            plate(outline, 5);
            return 52;
        case Frame::Shield:
            outline.moveTo(0, -41);
            outline.cubicTo(12, -34, 24, -32, 36, -32);
            outline.cubicTo(38, 6, 28, 30, 0, 42);
            outline.cubicTo(-28, 30, -38, 6, -36, -32);
            outline.cubicTo(-24, -32, -12, -34, 0, -41);
            plate(outline, 5);
            m_painter.translate(0, -4);
            return 49;
        case Frame::Diamond:
            outline = starPath({0, 0}, 44, 44 * std::cos(std::numbers::pi / 4), 4);
            plate(outline, 5.5);
            return 46;
        case Frame::Laurel:
            laurel();
            return 53;
        case Frame::Scallop:
            outline = starPath({0, 0}, 43, 38.5, 18, 0);
            plate(outline, 2.5);
            m_painter.setPen(QPen(QBrush(metalGradient(34)), 2.2));
            m_painter.drawEllipse(QPointF(0, 0), 33, 33);
            m_painter.setPen(Qt::NoPen);
            return 48;
        case Frame::Ribbon:
            return ribbon();
        }
        return 60;
    }

    void laurel()
    {
        for (const double side : {-1.0, 1.0}) {
            for (int i = 0; i < 8; ++i) {
                const double angle = 172 - i * 19.0;
                m_painter.save();
                m_painter.scale(side, 1);
                m_painter.rotate(angle);
                m_painter.translate(0, -39);
                m_painter.rotate(-68);
                QPainterPath leaf;
                leaf.moveTo(0, 8);
                leaf.cubicTo(-7, 2, -5, -6, 0, -9);
                leaf.cubicTo(5, -6, 7, 2, 0, 8);
                m_painter.setBrush(withAlpha(Qt::black, 0.2));
                m_painter.drawPath(leaf.translated(-1.2 * side, 1.2));
                QLinearGradient shine(-5, 0, 5, 0);
                shine.setColorAt(0, m_metal.light);
                shine.setColorAt(1, m_metal.dark);
                m_painter.setBrush(shine);
                m_painter.drawPath(leaf);
                m_painter.restore();
            }
        }
    }

    double ribbon()
    {
        for (const double side : {-1.0, 1.0}) {
            QPainterPath tail;
            tail.moveTo(side * 6, 18);
            tail.lineTo(side * 28, 10);
            tail.lineTo(side * 34, 45);
            tail.lineTo(side * 23, 39);
            tail.lineTo(side * 16, 47);
            tail.closeSubpath();
            m_painter.setBrush(withAlpha(Qt::black, 0.22));
            m_painter.drawPath(tail.translated(0, 2));
            m_painter.setBrush(side < 0 ? m_design.accent : m_design.accent.darker(118));
            m_painter.drawPath(tail);
        }
        m_painter.translate(0, -7);
        QPainterPath disc;
        disc.addEllipse(QPointF(0, 0), 33, 33);
        plate(disc, 5.5);
        return 46;
    }

    void glyph(double size)
    {
        const std::span<const GlyphLayer> layers = glyphLayers(m_design.glyph);
        m_painter.save();
        m_painter.scale(size / 100, size / 100);
        m_painter.translate(-50, -50);
        // Shadow: the light and accent shapes once more, lower and dark.
        for (const auto &[drop, alpha] : {std::pair{7.0, 0.10}, std::pair{3.5, 0.18}}) {
            m_painter.setBrush(withAlpha(Qt::black, alpha));
            for (const GlyphLayer &layer : layers) {
                if (layer.tone == GlyphLayer::Tone::Light || layer.tone == GlyphLayer::Tone::Accent)
                    m_painter.drawPath(layer.path.translated(0, drop));
            }
        }
        for (const GlyphLayer &layer : layers) {
            m_painter.setBrush(toneBrush(layer.tone));
            m_painter.drawPath(layer.path);
        }
        m_painter.restore();
        m_painter.resetTransform();
    }

    QBrush toneBrush(GlyphLayer::Tone tone) const
    {
        QLinearGradient gradient(0, 0, 0, 100);
        switch (tone) {
        case GlyphLayer::Tone::Light:
            gradient.setColorAt(0, Qt::white);
            gradient.setColorAt(1, QColor::fromHslF(std::max(0.0F, m_top.hslHueF()), 0.55F, 0.86F));
            return gradient;
        case GlyphLayer::Tone::Accent:
            gradient.setColorAt(0, m_design.accent.lighter(116));
            gradient.setColorAt(1, m_design.accent.darker(112));
            return gradient;
        case GlyphLayer::Tone::Shade:
            return withAlpha(m_bottom.darker(160), 0.27);
        case GlyphLayer::Tone::Shine:
            return withAlpha(Qt::white, 0.85);
        }
        return Qt::white;
    }

    // A fine light line along the upper edge and a dark one below give the square its body.
    void rim()
    {
        const QRectF device(QPointF(0, 0), QSizeF(m_painter.device()->width(), m_painter.device()->height()));
        const double line = std::max(1.0, std::min(device.width(), device.height()) / 60);
        m_painter.fillRect(QRectF(0, 0, device.width(), line), withAlpha(Qt::white, 0.22));
        m_painter.fillRect(QRectF(0, device.height() - line, device.width(), line), withAlpha(Qt::black, 0.22));
    }

    const BadgeDesign &m_design;
    Metal m_metal;
    Frame m_frame;
    QColor m_top, m_bottom;
    QRectF m_field;
    QPainter m_painter;
};

} // namespace

QImage renderBadge(const BadgeDesign &design, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    BadgePainter(design, image).paint();
    return image;
}
