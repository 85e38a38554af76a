#include "models/sources/pageplan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Connection connection(const QString &base)
{
    Connection connection;
    connection.base = QUrl(base);
    return connection;
}

Page page(std::optional<qint64> count, const QByteArray &nextPage = {}, const QByteArray &body = "[]")
{
    return {u"here"_s, body, count, nextPage};
}

} // namespace

class PagePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void joinsBaseAndEndpoint_data();
    void joinsBaseAndEndpoint();
    void roundsTheLastPageUp();
    void stepsByWhatTheServiceGives();
    void endsAtAShortPageWithoutACount();
    void seesThatAServiceKnowsNoOffset();
    void scrollsOnlyAboveTheHighestOffset();
    void takesTheCursorAsItIs_data();
    void takesTheCursorAsItIs();
    void refusesACursorOnAnotherServer_data();
    void refusesACursorOnAnotherServer();
    void keepsTheCursorOfAnEarlierPage();
};

void PagePlanTest::joinsBaseAndEndpoint_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");

    const auto row = [](const char *name, const char *base, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(url);
    };
    row("host", "http://h:8080", "http://h:8080/achievements/?fields=*&limit=50&offset=0");
    row("slash", "http://h/", "http://h/achievements/?fields=*&limit=50&offset=0");
    row("path", "https://h/api/v2/", "https://h/api/v2/achievements/?fields=*&limit=50&offset=0");
    row("query and fragment", "https://h/?token=1#x", "https://h/achievements/?fields=*&limit=50&offset=0");
}

void PagePlanTest::joinsBaseAndEndpoint()
{
    QFETCH(QString, base);
    QTEST(PagePlan(connection(base)).url().toString(QUrl::FullyEncoded), "url");
}

void PagePlanTest::roundsTheLastPageUp()
{
    PagePlan plan(connection(u"http://h"_s));
    QStringList queries;
    for (const qint64 records : {50, 50, 1}) {
        queries.append(plan.url().query());
        const auto more = plan.advance(page(101), records);
        QVERIFY(more);
        QCOMPARE(*more, records == 50);
    }
    QCOMPARE(queries, (QStringList{u"fields=*&limit=50&offset=0"_s, u"fields=*&limit=50&offset=50"_s,
                                   u"fields=*&limit=50&offset=100"_s}));
}

void PagePlanTest::stepsByWhatTheServiceGives()
{
    PagePlan plan(connection(u"http://h"_s));
    QVERIFY(plan.advance(page(25), 10) == Result<bool>(true)); // asked for 50, gives 10
    QCOMPARE(plan.url().query(), u"fields=*&limit=50&offset=10"_s);
    QVERIFY(plan.advance(page(25), 10) == Result<bool>(true));
    QCOMPARE(plan.url().query(), u"fields=*&limit=50&offset=20"_s);
    QVERIFY(plan.advance(page(25), 5) == Result<bool>(false));
}

void PagePlanTest::endsAtAShortPageWithoutACount()
{
    PagePlan plan(connection(u"http://h"_s));
    QVERIFY(plan.advance(page({}), 50) == Result<bool>(true));
    QVERIFY(plan.advance(page({}), 49) == Result<bool>(false));
    PagePlan whole(connection(u"http://h"_s));
    QVERIFY(whole.advance(page({}), 600) == Result<bool>(false)); // knows no limit: that is all
    PagePlan empty(connection(u"http://h"_s));
    QVERIFY(empty.advance(page({}), 0) == Result<bool>(false));
}

void PagePlanTest::seesThatAServiceKnowsNoOffset()
{
    PagePlan plan(connection(u"http://h"_s));
    QVERIFY(!plan.isRepetition(page(200, {}, "[1]")));
    QVERIFY(plan.advance(page(200, {}, "[1]"), 50) == Result<bool>(true));
    QVERIFY(plan.isRepetition(page(200, {}, "[1]")));
    QVERIFY(!plan.isRepetition(page(200, {}, "[2]")));
}

void PagePlanTest::scrollsOnlyAboveTheHighestOffset()
{
    PagePlan plan(connection(u"http://h"_s));
    QVERIFY(!plan.needsScroll(page({})));
    QVERIFY(!plan.needsScroll(page(10'000)));
    QVERIFY(plan.needsScroll(page(10'001)));
    plan.beginScroll();
    QCOMPARE(plan.url().toString(), u"http://h/achievements/?fields=*&limit=50&scroll=1"_s);
    QVERIFY(!plan.needsScroll(page(10'001)));
    QVERIFY(!plan.isCursorPage());
}

void PagePlanTest::takesTheCursorAsItIs_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<QString>("url");

    const auto row = [](const char *name, const char *base, const char *cursor, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QByteArray(cursor) << QString::fromLatin1(url);
    };
    row("path with query", "http://h", "/a/scroll/Dn-F_1/?fields=name", "http://h/a/scroll/Dn-F_1/?fields=name");
    row("padded", "http://h/", "/a/scroll/DnF1==", "http://h/a/scroll/DnF1==");
    row("behind a path", "http://h/v2/", "/a/scroll/x", "http://h/v2/a/scroll/x");
    row("path in it already", "http://h/v2", "/v2/a/scroll/x", "http://h/v2/a/scroll/x");
    row("without slash", "http://h", "a/scroll/x", "http://h/a/scroll/x");
    row("whole address", "http://h:81", "http://h:81/a/scroll/x", "http://h:81/a/scroll/x");
    row("looks like a host", "http://h", "//evil.example/x", "http://h//evil.example/x");
    row("looks like a login", "http://h", "@evil.example/x", "http://h/@evil.example/x");
}

void PagePlanTest::takesTheCursorAsItIs()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, cursor);
    PagePlan plan(connection(base));
    plan.beginScroll();
    QVERIFY(plan.advance(page(20'000, cursor), 50) == Result<bool>(true));
    QTEST(plan.url().toString(QUrl::FullyEncoded), "url");
    QVERIFY(plan.isCursorPage());
}

void PagePlanTest::refusesACursorOnAnotherServer_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::newRow("host") << QByteArray("http://evil.example/a");
    QTest::newRow("port") << QByteArray("http://h:82/a");
    QTest::newRow("scheme") << QByteArray("https://h:81/a");
}

void PagePlanTest::refusesACursorOnAnotherServer()
{
    QFETCH(QByteArray, cursor);
    PagePlan plan(connection(u"http://h:81"_s));
    plan.beginScroll();
    const auto more = plan.advance(page(20'000, cursor), 50);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::RedirectRefused);
    QCOMPARE(more.error().place, u"here"_s);
}

void PagePlanTest::keepsTheCursorOfAnEarlierPage()
{
    PagePlan plan(connection(u"http://h"_s));
    plan.beginScroll();
    QVERIFY(plan.advance(page(20'000, "/c"), 50) == Result<bool>(true));
    QVERIFY(plan.advance(page({}), 50) == Result<bool>(true));
    QCOMPARE(plan.url(), QUrl(u"http://h/c"_s));

    plan.beginScroll();
    const auto lost = plan.advance(page(20'000), 50);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::CursorLost);
}

QTEST_GUILESS_MAIN(PagePlanTest)
#include "tst_pageplan.moc"
