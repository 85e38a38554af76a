// GalleryPainter: how the cells of the gallery look: the icon, the name, a field, and the same marks as in the table.
// GUI thread; keeps references to the selection and the icon loader (not owned). The selected state comes from the
// RecordSelection.
#pragma once

#include "views/celldrawing.h"
#include "views/gallerylayout.h"

class RecordSelection;

class GalleryPainter
{
public:
    GalleryPainter(const RecordSelection &selection, IconLoader &icons);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setHighlights(std::span<const Highlight> highlights) { m_draw.setHighlights(highlights); }
    // What stands under the name; nothing: no line.
    void setField(std::optional<Field> field) { m_field = field; }

    // The cell is option.rect. Leaves font, pen, brush and antialiasing of the painter as it needed them.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const GalleryLayout &layout,
               const AchievementModel &model, int row);

    // What the loader is asked for: few sizes, so that moving the slider does not fetch everything anew at each step.
    [[nodiscard]] static int loadedSide(int iconSide);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, RecordNumber number, int row);
    void paintIcon(QPainter &painter, const QRect &square, const QString &url);
    void paintField(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QModelIndex &index);
    void drawCentred(QPainter &painter, const QRect &rect, const CellLine &line, const QColor &color);

    const RecordSelection &m_selection;
    int m_hoveredRow = -1;
    std::optional<Field> m_field;
    CellDrawing m_draw;
};
