// What one look at an icon finds out: of bytes, and of why none came.
#include "models/icons/iconexamination.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using State = IconFact::State;
using Kind = IconFailure::Kind;

namespace {

QImage picture(int width = 96, int height = 64)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(30, 60, 120));
    QPainter painter(&image);
    painter.setBrush(QColor(240, 200, 40));
    painter.drawEllipse(QRect(width / 5, height / 5, width / 2, height / 2));
    return image;
}

QImage plate(const QColor &color)
{
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

// In one colour, a part of it only.
QImage glyph(const QRect &rect)
{
    auto image = plate(Qt::transparent);
    QPainter(&image).fillRect(rect, Qt::white);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

// Qt writes none.
const auto kGif = QByteArray::fromHex("474946383961020002008000000000ffffffff2c00000000020002000002028451003b");

} // namespace

class IconExaminationTest : public QObject
{
    Q_OBJECT

private slots:
    void examinesBytes_data()
    {
        const auto png = encoded(picture(), "png"), jpeg = encoded(picture(), "jpg"), webp = encoded(picture(), "webp");
        auto tooWide = png; // says so in its header, the checksum of which is then wrong
        tooWide.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::newRow("png") << png << State::Ok;
        QTest::newRow("jpeg") << jpeg << State::Ok;
        QTest::newRow("webp") << webp << State::Ok;
        QTest::newRow("gif") << kGif << State::Ok;
        QTest::newRow("jpeg with more behind it") << QByteArray(jpeg + "\0\0\0\0"_ba) << State::Ok;
        QTest::newRow("nothing") << QByteArray() << State::Empty;
        QTest::newRow("transparent") << encoded(plate(Qt::transparent), "png") << State::Empty;
        QTest::newRow("nearly transparent") << encoded(plate(QColor(255, 255, 255, 3)), "png") << State::Empty;
        QTest::newRow("html") << "<!DOCTYPE html><html><body>No</body></html>"_ba << State::NotAnImage;
        QTest::newRow("svg") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba << State::NotAnImage;
        QTest::newRow("bmp") << encoded(picture(), "bmp") << State::NotAnImage;
        QTest::newRow("zeros") << QByteArray(100, '\0') << State::NotAnImage;
        for (const auto part : {20, 50, 90}) {
            QTest::addRow("%d %% of a png", part) << png.first(png.size() * part / 100) << State::Damaged;
            QTest::addRow("%d %% of a jpeg", part) << jpeg.first(jpeg.size() * part / 100) << State::Damaged;
            QTest::addRow("%d %% of a webp", part) << webp.first(webp.size() * part / 100) << State::Damaged;
            QTest::addRow("%d %% of a gif", part) << kGif.first(kGif.size() * part / 100) << State::Damaged;
        }
        QTest::newRow("signature of a png") << png.first(8) << State::Damaged;
        QTest::newRow("png too large") << tooWide << State::Damaged;
        QTest::newRow("jpeg too large") << encoded(plate(Qt::red).scaled(8200, 8200), "jpg", 10) << State::TooLarge;
    }
    void examinesBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(State, state);
        const auto fact = examineIcon(bytes);
        QCOMPARE(fact.state, state);
        QCOMPARE(fact.content != 0, !fact.format.isEmpty());
    }

    void tellsOfAPicture()
    {
        const auto jpeg = encoded(picture(1200, 800), "jpg");
        const auto fact = examineIcon(jpeg);
        QCOMPARE(fact.pixels, QSize(1200, 800));
        QCOMPARE(fact.bytes, jpeg.size());
        QCOMPARE(fact.format, "jpeg"_ba);
        QCOMPARE(fact.isSingleColor, false);
        QCOMPARE(fact, examineIcon(jpeg));
        const auto other = examineIcon(encoded(picture(), "png"));
        QVERIFY(fact.content != other.content);
        QVERIFY(looksAlike(fact.look, other.look));
    }

    void seesASingleColour_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<bool>("isSingle");
        QTest::newRow("black") << plate(Qt::black) << true;
        QTest::newRow("red") << plate(Qt::red) << true;
        QTest::newRow("half transparent") << plate(QColor(255, 0, 0, 120)) << true;
        QTest::newRow("white but for its edge") << glyph({3, 3, 58, 58}) << true;
        QTest::newRow("white glyph on nothing") << glyph({20, 10, 20, 30}) << false;
        QTest::newRow("picture") << picture() << false;
        auto dim = plate(QColor(10, 10, 10));
        QPainter(&dim).fillRect(20, 20, 20, 20, QColor(30, 30, 30));
        QTest::newRow("dark picture") << dim << false;
    }
    void seesASingleColour()
    {
        QFETCH(QImage, image);
        QFETCH(bool, isSingle);
        QCOMPARE(examineIcon(encoded(image, "png")).isSingleColor, isSingle);
        QCOMPARE(examineIcon(encoded(image, "webp", 100)).isSingleColor, isSingle);
    }

    void understandsFailures_data()
    {
        QTest::addColumn<IconFailure>("failure");
        QTest::addColumn<State>("state");
        QTest::newRow("not found") << IconFailure{Kind::NotFound, 404, {}} << State::NotFound;
        QTest::newRow("gone") << IconFailure{Kind::NotFound, 410, {}} << State::NotFound;
        QTest::newRow("forbidden") << IconFailure{Kind::Http, 403, {}} << State::Refused;
        QTest::newRow("server") << IconFailure{Kind::Http, 503, {}} << State::Refused;
        QTest::newRow("redirect") << IconFailure{Kind::RedirectRefused, 0, u"http://x"_s} << State::Refused;
        QTest::newRow("silent") << IconFailure{Kind::TimedOut, 0, {}} << State::TimedOut;
        QTest::newRow("no host") << IconFailure{Kind::Network, 0, u"Host not found"_s} << State::Unreachable;
        QTest::newRow("too large") << IconFailure{Kind::TooLarge, 0, u"99999999"_s} << State::TooLarge;
        QTest::newRow("html") << IconFailure{Kind::NotAnImage, 0, u"<html>"_s} << State::NotAnImage;
        QTest::newRow("no bytes") << IconFailure{Kind::NotAnImage, 0, {}} << State::Empty;
        QTest::newRow("broken") << IconFailure{Kind::Broken, 0, u"Unable to read"_s} << State::Damaged;
        QTest::newRow("no address") << IconFailure{Kind::NoUrl, 0, {}} << State::NotAnAddress;
        QTest::newRow("ftp") << IconFailure{Kind::NotHttp, 0, u"ftp://x"_s} << State::NotAnAddress;
    }
    void understandsFailures()
    {
        QFETCH(IconFailure, failure);
        QFETCH(State, state);
        IconFact expected;
        expected.state = state;
        expected.httpStatus = failure.httpStatus;
        expected.detail = failure.detail;
        QCOMPARE(factOf(failure), expected);
    }
};

QTEST_GUILESS_MAIN(IconExaminationTest)
#include "tst_iconexamination.moc"
