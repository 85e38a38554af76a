// AchievementFetch against services that fail: what is tried again, what ends the fetch, and what is said.
#include "tests/models/sources/fetchfixture.h"

#include <QTcpServer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class FetchFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void triesPagesAgain_data();
    void triesPagesAgain();
    void givesUpAfterFiveTries();
    void endsAtOnce_data();
    void endsAtOnce();
    void waitsAsTheServiceSays_data();
    void waitsAsTheServiceSays();
    void waitsNotLongerThanItsLimit();
    void keepsWhatCanBeReadOfACutPage();
    void keepsThePagesBeforeAFailure();
    void saysThatTheServiceIsDown();
    void refusesRedirectsToOtherServers();
    void failedScrollPageStartsTheScrollAnew_data();
    void failedScrollPageStartsTheScrollAnew();
    void restartsTheScrollAtMostThreeTimes();
    void asksForTheSameScrollPageAfterARateLimit();
    void doesNotScrollWithAWrongKey();
};

void FetchFailuresTest::triesPagesAgain_data()
{
    QTest::addColumn<FakeService::Answer>("answer");
    using Answer = FakeService::Answer;

    QTest::newRow("500") << Answer{.status = 500, .body = R"({"title":"Internal server error"})"};
    QTest::newRow("502") << Answer{.status = 502, .body = "Bad Gateway", .contentType = "text/plain"};
    QTest::newRow("408") << Answer{.status = 408, .body = R"([{"title":"Request Timeout","status":408}])"};
    QTest::newRow("429 without a time") << Answer{.status = 429, .body = R"({"message":"Too Many Requests"})"};
    QTest::newRow("429 at once") << Answer{.status = 429, .headers = {{"Retry-After", "0"}}};
    QTest::newRow("connection cut") << Answer{.body = pageOf(51, 5), .declaredLength = 5'000};
    QTest::newRow("page cut in a record") << Answer{.body = pageOf(51, 10).left(900)};
    QTest::newRow("page cut between records") << Answer{.body = pageOf(51, 10).chopped(1)};
    QTest::newRow("page stands still") << Answer{.body = pageOf(51, 10), .gate = std::make_shared<Gate>()};
}

void FetchFailuresTest::triesPagesAgain()
{
    QFETCH(FakeService::Answer, answer);
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "60"}}});
    service.answer(offsetPage(50), answer);
    service.answer(offsetPage(50), answer);
    service.answer(offsetPage(50), {.body = pageOf(51, 10)});
    FetchRun run(service);
    if (answer.gate)
        run.client.setTiming({.retryAfter = {1ms, 1ms}, .stall = 700ms});

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 60, .distinctIds = 60, .expected = 60}));
    QCOMPARE(run.ids(), numbers(1, 60));
    QCOMPARE(service.requests().size(), 4);
    QCOMPARE(run.restarts.count(), 0);
}

void FetchFailuresTest::givesUpAfterFiveTries()
{
    FakeService service;
    service.answer(offsetPage(0), {.status = 503, .body = R"({"message":"Maintenance"})"});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    Error expected;
    expected.kind = Error::Kind::Http;
    expected.httpStatus = 503;
    expected.detail = u"Maintenance"_s;
    expected.place = service.url(offsetPage(0)).toString();
    QVERIFY(run.outcome() == FetchOutcome{.error = expected});
    QCOMPARE(service.requests().size(), 5);
}

void FetchFailuresTest::endsAtOnce_data()
{
    QTest::addColumn<FakeService::Answer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    using Answer = FakeService::Answer;

    QTest::newRow("wrong key") << Answer{.status = 401,
                                         .body = R"([{"title":"Unauthorized","cause":"Invalid User key"}])"}
                               << Error::Kind::Unauthorized << u"Unauthorized: Invalid User key"_s;
    QTest::newRow("quota used up") << Answer{.status = 403} << Error::Kind::Unauthorized << QString();
    QTest::newRow("400") << Answer{.status = 400, .body = R"({"status":400,"message":"No such field"})"}
                         << Error::Kind::QueryRefused << u"No such field"_s;
    QTest::newRow("404") << Answer{.status = 404, .body = "Endpoint not found", .contentType = "text/plain"}
                         << Error::Kind::Http << u"Endpoint not found"_s;
    QTest::newRow("error with status 200") << Answer{.body = R"({"error":"Requests restricted to API Proxy!"})"}
                                           << Error::Kind::ErrorReply << u"Requests restricted to API Proxy!"_s;
    QTest::newRow("errors with status 200")
        << Answer{.body = R"([{"title":"Syntax Error","status":400}])"} << Error::Kind::ErrorReply << u"Syntax Error"_s;
    QTest::newRow("count") << Answer{.body = R"({"count":640})"} << Error::Kind::CountReply << u"640"_s;
    QTest::newRow("multiquery") << Answer{.body = R"([{"name":"n","result":[]}])"} << Error::Kind::MultiqueryReply
                                << QString();
    QTest::newRow("empty body") << Answer{} << Error::Kind::FileEmpty << QString();
    QTest::newRow("no content") << Answer{.status = 204} << Error::Kind::FileEmpty << QString();
}

void FetchFailuresTest::endsAtOnce()
{
    QFETCH(FakeService::Answer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    FakeService service;
    service.answer(offsetPage(0), answer);
    FetchRun run(service);

    QVERIFY(run.toEnd());

    const Error error = run.outcome().error.value();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, detail);
    QCOMPARE(error.httpStatus, answer.status >= 300 ? answer.status : 0);
    QCOMPARE(error.place, service.url(offsetPage(0)).toString());
    QCOMPARE(run.pages.count(), 0);
    QCOMPARE(service.requests().size(), 1);
}

void FetchFailuresTest::waitsAsTheServiceSays_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("seconds") << QByteArray("600");
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(600);
    QTest::newRow("date") << QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

void FetchFailuresTest::waitsAsTheServiceSays()
{
    QFETCH(QByteArray, header);
    FakeService service;
    service.answer(offsetPage(0), {.status = 429, .headers = {{"Retry-After", header}}});
    FetchRun run(service);
    run.fetch->start();
    QVERIFY(run.progress.wait());

    const auto progress = run.progress.last().first().value<FetchProgress>();
    QCOMPARE(progress.waiting, FetchProgress::Waiting::ForRateLimit);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(progress.until);
    QVERIFY2(seconds > 570 && seconds <= 600, qPrintable(QString::number(seconds)));
}

void FetchFailuresTest::waitsNotLongerThanItsLimit()
{
    FakeService service;
    service.answer(offsetPage(0), {.status = 429, .headers = {{"Retry-After", "86400"}}});
    FetchRun run(service);
    run.client.setTiming({.retryAfter = {1ms, 1ms}, .longestPause = 2ms});

    QVERIFY(run.toEnd());

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::TooManyRequests);
    QCOMPARE(service.requests().size(), 3);
}

void FetchFailuresTest::keepsWhatCanBeReadOfACutPage()
{
    FakeService service;
    const QByteArray body = '[' + record(1) + ",\n" + record(2) + ",\n" + record(3).left(20);
    service.answer(offsetPage(0), {.body = body, .headers = {{"X-Count", "3"}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    const FetchOutcome outcome = run.outcome();
    QCOMPARE(outcome.error.value().kind, Error::Kind::TruncatedInput);
    QCOMPARE(outcome.error->place, service.url(offsetPage(0)).toString());
    QCOMPARE(outcome.error->record, 3);
    QVERIFY(outcome.error->offset >= body.lastIndexOf('{'));
    QCOMPARE(outcome.received, 2);
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(run.ids(), (QList<quint64>{1, 2}));
    QCOMPARE(service.requests().size(), 5);
}

void FetchFailuresTest::keepsThePagesBeforeAFailure()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "60"}}});
    service.answer(offsetPage(50), {.body = "<html><title>Sign in</title></html>", .contentType = "text/html"});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    const FetchOutcome outcome = run.outcome();
    QCOMPARE(outcome.error.value().kind, Error::Kind::NotJson);
    QCOMPARE(outcome.error->place, service.url(offsetPage(50)).toString());
    QCOMPARE(outcome.received, 50);
    QCOMPARE(run.ids(), numbers(1, 50));
    QCOMPARE(service.requests().size(), 2);
}

void FetchFailuresTest::saysThatTheServiceIsDown()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const int port = server.serverPort();
    server.close();
    FetchRun run(QUrl(u"http://someone:password@127.0.0.1:%1"_s.arg(port)));

    QVERIFY(run.toEnd());

    const Error error = run.outcome().error.value();
    QCOMPARE(error.kind, Error::Kind::Unreachable);
    QCOMPARE(error.place, u"http://127.0.0.1:%1"_s.arg(port) + offsetPage(0));
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(run.progress.count(), 1); // it did not wait
}

void FetchFailuresTest::refusesRedirectsToOtherServers()
{
    FakeService service, other;
    service.answer(offsetPage(0), {.status = 302, .headers = {{"Location", other.url(u"/x"_s).toEncoded()}}});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::RedirectRefused);
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(service.requests().size(), 1);
}

void FetchFailuresTest::failedScrollPageStartsTheScrollAnew_data()
{
    QTest::addColumn<FakeService::Answer>("answer");
    using Answer = FakeService::Answer;
    QTest::newRow("500") << Answer{.status = 500};
    QTest::newRow("cursor expired") << Answer{.status = 404};
    QTest::newRow("connection cut") << Answer{.body = pageOf(51, 5), .declaredLength = 5'000};
    QTest::newRow("page cut") << Answer{.body = pageOf(51, 50).chopped(40)};
}

void FetchFailuresTest::failedScrollPageStartsTheScrollAnew()
{
    QFETCH(FakeService::Answer, answer);
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "10001"}}});
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = {{"X-Count", "10001"}, {"X-Next-Page", "/c1"}}});
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = {{"X-Count", "10001"}, {"X-Next-Page", "/c2"}}});
    service.answer(u"/c1"_s, answer);
    service.answer(u"/c2"_s, {.body = pageOf(51, 50)});
    service.answer(u"/c2"_s, {.body = "[]"});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QVERIFY(run.outcome() == (FetchOutcome{.received = 100, .distinctIds = 100, .expected = 10'001}));
    QCOMPARE(run.restarts.count(), 1);
    QCOMPARE(run.ids(), numbers(1, 50) + numbers(1, 100));
    QCOMPARE(service.targets(), (QList<QByteArray>{offsetPage(0).toUtf8(), scrollPage().toUtf8(), "/c1",
                                                   scrollPage().toUtf8(), "/c2", "/c2"}));
}

void FetchFailuresTest::restartsTheScrollAtMostThreeTimes()
{
    FakeService service;
    const Headers headers{{"X-Count", "10001"}, {"X-Next-Page", "/c"}};
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = headers});
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = headers});
    service.answer(u"/c"_s, {.status = 404, .body = R"({"message":"No search context"})"});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    Error expected;
    expected.kind = Error::Kind::CursorLost;
    expected.httpStatus = 404;
    expected.detail = u"No search context"_s;
    expected.place = service.url(u"/c"_s).toString();
    QVERIFY(run.outcome() == (FetchOutcome{.error = expected, .received = 50, .distinctIds = 50, .expected = 10'001}));
    QCOMPARE(run.restarts.count(), 3);
    QCOMPARE(service.requests().size(), 1 + 4 * 2);
}

void FetchFailuresTest::asksForTheSameScrollPageAfterARateLimit()
{
    FakeService service;
    const Headers headers{{"X-Count", "10001"}, {"X-Next-Page", "/c"}};
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = headers});
    service.answer(scrollPage(), {.body = pageOf(1, 50), .headers = headers});
    service.answer(u"/c"_s, {.status = 429});
    service.answer(u"/c"_s, {.body = pageOf(51, 50)});
    service.answer(u"/c"_s, {.body = "[]"});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QCOMPARE(run.restarts.count(), 0);
    QCOMPARE(run.ids(), numbers(1, 100));
}

void FetchFailuresTest::doesNotScrollWithAWrongKey()
{
    FakeService service;
    service.answer(offsetPage(0), {.body = pageOf(1, 50), .headers = {{"X-Count", "10001"}}});
    service.answer(scrollPage(), {.status = 401});
    FetchRun run(service);

    QVERIFY(run.toEnd());

    QCOMPARE(run.outcome().error.value().kind, Error::Kind::Unauthorized);
    QCOMPARE(run.restarts.count(), 0);
    QCOMPARE(service.requests().size(), 2);
}

QTEST_GUILESS_MAIN(FetchFailuresTest)
#include "tst_fetchfailures.moc"
