// SlowQuery: what a query means for one record. The evaluation on chunks is compared with it, so it is tested by
// itself.

#include "tests/support/queries.h"
#include "tests/support/randomquery.h"
#include "tests/support/slowquery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QByteArray &record)
{
    const auto read = readAchievement({record.constData(), std::size_t(record.size())});
    Q_ASSERT(read);
    const auto query = queryOf(text);
    Q_ASSERT(query.problems.empty());
    return slowMatches(query.root, *read, {.upstream = record, .base = {}, .current = {}}, worstGrade(*read));
}

} // namespace

class TestSlowQuery : public QObject
{
    Q_OBJECT

private slots:
    void asksRecords_data();
    void asksRecords();
    void asksForTheState();
    void asksForDeletedOnlyWhenNotNegated_data();
    void asksForDeletedOnlyWhenNotNegated();
};

void TestSlowQuery::asksRecords_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    const auto row = [](const char *yes, const char *no) {
        QTest::newRow(yes) << QString::fromUtf8(yes) << QString::fromUtf8(no);
    };
    row("boss strasse ach_7 rush", "boss nothing");
    row("\"end boss\"", "\"boss end\"");
    row("\"killer of\"", "\"killer defeat\""); // the description begins with "defeat"
    row("-nothing", "-boss");
    row("nothing OR boss", "nothing OR boss gold");
    row("name:boss", "name:defeat");
    row("description:STRAßE", "description:boss");
    row("name=\"end boss killer of\"", "name=boss");
    row("tag:rush", "tag:killer");
    row("tag=\"boss rush\"", "tag=boss");
    row("external=ach_7", "external=ach");
    row("id:7", "id:8");
    row("id>6 id<8", "id>7");
    row("source:steam", "source:xbox");
    row("game:10 game:20", "game:15");
    row("game>=20", "game>20");
    row("language:europe", "language:japan");
    row("rank<gold OR missing:rank", "rank<gold");
    row("owners:-5", "owners>=0");
    row("rarity:5", "rarity:5..<5.1 -has:rarity");
    row("rarity<=5", "rarity<5");
    row("rarity>=5", "rarity>5");
    row("created:2018-06-20", "created>2018-06-20"); // milliseconds
    row("updated:2018-06-20", "updated<2018-06-20"); // seconds
    row("has:tag has:icon", "missing:icon");
    row("missing:rank", "has:rank");
    row("is:warning", "is:error");
}

void TestSlowQuery::asksRecords()
{
    const QByteArray record =
        R"({"id":7,"name":"End Boss Killer of","description":"Defeat him in the Straße","category":3,)"
        R"("external_id":"ACH_7","created_at":1529500723000,"updated_at":1529500723,"game":[10,20],"owners":-5,)"
        R"("owners_percentage":5,"tags":["Boss Rush","x"],"language":1,"rank":null,"icon":12})";
    QFETCH(QString, yes);
    QFETCH(QString, no);
    QVERIFY(matches(yes, record));
    QVERIFY(!matches(no, record));
}

void TestSlowQuery::asksForTheState()
{
    const RecordState received{.upstream = "{\"id\":1}", .base = {}, .current = {}};
    const auto matchesState = [](const QString &text, const RecordState &state, std::optional<Grade> grade = {}) {
        return slowMatches(queryOf(text).root, {}, state, grade);
    };
    QVERIFY(!matchesState(u"is:changed OR is:new OR is:deleted OR is:draft OR is:error OR is:warning"_s, received));
    QVERIFY(matchesState(u"is:changed is:draft -is:new"_s, edited(received, "{}", true)));
    QVERIFY(matchesState(u"is:changed is:new"_s, edited(RecordState(), "{}")));
    QVERIFY(matchesState(u"is:changed is:deleted"_s, withDeleted(received, true)));
    QVERIFY(matchesState(u"is:error -is:warning"_s, received, Grade::Error));
    QVERIFY(matchesState(u"is:warning -is:error"_s, received, Grade::Warning));
    QVERIFY(!matchesState(u"is:warning OR is:error"_s, received, Grade::Hint));
}

void TestSlowQuery::asksForDeletedOnlyWhenNotNegated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("words") << u"deleted is:draft"_s << false;
    QTest::newRow("asked for") << u"boss (is:draft OR is:deleted)"_s << true;
    QTest::newRow("negated") << u"-is:deleted -(a OR is:deleted)"_s << false;
    QTest::newRow("negated twice") << u"-(-is:deleted)"_s << true;
}

void TestSlowQuery::asksForDeletedOnlyWhenNotNegated()
{
    QFETCH(QString, text);
    QTEST(asksForDeleted(queryOf(text).root), "asks");
}

QTEST_GUILESS_MAIN(TestSlowQuery)
#include "tst_slowquery.moc"
