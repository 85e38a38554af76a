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

// Takes a page of `records` and tells whether there is another to ask for.
Result<bool> take(PagePlan &plan, const Page &page, std::size_t records)
{
    RecordBatch batch;
    batch.records.resize(records);
    const auto asked = plan.next();
    if (!asked)
        return false;
    return plan.take(asked->number, page, batch).map([&plan] { return !plan.isDone(); });
}

// The address it asks for next.
QUrl nextUrl(PagePlan &plan)
{
    const auto page = plan.next();
    return page ? page->call.url : QUrl();
}

// As after a first page of a service with many records.
void beginScroll(PagePlan &plan)
{
    (void)take(plan, {u"here"_s, "[]", 20'000, {}}, 50);
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
    void goesOnFromItsMemo();
    void narrowsByFilters();
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
    PagePlan plan(connection(base), {});
    QTEST(nextUrl(plan).toString(QUrl::FullyEncoded), "url");
}

void PagePlanTest::roundsTheLastPageUp()
{
    PagePlan plan(connection(u"http://h"_s), {});
    QStringList queries;
    for (const int records : {50, 50, 1}) { // and 101 of these
        const auto asked = plan.next();
        QVERIFY(asked && asked->canRepeat);
        QVERIFY(!plan.next()); // one at a time
        queries.append(asked->call.url.query());
        RecordBatch batch;
        batch.records.resize(std::size_t(records));
        QVERIFY(plan.take(asked->number, page(101, {}, QByteArray::number(queries.size())), batch));
        QCOMPARE(plan.isDone(), records != 50);
    }
    QCOMPARE(queries, (QStringList{u"fields=*&limit=50&offset=0"_s, u"fields=*&limit=50&offset=50"_s,
                                   u"fields=*&limit=50&offset=100"_s}));
}

void PagePlanTest::stepsByWhatTheServiceGives()
{
    PagePlan plan(connection(u"http://h"_s), {});
    QVERIFY(take(plan, page(25, {}, "[1]"), 10) == Result<bool>(true)); // asked for 50, gives 10
    QVERIFY(take(plan, page(25, {}, "[2]"), 10) == Result<bool>(true));
    QCOMPARE(nextUrl(plan).query(), u"fields=*&limit=50&offset=20"_s);
}

void PagePlanTest::endsAtAShortPageWithoutACount()
{
    PagePlan plan(connection(u"http://h"_s), {});
    QVERIFY(take(plan, page({}, {}, "[1]"), 50) == Result<bool>(true));
    QVERIFY(take(plan, page({}, {}, "[2]"), 49) == Result<bool>(false));
    PagePlan whole(connection(u"http://h"_s), {});
    QVERIFY(take(whole, page({}), 600) == Result<bool>(false)); // knows no limit: that is all
    PagePlan empty(connection(u"http://h"_s), {});
    QVERIFY(take(empty, page({}), 0) == Result<bool>(false));
}

void PagePlanTest::seesThatAServiceKnowsNoOffset()
{
    PagePlan plan(connection(u"http://h"_s), {});
    QVERIFY(take(plan, page(200, {}, "[1]"), 50) == Result<bool>(true));
    const auto asked = plan.next();
    RecordBatch batch;
    batch.records.resize(50);
    QVERIFY(plan.take(asked->number, page(200, {}, "[1]"), batch));
    QVERIFY(plan.isDone());
    QVERIFY(batch.isEmpty()); // they came before
}

void PagePlanTest::scrollsOnlyAboveTheHighestOffset()
{
    PagePlan few(connection(u"http://h"_s), {});
    QVERIFY(take(few, page(10'000), 50) == Result<bool>(true));
    QCOMPARE(nextUrl(few).query(), u"fields=*&limit=50&offset=50"_s);

    PagePlan many(connection(u"http://h"_s), {});
    QVERIFY(take(many, page(10'001), 50) == Result<bool>(true));
    QCOMPARE(many.expected(), std::optional<qint64>(10'001));
    const auto scroll = many.next();
    QCOMPARE(scroll->call.url.toString(), u"http://h/achievements/?fields=*&limit=50&scroll=1"_s);
    QVERIFY(!scroll->canRepeat);
}

void PagePlanTest::goesOnFromItsMemo()
{
    PagePlan plan(connection(u"http://h"_s), {});
    QVERIFY(plan.memo().isEmpty());
    QVERIFY(take(plan, page(200), 40) == Result<bool>(true));
    PagePlan later(connection(u"http://h"_s), {}, plan.memo());
    QCOMPARE(later.expected(), std::optional<qint64>(200));
    QCOMPARE(nextUrl(later).query(), u"fields=*&limit=50&offset=40"_s);
}

void PagePlanTest::narrowsByFilters()
{
    FetchScope scope;
    scope.game = 41233;
    scope.source = 3;
    scope.updatedSince = QDateTime({2018, 6, 1}, {}, Qt::UTC);
    PagePlan plan(connection(u"http://h"_s), scope);
    QCOMPARE(nextUrl(plan).query(), u"fields=*&limit=50&filter[game][eq]=41233&filter[category][eq]=3"
                                    u"&filter[updated_at][gte]=1527811200000&offset=0"_s);
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
    PagePlan plan(connection(base), {});
    beginScroll(plan);
    QVERIFY(take(plan, page(20'000, cursor), 50) == Result<bool>(true));
    QTEST(nextUrl(plan).toString(QUrl::FullyEncoded), "url");
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
    PagePlan plan(connection(u"http://h:81"_s), {});
    beginScroll(plan);
    const auto more = take(plan, page(20'000, cursor), 50);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::RedirectRefused);
    QCOMPARE(more.error().place, u"here"_s);
}

void PagePlanTest::keepsTheCursorOfAnEarlierPage()
{
    PagePlan plan(connection(u"http://h"_s), {});
    beginScroll(plan);
    QVERIFY(take(plan, page(20'000, "/c"), 50) == Result<bool>(true));
    QVERIFY(take(plan, page({}), 50) == Result<bool>(true));
    QCOMPARE(nextUrl(plan), QUrl(u"http://h/c"_s));

    PagePlan other(connection(u"http://h"_s), {});
    beginScroll(other);
    const auto lost = take(other, page(20'000), 50);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::CursorLost);
}

QTEST_GUILESS_MAIN(PagePlanTest)
#include "tst_pageplan.moc"
