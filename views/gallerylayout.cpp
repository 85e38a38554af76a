#include "views/gallerylayout.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int kBelowIcon = 6;
constexpr int kBarRoom = 5; // below the field's text

} // namespace

void GalleryLayout::set(const GalleryShape &shape, int count, const QSize &size)
{
    m_shape = shape;
    m_count = count;
    m_view = size;
    const auto narrowest = std::max(shape.iconSide, kNarrowest) + 2 * kPadding;
    const auto room = std::max(size.width() - 2 * kMargin, narrowest);
    m_columns = std::max(1, (room + kGap) / (narrowest + kGap));
    const auto width = (room - (m_columns - 1) * kGap) / m_columns; // what is left over widens the cells
    const auto texts = shape.lineHeight + (shape.hasField ? shape.lineHeight + kBarRoom : 0);
    m_cell = {width, 2 * kPadding + shape.iconSide + kBelowIcon + texts};
}

int GalleryLayout::heightOf(int line) const
{
    return int(std::min<qint64>(kMargin + qint64(line) * lineStep(), std::numeric_limits<int>::max() - lineStep()));
}

int GalleryLayout::contentHeight() const
{
    return m_count == 0 ? 0 : heightOf(lines()) - kGap + kMargin;
}

QRect GalleryLayout::cell(int row) const
{
    const auto place = row % m_columns;
    const auto column = m_shape.isMirrored ? m_columns - 1 - place : place;
    return {QPoint(kMargin + column * (m_cell.width() + kGap), heightOf(row / m_columns)), m_cell};
}

int GalleryLayout::nearestRow(const QPoint &place) const
{
    if (m_count == 0)
        return -1;
    const auto line = std::clamp((place.y() - kMargin) / lineStep(), 0, lines() - 1);
    const auto column = std::clamp((place.x() - kMargin) / (m_cell.width() + kGap), 0, m_columns - 1);
    return std::min(line * m_columns + (m_shape.isMirrored ? m_columns - 1 - column : column), m_count - 1);
}

int GalleryLayout::rowAt(const QPoint &place) const
{
    const auto row = nearestRow(place);
    return row >= 0 && cell(row).contains(place) ? row : -1;
}

std::pair<int, int> GalleryLayout::rowsBetween(int top, int bottom) const
{
    const auto first = std::max(0, top - kMargin) / lineStep();
    const auto last = bottom < kMargin ? -1 : (bottom - kMargin) / lineStep();
    return {int(std::min<qint64>(qint64(first) * m_columns, m_count)),
            int(std::min<qint64>((qint64(last) + 1) * m_columns, m_count)) - 1};
}

QRect GalleryLayout::icon(const QRect &cell) const
{
    return {cell.x() + (cell.width() - m_shape.iconSide) / 2, cell.y() + kPadding, m_shape.iconSide, m_shape.iconSide};
}

QRect GalleryLayout::name(const QRect &cell) const
{
    return {cell.x() + kPadding, icon(cell).bottom() + 1 + kBelowIcon, cell.width() - 2 * kPadding, m_shape.lineHeight};
}

QRect GalleryLayout::field(const QRect &cell) const
{
    const auto above = name(cell);
    return {above.x(), above.bottom() + 1, above.width(), m_shape.lineHeight + kBarRoom};
}

int GalleryLayout::rowAfter(Step step, int row) const
{
    const auto last = m_count - 1;
    if (row < 0)
        return std::min(step == Step::Last ? last : 0, last);
    // Below the last line but one there may be nothing in this column: then the last record is what is below.
    const auto down = [&](int lines) {
        const auto lastLine = last / m_columns;
        const auto line = std::min(row / m_columns + lines, lastLine);
        return line == row / m_columns ? row : std::min(line * m_columns + row % m_columns, last);
    };
    const auto up = [&](int lines) { return std::max(row / m_columns - lines, 0) * m_columns + row % m_columns; };
    const auto page = std::max(1, m_view.height() / lineStep());
    const auto beside = [&](int by) { return std::clamp(row + (m_shape.isMirrored ? -by : by), 0, last); };
    switch (step) {
    case Step::Left:
        return beside(-1);
    case Step::Right:
        return beside(1);
    case Step::Up:
        return up(1);
    case Step::Down:
        return down(1);
    case Step::PageUp:
        return up(page);
    case Step::PageDown:
        return down(page);
    case Step::First:
        return 0;
    case Step::Last:
        return last;
    }
    return row;
}
