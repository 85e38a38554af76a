// Tables: what was exported comes back, and what others made is read as it is meant.
#include "models/sources/importers/csvsplitter.h"

#include "models/records/jsonvalue.h"
#include "models/sources/exporters/csvrecord.h"
#include "tests/support/recordgenerator.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 3000;

std::vector<SplitRecord> split(const QByteArray &text, qsizetype window = 4096,
                               const std::optional<CsvColumns> &columns = {})
{
    const QByteArrayView table = text;
    CsvSplitter splitter(columns);
    std::vector<SplitRecord> all;
    for (qsizetype at = 0; at < table.size(); at += window)
        std::ranges::move(splitter.feed(QByteArrayView(table).sliced(at, std::min(window, table.size() - at))),
                          std::back_inserter(all));
    std::ranges::move(splitter.finish(), std::back_inserter(all));
    return all;
}

QByteArrayList texts(const std::vector<SplitRecord> &cuts)
{
    QByteArrayList list;
    for (const auto &cut : cuts)
        list << (cut.text ? *cut.text
                          : "error " + QByteArray::number(cut.position) + ' ' + cut.text.error().detail.toUtf8());
    return list;
}

} // namespace

class CsvSplitterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatWasExportedComesBack();
    void windowsDoNotMatter();
    void readsTablesOfOthers_data();
    void readsTablesOfOthers();
    void takesTheDefusingQuoteAway();
    void readsUtf16();
    void aBrokenRowCostsThatRow();
    void tellsTablesThatCannotBeRead_data();
    void tellsTablesThatCannotBeRead();
    void aCuratorMaySayWhatTheColumnsAre();
    void rowsWithoutIdsAreDefinitions();
};

void CsvSplitterTest::whatWasExportedComesBack()
{
    RecordGenerator generator(20181203);
    for (int i = 0; i < kRecords; ++i) {
        const auto record = generator.record();

        const QByteArray row = csvrecord::row(record);
        const auto cuts = split(csvrecord::header() + row);

        if (row.count(',') == row.size() - 2) { // a record without members is an empty line
            QVERIFY(cuts.empty());
            continue;
        }
        QCOMPARE(cuts.size(), std::size_t(1));
        QVERIFY2(cuts[0].text, record.constData());
        QVERIFY2(jsonvalue::same({record.constData(), std::size_t(record.size())},
                                 {cuts[0].text->constData(), std::size_t(cuts[0].text->size())}),
                 QByteArray(record + "\n" + *cuts[0].text).constData());
    }
}

void CsvSplitterTest::windowsDoNotMatter()
{
    RecordGenerator generator(7);
    QByteArray table = csvrecord::header();
    for (int i = 0; i < 40; ++i)
        table += csvrecord::row(generator.record());
    const auto whole = split(table, table.size());

    for (const qsizetype window : {1, 2, 3, 7, 64, 1000}) {
        const auto cuts = split(table, window);
        QCOMPARE(texts(cuts), texts(whole));
        for (std::size_t i = 0; i < cuts.size(); ++i)
            QCOMPARE(cuts[i].offset, whole[i].offset);
    }
}

void CsvSplitterTest::readsTablesOfOthers_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArrayList>("records");
    QTest::newRow("semicolons, percent, decimal comma, blanks")
        << "Name; Source ;Rarity;External ID\nDew;Steam;42,5 %; A1 \n"_ba
        << QByteArrayList{R"({"name":"Dew","category":3,"owners_percentage":42.5,"external_id":"A1"})"};
    QTest::newRow("tabs, keys of enumerations, several games, tags")
        << "id\tplatform\tgame\ttags\tregion\n7\tplaystation\t4,5\t\"sea, \"\"a,b\"\"\"\tjapan\n"_ba
        << QByteArrayList{R"({"id":7,"category":1,"game":[4,5],"tags":["sea","a,b"],"language":5})"};
    QTest::newRow("times") << "id,created_at,updated\n1,2018-06-20T21:25:23Z,2018-06-20 21:25:23\n2,1529529923,\n"_ba
                           << QByteArrayList{R"({"id":1,"created_at":1529529923000,"updated_at":1529529923000})",
                                             R"({"id":2,"created_at":1529529923})"};
    QTest::newRow("order, columns of no field, short and empty rows, quoted lines")
        << "note,name,id\r\nx,\"two\r\nlines, \"\"quoted\"\"\",1\r\n\r\ny,Fern\r\n"_ba
        << QByteArrayList{R"({"name":"two\r\nlines, \"quoted\"","id":1})", R"({"name":"Fern"})"};
    QTest::newRow("large numbers and texts that look like numbers")
        << "id,external_id,name\n18446744073709551615,007,1e5\n"_ba
        << QByteArrayList{R"({"id":18446744073709551615,"external_id":"007","name":"1e5"})"};
    QTest::newRow("byte order mark, no line end")
        << "\xEF\xBB\xBFid,name\n1,Dew"_ba << QByteArrayList{R"({"id":1,"name":"Dew"})"};
    QTest::newRow("cells of no value") << "id,owners,name\n1,many,Dew\n2,5,Fern\n3,,Moss,extra\n"_ba
                                       << QByteArrayList{"error 1 owners: many", R"({"id":2,"owners":5,"name":"Fern"})",
                                                         "error 3 4: extra"};
    QTest::newRow("more that is no object")
        << "id,more\n1,5\n2,\"{\"\"a\"\":1}\"\n"_ba << QByteArrayList{"error 1 more: 5", R"({"id":2,"a":1})"};
}

void CsvSplitterTest::readsTablesOfOthers()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArrayList, records);

    QCOMPARE(texts(split(table)), records);
}

void CsvSplitterTest::takesTheDefusingQuoteAway()
{
    QCOMPARE(undefused("'=1+1"), "=1+1");
    QCOMPARE(undefused("''quoted'"), "'quoted'");
    QCOMPARE(undefused("'quoted'"), "'quoted'"); // of another program: nothing that needed it
    QCOMPARE(undefused("-5"), "-5");
    QCOMPARE(undefused("'"), "'");
}

void CsvSplitterTest::readsUtf16()
{
    const QString text = u"id\tname\n1\tMarée\n2\tStürme\n"_s;
    const QByteArray table = "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);

    for (const qsizetype window : {3, 1000})
        QCOMPARE(texts(split(table, window)),
                 (QByteArrayList{R"({"id":1,"name":"Marée"})", R"({"id":2,"name":"Stürme"})"}));
}

void CsvSplitterTest::aBrokenRowCostsThatRow()
{
    const auto cuts = split("id,name\n1,Dew\n2,\"Fern\"x\n3,Moss\n4,\"never closed\n5,x\n");

    QCOMPARE(cuts.size(), std::size_t(5));
    QCOMPARE(*cuts[0].text, R"({"id":1,"name":"Dew"})"_ba);
    QCOMPARE(cuts[1].text.error().kind, Error::Kind::QuotesUnbalanced);
    QCOMPARE(cuts[1].position, 2);
    QCOMPARE(cuts[1].offset, 14);
    QCOMPARE(*cuts[2].text, R"({"id":3,"name":"Moss"})"_ba);
    QCOMPARE(cuts[3].text.error().kind, Error::Kind::QuotesUnbalanced);
    QCOMPARE(cuts[3].offset, 31);
    QCOMPARE(*cuts[4].text, R"({"id":5,"name":"x"})"_ba);
    QCOMPARE(cuts[4].offset, 47);
}

void CsvSplitterTest::tellsTablesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing") << ""_ba << Error::Kind::FileEmpty;
    QTest::newRow("only blank lines") << "\n\r\n"_ba << Error::Kind::FileEmpty;
    QTest::newRow("no field among the titles") << "colour,size\nred,5\n"_ba << Error::Kind::NoColumns;
}

void CsvSplitterTest::tellsTablesThatCannotBeRead()
{
    QFETCH(QByteArray, table);
    QFETCH(Error::Kind, kind);

    const auto cuts = split(table);

    QCOMPARE(cuts.size(), std::size_t(1));
    QCOMPARE(cuts[0].position, 0);
    QCOMPARE(cuts[0].text.error().kind, kind);
}

void CsvSplitterTest::aCuratorMaySayWhatTheColumnsAre()
{
    const QByteArray table = "colour,size\nDew,5\n"_ba;
    auto columns = csvColumns(table);
    columns.assign(0, CsvColumns::Role::Field, Field::Name);
    columns.assign(1, CsvColumns::Role::Field, Field::Name);
    QCOMPARE(columns.check().error().kind, Error::Kind::DoubledColumn);

    columns.assign(1, CsvColumns::Role::Field, Field::Rank);

    QVERIFY(columns.check());
    QCOMPARE(texts(split(table, 4096, columns)), QByteArrayList{R"({"name":"Dew","rank":5})"});
}

void CsvSplitterTest::rowsWithoutIdsAreDefinitions()
{
    QVERIFY(csvColumns("external_id,name\n").haveDefinitions());
    QVERIFY(!csvColumns("id,external_id,name\n").haveDefinitions());
    QVERIFY(!csvColumns(csvrecord::header()).haveDefinitions());
    QVERIFY(!csvColumns("name,game\n").haveDefinitions());
}

QTEST_GUILESS_MAIN(CsvSplitterTest)
#include "tst_csvsplitter.moc"
