// A fetch into a real catalog from a service that fails in every way known: either the catalog holds the truth in the
// end, or the failure is said exactly; nothing that was stored before is lost, and going on later brings the rest.
#include "models/sources/achievementfetch.h"
#include "models/store/catalogreader.h"
#include "models/store/catalogstore.h"
#include "tests/support/hostileservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = HostileService::Fault;
using Kind = HostileService::Fault::Kind;

namespace {

constexpr int kRecords = 600;
constexpr int kPageSize = 50;
const QByteArray kOwn = R"({"id":1,"name":"Stored before","category":1})"; // no id of the service

Connection connectionTo(const HostileService &service, Dialect dialect)
{
    return {.dialect = dialect,
            .base = service.url(),
            .tokenUrl = service.tokenUrl(),
            .userKey = HostileService::kUserKey,
            .clientId = HostileService::kClientId,
            .clientSecret = HostileService::kClientSecret,
            .pageSize = kPageSize,
            .requestsPerSecond = 0};
}

} // namespace

class HostileFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bringsTheTruthOrSaysWhyNot_data();
    void bringsTheTruthOrSaysWhyNot();
    void goesAtTheFullRateWithoutARefusal();
    void leavesTheServiceFreeWhenCancelledInAPause();
    void cancelsWhateverHappens_data();
    void cancelsWhateverHappens();

private:
    // Fetches into the store and closes the step, as the command line does.
    FetchOutcome fetchInto(CatalogStore &store, const Connection &connection)
    {
        ServiceClient client(m_network, connection);
        client.setTiming({.retryAfter = {1ms, 1ms, 1ms}, .longestPause = 1ms, .stall = 400ms});
        AchievementFetch fetch(client);
        const auto pending = store.pendingFetches();
        if (!pending->empty())
            fetch.setMemo(*FetchMemo::fromMark(pending->front().mark));
        const auto step = store.beginStep({StepLabel::Kind::Fetch, {}, u"x"_s, 0});
        connect(&fetch, &AchievementFetch::pageFetched, this, [&](const RecordBatch &page) {
            if (!store.receive(*step, connection.origin, page))
                qFatal("a page could not be stored");
        });
        connect(&fetch, &AchievementFetch::passRestarted, this, [&] { store.restartPass(*step); });
        QSignalSpy finished(&fetch, &AchievementFetch::finished);
        fetch.start();
        if (finished.isEmpty() && !finished.wait(60'000))
            qFatal("the fetch did not end");
        const auto outcome = finished.first().first().value<FetchOutcome>();
        const auto mark = fetch.closingMark();
        if ((mark && !store.keepMark(*mark)) || !store.closeStep(*step))
            qFatal("the step could not be closed");
        return outcome;
    }
    // The texts of the catalog, sorted.
    static QByteArrayList texts(const QString &path)
    {
        QByteArrayList texts;
        const auto reader = CatalogReader::open(path);
        if (!reader || !(*reader)->forEach(0, *(*reader)->endNumber(), [&](RecordNumber, const RecordState &state) {
                texts.append(state.text());
                return true;
            }))
            qFatal("the catalog cannot be read");
        std::ranges::sort(texts);
        return texts;
    }
    static QByteArrayList sorted(QByteArrayList texts)
    {
        std::ranges::sort(texts);
        return texts;
    }

    QNetworkAccessManager m_network;
};

void HostileFetchTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void HostileFetchTest::bringsTheTruthOrSaysWhyNot_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times"); // in a row, of the pages from the third
    QTest::addColumn<int>("error"); // -1: the truth
    QTest::addColumn<bool>("leavesOut");

    constexpr int kAlways = 1000;
    const auto row = [](const char *name, Dialect dialect, const Fault &fault, int times, int error,
                        bool leavesOut = false) {
        QTest::addRow("%s, %s, %s", dialectSpec(dialect).key.data(), name, times == 1 ? "once" : "always")
            << dialect << fault << times << error << leavesOut;
    };
    const auto passes = [&](const char *name, Dialect dialect, const Fault &fault, Error::Kind always) {
        row(name, dialect, fault, 1, -1);
        row(name, dialect, fault, kAlways, int(always));
    };
    for (const auto dialect : {Dialect::V2, Dialect::V3, Dialect::V4}) {
        const bool isKeyed = dialect != Dialect::V2;
        for (const int status : {500, 502, 408})
            passes(QByteArray::number(status).constData(), dialect, {.kind = Kind::Status, .status = status},
                   Error::Kind::Http);
        passes("429", dialect, {.kind = Kind::Status, .status = 429}, Error::Kind::TooManyRequests);
        passes("429 with a time", dialect, {.kind = Kind::Status, .status = 429, .header = {"Retry-After", "3600"}},
               Error::Kind::TooManyRequests);
        passes("cut", dialect, {.kind = Kind::Cut}, Error::Kind::ConnectionBroken);
        passes("wrong length", dialect, {.kind = Kind::WrongLength}, Error::Kind::ConnectionBroken);
        passes("stall", dialect, {.kind = Kind::Stall}, Error::Kind::ConnectionBroken);
        row("drip", dialect, {.kind = Kind::Drip}, 1, -1);
        row("drip", dialect, {.kind = Kind::Drip}, kAlways, -1);
        row("404", dialect, {.kind = Kind::Status, .status = 404}, 1,
            int(dialect == Dialect::V4 ? Error::Kind::NoAchievements : Error::Kind::Http));
        row("403 quota", dialect, {.kind = Kind::Status, .status = 403}, 1, int(Error::Kind::Unauthorized));
        row("403 limit", dialect,
            {.kind = Kind::Status,
             .status = 403,
             .body = R"([{"title":"Request limit to high","status":403,"cause":"You typed in 501"}])"},
            1, int(Error::Kind::QueryRefused));
        row("413", dialect, {.kind = Kind::Status, .status = 413}, 1, isKeyed ? -1 : int(Error::Kind::QueryRefused));
        row("redirect loop", dialect, {.kind = Kind::RedirectLoop}, 1, int(Error::Kind::RedirectRefused));
        row("redirect elsewhere", dialect, {.kind = Kind::RedirectElsewhere, .body = "http://127.0.0.2:9/x"}, 1,
            int(Error::Kind::RedirectRefused));
        row("a long string", dialect, {.kind = Kind::LongString}, 1, isKeyed ? -1 : int(Error::Kind::ReplyTooLarge),
            isKeyed);
        row("a gzip bomb", dialect, {.kind = Kind::GzipBomb}, 1, isKeyed ? -1 : int(Error::Kind::ReplyTooLarge),
            isKeyed);
        row("HTML", dialect, {.kind = Kind::Html}, 1, isKeyed ? -1 : int(Error::Kind::NotJson), isKeyed);
        row("HTML", dialect, {.kind = Kind::Html}, kAlways, int(Error::Kind::NotJson));
        if (isKeyed) {
            passes("wrong charset", dialect, {.kind = Kind::WrongCharset}, Error::Kind::WrongPage);
            passes("repeated", dialect, {.kind = Kind::Repeated}, Error::Kind::WrongPage);
        }
        row("shifted", dialect, {.kind = Kind::Shifted}, kAlways, -1);
    }
    row("401", Dialect::V3, {.kind = Kind::Status, .status = 401}, 1, int(Error::Kind::Unauthorized));
    row("expired token", Dialect::V4, {.kind = Kind::ExpiredToken}, 1, -1);
    row("expired token", Dialect::V4, {.kind = Kind::ExpiredToken}, kAlways, int(Error::Kind::Unauthorized));
}

void HostileFetchTest::bringsTheTruthOrSaysWhyNot()
{
    QFETCH(Dialect, dialect);
    QFETCH(Fault, fault);
    QFETCH(int, times);
    QFETCH(int, error);
    QFETCH(bool, leavesOut);
    HostileService service(kRecords);
    int pages = 0;
    service.failWhen([&](int, const QByteArray &query) -> std::optional<Fault> {
        // Of fetches by key: pages between two ids. Those of the last interval may be empty.
        const bool isKeyed = !query.startsWith('/');
        if (isKeyed && !query.contains("id <="))
            return std::nullopt;
        ++pages;
        return pages >= 3 && pages < 3 + times ? std::optional(fault) : std::nullopt;
    });
    QTemporaryDir folder;
    const auto path = folder.filePath(u"catalog"_s);
    auto store = CatalogStore::create(path);
    QVERIFY(store);
    const auto own = (*store)->beginStep({StepLabel::Kind::Import, {}, u"own"_s, 0});
    QVERIFY((*store)->receive(*own, u"own"_s, {.records = {{kOwn, 1, true}}}));
    QVERIFY((*store)->closeStep(*own));
    const auto connection = connectionTo(service, dialect);

    const auto outcome = fetchInto(**store, connection);

    const bool isShifted = dialect == Dialect::V2 && fault.kind == Kind::Shifted;
    const auto stored = texts(path);
    QVERIFY(stored.contains(kOwn));
    const auto truth = service.truth();
    const QSet<QByteArray> known(truth.begin(), truth.end());
    QSet<QByteArray> came;
    for (const auto &text : stored) {
        if (text == kOwn)
            continue;
        QVERIFY2(known.contains(text), text.constData());
        QVERIFY2(!came.contains(text), text.constData());
        came.insert(text);
    }
    QCOMPARE(int(outcome.error ? outcome.error->kind : Error::Kind(-1)), error);
    if (error < 0)
        QCOMPARE(outcome.leftOut > 0, leavesOut);
    if (error < 0 && !leavesOut && !isShifted) {
        QCOMPARE(came.size(), kRecords);
        QCOMPARE(outcome.gap(), 0);
        QVERIFY((*store)->pendingFetches()->empty());
        return;
    }
    QVERIFY(came.size() >= kPageSize && came.size() < kRecords);
    QCOMPARE(outcome.gap(), kRecords - came.size()); // said, and right
    if (isShifted) {
        QVERIFY(outcome.doubled > 0);
        return;
    }

    // And later, when the service is well: the rest, and nothing twice.
    QVERIFY(outcome.canResume);
    const auto memo = FetchMemo::fromMark((*store)->pendingFetches()->front().mark);
    QCOMPARE(qint64(memo->leftOut().size()), outcome.leftOut); // they are known one by one
    service.failWhen({});
    const auto rest = fetchInto(**store, connection);
    QVERIFY(!rest.error);
    QCOMPARE(rest.gap(), 0);
    QCOMPARE(texts(path), sorted(truth + QByteArrayList{kOwn}));
    QVERIFY((*store)->pendingFetches()->empty());
}

void HostileFetchTest::goesAtTheFullRateWithoutARefusal()
{
    constexpr int kRate = 20;
    HostileService service(3000);
    service.limitRate(kRate, 700);
    service.setLatency(60);
    auto connection = connectionTo(service, Dialect::V3);
    connection.requestsPerSecond = kRate;
    QTemporaryDir folder;
    auto store = CatalogStore::create(folder.filePath(u"catalog"_s));
    QVERIFY(store);

    const auto outcome = fetchInto(**store, connection);

    QVERIFY(!outcome.error);
    QCOMPARE(outcome.distinctIds, 3000);
    QCOMPARE(service.refused(), 0);
    QVERIFY(service.mostOpen() <= 8);
    // How much of the rate it makes use of is measured by the benchmark, not here.
    QVERIFY(service.pagesAsked() <= 3000 / kPageSize + 12);
}

void HostileFetchTest::leavesTheServiceFreeWhenCancelledInAPause()
{
    HostileService service(kRecords);
    ServiceClient client(m_network, connectionTo(service, Dialect::V3));
    AchievementFetch fetch(client);
    QSignalSpy finished(&fetch, &AchievementFetch::finished), progress(&fetch, &AchievementFetch::progressed);
    fetch.start();
    fetch.setPaused(true);
    QTRY_COMPARE(progress.last().first().value<FetchProgress>().waiting, FetchProgress::Waiting::Paused);
    fetch.cancel();
    QVERIFY(finished.wait(200));

    AchievementFetch next(client);
    QSignalSpy ended(&next, &AchievementFetch::finished);
    next.start();
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<FetchOutcome>().distinctIds, kRecords);
}

void HostileFetchTest::cancelsWhateverHappens_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("stall") << Fault{.kind = Kind::Stall};
    QTest::newRow("429 for an hour") << Fault{.kind = Kind::Status, .status = 429, .header = {"Retry-After", "3600"}};
    QTest::newRow("500") << Fault{.kind = Kind::Status, .status = 500};
}

void HostileFetchTest::cancelsWhateverHappens()
{
    QFETCH(Fault, fault);
    HostileService service(kRecords);
    service.fail(1, 1000, fault);
    ServiceClient client(m_network, connectionTo(service, Dialect::V3));
    AchievementFetch fetch(client);
    QSignalSpy finished(&fetch, &AchievementFetch::finished);
    fetch.start();
    QTRY_VERIFY(service.pagesAsked() > 0);

    fetch.cancel();
    QVERIFY(finished.wait(200));
    QCOMPARE(finished.first().first().value<FetchOutcome>().error.value().kind, Error::Kind::Cancelled);
    QCOMPARE(client.standing(), ServiceStanding());
}

QTEST_GUILESS_MAIN(HostileFetchTest)
#include "tst_hostilefetch.moc"
