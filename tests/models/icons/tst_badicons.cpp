// IconLoader with everything that may come in place of a small, whole picture: each has a state and a reason, and none
// holds up the others. Pictures that are only unusual are shown.
#include "models/icons/iconexamination.h"
#include "models/icons/iconloader.h"
#include "tests/support/imageservice.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QNetworkAccessManager>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = IconLoader::Answer::State;
using Kind = IconFailure::Kind;
using Fact = IconFact::State;
using Manner = ImageService::Answer::Manner;

namespace {

constexpr int kSide = 28;

// 32 x 32 pixels in quarters of cyan, magenta, yellow and half of black, as libjpeg writes them; Qt writes none.
const auto kCmyk = QByteArray::fromBase64(
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgW"
    "FBgSFBUU/8AAFAgAIAAgBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAKCf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMA"
    "TQBZAEsAAD8AyqaptU2qYAqoSrgAJV1VAACqhKuAAKqEq4AAqoZWAAJV2qYACqhlYAP/2Q==");
const auto kYcck = QByteArray::fromBase64(
    "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgW"
    "FBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU/8AAFAgA"
    "IAAgBAERAAIRAQMRAQQRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAJCAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAGQEBAAMBAQAAAAAAAAAA"
    "AAAAAAcJCgYI/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwDOiDFqaqYA2MhJmPABjlNrTgADYyEmY8AEvGjN7lABzJVY"
    "7hKwAdNWpuHVTAHMlVjuErAB/9k=");

// 2 x 2 pixels, black, and where it moves, white after that. Qt writes none.
const auto kGifStart = QByteArray::fromHex("47494638396102000200800000000000ffffff");
const auto kGifBlack = QByteArray::fromHex("21f904000a0000002c0000000002000200000202845100");
const auto kGifWhite = QByteArray::fromHex("21f904000a0000002c00000000020002000002028c5300");

QByteArray encoded(const QImage &image, const QByteArray &format, int quality = -1, bool isProgressive = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setProgressiveScanWrite(isProgressive);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QImage filled(QSize size, QImage::Format format, const QColor &color = Qt::black)
{
    QImage image(size, format);
    image.fill(color);
    return image;
}

// Something in every part, so that it does not shrink to nothing.
QImage picture()
{
    auto image = filled({160, 120}, QImage::Format_RGB32, Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 160; i += 4)
        painter.fillRect(i, i * 3 / 4, 40, 20, QColor::fromHsv(i * 2, 200, 200));
    return image;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

// What is behind the header stays as it is.
QByteArray pngThatSays(QSize size, QByteArray png)
{
    qToBigEndian(quint32(size.width()), png.data() + 16);
    qToBigEndian(quint32(size.height()), png.data() + 20);
    qToBigEndian(crc32(png.sliced(12, 17)), png.data() + 29);
    return png;
}

QByteArray jpegThatSays(QSize size, QByteArray jpeg)
{
    const auto frame = jpeg.indexOf("\xff\xc0");
    qToBigEndian(quint16(size.height()), jpeg.data() + frame + 5);
    qToBigEndian(quint16(size.width()), jpeg.data() + frame + 7);
    return jpeg;
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray result;
    for (; bytes > 0; --bytes, value >>= 8)
        result.append(char(value & 0xff));
    return result;
}

// Two pictures of one size, one after the other.
QByteArray animatedWebp(const QImage &first, const QImage &second)
{
    const auto chunk = [](const char *name, const QByteArray &content) -> QByteArray {
        return name + little(quint32(content.size()), 4) + content + QByteArray(content.size() % 2, '\0');
    };
    const QByteArray size = little(quint32(first.width() - 1), 3) + little(quint32(first.height() - 1), 3);
    const auto frame = [&](const QImage &image) -> QByteArray {
        const auto picture = encoded(image, "webp", 100).sliced(12); // its one chunk, behind "RIFF....WEBP"
        return chunk("ANMF", little(0, 6) + size + little(100, 3) + little(0, 1) + picture);
    };
    const QByteArray content =
        "WEBP" + chunk("VP8X", little(2, 4) + size) + chunk("ANIM", little(0, 6)) + frame(first) + frame(second);
    return "RIFF" + little(quint32(content.size()), 4) + content;
}

} // namespace

class BadIconsTest : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;
    std::unique_ptr<ImageService> m_service;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<IconLoader> m_loader;

    IconLoader::Answer ask(const QString &path, int side = kSide)
    {
        return m_loader->icon(m_service->url(path), side, 1);
    }
    void waitUntilIdle()
    {
        QSignalSpy idle(m_loader.get(), &IconLoader::idle);
        if (m_loader->pending() > 0)
            QVERIFY(idle.wait(60'000));
    }

private slots:
    void initTestCase() { m_pool.setMaxThreadCount(1); }
    void init()
    {
        m_service = std::make_unique<ImageService>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_loader = std::make_unique<IconLoader>(*m_network, m_pool);
    }
    void cleanup()
    {
        m_loader.reset();
        m_network.reset(); // whose open connections the service would wait for
        m_service.reset();
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Fact>("state");
        const auto png = encoded(picture(), "png"), jpeg = encoded(picture(), "jpeg"),
                   progressive = encoded(picture(), "jpeg", -1, true), webp = encoded(picture(), "webp"),
                   deep = encoded(filled({9, 9}, QImage::Format_RGBX64), "png");
        const QSize vast(30'000, 30'000), most(8'000, 8'000);
        const QByteArray vastGif =
            kGifStart.first(6) + QByteArray::fromHex("30753075") + kGifStart.sliced(10) + kGifBlack;
        QTest::newRow("a bomb of 8,001 x 8,000 pixels")
            << encoded(filled({8'001, 8'000}, QImage::Format_Mono), "png") << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("a png of 30,000 x 30,000") << pngThatSays(vast, png) << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("a jpeg of 30,000 x 30,000") << jpegThatSays(vast, jpeg) << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("a gif of 30,000 x 30,000") << QByteArray(vastGif + ';') << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("64 megapixels of 8 bytes") << pngThatSays(most, deep) << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("64 megapixels, not there") << pngThatSays(most, png) << Kind::Broken << Fact::Damaged;
        for (const auto percent : {30, 60, 97}) {
            const auto part = [percent](const QByteArray &bytes) { return bytes.first(bytes.size() * percent / 100); };
            QTest::addRow("%d %% of a jpeg", percent) << part(jpeg) << Kind::Broken << Fact::Damaged;
            QTest::addRow("%d %% of a progressive jpeg", percent) << part(progressive) << Kind::Broken << Fact::Damaged;
            QTest::addRow("%d %% of a png", percent) << part(png) << Kind::Broken << Fact::Damaged;
            QTest::addRow("%d %% of a webp", percent) << part(webp) << Kind::Broken << Fact::Damaged;
        }
        QTest::newRow("a part of a gif") << QByteArray(kGifStart + kGifBlack.first(20)) << Kind::Broken
                                         << Fact::Damaged;
        QTest::newRow("html") << "<!DOCTYPE html><title>Not here</title>"_ba << Kind::NotAnImage << Fact::NotAnImage;
        QTest::newRow("no bytes") << QByteArray() << Kind::NotAnImage << Fact::Empty;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(Fact, state);
        m_service->answer(u"/x.png"_s, {body});
        ask(u"/x.png"_s);
        ask(u"/x.png"_s, IconLoader::kWhole);
        waitUntilIdle();
        for (const int side : {kSide, IconLoader::kWhole}) {
            const auto answer = ask(u"/x.png"_s, side);
            QCOMPARE(answer.state, State::Failed);
            QCOMPARE(answer.failure->kind, kind);
            QCOMPARE(factOf(*answer.failure).state, state);
        }
        QCOMPARE(m_service->asked(), QStringList{u"/x.png"_s});
    }

    void refusesWhatNeverEnds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Fact>("state");
        QTest::newRow("body") << u"/endless"_s << Kind::TooLarge << Fact::TooLarge;
        QTest::newRow("redirects") << u"/loop"_s << Kind::RedirectRefused << Fact::Refused;
    }
    void refusesWhatNeverEnds()
    {
        QFETCH(QString, path);
        QFETCH(Kind, kind);
        QFETCH(Fact, state);
        ask(path);
        waitUntilIdle();
        QCOMPARE(ask(path).failure->kind, kind);
        QCOMPARE(factOf(*ask(path).failure).state, state);
    }

    void fetchesNothingThatAPictureNames()
    {
        const auto target = m_service->url(u"/elsewhere.png"_s);
        const auto svg = u"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM '%1'>]>"
                         "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                         "<image xlink:href='%1' width='9' height='9'/><text>&x;</text></svg>"_s.arg(target);
        m_service->answer(u"/x.svg"_s, {svg.toUtf8(), "image/svg+xml"});
        ask(u"/x.svg"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/x.svg"_s).failure->kind, Kind::NotAnImage);
        QCOMPARE(m_service->asked(), QStringList{u"/x.svg"_s});
    }

    void asksNobodyForWhatIsNoWebAddress()
    {
        const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(encoded(picture(), "png").toBase64());
        for (const auto &url : {u"file:///etc/passwd"_s, u"file://127.0.0.1/a.png"_s, data}) {
            const auto answer = m_loader->icon(url, kSide, 1);
            QCOMPARE(answer.failure->kind, Kind::NotHttp);
            QCOMPARE(factOf(*answer.failure).state, Fact::NotAnAddress);
        }
        QCOMPARE(m_loader->pending(), 0);
    }

    void givesUpAHostThatNeverAnswers()
    {
        IconTiming timing;
        timing.silence = 50ms;
        m_loader->setTiming(timing);
        m_service->answer(u"/never"_s, {.manner = Manner::Never});
        ask(u"/never"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/never"_s).failure->kind, Kind::TimedOut);
        QCOMPARE(factOf(*ask(u"/never"_s).failure).state, Fact::TimedOut);
    }

    void aHostThatIsSlowHoldsUpNoOther()
    {
        constexpr int kIcons = 30;
        ImageService silent(u"127.0.0.2"_s), dripping(u"127.0.0.3"_s);
        const auto path = [](int i) { return u"/%1.png"_s.arg(i); };
        for (int i = 0; i < kIcons; ++i) {
            silent.answer(path(i), {.manner = Manner::Never});
            dripping.answer(path(i), {.body = QByteArray(100'000, 'x'), .manner = Manner::Dripping});
        }
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        for (int i = 0; i < kIcons; ++i)
            ask(path(i));
        for (int i = 0; i < kIcons; ++i) { // the newest, so they go first
            std::ignore = m_loader->icon(silent.url(path(i)), kSide, 1);
            std::ignore = m_loader->icon(dripping.url(path(i)), kSide, 1);
        }
        while (changed.count() < kIcons)
            QVERIFY(changed.wait());
        for (int i = 0; i < kIcons; ++i)
            QCOMPARE(ask(path(i)).state, State::Ready);
        QCOMPARE(m_loader->pending(), 2 * kIcons);
        m_loader.reset();
        m_network.reset();
    }

    void showsABombThatIsSmallEnough()
    {
        m_service->answer(u"/x.png"_s, {encoded(filled({8'000, 8'000}, QImage::Format_Mono, Qt::color1), "png")});
        ask(u"/x.png"_s);
        waitUntilIdle();
        const auto answer = ask(u"/x.png"_s);
        QCOMPARE(answer.state, State::Ready);
        QCOMPARE(answer.info->pixels, QSize(8'000, 8'000));
        QVERIFY(answer.info->bytes < 100'000);
        QCOMPARE(answer.pixmap.toImage().pixelColor(14, 14), QColor(Qt::white));
    }

    void showsTheFirstPictureOfWhatMoves_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAnimated");
        const auto black = filled({20, 20}, QImage::Format_RGB32),
                   white = filled({20, 20}, QImage::Format_RGB32, Qt::white);
        QTest::newRow("gif") << QByteArray(kGifStart + kGifBlack + kGifWhite + ';') << true;
        QTest::newRow("gif of one picture") << QByteArray(kGifStart + kGifBlack + ';') << false;
        QTest::newRow("webp") << animatedWebp(black, white) << true;
        QTest::newRow("webp of one picture") << encoded(black, "webp", 100) << false;
        QTest::newRow("png") << encoded(black, "png") << false;
    }
    void showsTheFirstPictureOfWhatMoves()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isAnimated);
        m_service->answer(u"/x"_s, {body});
        ask(u"/x"_s);
        waitUntilIdle();
        const auto answer = ask(u"/x"_s);
        QCOMPARE(answer.state, State::Ready);
        QCOMPARE(answer.info->isAnimated, isAnimated);
        QCOMPARE(answer.pixmap.toImage().pixelColor(1, 1), QColor(Qt::black));
    }

    void showsTheRightColours_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QColor>>("quarters"); // of the picture, by rows
        const QList<QColor> inks{Qt::cyan, Qt::magenta, Qt::yellow, QColor(128, 128, 128)};
        QTest::newRow("jpeg in CMYK") << kCmyk << inks;
        QTest::newRow("jpeg in YCCK") << kYcck << inks;

        const QColor color(200, 50, 50), grey(160, 160, 160);
        const auto same = [](const QColor &each) { return QList<QColor>(4, each); };
        auto image = filled({32, 32}, QImage::Format_RGB32, color);
        QTest::newRow("png without a profile") << encoded(image, "png") << same(color);
        for (const auto space : {QColorSpace::AdobeRgb, QColorSpace::DisplayP3}) {
            image.setColorSpace(space);
            const auto shown = image.convertedToColorSpace(QColorSpace::SRgb).pixelColor(0, 0);
            QVERIFY(shown.red() > color.red() + 10);
            for (const auto *format : {"png", "jpeg", "webp"})
                QTest::addRow("%s with profile %d", format, int(space)) << encoded(image, format, 100) << same(shown);
        }
        const auto deep = encoded(filled({32, 32}, QImage::Format_RGBA64, color), "png");
        QCOMPARE(int(deep[24]), 16); // bits a channel
        QTest::newRow("png of 16 bits") << deep << same(color);
        QTest::newRow("png of 16 bits of grey")
            << encoded(filled({32, 32}, QImage::Format_Grayscale16, grey), "png") << same(grey);
    }
    void showsTheRightColours()
    {
        QFETCH(QByteArray, body);
        QFETCH(QList<QColor>, quarters);
        m_service->answer(u"/x"_s, {body});
        ask(u"/x"_s, IconLoader::kWhole);
        waitUntilIdle();
        const auto answer = ask(u"/x"_s, IconLoader::kWhole);
        QCOMPARE(answer.state, State::Ready);
        const auto image = answer.pixmap.toImage();
        for (int i = 0; i < 4; ++i) {
            const auto is = image.pixelColor(8 + i % 2 * 16, 8 + i / 2 * 16);
            const auto isNear = [&](int a, int b) { return std::abs(a - b) <= 3; };
            QVERIFY2(isNear(is.red(), quarters[i].red()) && isNear(is.green(), quarters[i].green()) &&
                         isNear(is.blue(), quarters[i].blue()),
                     qPrintable(is.name() + u" for "_s + quarters[i].name()));
        }
    }
};

QTEST_MAIN(BadIconsTest)
#include "tst_badicons.moc"
