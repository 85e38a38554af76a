#include "views/fixedrowtable.h"

#include "views/scrolledto.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace {

// Shows no section, whatever model its table has.
class EmptyHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

    void setModel(QAbstractItemModel *) override {}
    void setSelectionModel(QItemSelectionModel *) override {}
};

} // namespace

FixedRowTable::FixedRowTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalHeader(new EmptyHeader(Qt::Vertical, this));
    verticalHeader()->hide();
    // Between the headers, where it would lie over the first column's title.
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->hide();
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
}

void FixedRowTable::setModel(QAbstractItemModel *next)
{
    disconnect(m_removals);
    QTableView::setModel(next);
    if (next)
        m_removals = connect(next, &QAbstractItemModel::rowsRemoved, this,
                             [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
}

void FixedRowTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_offsetBefore = verticalOffset(); // a new current index would scroll to itself
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

// What is on screen stays there when rows above it go.
void FixedRowTable::onRowsRemoved(int first, int last)
{
    const int above = std::clamp(m_offsetBefore / m_rowHeight - first, 0, last - first + 1);
    updateGeometries();
    verticalScrollBar()->setValue(m_offsetBefore - above * m_rowHeight);
    viewport()->update();
}

void FixedRowTable::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    updateGeometries();
    viewport()->update();
}

int FixedRowTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int FixedRowTable::contentHeight() const
{
    return int(std::min<qint64>(qint64(rowCount()) * m_rowHeight, std::numeric_limits<int>::max()));
}

int FixedRowTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int FixedRowTable::rowViewportPosition(int row) const
{
    return rowPosition(row) - verticalOffset();
}

int FixedRowTable::rowAt(int y) const
{
    const auto inTable = y + verticalOffset();
    return inTable >= 0 && inTable < contentHeight() ? inTable / m_rowHeight : -1;
}

std::pair<int, int> FixedRowTable::rowsBetween(int top, int bottom) const
{
    const auto first = std::max(0, top + verticalOffset()) / m_rowHeight;
    const auto last = bottom + verticalOffset() < 0 ? -1 : (bottom + verticalOffset()) / m_rowHeight;
    return {first, std::min(last, rowCount() - 1)};
}

std::pair<int, int> FixedRowTable::rowsOnScreen() const
{
    return rowsBetween(0, viewport()->height() - 1);
}

QRect FixedRowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), rowViewportPosition(index.row()), columnWidth(index.column()),
            m_rowHeight};
}

QModelIndex FixedRowTable::indexAt(const QPoint &point) const
{
    const auto row = rowAt(point.y());
    const auto column = columnAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

void FixedRowTable::scrollToRow(int row, ScrollHint hint)
{
    auto *bar = verticalScrollBar();
    bar->setValue(scrolledTo(bar->value(), rowPosition(row), m_rowHeight, viewport()->height(), hint));
}

void FixedRowTable::scrollToColumn(int column, ScrollHint hint)
{
    const auto *header = horizontalHeader();
    auto *bar = horizontalScrollBar();
    bar->setValue(scrolledTo(bar->value(), header->sectionPosition(column), header->sectionSize(column),
                             viewport()->width(), hint == PositionAtCenter ? hint : EnsureVisible));
}

void FixedRowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return;
    scrollToColumn(index.column(), hint);
    scrollToRow(index.row(), hint);
}

void FixedRowTable::reset()
{
    QTableView::reset();
    updateGeometries();
    viewport()->update();
}

void FixedRowTable::updateGeometries()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true; // what follows may resize the viewport, which calls this again
    auto *header = horizontalHeader();
    const auto height = header->isHidden()
                            ? 0
                            : std::clamp(header->sizeHint().height(), header->minimumHeight(), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const auto place = viewport()->geometry();
    header->setGeometry(place.left(), place.top() - height, place.width(), height);

    // What fits without the bars needs none of them.
    const auto most = maximumViewportSize();
    const auto fits = header->length() <= most.width() && contentHeight() <= most.height();
    const auto size = fits ? most : viewport()->size();
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setRange(0, header->length() - size.width());
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setRange(0, contentHeight() - size.height());
    verticalScrollBar()->setSingleStep(m_rowHeight);
    m_isUpdating = false;
    QAbstractItemView::updateGeometries(); // QTableView's would ask the vertical header
}

void FixedRowTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    updateGeometries();
    const auto top = std::max(0, rowViewportPosition(first));
    viewport()->update(0, top, viewport()->width(), viewport()->height() - top);
}

void FixedRowTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // Later versions of Qt repaint only the rows that the vertical header knows.
    const auto [first, last] = rowsOnScreen();
    const auto top = std::max(first, topLeft.row()), bottom = std::min(last, bottomRight.row());
    if (top <= bottom)
        viewport()->update(0, rowViewportPosition(top), viewport()->width(), (bottom - top + 1) * m_rowHeight);
}

int FixedRowTable::columnBeside(int column, int step) const
{
    const auto *header = horizontalHeader();
    for (auto place = header->visualIndex(column) + step; place >= 0 && place < header->count(); place += step) {
        if (const auto next = header->logicalIndex(place); !header->isSectionHidden(next))
            return next;
    }
    return column;
}

QModelIndex FixedRowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto *header = horizontalHeader();
    const auto lastRow = rowCount() - 1;
    if (lastRow < 0 || header->count() == 0 || header->hiddenSectionCount() == header->count())
        return {};
    const auto edge = [this, header](int place, int step) {
        const auto column = header->logicalIndex(place);
        return header->isSectionHidden(column) ? columnBeside(column, step) : column;
    };
    const auto first = edge(0, 1), last = edge(header->count() - 1, -1);
    const auto current = currentIndex();
    if (!current.isValid())
        return model()->index(0, first);
    auto row = current.row(), column = current.column();
    const auto toLeft = isRightToLeft() ? 1 : -1;
    const auto page = std::max(1, viewport()->height() / m_rowHeight - 1);
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveLeft:
        column = columnBeside(column, toLeft);
        break;
    case MoveRight:
        column = columnBeside(column, -toLeft);
        break;
    case MovePrevious:
        column = columnBeside(column, -1);
        break;
    case MoveNext:
        column = columnBeside(column, 1);
        break;
    case MoveHome:
        column = first;
        row = modifiers & Qt::ControlModifier ? 0 : row;
        break;
    case MoveEnd:
        column = last;
        row = modifiers & Qt::ControlModifier ? lastRow : row;
        break;
    }
    return model()->index(std::clamp(row, 0, lastRow), column);
}

int FixedRowTable::sizeHintForRow(int) const
{
    return m_rowHeight;
}

int FixedRowTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    auto width = 0;
    const auto [first, last] = rowsOnScreen();
    for (auto row = first; row <= last; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return width;
}

void FixedRowTable::paintEvent(QPaintEvent *event)
{
    const auto &region = event->region();
    const auto [first, last] = rowsBetween(region.boundingRect().top(), region.boundingRect().bottom());
    const auto *header = horizontalHeader();
    const auto hasTheFocus = hasFocus() || viewport()->hasFocus();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto state = option.state;
    QPainter painter(viewport());
    for (auto row = first; row <= last; ++row) {
        const auto top = rowViewportPosition(row);
        for (auto place = 0; place < header->count(); ++place) {
            const auto column = header->logicalIndex(place);
            option.rect = {columnViewportPosition(column), top, header->sectionSize(column), m_rowHeight};
            if (option.rect.isEmpty() || !region.intersects(option.rect))
                continue;
            const auto index = model()->index(row, column);
            option.state = state;
            option.state.setFlag(QStyle::State_HasFocus, hasTheFocus && index == currentIndex());
            itemDelegate()->paint(&painter, option, index);
        }
    }
}
