// IconLoader with pictures of the catalog's own: found by a function, never sent to the network nor kept in the store.
#include "models/icons/iconloader.h"
#include "models/icons/iconstore.h"
#include "tests/support/imageservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;
using State = IconLoader::Answer::State;
using Kind = IconFailure::Kind;

namespace {

constexpr int kSide = 28;
const auto kAddress = u"attachment:00ff.png"_s;

// Refuses whatever is asked of it.
class NoNetwork : public QNetworkAccessManager
{
public:
    int asked = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        ++asked;
        return QNetworkAccessManager::createRequest(operation, request, data);
    }
};

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

    NoNetwork m_network;
    QThreadPool m_pool;
    std::unique_ptr<IconLoader> m_loader;

    void waitUntilIdle()
    {
        QSignalSpy idle(m_loader.get(), &IconLoader::idle);
        if (m_loader->pending() > 0)
            QVERIFY(idle.wait());
    }

private slots:
    void init()
    {
        m_pool.setMaxThreadCount(1);
        m_loader = std::make_unique<IconLoader>(m_network, m_pool);
    }
    void cleanup()
    {
        m_loader.reset();
        QCOMPARE(m_network.asked, 0);
    }

    void showsThemInEverySize()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s));
        m_loader->setStore(store);
        m_loader->setAttachments([](const QString &address) {
            return address == kAddress ? encodedImage({90, 60}, "png") : QByteArray();
        });
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).state, State::Loading);
        std::ignore = m_loader->icon(kAddress, IconLoader::kWhole, 1);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).pixmap.size(), QSize(28, 18));
        const auto whole = m_loader->icon(kAddress, IconLoader::kWhole, 1);
        QCOMPARE(whole.pixmap.size(), QSize(90, 60));
        QCOMPARE(whole.info->format, "png"_ba);
        QVERIFY(!store->find(kAddress));
        QCOMPARE(m_loader->original(kAddress).result(), encodedImage({90, 60}, "png"));
    }

    void failsWithoutAFunction()
    {
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).failure->kind, Kind::NotHttp);
        QCOMPARE(m_loader->peek(kAddress, kSide, 1).failure->kind, Kind::NotHttp);
        QCOMPARE(m_loader->pending(), 0);
    }

    void knowsNoOthers()
    {
        m_loader->setAttachments([](const QString &) { return encodedImage({9, 9}, "png"); });
        QCOMPARE(m_loader->icon(u"attachment:../../etc/passwd"_s, kSide, 1).failure->kind, Kind::NotHttp);
        QCOMPARE(m_loader->pending(), 0);
    }

    void saysWhatIsWrongWithThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("not there") << QByteArray() << Kind::NotFound;
        QTest::newRow("text") << "words"_ba << Kind::NotAnImage;
        QTest::newRow("cut short") << encodedImage({90, 60}, "png").first(60) << Kind::Broken;
    }
    void saysWhatIsWrongWithThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        m_loader->setAttachments([bytes](const QString &) { return bytes; });
        std::ignore = m_loader->icon(kAddress, kSide, 1);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).failure->kind, kind);
    }

    void anotherCatalogMayHaveWhatOneHasNot()
    {
        m_loader->setAttachments([](const QString &) { return QByteArray(); });
        std::ignore = m_loader->icon(kAddress, kSide, 1);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).failure->kind, Kind::NotFound);

        m_loader->setAttachments([](const QString &) { return encodedImage({90, 60}, "png"); });
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).state, State::Loading);
        waitUntilIdle();
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).state, State::Ready);
    }

    void looksAgainWhenTheCatalogWasExchangedMeanwhile()
    {
        std::mutex gate;
        gate.lock();
        QSignalSpy waitingEnded(m_loader.get(), &IconLoader::waitingEnded);
        m_loader->setAttachments([&gate](const QString &) {
            const std::lock_guard lock(gate);
            return QByteArray();
        });
        std::ignore = m_loader->icon(kAddress, kSide, 1);
        QVERIFY(waitingEnded.wait()); // it is under way
        m_loader->setAttachments([](const QString &) { return encodedImage({90, 60}, "png"); });
        gate.unlock();
        waitUntilIdle();
        QCOMPARE(m_loader->icon(kAddress, kSide, 1).state, State::Ready);
    }
};

QTEST_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
