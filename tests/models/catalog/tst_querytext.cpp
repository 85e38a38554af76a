// QueryText: canonical spelling, and that reading it gives the query again.

#include "tests/support/queries.h"
#include "tests/support/randomquery.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryText : public QObject
{
    Q_OBJECT

private slots:
    void writesCanonically_data();
    void writesCanonically();
    void isReadAsTheSameQuery_data();
    void isReadAsTheSameQuery();
};

void TestQueryText::writesCanonically_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"  Boss   \"RUSH\"  "_s << u"boss rush"_s;
    QTest::newRow("phrases") << u"\"-a\" \"b:c\" \"d e\""_s << u"\"-a\" \"b:c\" \"d e\""_s;
    QTest::newRow("aliases") << u"CATEGORY:3 region=EU tags:x"_s << u"source:steam language:europe tag:x"_s;
    QTest::newRow("numbers") << u"id<5 id>5 id:5..5 owners:-5..-1"_s << u"id<=4 id>=6 id:5 owners:-5..-1"_s;
    QTest::newRow("values") << u"rank:1..3 source:57 rank>gold"_s << u"rank:bronze..gold source:57 rank>=platinum"_s;
    QTest::newRow("games") << u"game:Boss game=\"Boss Rush\" game:\"1942\" game=1942 game:x2"_s
                           << u"game:boss game=\"boss rush\" game:\"1942\" game:1942 game:\"x2\""_s;
    QTest::newRow("shares") << u"rarity:1.0..<5 rarity<5 rarity>=5 rarity>5 rarity:5 rarity:1e-9"_s
                            << u"rarity:1..<5 rarity<5 rarity>=5 rarity>5 rarity:5 rarity:1e-09"_s;
    QTest::newRow("dates") << u"created:2018-01-01T00:00:00..2018-12 updated>2018 updated<=2018-06-30"_s
                           << u"created:2018 updated>=2019 updated<=2018-06"_s;
    QTest::newRow("times") << u"created:2018-06-01T12:30:05..2018-06-01T12:31"_s
                           << u"created:2018-06-01T12:30:05..2018-06-01T12:31"_s;
    QTest::newRow("presence and state") << u"HAS:Region missing=icon is:invalid"_s
                                        << u"has:language missing:icon is:error"_s;
    QTest::newRow("brackets") << u"((a) (b OR (c d))) -(e) -(f OR g) -(-h)"_s << u"a (b OR c d) -e -(f OR g) -(-h)"_s;
}

void TestQueryText::writesCanonically()
{
    QFETCH(QString, typed);
    const auto query = queryOf(typed);
    QVERIFY(query.problems.empty());
    QTEST(queryText(query), "text");
}

void TestQueryText::isReadAsTheSameQuery_data()
{
    QTest::addColumn<bool>("withRecords");
    QTest::newRow("values likely to go wrong") << false;
    QTest::newRow("values of random records") << true;
}

void TestQueryText::isReadAsTheSameQuery()
{
    QFETCH(bool, withRecords);
    std::vector<Achievement> records;
    RecordGenerator generator(7);
    for (int i = 0; withRecords && i < 2000; ++i)
        if (auto read = readAchievement(generator.record().toStdString()))
            records.push_back(std::move(*read));
    RandomQuery random(11, records, {"1942", "-5", "5..7", "Boss Rush", "..", "1e5", "<3", "\xd9\xa5", "Ärger"});
    for (int i = 0; i < 50'000; ++i) {
        const auto query = random.query();
        const auto text = queryText(query);
        const auto again = queryOf(text);
        QVERIFY2(again == query, text.toUtf8().constData());
        QCOMPARE(queryText(again), text);
    }
}

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
