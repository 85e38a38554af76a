// GalleryView's keys and mouse: everything that changes the selection and the size.
#include "views/galleryview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace {

constexpr int kNotch = 120;      // eighths of a degree, one step of a mouse wheel
constexpr int kNotchOfSize = 16; // px

std::optional<GalleryLayout::Step> stepOf(int key)
{
    using Step = GalleryLayout::Step;
    switch (key) {
    case Qt::Key_Left:
        return Step::Left;
    case Qt::Key_Right:
        return Step::Right;
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_PageUp:
        return Step::PageUp;
    case Qt::Key_PageDown:
        return Step::PageDown;
    case Qt::Key_Home:
        return Step::First;
    case Qt::Key_End:
        return Step::Last;
    default:
        return std::nullopt;
    }
}

} // namespace

// For Qt's own sake, which goes to a first record when the focus comes; keys go by keyPressEvent().
QModelIndex GalleryView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return m_model.index(std::max(currentIndex().row(), 0), modelColumn());
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = stepOf(event->key())) {
        const auto row = m_layout.rowAfter(*step, currentIndex().row());
        m_rows.goTo(row, event->modifiers());
        scrollToRecord(m_model.recordAt(row));
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_rows.selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_rows.chooseCurrent(event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: // there are no cells to edit in place
        if (m_model.rowOf(m_selection.current()) >= 0)
            emit editDialogRequested(m_selection.current());
        return;
    case Qt::Key_Delete:
        emit deleteRequested();
        return;
    default:
        event->ignore(); // the window may know it
    }
}

void GalleryView::mousePressEvent(QMouseEvent *event)
{
    const auto row = indexAt(event->position().toPoint()).row();
    if (row < 0)
        return m_rows.pressNothing(event->button(), event->modifiers());
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_isDragging = m_rows.press(row, event->button(), event->modifiers());
}

void GalleryView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging || !(event->buttons() & Qt::LeftButton))
        return;
    // Beyond the edge the nearest line counts, and becoming current scrolls it in.
    const auto place = event->position().toPoint();
    const QPoint near(place.x(),
                      std::clamp(place.y(), -GalleryLayout::kMargin, viewport()->height() + GalleryLayout::kMargin));
    if (const auto row = m_layout.nearestRow(near + QPoint(0, verticalOffset())); row >= 0)
        m_rows.dragTo(row);
}

void GalleryView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void GalleryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit editDialogRequested(m_model.recordAt(index.row()));
}

void GalleryView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event); // QListView's may scroll sideways
        return;
    }
    m_wheelTurned += event->angleDelta().y();
    const auto notches = m_wheelTurned / kNotch;
    m_wheelTurned -= notches * kNotch;
    setIconSide(iconSide() + notches * kNotchOfSize);
    event->accept();
}

void GalleryView::contextMenuEvent(QContextMenuEvent *event)
{
    auto position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    emit contextMenuRequested(position);
}
