#include "tests/models/sources/fetchfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AchievementFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fetchesByOffsetAndRoundsTheLastPageUp();
    void fetchesNothingFromAnEmptyService();
    void fetchesUntilAShortPageWithoutACount();
    void takesTheRecordsOfAServiceWithoutOffsetsOnce();
    void scrollsAboveTenThousand();
    void saysAGap();
    void tellsProgress();
    void keepsRecordsWithErrors();
    void leavesOutTextsThatAreNoRecords_data();
    void leavesOutTextsThatAreNoRecords();
    void sendsTheKeyWithEveryRequest();
    void canBeStartedAgain();
    void cancelsDuringAReply();
    void cancelsDuringAPause();
    void cancelKeepsWhatCame();
    void diesQuietlyWhileItWaits();
    void diesQuietlyInItsOwnSignals();
};

void AchievementFetchTest::fetchesByOffsetAndRoundsTheLastPageUp()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "101"}}});
    service.answer(offsetPage(50), {.body = pageOf(51, 50), .headers = {{"X-Count", "101"}}});
    service.answer(offsetPage(100), {.body = pageOf(101, 1), .headers = {{"X-Count", "101"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 101, .distinctIds = 101, .expected = 101}));
    QCOMPARE(run.ids(), numbers(1, 101));
    QCOMPARE(run.pages.count(), 3);
    QCOMPARE(run.pages.first().first().value<RecordBatch>().records.front().text, record(1)); // byte by byte
    QCOMPARE(run.restarts.count(), 0);
    QVERIFY(!run.fetch->isRunning());
    QCOMPARE(service.targets(),
             (QList<QByteArray>{offsetPage(0).toUtf8(), offsetPage(50).toUtf8(), offsetPage(100).toUtf8()}));
}

void AchievementFetchTest::fetchesNothingFromAnEmptyService()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = "[]", .headers = {{"X-Count", "0"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.expected = 0}));
    QCOMPARE(run.pages.count(), 0);
}

void AchievementFetchTest::fetchesUntilAShortPageWithoutACount()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50)});
    service.answer(offsetPage(50), {.body = pageOf(51, 7)});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 57, .distinctIds = 57}));
    QCOMPARE(run.ids(), numbers(1, 57));
}

void AchievementFetchTest::takesTheRecordsOfAServiceWithoutOffsetsOnce()
{
    FakeService service;
    service.answer(u"/achievements/"_s, {.body = pageOf(1, 50), .headers = {{"X-Count", "200"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 50, .distinctIds = 50, .expected = 200}));
    QCOMPARE(run.ids(), numbers(1, 50));
    QCOMPARE(service.requests().size(), 2);
}

void AchievementFetchTest::scrollsAboveTenThousand()
{
    constexpr int kPages = 201;
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "10020"}}});
    const QList<std::pair<QByteArray, QByteArray>> headers{{"X-Count", "10020"},
                                                           {"X-Next-Page", "/achievements/scroll/Dn-F_1/?fields=*"}};
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = headers});
    const QString cursor = u"/achievements/scroll/Dn-F_1/?fields=*"_s;
    for (int page = 1; page < kPages; ++page)
        service.answer(cursor,
                       {.body = pageOf(quint64(page) * 50 + 1, page == kPages - 1 ? 20 : 50), .headers = headers});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 10'020, .distinctIds = 10'020, .expected = 10'020}));
    QCOMPARE(run.ids(), numbers(1, 10'020));
    QCOMPARE(run.restarts.count(), 0);
    const auto targets = service.targets();
    QCOMPARE(targets.mid(0, 3), (QList<QByteArray>{offsetPage(0).toUtf8(), scrollPage().toUtf8(), cursor.toUtf8()}));
    QCOMPARE(targets.size(), 2 + kPages - 1);
}

void AchievementFetchTest::saysAGap()
{
    FakeService service;
    const QList<std::pair<QByteArray, QByteArray>> headers{{"X-Count", "10001"}, {"X-Next-Page", "/c"}};
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = headers});
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = headers});
    service.answer(u"/c"_s, {.body = pageOf(26, 50), .headers = headers}); // half of them again
    service.answer(u"/c"_s, {.body = "[]", .headers = headers});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 75, .distinctIds = 75, .expected = 10'001, .doubled = 25}));
    QCOMPARE(run.outcome().gap(), 9'926);
}

void AchievementFetchTest::tellsProgress()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "60"}}});
    service.answer(offsetPage(50), {.body = pageOf(51, 10)});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QList<std::pair<qint64, qint64>> told;
    for (const auto &arguments : run.progress) {
        const auto progress = arguments.first().value<FetchProgress>();
        QCOMPARE(progress.waiting, FetchProgress::Waiting::ForReply);
        told.append({progress.received, progress.expected.value_or(-1)});
    }
    QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{0, -1}, {50, 60}, {60, 60}}));
}

void AchievementFetchTest::keepsRecordsWithErrors()
{
    FakeService service;
    const QByteArray overflow = R"({"id":18446744073709551616,"name":"Beyond"})";
    const QByteArray largest = record(18446744073709551615U);
    service.answer(offsetPage(0), {.body = '[' + overflow + ',' + largest + ']', .headers = {{"X-Count", "2"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 2, .distinctIds = 1, .withoutId = 1, .expected = 2}));
    const auto records = run.pages.first().first().value<RecordBatch>().records;
    QCOMPARE(records.size(), 2U);
    QCOMPARE(records[0].text, overflow);
    QVERIFY(!records[0].id && records[0].hasError);
    QVERIFY(records[1].id == std::optional<quint64>(18446744073709551615U) && !records[1].hasError);
}

void AchievementFetchTest::leavesOutTextsThatAreNoRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("2 MiB") << R"({"id":9,"name":")" + QByteArray(2 * 1024 * 1024, 'x') + "\"}"
                           << Error::Kind::RecordTooLarge;
    QTest::newRow("non-UTF-8") << QByteArray("{\"id\":9,\"name\":\"D\xe9"
                                             "fi\"}")
                               << Error::Kind::InvalidUtf8;
    QTest::newRow("broken") << QByteArray(R"({"id":9,"name":tru})") << Error::Kind::InvalidJson;
    QTest::newRow("number") << QByteArray("17") << Error::Kind::NotARecord;
}

void AchievementFetchTest::leavesOutTextsThatAreNoRecords()
{
    QFETCH(QByteArray, text);
    FakeService service;
    service.answer(offsetPage(0),
                   {.body = '[' + record(1) + ',' + text + ',' + record(3) + ']', .headers = {{"X-Count", "3"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() ==
            (FetchOutcome{.received = 3, .rejected = 1, .distinctIds = 2, .withoutId = 1, .expected = 3}));
    QCOMPARE(run.ids(), (QList<quint64>{1, 3}));
    const auto rejected = run.rejected();
    QCOMPARE(rejected.size(), 1U);
    QTEST(rejected[0].kind, "kind");
    QCOMPARE(rejected[0].record, 2);
    QVERIFY(rejected[0].offset > record(1).size());
    QCOMPARE(rejected[0].place, service.url(offsetPage(0)).toString());
}

void AchievementFetchTest::sendsTheKeyWithEveryRequest()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "60"}}});
    service.answer(offsetPage(50), {.body = pageOf(51, 10)});
    FetchRun run(service);
    QVERIFY(run.toEnd());
    for (const auto &request : service.requests())
        QCOMPARE(request.header("User-Key"), QByteArray(kSecretKey));
}

void AchievementFetchTest::canBeStartedAgain()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 3), .headers = {{"X-Count", "3"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());
    run.fetch->start();
    run.fetch->start(); // runs already
    QVERIFY(run.finished.wait());

    QCOMPARE(run.finished.count(), 2);
    QVERIFY(run.finished[1].first().value<FetchOutcome>() == run.outcome());
    QCOMPARE(service.requests().size(), 2);
}

void AchievementFetchTest::cancelsDuringAReply()
{
    FakeService service;
    const auto gate = std::make_shared<Gate>();
    service.answer(offsetPage(0), {.body = pageOf(1, 3), .gate = gate});
    FetchRun run(service);
    run.fetch->start();
    QTRY_COMPARE(service.requests().size(), 1); // the service has no signal

    run.fetch->cancel();
    QCOMPARE(run.finished.count(), 0); // not from inside the call
    QVERIFY(run.finished.wait(200));

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::Cancelled);
    QCOMPARE(run.pages.count(), 0);
    QVERIFY(!run.fetch->isRunning());
    gate->open();
}

void AchievementFetchTest::cancelsDuringAPause()
{
    FakeService service;
    service.answer(offsetPage(0), {.status = 429, .headers = {{"Retry-After", "600"}}});
    FetchRun run(service);
    run.fetch->start();
    QVERIFY(run.progress.wait());
    QCOMPARE(run.progress.last().first().value<FetchProgress>().waiting, FetchProgress::Waiting::ForRateLimit);

    run.fetch->cancel();
    run.fetch->cancel();
    QVERIFY(run.finished.wait(200));

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::Cancelled);
    QCOMPARE(run.finished.count(), 1);
    QCOMPARE(service.requests().size(), 1);
}

void AchievementFetchTest::cancelKeepsWhatCame()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "100"}}});
    FetchRun run(service);
    connect(run.fetch.get(), &AchievementFetch::pageFetched, run.fetch.get(), &AchievementFetch::cancel);

    QVERIFY(run.toEnd());

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::Cancelled);
    QCOMPARE(run.outcome().received, 50);
    QCOMPARE(run.ids(), numbers(1, 50));
    QCOMPARE(service.requests().size(), 1);
}

void AchievementFetchTest::diesQuietlyWhileItWaits()
{
    FakeService service;
    const auto gate = std::make_shared<Gate>();
    service.answer(offsetPage(0), {.body = pageOf(1, 3), .gate = gate});
    FetchRun run(service);
    run.fetch->start();
    QTRY_COMPARE(service.requests().size(), 1);

    run.fetch.reset();

    gate->open();
    QCOMPARE(run.finished.count(), 0);
}

void AchievementFetchTest::diesQuietlyInItsOwnSignals()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "50"}}});
    {
        FetchRun run(service);
        connect(run.fetch.get(), &AchievementFetch::pageFetched, this, [&run] { run.fetch.reset(); });
        run.fetch->start();
        QVERIFY(run.pages.wait());
        QVERIFY(!run.fetch);
        QCOMPARE(run.finished.count(), 0);
    }
    FetchRun run(service);
    connect(run.fetch.get(), &AchievementFetch::finished, this, [&run] { run.fetch.reset(); });
    run.fetch->start();
    QVERIFY(run.finished.wait());
    QVERIFY(!run.fetch);
}

QTEST_GUILESS_MAIN(AchievementFetchTest)
#include "tst_achievementfetch.moc"
