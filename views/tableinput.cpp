// TableView's keys and mouse: everything that changes the selection.
#include "views/tableview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

void TableView::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    m_rows.goTo(row, modifiers);
    scrollToRecord(m_model.recordAt(row));
}

int TableView::rowAfterKey(int key, int row) const
{
    const auto last = m_model.rowCount() - 1;
    const auto page = std::max(1, viewport()->height() / rowHeight() - 1);
    switch (key) {
    case Qt::Key_Up:
        return std::max(row - 1, 0);
    case Qt::Key_Down:
        return std::min(row + 1, last);
    case Qt::Key_PageUp:
        return std::max(row - page, 0);
    case Qt::Key_PageDown:
        return row < 0 ? 0 : std::min(row + page, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const auto current = currentIndex();
    const auto number = m_selection.current();
    const auto isShown = m_model.rowOf(number) >= 0;
    if (const auto row = rowAfterKey(event->key(), current.row()); row >= 0) {
        moveTo(row, event->modifiers());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_rows.selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!current.isValid())
            return;
        const auto next = moveCursor(event->key() == Qt::Key_Left ? MoveLeft : MoveRight, Qt::NoModifier);
        if (next.isValid() && next.row() == current.row())
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        return;
    }
    case Qt::Key_Space:
        m_rows.chooseCurrent(event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isShown)
            emit editDialogRequested(number);
        return;
    case Qt::Key_F2:
        editCurrentCell();
        return;
    case Qt::Key_Delete:
        emit deleteRequested();
        return;
    default:
        event->ignore(); // the window may know it
    }
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        m_rows.pressNothing(event->button(), event->modifiers());
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    // A cell under edit is done when another one is pressed, as the focus leaves it.
    setFocus(Qt::MouseFocusReason);
    const auto scrolls = hasAutoScroll();
    setAutoScroll(false); // a half-visible column must not slide away under the pointer
    m_isDragging = m_rows.press(index.row(), event->button(), event->modifiers());
    scrollToRow(index.row());
    selectionModel()->setCurrentIndex(m_model.index(index.row(), index.column()), QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging || !(event->buttons() & Qt::LeftButton))
        return;
    // Beyond the edge the nearest row counts, and becoming current scrolls it in.
    const auto y = std::clamp(int(event->position().y()), -1, viewport()->height());
    auto row = rowAt(y);
    if (y < 0)
        row = std::max(rowAt(0) - 1, 0);
    else if (row < 0)
        row = m_model.rowCount() - 1;
    m_rows.dragTo(row);
}

void TableView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit editDialogRequested(m_model.recordAt(index.row()));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    emit contextMenuRequested(position);
}
