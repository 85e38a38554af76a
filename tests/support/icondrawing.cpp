#include "tests/support/icondrawing.h"

#include "tests/support/iconglyphs.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Style = IconDesign::Style;

QColor tone(double hue, double saturation, double lightness, double alpha = 1)
{
    return QColor::fromHslF(float(hue - std::floor(hue)), float(saturation), float(lightness), float(alpha));
}

// Random waves and hills: sums of noise on finer and finer grids, from 0 to 1.
class Noise
{
public:
    Noise(quint32 seed, int coarsest)
        : m_coarsest(coarsest)
        , m_random(seed)
    {
        for (auto &value : m_values)
            value = m_random.generateDouble();
    }

    [[nodiscard]] double at(double x, double y, int octaves) const
    {
        double sum = 0, weight = 0, part = 1;
        int cells = m_coarsest;
        for (int octave = 0; octave < octaves; ++octave, part /= 2, cells *= 2) {
            sum += part * smooth(x * cells + octave * 7.3, y * cells + octave * 3.1);
            weight += part;
        }
        return sum / weight;
    }

private:
    [[nodiscard]] double corner(int x, int y) const { return m_values[std::size_t((x * 57 + y * 131) & 1023)]; }
    [[nodiscard]] double smooth(double x, double y) const
    {
        const auto left = int(std::floor(x)), top = int(std::floor(y));
        const auto ease = [](double t) { return t * t * (3 - 2 * t); };
        const auto right = ease(x - left), down = ease(y - top);
        return std::lerp(std::lerp(corner(left, top), corner(left + 1, top), right),
                         std::lerp(corner(left, top + 1), corner(left + 1, top + 1), right), down);
    }

    int m_coarsest;
    QRandomGenerator m_random;
    std::array<double, 1024> m_values{};
};

bool hasRim(const IconDesign &design)
{
    return (design.style == Style::Landscape || design.style == Style::Portrait) && design.frame < 2;
}

// Draws into a box from -1 to 1.
class IconPainter
{
public:
    IconPainter(const IconDesign &design, QImage &image)
        : m_design(design)
        , m_random(design.seed)
        , m_painter(&image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.scale(image.width() / 2.0, image.height() / 2.0);
        m_painter.translate(1, 1);
        m_painter.setPen(Qt::NoPen);
    }

    void paint()
    {
        switch (m_design.style) {
        case Style::Badge:
            return badge();
        case Style::Flat:
            return flat();
        case Style::PixelArt:
            return pixels();
        case Style::Landscape:
            landscape();
            return rim();
        case Style::Portrait:
            portrait();
            return rim();
        case Style::Texture:
            return texture();
        case Style::Lines:
            return lines();
        case Style::Dark:
            return dark();
        case Style::Plate:
            return plate();
        }
    }

private:
    double between(double least, double most) { return least + (most - least) * m_random.generateDouble(); }

    [[nodiscard]] QPainterPath sign() const
    {
        const auto path = m_design.sign.isEmpty() ? iconGlyph(m_design.glyph) : iconSign(m_design.sign);
        return QTransform::fromScale(m_design.signSize, m_design.signSize).map(path);
    }

    void ground(const QColor &upper, const QColor &lower)
    {
        QLinearGradient slope(-0.4, -1, 0.4, 1);
        slope.setColorAt(0, upper);
        slope.setColorAt(1, lower);
        m_painter.fillRect(QRectF(-1, -1, 2, 2), slope);
    }

    [[nodiscard]] QBrush metal() const
    {
        static const std::array light{QColor(232, 168, 120), QColor(236, 240, 246), QColor(255, 226, 120)};
        static const std::array shade{QColor(120, 66, 34), QColor(120, 128, 140), QColor(170, 110, 20)};
        QLinearGradient shine(-1, -1, 1, 1);
        shine.setColorAt(0, light[std::size_t(m_design.metal)]);
        shine.setColorAt(0.5, shade[std::size_t(m_design.metal)]);
        shine.setColorAt(1, light[std::size_t(m_design.metal)]);
        return shine;
    }

    [[nodiscard]] QPainterPath outline(double radius) const
    {
        QPainterPath path;
        const int corners = std::array{0, 4, 6, 8}[std::size_t(std::min(m_design.frame, 3))];
        if (m_design.frame == 4) {
            path.addRoundedRect(QRectF(-radius, -radius, 2 * radius, 2 * radius), 0.2, 0.2);
        } else if (corners == 0) {
            path.addEllipse(QPointF(), radius, radius);
        } else {
            for (int i = 0; i < corners; ++i) {
                const auto angle = 2 * M_PI * i / corners;
                const QPointF corner(radius * std::sin(angle), -radius * std::cos(angle));
                i == 0 ? path.moveTo(corner) : path.lineTo(corner);
            }
            path.closeSubpath();
        }
        return path;
    }

    // Of pictures that games hand out in bronze, silver and gold.
    void rim()
    {
        if (!hasRim(m_design))
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(metal(), 0.22, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)); // half of it is outside
        m_painter.drawRect(QRectF(-1, -1, 2, 2));
    }

    void badge()
    {
        ground(tone(m_design.hue, 0.5, 0.4), tone(m_design.hue + 0.05, 0.6, 0.18));
        m_painter.setBrush(tone(m_design.hue, 0.6, 0.6, 0.2));
        for (int i = 0; i < 12; ++i)
            m_painter.drawPie(QRectF(-2, -2, 4, 4), 480 * i, 240);
        m_painter.setBrush(metal());
        m_painter.drawPath(outline(0.9));
        m_painter.setBrush(tone(m_design.hue + 0.5, 0.35, 0.2));
        m_painter.drawPath(outline(0.74));
        const auto glyph = sign();
        m_painter.setBrush(tone(0, 0, 0, 0.4));
        m_painter.drawPath(glyph.translated(0.03, 0.05));
        m_painter.setBrush(tone(m_design.signHue, 0.8, 0.7));
        m_painter.drawPath(glyph);
    }

    void flat()
    {
        m_painter.fillRect(QRectF(-1, -1, 2, 2), tone(m_design.hue, 0.55, 0.45));
        const auto glyph = sign();
        m_painter.setBrush(tone(m_design.hue, 0.55, 0.35));
        for (int i = 24; i > 0; --i)
            m_painter.drawPath(glyph.translated(i * 0.05, i * 0.05));
        m_painter.setBrush(tone(m_design.signHue, 0.2, 0.95));
        m_painter.drawPath(glyph);
    }

    void pixels()
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        constexpr int kCells = 16;
        const auto cell = 2.0 / kCells;
        const auto fill = [&](int x, int y, const QColor &color) {
            m_painter.fillRect(QRectF(-1 + x * cell, -1 + y * cell, cell, cell), color);
        };
        for (int y = 0; y < kCells; ++y)
            for (int x = 0; x < kCells; ++x)
                fill(x, y, tone(m_design.hue, 0.4, (x / 2 + y / 2) % 2 ? 0.24 : 0.28));
        for (int y = 2; y < kCells - 2; ++y) {
            for (int x = 2; x < kCells / 2; ++x) {
                if (between(0, 1) < 0.4)
                    continue;
                const auto color = tone(m_design.signHue + 0.15 * m_random.bounded(3), 0.7, between(0.35, 0.8));
                fill(x, y, color);
                fill(kCells - 1 - x, y, between(0, 1) < 0.85 ? color : tone(m_design.signHue, 0.3, 0.15));
            }
        }
    }

    void landscape()
    {
        ground(tone(m_design.hue, 0.6, 0.75), tone(m_design.hue + 0.1, 0.5, 0.5));
        m_painter.setBrush(tone(m_design.hue + 0.1, 0.9, 0.9, 0.9));
        const auto sun = between(0.1, 0.3);
        m_painter.drawEllipse(QPointF(between(-0.8, 0.8), between(-0.8, -0.2)), sun, sun);
        for (int layer = 0; layer < 4; ++layer) {
            const Noise ridge(m_design.seed + quint32(layer), 2 + layer);
            QPainterPath hill(QPointF(-1, 1));
            for (int step = 0; step <= 100; ++step)
                hill.lineTo(step / 50.0 - 1, -0.5 + layer * 0.4 - 1.1 * (ridge.at(step / 100.0, layer, 4) - 0.5));
            hill.lineTo(1, 1);
            m_painter.setBrush(tone(m_design.signHue + 0.04 * layer, 0.35, 0.55 - 0.13 * layer));
            m_painter.drawPath(hill);
        }
        const auto glyph = QTransform::fromScale(0.6, 0.6).map(sign());
        m_painter.setBrush(tone(m_design.hue, 0.4, 0.08));
        m_painter.drawPath(glyph.translated(between(-0.6, 0.6), 0.45));
    }

    void portrait()
    {
        ground(tone(m_design.hue, 0.3, 0.45), tone(m_design.hue, 0.4, 0.12));
        for (int i = 0; i < 9; ++i) {
            m_painter.setBrush(tone(m_design.hue + between(-0.1, 0.1), 0.4, between(0.2, 0.6), 0.35));
            const auto radius = between(0.1, 0.4);
            m_painter.drawEllipse(QPointF(between(-1, 1), between(-1, 1)), radius, radius);
        }
        const auto skin = tone(0.04 + 0.06 * between(0, 1), 0.45, between(0.3, 0.75));
        const auto hair = tone(m_design.signHue, 0.5, between(0.1, 0.5));
        m_painter.setBrush(tone(m_design.signHue + 0.4, 0.5, 0.35));
        m_painter.drawEllipse(QRectF(-0.85, 0.5, 1.7, 1.2));
        m_painter.setBrush(hair);
        m_painter.drawEllipse(QRectF(between(-0.65, -0.5), -0.85, between(1, 1.3), between(1.1, 1.5)));
        m_painter.setBrush(skin);
        const QRectF face(between(-0.5, -0.38), -0.55, between(0.75, 0.95), 1.15);
        m_painter.drawEllipse(face);
        m_painter.setBrush(hair);
        m_painter.drawChord(face.adjusted(-0.03, -0.06, 0.03, 0), m_random.bounded(16 * 50), 16 * 130);
        m_painter.setBrush(tone(0, 0, 0.1));
        const auto eyes = between(-0.1, 0.05), apart = between(0.14, 0.24);
        for (const auto side : {-1, 1})
            m_painter.drawEllipse(QPointF(face.center().x() + side * apart, eyes), 0.07, between(0.04, 0.09));
        m_painter.drawRect(QRectF(face.center().x() - 0.15, 0.3, between(0.2, 0.4), 0.05));
    }

    void texture()
    {
        const Noise coarse(m_design.seed, 3 + 3 * m_design.frame), grain(m_design.seed + 1, 64);
        const auto side = m_design.side;
        QImage image(side, side, QImage::Format_RGB32);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const auto u = double(x) / side, v = double(y) / side;
                const auto value = 0.75 * coarse.at(u, v, 4) + 0.25 * grain.at(u, v, 1);
                image.setPixelColor(x, y,
                                    tone(m_design.hue + 0.15 * value, 0.5, std::clamp(value * 1.3 - 0.15, 0.0, 1.0)));
            }
        }
        m_painter.drawImage(QRectF(-1, -1, 2, 2), image);
    }

    void lines()
    {
        m_painter.setPen(QPen(tone(m_design.signHue, m_design.metal * 0.4, m_design.frame % 2 ? 0.9 : 0.35), 0.09));
        m_painter.drawPath(sign());
        if (m_design.frame > 1)
            m_painter.drawPath(outline(0.9));
    }

    void dark()
    {
        ground(tone(m_design.hue, 0.4, 0.07), tone(m_design.hue, 0.4, 0.02));
        QRadialGradient glow(QPointF(between(-0.5, 0.5), between(-0.5, 0.5)), 1);
        glow.setColorAt(0, tone(m_design.signHue, 0.5, 0.2));
        glow.setColorAt(1, tone(m_design.signHue, 0.5, 0.2, 0));
        m_painter.fillRect(QRectF(-1, -1, 2, 2), glow);
        m_painter.setBrush(tone(m_design.signHue, 0.5, 0.25));
        m_painter.drawPath(sign());
    }

    void plate()
    {
        ground(tone(m_design.hue, 0.35, 0.6), tone(m_design.hue, 0.45, 0.4));
        m_painter.setPen(QPen(metal(), 0.12));
        m_painter.setBrush(tone(m_design.hue, 0.4, 0.25));
        m_painter.drawPath(outline(0.88));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tone(m_design.hue, 0.3, 0.5));
        m_painter.drawPath(QTransform::fromScale(0.3, 0.3).map(iconGlyph(m_design.glyph)).translated(0, -0.35));
        m_painter.setBrush(tone(m_design.signHue, 0.3, 0.92));
        m_painter.drawPath(sign().translated(0, 0.25));
    }

    const IconDesign &m_design;
    QRandomGenerator m_random;
    QPainter m_painter;
};

} // namespace

IconDesign randomIconDesign(QRandomGenerator &random, Style style)
{
    IconDesign design;
    design.style = style;
    design.frame = random.bounded(IconDesign::kFrames);
    design.metal = random.bounded(IconDesign::kMetals);
    design.glyph = random.bounded(kIconGlyphs);
    design.signSize = (style == Style::Plate ? 0.22 : 0.35) + 0.25 * random.generateDouble();
    design.hue = random.generateDouble();
    design.signHue = random.generateDouble();
    design.seed = random.generate();
    design.side = std::array{96, 128, 160, 200, 256}[random.bounded(5U)];
    if (style == Style::Plate || (style != Style::Landscape && random.bounded(6) == 0))
        design.sign = random.bounded(2) ? QString::number(random.bounded(1, 100))
                                        : QString(iconLetters()[random.bounded(int(iconLetters().size()))]);
    return design;
}

bool hasMetal(const IconDesign &design)
{
    return design.style == Style::Badge || design.style == Style::Plate || hasRim(design);
}

QImage drawIcon(const IconDesign &design)
{
    const auto isOpaque = design.style != Style::Lines;
    QImage image(design.side, design.side, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    IconPainter(design, image).paint();
    return image;
}
