// GalleryLayout: where the cells of the gallery stand. A value without widgets; everything is computed, nothing is kept
// for a record, so a million of them cost what ten do. Lengths are device-independent pixels.
//
// Lines of equal cells fill the width; a cell is the icon's square with the name and one more line below it. Heights
// beyond what an int holds (some 6,000,000 lines of the largest cells) are cut off.
#pragma once

#include <QRect>

#include <utility>

struct GalleryShape
{
    int iconSide = 112;
    int lineHeight = 16; // of a line of text
    bool hasField = true;
    bool isMirrored = false; // right to left

    friend bool operator==(const GalleryShape &, const GalleryShape &) = default;
};

class GalleryLayout
{
public:
    enum class Step { Left, Right, Up, Down, PageUp, PageDown, First, Last };

    static constexpr int kMargin = 12;    // around all cells
    static constexpr int kGap = 4;        // between cells
    static constexpr int kPadding = 8;    // within a cell
    static constexpr int kNarrowest = 96; // of the texts below an icon

    // `count` records in a view of `size`.
    void set(const GalleryShape &shape, int count, const QSize &size);

    [[nodiscard]] const GalleryShape &shape() const { return m_shape; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int lines() const { return int((qint64(m_count) + m_columns - 1) / m_columns); }
    [[nodiscard]] int lineStep() const { return m_cell.height() + kGap; }
    [[nodiscard]] int contentHeight() const;

    // In the whole content. A row is a record's place in the order.
    [[nodiscard]] QRect cell(int row) const;
    [[nodiscard]] int rowAt(const QPoint &place) const; // -1: none there
    // The row in or nearest to a place; -1: there are none.
    [[nodiscard]] int nearestRow(const QPoint &place) const;
    // First and last row in the lines that are at least partly between two heights; last < first: none.
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;

    // In a cell.
    [[nodiscard]] QRect icon(const QRect &cell) const;
    [[nodiscard]] QRect name(const QRect &cell) const;
    [[nodiscard]] QRect field(const QRect &cell) const; // with room for a bar below the text

    // Where a key leads from `row`; from -1 to the first. -1: there are no rows.
    [[nodiscard]] int rowAfter(Step step, int row) const;

private:
    [[nodiscard]] int heightOf(int line) const;

    GalleryShape m_shape;
    int m_count = 0;
    QSize m_view;
    int m_columns = 1;
    QSize m_cell{1, 1};
};
