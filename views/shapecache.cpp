#include "views/shapecache.h"

#include <QPainter>

namespace {

QRgb rgbOf(const QColor &color)
{
    return color.isValid() ? color.rgba() : 0;
}

} // namespace

template <typename Paint> void ShapeCache::draw(QPainter &painter, const QPoint &at, const Key &key, Paint paint)
{
    if (key.size.isEmpty())
        return;
    const auto *const shape = m_shapes.object(key);
    if (!shape) {
        QImage image((QSizeF(key.size) * key.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(key.ratio);
        image.fill(Qt::transparent);
        QPainter onto(&image);
        onto.setRenderHint(QPainter::Antialiasing);
        paint(onto);
        onto.end();
        const auto picture = QPixmap::fromImage(std::move(image));
        painter.drawPixmap(at, picture);
        m_shapes.insert(key, new QPixmap(picture), qsizetype(4) * picture.width() * picture.height());
        return;
    }
    painter.drawPixmap(at, *shape);
}

void ShapeCache::draw(QPainter &painter, const QPoint &at, const Box &box)
{
    const Key key{box.size,     box.radius, painter.device()->devicePixelRatioF(), rgbOf(box.fill), rgbOf(box.line),
                  box.isDotted, 0};
    draw(painter, at, key, [&](QPainter &onto) {
        QRectF rect(QPointF(), QSizeF(box.size));
        onto.setPen(Qt::NoPen);
        onto.setBrush(Qt::NoBrush);
        if (box.fill.isValid())
            onto.setBrush(box.fill);
        if (box.line.isValid()) {
            onto.setPen(QPen(box.line, 1, box.isDotted ? Qt::DotLine : Qt::SolidLine));
            rect.adjust(0.5, 0.5, -0.5, -0.5);
        }
        onto.drawRoundedRect(rect, box.radius, box.radius);
    });
}

void ShapeCache::draw(QPainter &painter, const QPoint &at, const QPixmap &picture, const QSize &size, qreal radius)
{
    const auto ratio = painter.device()->devicePixelRatioF();
    draw(painter, at, {size, radius, ratio, 0, 0, false, picture.cacheKey()}, [&](QPainter &onto) {
        // A textured brush, since a clip path would have jagged corners.
        const auto isWhole = picture.deviceIndependentSize().toSize() == size;
        auto texture =
            isWhole ? picture
                    : picture.scaled((QSizeF(size) * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        texture.setDevicePixelRatio(1);
        QBrush brush(texture);
        brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
        onto.setPen(Qt::NoPen);
        onto.setBrush(brush);
        onto.drawRoundedRect(QRectF(QPointF(), QSizeF(size)), radius, radius);
    });
}
