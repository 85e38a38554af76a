// CellPainter: how the cells of the table look. GUI thread; keeps references to the selection and the icon loader (not
// owned). Painting an icon cell is the only thing here that asks for an icon. The selected state comes from the
// RecordSelection, colours from the palette.
#pragma once

#include "models/items/achievementmodel.h"
#include "views/cellpalette.h"
#include "views/linecache.h"
#include "views/shapecache.h"

#include <QStyleOptionViewItem>

class IconLoader;
class QPainter;
class RecordSelection;

class CellPainter
{
public:
    static constexpr int kIconSide = 28; // device-independent pixels
    static constexpr int kPadding = 8;   // left and right of a cell's content

    CellPainter(const RecordSelection &selection, IconLoader &icons);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setHighlights(std::span<const Highlight> highlights) { m_lines.setHighlights(highlights); }

    // Leaves font, pen, brush and antialiasing of the painter as it needed them.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    // The grade that the name's cell shows, and where.
    [[nodiscard]] static std::optional<Grade> shownGrade(const QModelIndex &index);
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
    void drawBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill);
    void drawAligned(const Cell &cell, const CellLine &line, const QColor &color);
    void drawLine(QPainter &painter, const QRect &rect, int left, const CellLine &line, const QColor &color);
    void takeLook(const QStyleOptionViewItem &option, const QPainter &painter);

    const RecordSelection &m_selection;
    IconLoader &m_icons;
    int m_hoveredRow = -1;
    CellPalette m_colours; // of the palette painted with last
    LineCache m_lines;
    ShapeCache m_shapes;
};
