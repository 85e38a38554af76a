// DownloadGate: places for downloads, shared by painting and by whoever fetches images beside it.
#include "models/icons/downloadgate.h"

#include "models/icons/iconloader.h"
#include "models/icons/iconstore.h"
#include "tests/support/imageservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

int taken(DownloadGate &gate, const QString &host)
{
    int places = 0;
    for (; gate.isFree(host); ++places)
        gate.take(host);
    return places;
}

} // namespace

class DownloadGateTest : public QObject
{
    Q_OBJECT

private slots:
    void hasSixPlacesAHost()
    {
        DownloadGate gate;
        QVERIFY(gate.isIdle());
        QCOMPARE(taken(gate, u"a"_s), 6);
        QCOMPARE(taken(gate, u"b"_s), 6);
        QVERIFY(!gate.isIdle());
    }

    void hasThirtyTwoInAll()
    {
        DownloadGate gate;
        int all = 0;
        for (int host = 0; host < 10; ++host)
            all += taken(gate, QString::number(host));
        QCOMPARE(all, 32);
    }

    void hasMoreForAHostThatSpeaksHttp2()
    {
        DownloadGate gate;
        QCOMPARE(taken(gate, u"a"_s), 6);
        gate.setMultiplexed(u"b"_s);
        QCOMPARE(taken(gate, u"b"_s), 26);
    }

    void saysThatAPlaceIsFree()
    {
        DownloadGate gate;
        QSignalSpy freed(&gate, &DownloadGate::freed);
        QCOMPARE(taken(gate, u"a"_s), 6);
        QCOMPARE(freed.count(), 0);
        gate.release(u"a"_s);
        QCOMPARE(freed.count(), 1);
        QVERIFY(gate.isFree(u"a"_s));
        gate.take(u"a"_s);
        for (int i = 0; i < 6; ++i)
            gate.release(u"a"_s);
        QVERIFY(gate.isIdle());
    }

    // What the loader does with its gate.

    void paintingGoesOnWhenAPlaceIsFree()
    {
        ImageService service;
        QNetworkAccessManager network;
        QThreadPool pool;
        IconLoader loader(network, pool);
        const auto host = u"127.0.0.1"_s;
        QCOMPARE(taken(loader.gate(), host), 6); // by a scan
        QSignalSpy waitingEnded(&loader, &IconLoader::waitingEnded);
        QSignalSpy idle(&loader, &IconLoader::idle);

        std::ignore = loader.icon(service.url(u"/a.png"_s), 28, 1);
        QVERIFY(loader.hasWaiting());
        // A turn of the loop in which the loader looks for a place.
        QMetaObject::invokeMethod(
            &loader, [&] { loader.gate().release(host); }, Qt::QueuedConnection);
        QVERIFY(waitingEnded.wait());
        QVERIFY(!loader.hasWaiting());
        QVERIFY(!loader.gate().isFree(host)); // the loader has it now
        QVERIFY(idle.count() > 0 || idle.wait());

        QCOMPARE(loader.icon(service.url(u"/a.png"_s), 28, 1).state, IconLoader::Answer::State::Ready);
        QVERIFY(loader.gate().isFree(host));
        QCOMPARE(waitingEnded.count(), 1);
    }

    void whatIsLookedUpNeedsNoPlace()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s));
        const auto address = u"https://images.example/a.png"_s;
        store->keep(address, {encodedImage({20, 20}, "png"), {}, QDateTime::currentDateTimeUtc()});
        QNetworkAccessManager network;
        QThreadPool pool;
        IconLoader loader(network, pool);
        loader.setStore(store);
        QCOMPARE(taken(loader.gate(), u"images.example"_s), 6);
        QSignalSpy waitingEnded(&loader, &IconLoader::waitingEnded);

        std::ignore = loader.icon(address, 28, 1);
        QVERIFY(waitingEnded.wait());

        QCOMPARE(loader.icon(address, 28, 1).state, IconLoader::Answer::State::Ready);
        QVERIFY(!loader.hasWaiting());
    }
};

QTEST_MAIN(DownloadGateTest)
#include "tst_downloadgate.moc"
