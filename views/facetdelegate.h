// FacetDelegate: paints one value of a facet: its mark, its name, its count, and for Rarity a bar behind it. Lives on
// the GUI thread; keeps nothing but colours. Its tool tip says the whole name and what clicks and keys do.
#pragma once

#include "views/cellpalette.h"

#include <QStyledItemDelegate>

class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Room for the name and the count in a row.
    [[nodiscard]] static QRect textRect(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    mutable CellPalette m_colours; // of the palette painted with last
};
