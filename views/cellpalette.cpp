#include "views/cellpalette.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kReadable = 4.5; // WCAG 2, level AA

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// `color`, with as much of `text` in it as it takes to read on `ground`.
QColor readable(const QColor &ground, const QColor &color, const QColor &text)
{
    auto result = color;
    for (double share = 0; share < 1 && contrast(result, ground) < kReadable; share += 0.02)
        result = mixed(color, text, share);
    return result;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor veil(QColor color, double strength)
{
    color.setAlphaF(float(strength));
    return color;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](double from, double to) {
        return float(from + (to - from) * std::clamp(share, 0.0, 1.0));
    };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

CellPalette::CellPalette(const QPalette &palette)
    : m_palette(palette)
{
    const auto base = palette.color(QPalette::Active, QPalette::Base);
    m_text = palette.color(QPalette::Active, QPalette::Text);
    m_isDark = luminance(base) < 0.3;
    const auto highlight = palette.color(QPalette::Active, QPalette::Highlight);
    m_accent = m_isDark && luminance(highlight) < 0.25 ? mixed(highlight, m_text, 0.35) : highlight;
    m_line = mixed(base, m_text, m_isDark ? 0.22 : 0.16);
    for (std::size_t i = 0; i < m_grounds.size(); ++i) {
        const CellGround kind{bool(i & 1), bool(i & 2), bool(i & 4), bool(i & 8)};
        m_grounds[placeOf(kind)] = mixedGround(kind);
    }
    // Readable on the darkest or lightest of our grounds, the selected one.
    const auto selected = ground({.isSelected = true, .isHovered = true});
    m_quiet = readable(selected, mixed(base, m_text, m_isDark ? 0.78 : 0.72), m_text);
    m_faint = readable(selected, mixed(base, m_text, 0.45), m_text);
    if (contrast(m_faint, selected) > contrast(m_quiet, selected))
        m_faint = m_quiet; // both at the limit, and the steps fell the other way
    // As strong as the quiet text can be read on, and no stronger than it takes to be seen.
    auto share = m_isDark ? 0.45 : 0.6;
    do
        m_hit = mixed(base, QColor::fromRgb(m_isDark ? 0xffd9a514 : 0xffffcf3f), share);
    while (contrast(m_quiet, m_hit) < kReadable && (share -= 0.02) > 0);
    m_error = readable(selected, QColor::fromRgb(m_isDark ? 0xffff7b72 : 0xffc62828), m_text);
    m_warning = readable(selected, QColor::fromRgb(m_isDark ? 0xffe3b341 : 0xff9a5b00), m_text);
    m_created = QColor::fromRgb(m_isDark ? 0xff56d364 : 0xff1a7f37); // a bar, no text
}

QColor CellPalette::mixedGround(const CellGround &ground) const
{
    const auto base = m_palette.color(QPalette::Active, QPalette::Base);
    auto color = ground.isAlternate ? mixed(base, m_text, m_isDark ? 0.025 : 0.02) : base;
    if (ground.isSelected) {
        const auto strength = m_isDark ? 0.28 : 0.18;
        color = mixed(base, m_accent, ground.isActive ? strength : strength * 0.6);
    }
    return ground.isHovered ? mixed(color, m_text, 0.05) : color;
}
