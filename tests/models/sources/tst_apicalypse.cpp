#include "models/sources/apicalypse.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ApicalypseTest : public QObject
{
    Q_OBJECT

private slots:
    void writesPages();
    void narrows();
    void asksByIds();
    void readsConditions_data();
    void readsConditions();
    void refusesConditions_data();
    void refusesConditions();
};

void ApicalypseTest::writesPages()
{
    QCOMPARE(apicalypse::achievements({}, {}), QByteArray("fields *; sort id asc; limit 500;"));
    QCOMPARE(
        apicalypse::achievements({}, {.after = 18446744073709551614U, .upTo = 18446744073709551615U, .limit = 7}),
        QByteArray("fields *; where id > 18446744073709551614 & id <= 18446744073709551615; sort id asc; limit 7;"));
    QCOMPARE(apicalypse::achievements({}, {.newestFirst = true, .limit = 1}),
             QByteArray("fields *; sort id desc; limit 1;"));
}

void ApicalypseTest::narrows()
{
    const FetchScope scope{41233, 3, QDateTime({2018, 6, 1}, {}, Qt::UTC), u"rank = 4 | owners > 5"_s};
    QCOMPARE(apicalypse::achievements(scope, {.after = 5}),
             QByteArray("fields *; where id > 5 & game = 41233 & category = 3 & updated_at >= 1527811200 & "
                        "(rank = 4 | owners > 5); sort id asc; limit 500;"));
}

void ApicalypseTest::asksByIds()
{
    const std::array<quint64, 2> ids{3, 18446744073709551615U};
    QCOMPARE(apicalypse::byIds("name", ids), QByteArray("fields name; where id = (3,18446744073709551615); limit 2;"));
}

void ApicalypseTest::readsConditions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("condition");
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("as it is") << u"game = (1,2) & tags = [3]"_s << u"game = (1,2) & tags = [3]"_s;
    QTest::newRow("a statement") << u" where rank = 4 ; "_s << u"rank = 4"_s;
    QTest::newRow("short") << u"w rank=4;;"_s << u"rank=4"_s;
    QTest::newRow("lines") << u"rank = 4\n& owners > 5"_s << u"rank = 4 & owners > 5"_s;
    QTest::newRow("marks in quotes") << uR"(name = "a;)(\"" & id > 1)"_s << uR"(name = "a;)(\"" & id > 1)"_s;
}

void ApicalypseTest::readsConditions()
{
    QFETCH(QString, typed);
    const auto condition = apicalypse::checkedCondition(typed);
    QVERIFY(condition);
    QTEST(*condition, "condition");
}

void ApicalypseTest::refusesConditions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("two statements") << u"rank = 4; limit 5"_s;
    QTest::newRow("an open quote") << u"name = \"a"_s;
    QTest::newRow("an open bracket") << u"game = (1,2"_s;
    QTest::newRow("a closing bracket") << u"rank = 4) | (id > 0"_s;
    QTest::newRow("crossed brackets") << u"([)]"_s;
}

void ApicalypseTest::refusesConditions()
{
    QFETCH(QString, typed);
    const auto condition = apicalypse::checkedCondition(typed);
    QVERIFY(!condition);
    QCOMPARE(condition.error().kind, Error::Kind::QueryRefused);
    QVERIFY(!condition.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(ApicalypseTest)
#include "tst_apicalypse.moc"
