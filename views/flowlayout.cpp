#include "views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent, bool stretchLast)
    : QLayout(parent)
    , m_stretchLast(stretchLast)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->sizeHint().width() + spacing();
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Piece
    {
        QLayoutItem *item;
        QRect rect;
    };
    std::vector<Piece> line;
    int x = area.x(), y = area.y(), height = 0;
    const auto finishLine = [&] {
        for (const Piece &piece : line) {
            if (!apply)
                continue;
            QRect place = piece.rect;
            place.moveTop(y + (height - place.height()) / 2);
            piece.item->setGeometry(QStyle::visualRect(direction, area, place));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize minimum = item->minimumSize();
        QSize size = item->sizeHint().expandedTo(minimum);
        size.setWidth(std::max(minimum.width(), std::min(size.width(), area.width())));
        if (!line.empty() && x + size.width() > area.right() + 1) {
            finishLine();
            x = area.x();
            y += height + spacing();
            height = 0;
        }
        if (m_stretchLast && item == m_items.back())
            size.setWidth(std::max(size.width(), area.right() + 1 - x));
        line.push_back({item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    finishLine();
    return y + height - rect.y() + contentsMargins().bottom();
}
