// FindingDelegate: the cells of the icon laboratory's table: the icon itself, and what was found in a colour that says
// how bad it is. GUI thread; the loader is not owned. Painting the icon is what asks for it.
#pragma once

#include "views/celldrawing.h"

#include <QStyledItemDelegate>

class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kIconSide = 28; // px

    explicit FindingDelegate(IconLoader &icons, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable CellDrawing m_drawing; // paint() is const only by QStyledItemDelegate's signature
};
