// What pictures look like: kept in bytes, compared, grouped. How well it does on icons as games have them is in
// tst_labelledicons.
#include "models/icons/picturehash.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Groups = std::vector<std::vector<quint32>>;

// Something lopsided on a slope of colours.
QImage picture(const QColor &glyph = Qt::yellow, int side = 128)
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(side, side);
    QLinearGradient slope(0, 0, 1, 1);
    slope.setColorAt(0, QColor(40, 60, 160));
    slope.setColorAt(1, QColor(20, 20, 50));
    painter.fillRect(QRectF(0, 0, 1, 1), slope);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glyph);
    painter.drawEllipse(QRectF(0.15, 0.2, 0.4, 0.4));
    painter.drawRect(QRectF(0.5, 0.55, 0.3, 0.2));
    return image;
}

// As many different pictures as wanted: large, coarse noise, the same each time.
PictureHash noise(quint32 seed)
{
    QImage image(8, 8, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            image.setPixel(x, y, qRgb(int(seed >> 24), int(seed >> 16 & 255), int(seed >> 8 & 255)));
        }
    }
    return pictureHash(image);
}

Groups groupsOf(const std::vector<PictureHash> &pictures)
{
    return groupsThatLookAlike(pictures, std::atomic_bool(false));
}

} // namespace

class PictureHashTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsBytes()
    {
        const auto hash = pictureHash(picture());
        QVERIFY(hash != PictureHash());
        QCOMPARE(PictureHash::fromBytes(hash.toBytes()), std::optional(hash));
        QVERIFY(hash.toBytes().size() <= 129);
    }

    void refusesBytesOfAnotherVersion_data()
    {
        const auto bytes = pictureHash(picture()).toBytes();
        auto other = bytes;
        other[0] = '\x7f';
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << bytes.chopped(1);
        QTest::newRow("too long") << QByteArray(bytes + 'x');
        QTest::newRow("another version") << other;
    }
    void refusesBytesOfAnotherVersion()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!PictureHash::fromBytes(bytes));
    }

    void findsAPictureAlike_data()
    {
        const auto base = picture();
        QTest::addColumn<QImage>("other");
        QTest::addColumn<bool>("isAlike");
        QTest::newRow("itself") << base << true;
        QTest::newRow("half as large") << base.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) << true;
        QTest::newRow("drawn larger") << picture(Qt::yellow, 300) << true;
        QTest::newRow("without 2 % at an edge") << base.copy(3, 0, 125, 128) << true;
        QTest::newRow("other form of pixels") << base.convertToFormat(QImage::Format_RGB888) << true;
        QTest::newRow("mirrored") << base.mirrored(true, false) << false;
        QTest::newRow("grey") << base.convertToFormat(QImage::Format_Grayscale8) << false;
        QTest::newRow("glyph in another colour") << picture(Qt::green) << false;
        QTest::newRow("glyph in another colour as bright") << picture(QColor(150, 255, 255)) << false;
        QTest::newRow("half of it") << base.copy(0, 0, 128, 64) << false;
        QTest::newRow("no picture") << QImage() << false;
    }
    void findsAPictureAlike()
    {
        QFETCH(QImage, other);
        QFETCH(bool, isAlike);
        const auto a = pictureHash(picture()), b = pictureHash(other);
        QCOMPARE(looksAlike(a, b), isAlike);
        QCOMPARE(looksAlike(b, a), isAlike);
    }

    void tellsWhatIsTransparentFromItsColour()
    {
        QImage hole(64, 64, QImage::Format_ARGB32);
        hole.fill(Qt::transparent);
        QPainter(&hole).fillRect(10, 10, 30, 30, Qt::black);
        QImage plate(64, 64, QImage::Format_RGB32);
        plate.fill(Qt::black);
        QVERIFY(!looksAlike(pictureHash(hole), pictureHash(plate)));
        plate.fill(Qt::white);
        QPainter(&plate).fillRect(10, 10, 30, 30, Qt::black);
        QVERIFY(!looksAlike(pictureHash(hole), pictureHash(plate)));
    }

    void groupsWhatLooksAlike()
    {
        const auto yellow = pictureHash(picture()), green = pictureHash(picture(Qt::green));
        const auto smallYellow = pictureHash(picture(Qt::yellow, 64)), smallGreen = pictureHash(picture(Qt::green, 64));
        QCOMPARE(groupsOf({}), Groups());
        QCOMPARE(groupsOf({yellow, green, noise(1)}), Groups());
        QCOMPARE(groupsOf({noise(1), green, yellow, noise(2), smallYellow, smallGreen, green}),
                 (Groups{{1, 5, 6}, {2, 4}}));
    }

    // Without comparing all with all: ten thousand that look the same, as unlocked icons that are black, and as many
    // that look like no other.
    void groupsVeryMany()
    {
        constexpr quint32 kMany = 10'000;
        QImage black(32, 32, QImage::Format_RGB32);
        black.fill(Qt::black);
        const auto blackHash = pictureHash(black);
        std::vector<PictureHash> pictures;
        for (quint32 i = 0; i < kMany; ++i) {
            pictures.push_back(blackHash);
            pictures.push_back(noise(i * 7919 + 1));
        }
        const auto groups = groupsOf(pictures);
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups.front().size(), std::size_t(kMany));
        QCOMPARE(groups.front()[1], 2U);
    }

    void groupsNothingWhenCancelled()
    {
        const std::vector pictures(10, pictureHash(picture()));
        QCOMPARE(groupsThatLookAlike(pictures, std::atomic_bool(true)), Groups());
    }
};

QTEST_GUILESS_MAIN(PictureHashTest)
#include "tst_picturehash.moc"
