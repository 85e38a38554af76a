// IconScanTask and IconReview with a real service and a real catalog: what is looked at, what is known afterwards, and
// how a scan goes on after an end in the middle.
#include "storetesting.h"
#include "tests/support/fakeservice.h"

#include "models/async.h"
#include "models/catalog/querykeys.h"
#include "models/store/catalogsession.h"
#include "models/store/iconreview.h"
#include "models/store/iconscantask.h"

#include <QBuffer>
#include <QImage>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

namespace {

QByteArray png(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, (x / 8 + y / 8) % 2 ? color : Qt::white);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

class IconScanTaskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<IconLoader> m_loader;
    std::unique_ptr<CatalogSession> m_session;
    std::unique_ptr<IconReview> m_review;
    std::unique_ptr<IconScanTask> m_task;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.achievements"_s); }

    IncomingRecord withIcon(quint64 id, const QString &target) const
    {
        const auto url = target.startsWith(u'/') ? m_service->url(target).toEncoded() : target.toUtf8();
        return {"{\"id\":" + QByteArray::number(id) + ",\"game\":5,\"icon\":{\"url\":\"" + url + "\"}}", id, false};
    }

    void make(const std::vector<IncomingRecord> &records)
    {
        receiveAll(*CatalogStore::create(path()).value(), records);
        open();
    }

    void open()
    {
        m_session = std::make_unique<CatalogSession>(path(), CatalogSession::Mode::Open, *m_pool);
        m_review->setSession(m_session.get());
        QSignalSpy loaded(m_session.get(), &CatalogSession::loaded);
        QVERIFY(loaded.wait());
        QTRY_VERIFY(!m_review->isWorking());
    }

    void scan(const IconScanMark &mark = {})
    {
        m_task = std::make_unique<IconScanTask>(
            *m_session, *m_loader, *m_network, *m_pool,
            [path = path()](const QString &address) { return readAttachment(path, address); }, mark);
        connect(m_task.get(), &IconScanTask::written, m_review.get(), &IconReview::update);
    }

    TaskOutcome run()
    {
        QSignalSpy finished(m_task.get(), &CatalogTask::finished);
        m_task->start();
        if (!finished.wait(20'000))
            return {};
        return finished.front().front().value<TaskOutcome>();
    }

    // "0 not-found", once the review has it.
    QStringList findings()
    {
        QStringList lines;
        for (const auto &row : m_session->catalog()->sideTables().findings->rows())
            lines << u"%1 %2"_s.arg(QString::number(row.number), iconMarks()[std::size_t(row.mark)].name);
        return lines;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_pool = std::make_unique<QThreadPool>();
        m_pool->setMaxThreadCount(2);
        m_loader = std::make_unique<IconLoader>(*m_network, *m_pool);
        m_review = std::make_unique<IconReview>(*m_pool);
        m_service->answer(u"/good.png"_s, {.body = png({128, 128}, Qt::blue), .contentType = "image/png"});
        m_service->answer(u"/small.png"_s, {.body = png({32, 32}, Qt::red), .contentType = "image/png"});
        m_service->answer(u"/gone.png"_s, {.status = 404});
        m_service->answer(u"/html.png"_s, {.body = "<html>Not here</html>", .contentType = "image/png"});
    }
    void cleanup()
    {
        m_task.reset();
        m_review.reset();
        m_session.reset();
        m_loader.reset();
        m_service.reset();
        m_network.reset();
        m_pool.reset();
    }

    void findsWhatIsWrong()
    {
        make({withIcon(1, u"/good.png"_s),
              withIcon(2, u"/small.png"_s),
              withIcon(3, u"/gone.png"_s),
              withIcon(4, u"/html.png"_s),
              withIcon(5, u"ftp://a.example/x.png"_s),
              withIcon(6, u"/good.png"_s),
              {"{\"id\":7}", 7, false}});
        scan();
        const auto outcome = run();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.examined, 5); // each address once
        QTRY_COMPARE(findings(), (QStringList{u"0 double"_s, u"1 low-resolution"_s, u"2 not-found"_s,
                                              u"3 not-an-image"_s, u"4 not-an-address"_s, u"5 double"_s}));
        QCOMPARE(m_service->targets().count("/good.png"), 1);
    }

    void scansTheRecordsThatAreMeant()
    {
        make({withIcon(1, u"/good.png"_s), withIcon(2, u"/small.png"_s), withIcon(3, u"/gone.png"_s)});
        scan({0, {1, 2}});
        QCOMPARE(run().examined, 2);
        QTRY_COMPARE(findings(), (QStringList{u"1 low-resolution"_s, u"2 not-found"_s}));
    }

    void looksAtPicturesOfTheCatalogItself()
    {
        {
            const auto store = CatalogStore::create(path()).value();
            receiveAll(*store, {withIcon(1, u"attachment:ab.png"_s), withIcon(2, u"attachment:cd.png"_s)});
            QVERIFY(store->writeIcons([](IconTable &table) {
                return table.attach(u"attachment:ab.png"_s, png({16, 16}, Qt::red), u"cup.png"_s);
            }));
        }
        open();
        QVERIFY(m_session->catalog()->iconFindings().is(0, IconMark::Attached)); // without a scan
        scan();
        QCOMPARE(run().examined, 2);
        QTRY_COMPARE(findings(), (QStringList{u"0 low-resolution"_s, u"1 empty"_s}));
    }

    void whatIsKnownIsThereAtTheNextStartAndFollowsTheRecords()
    {
        make({withIcon(1, u"/gone.png"_s), withIcon(2, u"/good.png"_s)});
        scan();
        run();
        cleanupSession();
        open();
        QTRY_COMPARE(findings(), (QStringList{u"0 not-found"_s, u"1 ok"_s}));

        RecordState state;
        state = statesOf(path()).at(0);
        auto edited = state;
        edited.base = state.upstream;
        edited.current = withIcon(1, u"/good.png"_s).text;
        const auto applied = m_session->apply({{StepLabel::Kind::EditRecord, {}, {}, 1}, {{0, state, edited}}});
        QSignalSpy changed(m_session.get(), &CatalogSession::catalogChanged);
        QVERIFY(changed.wait());
        QTRY_COMPARE(findings(), (QStringList{u"0 double"_s, u"1 double"_s}));
    }

    void canBePausedAndCancelled()
    {
        const auto gate = std::make_shared<Gate>();
        m_service->answer(u"/slow.png"_s, {.body = png({64, 64}, Qt::green), .contentType = "image/png", .gate = gate});
        std::vector<IncomingRecord> records;
        for (quint64 id = 0; id < 12; ++id)
            records.push_back(withIcon(id, u"/slow.png?%1"_s.arg(id)));
        make(records);
        scan();
        QSignalSpy finished(m_task.get(), &CatalogTask::finished);
        m_task->start();
        QTRY_COMPARE(m_service->targets().size(), 6); // of one host at once
        m_task->setPaused(true);
        gate->open();
        QSignalSpy written(m_task.get(), &IconScanTask::written);
        QVERIFY(written.wait());
        QCOMPARE(m_service->targets().size(), 6);
        m_task->cancel();
        QVERIFY(finished.count() == 1 || finished.wait());
        const auto outcome = finished.front().front().value<TaskOutcome>();
        QCOMPARE(outcome.error->kind, Error::Kind::Cancelled);
        QVERIFY(outcome.examined > 0);
        QCOMPARE(m_service->targets().size(), 6);
        QTRY_VERIFY(!CatalogReader::open(path()).value()->icons().scan().value()); // nobody asked to go on
    }

    void goesOnAfterAnEndInTheMiddle()
    {
        const auto gate = std::make_shared<Gate>();
        m_service->answer(u"/slow.png"_s, {.body = png({64, 64}, Qt::green), .contentType = "image/png", .gate = gate});
        make({withIcon(1, u"/good.png"_s), withIcon(2, u"/slow.png"_s)});
        scan();
        QSignalSpy written(m_task.get(), &IconScanTask::written);
        m_task->start();
        QVERIFY(written.wait());
        cleanupSession(); // the program ends
        gate->open();
        open();

        const auto mark = CatalogReader::open(path()).value()->icons().scan().value();
        QVERIFY(mark);
        scan(*mark);
        QCOMPARE(run().examined, 1);
        QCOMPARE(m_service->targets().count("/good.png"), 1);
        QTRY_COMPARE(findings().size(), 2);
        QVERIFY(!CatalogReader::open(path()).value()->icons().scan().value());
    }

    void aHostThatIsSilentHoldsUpNobodyElse()
    {
        FakeService other;
        const auto gate = std::make_shared<Gate>();
        m_service->answer(u"/slow.png"_s, {.body = png({64, 64}, Qt::green), .contentType = "image/png", .gate = gate});
        other.answer(u"/good.png"_s, {.body = png({64, 64}, Qt::green), .contentType = "image/png"});
        std::vector<IncomingRecord> records;
        for (quint64 id = 0; id < 40; ++id)
            records.push_back(withIcon(id, u"/slow.png?%1"_s.arg(id)));
        for (quint64 id = 40; id < 80; ++id) {
            auto url = other.url(u"/good.png?%1"_s.arg(id));
            url.setHost(u"localhost"_s); // another host for those who count
            records.push_back(withIcon(id, QString::fromLatin1(url.toEncoded())));
        }
        make(records);
        scan();
        m_task->start();
        QTRY_COMPARE(other.targets().size(), 40);
        QCOMPARE(m_service->targets().size(), 6);
        gate->open();
    }

private:
    void cleanupSession()
    {
        m_task.reset();
        m_review->setSession(nullptr);
        m_session.reset();
    }
};

QTEST_MAIN(IconScanTaskTest)
#include "tst_iconscantask.moc"
