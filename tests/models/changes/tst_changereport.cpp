// The report: a page that people read, in which nothing from a record can become markup.
#include "changetesting.h"

#include "models/changes/changereport.h"

using namespace Qt::StringLiterals;
using namespace changetesting;

namespace {

QByteArrayList reportOn(const MemoryRecords &before, const MemoryRecords &after, const ChangeHeader &header = {})
{
    auto old = before, wanted = after;
    auto document = differences(old, wanted);
    document.header = header;
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    if (!writeReport(buffer, document, QLocale::c()))
        return {};
    return buffer.data().split('\n');
}

} // namespace

class ChangeReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void beginsWithWhatItIs();
    void showsFieldsByTheirNames_data();
    void showsFieldsByTheirNames();
    void listsNewAndDeletedRecords();
};

void ChangeReportTest::beginsWithWhatItIs()
{
    const auto lines =
        reportOn({}, {}, {u"Ranks *of* <Moss>"_s, u"Ann"_s, QDateTime({2018, 6, 20}, {12, 32}, Qt::UTC)});
    QCOMPARE(lines.first(8),
             (QByteArrayList{"# Ranks \\*of\\* &lt;Moss&gt;", "", "Author: Ann  ", "Made: 2018-06-20 12:32 UTC  ", "",
                             "| New | Changed | Deleted |", "| ---: | ---: | ---: |", "| 0 | 0 | 0 |"}));
}

void ChangeReportTest::showsFieldsByTheirNames_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("enumeration") << R"("rank":3)"_ba
                                 << R"("rank":4)"_ba
                                 << "Rank | Gold | Platinum"_ba;
    QTest::newRow("not there") << R"("x":1)"_ba
                               << R"("x":1,"rank":4)"_ba
                               << "Rank | — | Platinum"_ba;
    QTest::newRow("null") << R"("rank":null)"_ba
                          << R"("rank":4)"_ba
                          << "Rank | `null` | `4`"_ba;
    QTest::newRow("every digit") << R"("owners_percentage":42.31)"_ba
                                 << R"("owners_percentage":42.32)"_ba
                                 << "Owners % | 42.31 | 42.32"_ba;
    QTest::newRow("seconds of a time") << R"("created_at":1529500723)"_ba
                                       << R"("created_at":1529500724)"_ba
                                       << "Created | `1529500723` | `1529500724`"_ba;
    QTest::newRow("icon") << R"("icon":{"url":"//a.example/b.png"})"_ba
                          << R"("icon":{"url":"https://a.example/c d>.png"})"_ba
                          << "Icon | [b.png](<https://a.example/b.png>) | "
                             "[c d&gt;.png](<https://a.example/c%20d%3E.png>)"_ba;
    QTest::newRow("icon that is no address") << R"("icon":{"url":"javascript:x"})"_ba
                                             << R"("icon":{"url":"y"})"_ba
                                             << "Icon | javascript:x | y"_ba;
    QTest::newRow("markup") << R"~("name":"a|b`c`<i>\n\\[x](y)")~"_ba
                            << R"("name":"b")"_ba
                            << "Name | a\\|b\\`c\\`&lt;i&gt;<br>\\\\\\[x\\](y) | b"_ba;
    QTest::newRow("unknown member") << R"("slug":"a`|b")"_ba
                                    << R"("slug":{"n":1})"_ba
                                    << "slug | `` \"a`\\|b\" `` | `{\"n\":1}`"_ba;
    QTest::newRow("only white space") << R"("x":[1, 2])"_ba
                                      << R"("x":[1,2])"_ba
                                      << "only how it is written |  | "_ba;
}

void ChangeReportTest::showsFieldsByTheirNames()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, cells);
    MemoryRecords old, wanted;
    old.add("{\"id\":7," + before + "}");
    wanted.add("{\"id\":7," + after + "}");
    const auto lines = reportOn(old, wanted);
    const auto title = lines.indexOf("## Changed (1)");
    QVERIFY(title > 0);
    const auto row = lines[title + 4];
    QVERIFY2(row.startsWith("| 7 | ") && row.endsWith(QByteArray("| " + cells + " |")), row.constData());
}

void ChangeReportTest::listsNewAndDeletedRecords()
{
    MemoryRecords old, wanted;
    old.add(R"({"id":7,"name":"Old | one","category":3,"game":[1,2],"external_id":"A"})");
    wanted.add(R"({"id":8,"name":"New","category":2,"x":true})");
    wanted.add("{}");
    const auto lines = reportOn(old, wanted);
    QVERIFY(lines.contains("| 2 | 0 | 1 |"));
    QVERIFY(lines.contains("| 7 | Old \\| one | Steam | 1, 2 | A |"));
    QVERIFY(lines.contains("| 8 | New | Source | Xbox |"));
    QVERIFY(lines.contains("|  |  | x | `true` |"));
    QVERIFY(lines.contains("|  | — |  |  |"));
}

QTEST_GUILESS_MAIN(ChangeReportTest)
#include "tst_changereport.moc"
