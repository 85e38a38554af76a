#include "views/facetlistview.h"

#include "models/items/facetmodel.h"
#include "views/cellpalette.h"
#include "views/facetdelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowestRow = 24; // px
constexpr int kRowAir = 8;     // above and below the text together

// How a click with these keys and this button is meant; nothing: not for us.
std::optional<FacetClick> meaning(Qt::MouseButton button, Qt::KeyboardModifiers keys)
{
    if (button == Qt::MiddleButton || (button == Qt::LeftButton && keys & Qt::AltModifier))
        return FacetClick::Not;
    if (button == Qt::LeftButton)
        return keys & Qt::ControlModifier ? FacetClick::Also : FacetClick::Only;
    return std::nullopt;
}

std::optional<FacetClick> meaning(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return meaning(Qt::LeftButton, event.modifiers());
    case Qt::Key_Delete:
        return FacetClick::Not;
    default:
        return std::nullopt;
    }
}

} // namespace

FacetListView::FacetListView(FacetModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setItemDelegate(new FacetDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    setModel(&model);
    setMostRows(0);
}

void FacetListView::setMostRows(int rows)
{
    m_mostRows = rows;
    setVerticalScrollBarPolicy(rows == 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
    updateGeometries();
}

int FacetListView::rowHeight() const
{
    return std::max(kLowestRow, fontMetrics().height() + kRowAir);
}

QSize FacetListView::sizeHint() const
{
    const int rows = std::max(m_model.rowCount(), 1); // without any: a line that says so
    return {0, (m_mostRows > 0 ? std::min(rows, m_mostRows) : rows) * rowHeight()};
}

QRect FacetListView::visualRect(const QModelIndex &index) const
{
    return index.isValid()
               ? QRect(0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight())
               : QRect();
}

QModelIndex FacetListView::indexAt(const QPoint &point) const
{
    return viewport()->rect().contains(point) ? m_model.index((point.y() + verticalOffset()) / rowHeight())
                                              : QModelIndex();
}

int FacetListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void FacetListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight(), room = viewport()->height() - rowHeight();
    const int offset = hint == PositionAtTop      ? top
                       : hint == PositionAtBottom ? top - room
                       : hint == PositionAtCenter ? top - room / 2
                                                  : std::clamp(verticalOffset(), top - std::max(room, 0), top);
    verticalScrollBar()->setValue(offset);
    scrollIntoSight(visualRect(index));
}

// In the panel around, which scrolls, too.
void FacetListView::scrollIntoSight(const QRect &rect)
{
    if (!hasFocus())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            const QPoint centre = viewport()->mapTo(area->widget(), rect.center());
            area->ensureVisible(centre.x(), centre.y(), 0, rowHeight());
            return;
        }
    }
}

void FacetListView::reset()
{
    QAbstractItemView::reset();
    setHovered(-1);
    updateGeometry();
    updateGeometries();
}

void FacetListView::updateGeometries()
{
    const int height = m_model.rowCount() * rowHeight();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    QAbstractItemView::updateGeometries();
}

QModelIndex FacetListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto at = [&](int wanted) { return m_model.index(std::clamp(wanted, 0, std::max(last, 0))); };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return at(row - 1);
    case MoveDown:
    case MoveNext:
        return at(row + 1);
    case MovePageUp:
        return at(row - page);
    case MovePageDown:
        return at(row + page);
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    default:
        return at(row);
    }
}

void FacetListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (m_model.rowCount() == 0) {
        painter.setPen(CellPalette(palette()).faintText());
        //: In place of the values of a facet, of which no record has one.
        painter.drawText(FacetDelegate::textRect(viewport()->rect(), layoutDirection()),
                         Qt::AlignVCenter | Qt::AlignLeading, tr("None"));
        return;
    }
    const int first = (event->rect().top() + verticalOffset()) / rowHeight();
    const int end = std::min(m_model.rowCount(), (event->rect().bottom() + verticalOffset()) / rowHeight() + 1);
    for (int row = first; row < end; ++row) {
        const auto index = m_model.index(row);
        auto item = option;
        item.rect = visualRect(index);
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        item.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        itemDelegate()->paint(&painter, item, index);
    }
}

void FacetListView::keyPressEvent(QKeyEvent *event)
{
    const auto click = meaning(*event);
    if (!click)
        return QAbstractItemView::keyPressEvent(event);
    if (currentIndex().isValid())
        choose(currentIndex(), *click);
}

void FacetListView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void FacetListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    const auto click = meaning(event->button(), event->modifiers());
    if (click && index.isValid() && index == indexAt(event->pos()))
        choose(index, *click);
}

// Not a second click, which would take back the first.
void FacetListView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_pressed = QModelIndex();
}

void FacetListView::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    setHovered(index.isValid() ? index.row() : -1);
}

void FacetListView::leaveEvent(QEvent *event)
{
    QAbstractItemView::leaveEvent(event);
    setHovered(-1);
}

void FacetListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, row), row})
        if (changed >= 0)
            viewport()->update(visualRect(m_model.index(changed)));
}

void FacetListView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0));
    QAbstractItemView::focusInEvent(event);
    scrollIntoSight(visualRect(currentIndex()));
}

void FacetListView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, FacetClick click) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, value = m_model.value(index.row()), click] { emit chosen(value, click); });
    };
    add(tr("&Only this"), FacetClick::Only);
    add(tr("&Also this"), FacetClick::Also);
    add(tr("&Not this"), FacetClick::Not);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(index).center())
                    : event->globalPos());
}

void FacetListView::choose(const QModelIndex &index, FacetClick click)
{
    emit chosen(m_model.value(index.row()), click);
}

void FacetListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        updateGeometries();
    }
}
