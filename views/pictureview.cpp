#include "views/pictureview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int kSquare = 8; // device-independent pixels, of the checkerboard
constexpr QColor kLight(250, 250, 250), kDark(28, 28, 30), kLightSquare(255, 255, 255), kDarkSquare(214, 214, 218);
constexpr QSize kHint(420, 340);

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::OpenHandCursor);
}

void PictureView::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(1); // a pixel is a pixel here
    keepInside();
    update();
}

void PictureView::setZoom(int zoom)
{
    zoom = std::clamp(zoom, kFit, kLargestZoom);
    if (zoom == m_zoom)
        return;
    m_offset = m_zoom > 0 && zoom > 0 ? m_offset * zoom / m_zoom : QPointF();
    m_zoom = zoom;
    keepInside();
    update();
}

void PictureView::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

QSize PictureView::sizeHint() const
{
    return kHint;
}

QSizeF PictureView::shownSize() const
{
    const auto natural = QSizeF(m_picture.size()) / devicePixelRatioF();
    if (m_zoom > 0)
        return natural * m_zoom;
    return natural.width() <= width() && natural.height() <= height() ? natural
                                                                      : natural.scaled(size(), Qt::KeepAspectRatio);
}

QRectF PictureView::pictureRect() const
{
    QRectF place(QPointF(), shownSize());
    place.moveCenter(QRectF(rect()).center() + m_offset);
    // On whole device pixels, else it would be blurred.
    const auto ratio = devicePixelRatioF();
    place.moveTopLeft((place.topLeft() * ratio).toPoint() / ratio);
    return place;
}

// No further than to its edges.
void PictureView::keepInside()
{
    const auto shown = shownSize();
    const auto most = [](qreal picture, int view) { return std::max(0.0, (picture - view) / 2); };
    const auto x = most(shown.width(), width()), y = most(shown.height(), height());
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
}

void PictureView::paintGround(QPainter &painter, const QRectF &rect) const
{
    if (m_ground != Ground::Checkerboard) {
        painter.fillRect(rect, m_ground == Ground::Light ? kLight : kDark);
        return;
    }
    painter.fillRect(rect, kLightSquare);
    const int rows = int(rect.height()) / kSquare + 1, columns = int(rect.width()) / kSquare + 1;
    for (int row = 0; row < rows; ++row)
        for (int column = row % 2; column < columns; column += 2)
            painter.fillRect(QRectF(rect.x() + column * kSquare, rect.y() + row * kSquare, kSquare, kSquare),
                             kDarkSquare);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect());
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom == kFit);
    painter.drawPixmap(pictureRect(), m_picture, m_picture.rect());
}

void PictureView::resizeEvent(QResizeEvent *)
{
    keepInside();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0)
        return event->ignore();
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    emit zoomChanged(m_zoom);
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position() - m_offset;
    setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_offset = event->position() - m_dragFrom;
    keepInside();
    update();
}

void PictureView::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::OpenHandCursor);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *)
{
    setZoom(m_zoom == kFit ? 1 : kFit);
    emit zoomChanged(m_zoom);
}
