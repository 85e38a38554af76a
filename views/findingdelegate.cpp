#include "views/findingdelegate.h"

#include "models/items/iconfindingmodel.h"
#include "views/curatorstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace {

constexpr qreal kRadius = 5;
constexpr int kBrokenSide = 16; // px

} // namespace

FindingDelegate::FindingDelegate(IconLoader &icons, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_drawing(icons)
{
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    // The table leaves to its delegate what is marked.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option->widget))
        option->state.setFlag(QStyle::State_Selected, view->selectionModel()->isSelected(index));
    const bool isDismissed = index.data(IconFindingModel::DismissedRole).toBool();
    if (isDismissed)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    else if (index.column() == IconFindingModel::FindingColumn &&
             isBroken(IconMark(index.data(IconFindingModel::MarkRole).toInt())))
        option->palette.setColor(QPalette::Text, CuratorStyle::error(option->palette));
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != IconFindingModel::IconColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QRect square(0, 0, kIconSide, kIconSide);
    square.moveCenter(option.rect.center());
    m_drawing.takeLook(cell, *painter);
    m_drawing.drawIcon(*painter, square, index.data(IconFindingModel::UrlRole).toString(),
                       {kIconSide, {}, kRadius, kBrokenSide});
}
