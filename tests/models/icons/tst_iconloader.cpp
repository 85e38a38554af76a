// IconLoader against a real HTTP service: one request for equal wishes, failures with their reason, limits, redirects,
// and an end in the middle of everything.
#include "models/icons/icondecoder.h"
#include "models/icons/iconloader.h"
#include "models/icons/iconstore.h"
#include "tests/support/imageservice.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = IconLoader::Answer::State;
using Kind = IconFailure::Kind;
using Manner = ImageService::Answer::Manner;

Q_DECLARE_METATYPE(IconFailure)

namespace {

constexpr int kSide = 28;
constexpr qint64 kMebibyte = 1024 * 1024;

} // namespace

class IconLoaderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImageService> m_service;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<IconLoader> m_loader;

    IconLoader::Answer ask(const QString &path, int side = kSide, qreal ratio = 1)
    {
        return m_loader->icon(m_service->url(path), side, ratio);
    }
    void waitUntilIdle()
    {
        QSignalSpy idle(m_loader.get(), &IconLoader::idle);
        if (m_loader->pending() > 0)
            QVERIFY(idle.wait(60'000));
        QCOMPARE(m_loader->pending(), 0);
    }

private slots:
    void init()
    {
        m_service = std::make_unique<ImageService>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_pool = std::make_unique<QThreadPool>();
        m_pool->setMaxThreadCount(1);
        m_loader = std::make_unique<IconLoader>(*m_network, *m_pool);
    }
    void cleanup()
    {
        m_loader.reset();
        m_service->setOpen(true);
        m_network.reset();
        m_pool.reset();
        m_service.reset();
    }

    void scalesIntoTheSquare()
    {
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        QCOMPARE(ask(u"/a.jpg"_s, kSide, 2).state, State::Loading);
        QCOMPARE(m_loader->pending(), 1);
        waitUntilIdle();
        QCOMPARE(changed, (QList<QVariantList>{{m_service->url(u"/a.jpg"_s)}}));
        const auto answer = ask(u"/a.jpg"_s, kSide, 2);
        QCOMPARE(answer.state, State::Ready);
        QCOMPARE(answer.pixmap.size(), QSize(56, 34));
        QCOMPARE(answer.pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(answer.info->pixels, QSize(1240, 768));
        QCOMPARE(answer.info->format, "jpeg"_ba);
        QVERIFY(answer.info->bytes > 0);
        QCOMPARE(m_loader->pending(), 0);
    }

    void doesNotEnlarge()
    {
        ask(u"/a.png"_s, 256);
        waitUntilIdle();
        QCOMPARE(ask(u"/a.png"_s, 256).pixmap.size(), QSize(90, 60));
    }

    void knowsNoIconAndForeignAddresses()
    {
        QCOMPARE(m_loader->icon({}, kSide, 1).state, State::None);
        for (const auto &url : {u"file:///etc/passwd"_s, u"ftp://127.0.0.1/a.png"_s, u"a.png"_s}) {
            const auto answer = m_loader->icon(url, kSide, 1);
            QCOMPARE(answer.state, State::Failed);
            QCOMPARE(answer.failure->kind, Kind::NotHttp);
        }
        QCOMPARE(m_loader->pending(), 0);
    }

    void peekingNeverAsks()
    {
        QCOMPARE(m_loader->peek(m_service->url(u"/a.png"_s), kSide, 1).state, State::Loading);
        QCOMPARE(m_loader->pending(), 0);
    }

    void mergesEqualRequests()
    {
        m_service->setOpen(false);
        for (int i = 0; i < 10; ++i)
            ask(u"/a.png"_s);
        ask(u"/a.png"_s, 64); // another size of the same address
        QCOMPARE(m_loader->pending(), 1);
        m_service->setOpen(true);
        waitUntilIdle();
        QCOMPARE(m_service->asked(), (QStringList{u"/a.png"_s}));
        QCOMPARE(ask(u"/a.png"_s).pixmap.size(), QSize(28, 18));
        QCOMPARE(ask(u"/a.png"_s, 64).pixmap.size(), QSize(64, 42));
    }

    void asksForTheSizeThatIsNeeded()
    {
        ask(u"/t_thumb/a.png"_s);
        ask(u"/t_thumb/b.png"_s, 256);
        waitUntilIdle();
        auto asked = m_service->asked();
        asked.sort();
        QCOMPARE(asked, (QStringList{u"/t_cover_big/b.png"_s, u"/t_thumb/a.png"_s}));
    }

    void remembersFailuresWithTheirReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << u"/nothing"_s << Kind::NotFound << 404;
        QTest::newRow("gone") << u"/gone"_s << Kind::NotFound << 410;
        QTest::newRow("service broken") << u"/broken"_s << Kind::Http << 503;
        QTest::newRow("html called png") << u"/html"_s << Kind::NotAnImage << 0;
        QTest::newRow("svg") << u"/svg"_s << Kind::NotAnImage << 0;
        QTest::newRow("bmp") << u"/bmp"_s << Kind::NotAnImage << 0;
        QTest::newRow("empty") << u"/empty"_s << Kind::NotAnImage << 0;
        QTest::newRow("cut") << u"/cut"_s << Kind::Broken << 0;
        QTest::newRow("17 MiB, declared") << u"/huge"_s << Kind::TooLarge << 0;
        QTest::newRow("endless") << u"/endless"_s << Kind::TooLarge << 0;
        QTest::newRow("redirect to another host") << u"/away"_s << Kind::RedirectRefused << 0;
        QTest::newRow("redirect to a file") << u"/file"_s << Kind::RedirectRefused << 0;
        QTest::newRow("redirect for ever") << u"/loop"_s << Kind::RedirectRefused << 0;
    }
    void remembersFailuresWithTheirReason()
    {
        QFETCH(QString, path);
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        ask(path);
        waitUntilIdle();
        QCOMPARE(changed.count(), 1);
        const auto answer = ask(path);
        QCOMPARE(answer.state, State::Failed);
        QCOMPARE(answer.failure->kind, kind);
        QCOMPARE(answer.failure->httpStatus, status);
        QCOMPARE(m_loader->pending(), 0); // not asked again
    }

    void takesNoMoreThanItMayKeep()
    {
        ask(u"/endless"_s);
        waitUntilIdle();
        // 16 MiB, once more on the way to the window's thread, and what the system keeps of a connection.
        const auto taken = m_service->bytesWritten();
        QVERIFY2(taken < 64 * kMebibyte, qPrintable(QString::number(taken)));
    }

    void acceptsTheLargestThatIsAllowed_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::newRow("with its length") << Manner::Whole;
        QTest::newRow("in chunks") << Manner::Chunked;
        QTest::newRow("until the connection ends") << Manner::UntilClosed;
    }
    void acceptsTheLargestThatIsAllowed()
    {
        QFETCH(Manner, manner);
        auto body = encodedImage({90, 60}, "png");
        body.append(QByteArray(16 * kMebibyte - body.size(), '\0'));
        m_service->answer(u"/largest"_s, {body, "image/png", manner});
        m_service->answer(u"/larger"_s, {body + '\0', "image/png", manner});

        ask(u"/largest"_s);
        ask(u"/larger"_s);
        waitUntilIdle();

        const auto answer = ask(u"/largest"_s);
        QCOMPARE(answer.state, State::Ready);
        QCOMPARE(answer.info->bytes, 16 * kMebibyte);
        QCOMPARE(ask(u"/larger"_s).failure->kind, Kind::TooLarge);
    }

    void doesNotUnpack()
    {
        m_service->answer(u"/packed"_s,
                          {.body = QByteArray::fromHex("1f8b08000000000002ffcb48cdc9c9070086a6103605000000"),
                           .headers = {{"Content-Encoding"_ba, "gzip"_ba}}});
        ask(u"/packed"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/packed"_s).failure->kind, Kind::NotAnImage);
        QVERIFY(ask(u"/packed"_s).failure->detail != u"hello"_s);
    }

    void followsARedirectOnTheSameHost()
    {
        ask(u"/moved"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/moved"_s).state, State::Ready);
        QCOMPARE(m_service->asked(), (QStringList{u"/moved"_s, u"/there.png"_s}));
    }

    void stopsALoopAfterFiveHops()
    {
        ask(u"/loop"_s);
        waitUntilIdle();
        QCOMPARE(m_service->asked().size(), 6);
    }

    void decidesByContent()
    {
        ask(u"/lies"_s);
        ask(u"/a.webp"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/lies"_s).info->format, "png"_ba);
        QCOMPARE(ask(u"/a.webp"_s).info->format, "webp"_ba);
    }

    void saysWhenNobodyListens()
    {
        std::ignore = m_loader->icon(u"http://127.0.0.1:1/a.png"_s, kSide, 1);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(u"http://127.0.0.1:1/a.png"_s, kSide, 1).failure->kind, Kind::Network);
    }

    void retriesOnlyWhenTold()
    {
        ask(u"/broken"_s);
        waitUntilIdle();
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        m_loader->retry(m_service->url(u"/broken"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(ask(u"/broken"_s).state, State::Loading);
        waitUntilIdle();
        QCOMPARE(m_service->asked().size(), 2);
    }

    void triesAgainWhenItIsTime()
    {
        m_loader->setTiming({0ms, 0ms, std::chrono::hours(1), std::chrono::hours(1)});
        ask(u"/broken"_s);
        ask(u"/gone"_s);
        waitUntilIdle();
        QCOMPARE(ask(u"/broken"_s).state, State::Loading); // a busy server may have got over it
        QCOMPARE(ask(u"/gone"_s).state, State::Failed);
        waitUntilIdle();
        QCOMPARE(m_service->asked().count(u"/broken"_s), 2);
        QCOMPARE(m_service->asked().count(u"/gone"_s), 1);
    }

    void showsWhatWasSeenBeforeWithoutANetwork()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"icons.sqlite"_s);
        m_loader->setStore(std::make_shared<IconStore>(path));
        ask(u"/a.png"_s);
        ask(u"/html"_s); // no image: not worth keeping
        waitUntilIdle();
        const auto address = m_service->url(u"/a.png"_s);
        cleanup();
        init();

        m_loader->setStore(std::make_shared<IconStore>(path));
        std::ignore = m_loader->icon(address, kSide, 1);
        std::ignore = m_loader->icon(address, 2 * kSide, 1); // in another size, too
        waitUntilIdle();

        QCOMPARE(m_loader->icon(address, kSide, 1).state, State::Ready);
        QCOMPARE(m_loader->icon(address, 2 * kSide, 1).info->pixels, QSize(90, 60));
        QVERIFY(m_service->asked().isEmpty());
    }

    void hasTheBytesAsTheyCame()
    {
        const QTemporaryDir folder;
        m_loader->setStore(std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s)));
        ask(u"/a.jpg"_s, IconLoader::kWhole);
        waitUntilIdle();
        const auto original = [this](const QString &address) { return m_loader->original(address).result(); };
        QCOMPARE(original(m_service->url(u"/a.jpg"_s)), encodedImage({1240, 768}, "jpg"));
        QVERIFY(original(m_service->url(u"/b.jpg"_s)).isEmpty()); // not asked for because of this
        QVERIFY(original(u"file:///etc/passwd"_s).isEmpty());
        QCOMPARE(m_service->asked().size(), 1);
        m_loader->setStore({});
        QVERIFY(original(m_service->url(u"/a.jpg"_s)).isEmpty());
    }

    void asksAgainWhenAllIsForgotten()
    {
        ask(u"/a.png"_s);
        ask(u"/a.png"_s, 64);
        ask(u"/gone"_s);
        waitUntilIdle();
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        m_loader->clear();
        QCOMPARE(changed, (QList<QVariantList>{{m_service->url(u"/a.png"_s)}}));
        QCOMPARE(ask(u"/a.png"_s).state, State::Loading);
        QCOMPARE(ask(u"/gone"_s).state, State::Loading);
        waitUntilIdle();
        QCOMPARE(m_service->asked().count(u"/a.png"_s), 2);
    }

    void looksAfterWhatIsOld()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s));
        const auto address = m_service->url(u"/a.png"_s);
        const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-30);
        store->keep(address, {encodedImage({20, 20}, "png"), "\"old\""_ba, longAgo});
        m_loader->setStore(store);
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);

        std::ignore = m_loader->icon(address, kSide, 1);
        QVERIFY(changed.wait());
        QCOMPARE(m_loader->icon(address, kSide, 1).info->pixels, QSize(20, 20)); // at once
        QVERIFY(changed.wait());
        QCOMPARE(m_loader->icon(address, kSide, 1).info->pixels, QSize(90, 60)); // what it has become
        QVERIFY(store->find(address)->time > longAgo);
        QCOMPARE(m_service->asked().size(), 1);
    }

    void keepsWhatIsUnchanged()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s));
        const auto address = m_service->url(u"/tagged"_s);
        const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-30);
        store->keep(address, {encodedImage({20, 20}, "png"), "\"same\""_ba, longAgo});
        m_loader->setStore(store);

        std::ignore = m_loader->icon(address, kSide, 1);

        QTRY_VERIFY(store->find(address)->time > longAgo);
        QCOMPARE(m_loader->icon(address, kSide, 1).info->pixels, QSize(20, 20));
    }

    void sendsNoSecrets()
    {
        ask(u"/cookie"_s);
        waitUntilIdle();
        auto url = m_service->url(u"/b.png"_s);
        url.replace(u"//"_s, u"//me:secret@"_s);
        std::ignore = m_loader->icon(url, kSide, 1);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(url, kSide, 1).state, State::Ready);
        QVERIFY(!m_service->sawSecrets());
    }

    void servesTheNewestFirstAndSixAtATime()
    {
        for (int i = 0; i < 40; ++i)
            ask(u"/%1.png"_s.arg(i));
        waitUntilIdle();
        const auto asked = m_service->asked();
        QCOMPARE(asked.size(), 40);
        QVERIFY(m_service->mostAtOnce() <= 6);
        QVERIFY(asked.indexOf(u"/39.png"_s) < 6);
        QVERIFY(asked.indexOf(u"/0.png"_s) >= 34);
    }

    void dropsWhatNobodyAskedForAgain()
    {
        m_service->setOpen(false);
        constexpr int kMany = 3'000;
        QSignalSpy changed(m_loader.get(), &IconLoader::changed);
        for (int i = 0; i < kMany; ++i)
            ask(u"/%1.png"_s.arg(i));
        QVERIFY(changed.wait()); // the dropped ones are told, so that a view still showing them asks again
        QVERIFY(m_loader->pending() < kMany / 2);
        QCOMPARE(changed.count(), kMany - m_loader->pending());
        QVERIFY(changed.contains(QVariantList{m_service->url(u"/0.png"_s)}));
        QVERIFY(!changed.contains(QVariantList{m_service->url(u"/%1.png"_s.arg(kMany - 1))}));
    }

    void staysWithinItsMemory()
    {
        m_loader->setMemoryLimit(20'000); // a few icons of 28 x 18 x 4 bytes
        for (int i = 0; i < 40; ++i)
            ask(u"/%1.png"_s.arg(i));
        waitUntilIdle();
        int kept = 0;
        for (int i = 0; i < 40; ++i)
            kept += m_loader->peek(m_service->url(u"/%1.png"_s.arg(i)), kSide, 1).state == State::Ready;
        QVERIFY2(kept > 2 && kept < 12, qPrintable(QString::number(kept)));
    }

    void mayDieAtAnyTime()
    {
        m_service->setOpen(false);
        for (int i = 0; i < 40; ++i)
            ask(u"/%1.png"_s.arg(i));
        QMetaObject::invokeMethod(
            m_loader.get(), [] {}, Qt::QueuedConnection);
        m_loader.reset(); // waiting
        m_loader = std::make_unique<IconLoader>(*m_network, *m_pool);
        ask(u"/a.png"_s);
        QTRY_COMPARE(m_service->asked().isEmpty(), false); // the service has no signal of its own
        m_loader.reset();                                  // under way
        m_service->setOpen(true);

        // Decoding: the pool is held until the loader has gone.
        std::mutex gate;
        gate.lock();
        m_pool->start([&gate] { const std::lock_guard lock(gate); });
        m_loader = std::make_unique<IconLoader>(*m_network, *m_pool);
        ask(u"/late.png"_s);
        QTRY_COMPARE(m_service->asked().contains(u"/late.png"_s), true);
        m_loader.reset();
        gate.unlock();
        QVERIFY(m_pool->waitForDone());
    }

    void refusesTooManyPixelsBeforeDecoding()
    {
        // 81 megapixels of one bit each: a few kilobytes as a file, 324 MB as an icon.
        QImage bomb(9'000, 9'000, QImage::Format_Mono);
        bomb.fill(0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(bomb.save(&buffer, "png"));
        const auto icons = decodeIcons(buffer.data(), {{kSide, 1}});
        QCOMPARE(icons.failure, (IconFailure{Kind::TooLarge, 0, u"9000 x 9000"_s}));
        QVERIFY(icons.images.empty());
    }
};

QTEST_MAIN(IconLoaderTest)
#include "tst_iconloader.moc"
