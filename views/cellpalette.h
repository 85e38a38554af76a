// CellPalette: the colours of the cells, made from a palette, so that light and dark both read well. Texts keep a
// contrast of 4.5 to what they stand on. A value; GUI thread.
#pragma once

#include <QPalette>

#include <array>

// How a cell's background comes about.
struct CellGround
{
    bool isSelected = false;
    bool isAlternate = false;
    bool isHovered = false;
    bool isActive = true; // the view has the focus
};

class CellPalette
{
public:
    explicit CellPalette(const QPalette &palette = {});

    [[nodiscard]] const QPalette &source() const { return m_palette; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] QColor ground(const CellGround &ground) const { return m_grounds[placeOf(ground)]; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor quietText() const { return m_quiet; } // of secondary columns
    [[nodiscard]] QColor faintText() const { return m_faint; } // of what is not set
    [[nodiscard]] QColor line() const { return m_line; }       // outlines, empty tracks
    [[nodiscard]] QColor hit() const { return m_hit; }         // under what the search found
    [[nodiscard]] QColor accent() const { return m_accent; }
    [[nodiscard]] QColor error() const { return m_error; }
    [[nodiscard]] QColor warning() const { return m_warning; }
    [[nodiscard]] QColor changed() const { return m_accent; }
    [[nodiscard]] QColor created() const { return m_created; }
    [[nodiscard]] QColor draft() const { return m_warning; }

private:
    static constexpr std::size_t placeOf(const CellGround &ground)
    {
        return std::size_t(ground.isSelected) | std::size_t(ground.isAlternate) << 1 |
               std::size_t(ground.isHovered) << 2 | std::size_t(ground.isActive) << 3;
    }
    [[nodiscard]] QColor mixedGround(const CellGround &ground) const;

    QPalette m_palette;
    std::array<QColor, 16> m_grounds; // every cell of every repaint asks
    bool m_isDark = false;
    QColor m_text, m_quiet, m_faint, m_line, m_hit, m_accent, m_error, m_warning, m_created;
};

// WCAG 2 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
// The colour as a veil that lets the rest shine through, 0..1.
[[nodiscard]] QColor veil(QColor color, double strength);
// `share` of `over` laid on `under`, 0..1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);
