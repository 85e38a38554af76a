#include "app/sample/badgepattern.h"

#include "app/sample/glyphs.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace {

enum class Pattern { Rays, Rings, Dots, Waves, Hills, Stripes, Facets, Stars };

class PatternPainter
{
public:
    PatternPainter(QPainter &painter, quint64 variant, const QRectF &field, const QColor &ground)
        : m_painter(painter)
        , m_pattern(Pattern(variant % kBadgePatterns))
        , m_noise(variant | 1)
        , m_field(field)
        , m_bottom(ground)
    {
    }

    void paint()
    {
        const QColor light = withAlpha(Qt::white, 0.13);
        const double reach = std::hypot(m_field.width(), m_field.height()) / 2;
        m_painter.setBrush(light);
        switch (m_pattern) {
        case Pattern::Rays:
            for (int i = 0; i < 14; ++i)
                m_painter.drawPie(QRectF(-reach, -reach, 2 * reach, 2 * reach), int(16 * 360.0 / 14 * i), 16 * 13);
            break;
        case Pattern::Rings:
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(light, 3.2));
            for (double r = 34; r < reach; r += 9)
                m_painter.drawEllipse(QPointF(0, 0), r, r);
            m_painter.setPen(Qt::NoPen);
            break;
        case Pattern::Dots:
            for (int i = 0; i < 46; ++i) {
                const QPointF centre = anywhere();
                const double r = 0.8 + 3.4 * noise();
                m_painter.drawEllipse(centre, r, r);
            }
            break;
        case Pattern::Waves:
            waves();
            break;
        case Pattern::Hills:
            hills();
            break;
        case Pattern::Stripes:
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(withAlpha(Qt::white, 0.09), 7));
            for (double x = -2 * reach; x < 2 * reach; x += 16)
                m_painter.drawLine(QPointF(x, reach), QPointF(x + 2 * reach, -reach));
            m_painter.setPen(Qt::NoPen);
            break;
        case Pattern::Facets:
            facets();
            break;
        case Pattern::Stars:
            for (int i = 0; i < 30; ++i) {
                const QPointF centre = anywhere();
                const double r = 1.5 + 4 * noise();
                m_painter.setBrush(withAlpha(Qt::white, 0.12 + 0.3 * noise()));
                m_painter.drawPath(starPath(centre, r, r * 0.3, 4));
            }
            break;
        }
    }

private:
    void waves()
    {
        for (int layer = 0; layer < 3; ++layer) {
            QPainterPath sea;
            const double level = 8 + 15 * layer;
            sea.moveTo(m_field.left(), m_field.bottom());
            for (double x = m_field.left(); x <= m_field.right() + 2; x += 2)
                sea.lineTo(x, level + 4 * std::sin(x / 9 + layer * 1.9 + m_noise % 7));
            sea.lineTo(m_field.right() + 2, m_field.bottom());
            m_painter.setBrush(withAlpha(layer == 1 ? m_bottom.darker(120) : QColor(Qt::white), 0.14));
            m_painter.drawPath(sea);
        }
    }

    void hills()
    {
        m_painter.drawEllipse(QPointF(24, -26), 11, 11);
        for (int layer = 0; layer < 3; ++layer) {
            QPainterPath ridge;
            double height = 2 + 14 * layer;
            ridge.moveTo(m_field.left(), m_field.bottom());
            for (double x = m_field.left() - 4; x < m_field.right() + 16; x += 13) {
                ridge.lineTo(x, height - 15 * noise());
                height += layer == 2 ? 1.2 : 0;
            }
            ridge.lineTo(m_field.right() + 16, m_field.bottom());
            m_painter.setBrush(withAlpha(m_bottom.darker(125 + 40 * layer), 0.33));
            m_painter.drawPath(ridge);
        }
    }

    void facets()
    {
        constexpr double kSide = 25;
        for (double y = m_field.top(); y < m_field.bottom(); y += kSide) {
            for (double x = m_field.left(); x < m_field.right(); x += kSide) {
                const std::array upper{QPointF(x, y), QPointF(x + kSide, y), QPointF(x, y + kSide)};
                const std::array lower{QPointF(x + kSide, y), QPointF(x + kSide, y + kSide), QPointF(x, y + kSide)};
                for (const auto &corners : {upper, lower}) {
                    const double shade = noise();
                    m_painter.setBrush(
                        withAlpha(shade > 0.5 ? Qt::white : Qt::black, 0.13 * std::abs(shade - 0.5) * 2));
                    m_painter.drawPolygon(corners.data(), int(corners.size()));
                }
            }
        }
    }

    double noise() // 0 to 1, the same for the same design
    {
        m_noise = m_noise * 6364136223846793005ULL + 1442695040888963407ULL;
        return double(m_noise >> 40) / double(1 << 24);
    }
    QPointF anywhere()
    {
        const double x = m_field.left() + noise() * m_field.width();
        return {x, m_field.top() + noise() * m_field.height()};
    }

    QPainter &m_painter;
    Pattern m_pattern;
    quint64 m_noise;
    QRectF m_field;
    QColor m_bottom;
};

} // namespace

void paintBadgePattern(QPainter &painter, quint64 variant, const QRectF &field, const QColor &ground)
{
    PatternPainter(painter, variant, field, ground).paint();
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}
