// ShapeCache: what it draws from memory is what it drew at first.
#include "views/shapecache.h"

#include <QPainter>
#include <QTest>

class ShapeCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheSameAgain()
    {
        ShapeCache shapes;
        const auto first = drawn(shapes, {kSize, 6, Qt::red, Qt::blue});
        QCOMPARE(drawn(shapes, {kSize, 6, Qt::red, Qt::blue}), first);
        QCOMPARE(first.pixelColor(20, 10), QColor(Qt::red));
        QCOMPARE(first.pixelColor(20, 0), QColor(Qt::blue));
        QCOMPARE(first.pixelColor(0, 0), QColor(Qt::white)); // a corner
    }

    void tellsBoxesApart()
    {
        ShapeCache shapes;
        const auto plain = drawn(shapes, {kSize, 6, Qt::red});
        for (const auto &other : {ShapeCache::Box{kSize, 2, Qt::red}, ShapeCache::Box{kSize, 6, Qt::green},
                                  ShapeCache::Box{kSize, 6, {}, Qt::red}, ShapeCache::Box{kSize, 6, {}, Qt::red, true},
                                  ShapeCache::Box{{30, 20}, 6, Qt::red}})
            QVERIFY(drawn(shapes, other) != plain);
    }

    void roundsPictures()
    {
        ShapeCache shapes;
        QPixmap red(24, 24), green(24, 24);
        red.fill(Qt::red);
        green.fill(Qt::green);
        const auto picture = [&](const QPixmap &pixmap) {
            QImage image(40, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            shapes.draw(painter, {5, 5}, pixmap, pixmap.deviceIndependentSize().toSize(), 6);
            return image;
        };
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(picture(red).pixelColor(17, 17), QColor(Qt::red));
            QCOMPARE(picture(green).pixelColor(17, 17), QColor(Qt::green));
            QCOMPARE(picture(red).pixelColor(5, 5), QColor(Qt::white));
            QCOMPARE(picture(red).pixelColor(29, 17), QColor(Qt::white));
        }
    }

    void drawsNothingOfNoSize()
    {
        ShapeCache shapes;
        QCOMPARE(drawn(shapes, {{0, 20}, 6, Qt::red}).pixelColor(0, 10), QColor(Qt::white));
    }

private:
    static constexpr QSize kSize{40, 20};

    static QImage drawn(ShapeCache &shapes, const ShapeCache::Box &box)
    {
        QImage image(50, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        shapes.draw(painter, {0, 0}, box);
        return image;
    }
};

QTEST_MAIN(ShapeCacheTest)
#include "tst_shapecache.moc"
