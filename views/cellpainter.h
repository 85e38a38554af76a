// CellPainter: how the cells of the table look. GUI thread; keeps references to the selection and the icon loader (not
// owned). Painting an icon cell is the only thing here that asks for an icon. The selected state comes from the
// RecordSelection.
#pragma once

#include "views/celldrawing.h"

class RecordSelection;

class CellPainter
{
public:
    static constexpr int kIconSide = 28; // device-independent pixels
    static constexpr int kPadding = 8;   // left and right of a cell's content

    CellPainter(const RecordSelection &selection, IconLoader &icons);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setHighlights(std::span<const Highlight> highlights) { m_draw.setHighlights(highlights); }

    // Leaves font, pen, brush and antialiasing of the painter as it needed them.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    // Where the name's cell shows the grade.
    [[nodiscard]] static QRect gradeRect(const QStyleOptionViewItem &option);

private:
    // One cell under way.
    struct Cell
    {
        QPainter &painter;
        const QStyleOptionViewItem &option;
        const QModelIndex &index;
        Field field;
        QRect rect; // of the content
    };

    void paintContent(Cell &cell);
    void paintIcon(const Cell &cell);
    void paintName(Cell &cell, bool isMissing);
    void paintRank(Cell &cell);
    void paintShare(const Cell &cell);
    void paintGame(Cell &cell);
    void paintTags(const Cell &cell);
    void paintText(const Cell &cell, const QColor &color, int style = LineCache::Plain);
    void paintMissing(const Cell &cell);
    void drawAligned(const Cell &cell, const CellLine &line, const QColor &color);

    const RecordSelection &m_selection;
    int m_hoveredRow = -1;
    CellDrawing m_draw;
};
