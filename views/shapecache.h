// ShapeCache: the small round-cornered shapes of cells, drawn once and kept as pictures. GUI thread.
//
// Qt's raster engine spreads the filling of each curved path over a thread pool and waits for it; while a search has
// all cores, every chip in every row would wait. A picture is copied on the spot.
#pragma once

#include <QCache>
#include <QColor>
#include <QPixmap>

class QPainter;

class ShapeCache
{
public:
    struct Box
    {
        QSize size; // device-independent pixels, as the radius
        qreal radius = 0;
        QColor fill = {}; // invalid: none
        QColor line = {}; // one pixel wide; invalid: none
        bool isDotted = false;
    };

    static constexpr qsizetype kKeptBytes = 8 * 1024 * 1024;

    explicit ShapeCache(qsizetype keptBytes = kKeptBytes)
        : m_shapes(keptBytes)
    {
    }

    void draw(QPainter &painter, const QPoint &at, const Box &box);
    // The picture with round corners, in this size.
    void draw(QPainter &painter, const QPoint &at, const QPixmap &picture, const QSize &size, qreal radius);

private:
    struct Key
    {
        QSize size;
        qreal radius, ratio;
        QRgb fill, line;
        bool isDotted;
        qint64 picture; // QPixmap::cacheKey(); 0: none

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.size.width(), key.size.height(), key.radius, key.ratio, key.fill, key.line,
                              key.isDotted, key.picture);
        }
    };
    template <typename Paint> void draw(QPainter &painter, const QPoint &at, const Key &key, Paint paint);

    QCache<Key, QPixmap> m_shapes;
};
