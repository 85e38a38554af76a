#include "models/records/achievement.h"
#include "models/records/recordeditor.h"
#include "tests/models/records/splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<quint64>;
using Tags = std::vector<std::string>;

FieldValue text(const char *value)
{
    return std::string(value);
}

} // namespace

class TestRecordEditor : public QObject
{
    Q_OBJECT

private slots:
    void editsInPlace_data();
    void editsInPlace();
    void addsInTheRecordsStyle_data();
    void addsInTheRecordsStyle();
    void clears_data();
    void clears();
    void refuses_data();
    void refuses();
    void passesTheReadersErrorOn();
    void makesNewRecords();
    void foldsLineBreaks_data();
    void foldsLineBreaks();
    void writesMembers_data();
    void writesMembers();
    void refusesWhatIsNoValue();
};

void TestRecordEditor::editsInPlace_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<Field>("field");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Field field, const char *record, const FieldValue &value,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(record) << field << value << QByteArray(expected);
    };
    row("number", Field::Rank, R"({"rank" : 3 ,"x":1})", quint64(4), R"({"rank" : 4 ,"x":1})");
    row("numeric text stays text", Field::Rank, R"({"rank":"3"})", quint64(4), R"({"rank":"4"})");
    row("largest id", Field::Id, R"({"id":1})", quint64(18446744073709551615U), R"({"id":18446744073709551615})");
    row("signed given for unsigned", Field::Id, R"({"id":1})", qint64(5), R"({"id":5})");
    row("unreadable number", Field::Owners, R"({"owners":1.5})", qint64(2), R"({"owners":2})");
    row("null", Field::Owners, R"({"owners":null})", qint64(-2), R"({"owners":-2})");
    row("percentage", Field::OwnersPercentage, R"({"owners_percentage":1})", Decimal{"42.10"},
        R"({"owners_percentage":42.10})");
    row("percentage as text", Field::OwnersPercentage, R"({"owners_percentage":"1"})", Decimal{"2.0"},
        R"({"owners_percentage":"2.0"})");
    row("the same percentage", Field::OwnersPercentage, R"({"owners_percentage":1.00})", Decimal{"1"},
        R"({"owners_percentage":1.00})");
    row("seconds stay", Field::UpdatedAt, R"({"updated_at":1529500723})", qint64(1529500724),
        R"({"updated_at":1529500724})");
    row("text", Field::Name, R"({"name":"a"})", text("b \"q\" \n\x01/"), R"({"name":"b \"q\" \n\u0001/"})");
    row("the same text escaped", Field::Name, R"({"name":"\u0061"})", text("a"), R"({"name":"\u0061"})");
    row("lone surrogate untouched", Field::Name, R"({"name":"\ud800"})", text("\xef\xbf\xbd"), R"({"name":"\ud800"})");
    row("number where a text should be", Field::Name, R"({"name":5})", text("5"), R"({"name":"5"})");
    row("last of doubled", Field::Id, R"({"id":1,"id":2})", quint64(3), R"({"id":1,"id":3})");
    row("escaped key", Field::Id, R"({"i\u0064":1})", quint64(3), R"({"i\u0064":3})");
    row("icon url", Field::Icon, R"({"icon":{"width":1, "url" : "a","x":[]}})", text("b"),
        R"({"icon":{"width":1, "url" : "b","x":[]}})");
    row("icon under its other key", Field::Icon, R"({"achievement_icon":{"url":"a"}})", text("b"),
        R"({"achievement_icon":{"url":"b"}})");
    row("icon without url", Field::Icon, R"({"icon":{"image_id": "i", "width": 2}})", text("b"),
        R"({"icon":{"image_id": "i", "width": 2, "url": "b"}})");
    row("icon with nothing", Field::Icon, R"({"icon":{}})", text("b"), R"({"icon":{"url":"b"}})");
    row("icon null", Field::Icon, R"({"icon": null})", text("b"), R"({"icon": {"url": "b"}})");
    row("icon with doubled url", Field::Icon, R"({"icon":{"url":"a","url":"b"}})", text("c"),
        R"({"icon":{"url":"a","url":"c"}})");
    row("no url on no url", Field::Icon, R"({"icon":89386})", text(""), R"({"icon":89386})");
    row("game stays scalar", Field::Game, R"({"game":1})", Ids{2}, R"({"game":2})");
    row("game stays numeric text", Field::Game, R"({"game":"1"})", Ids{2}, R"({"game":"2"})");
    row("game gets a second", Field::Game, R"({"game": 1})", Ids{1, 2}, R"({"game": [1, 2]})");
    row("numeric text gets a second", Field::Game, R"({"game":"1"})", Ids{1, 2}, R"({"game":["1","2"]})");
    row("expanded game gets a second", Field::Game, R"({"game":{"id":1,"name":"G"}})", Ids{1, 2},
        R"({"game":[{"id":1,"name":"G"},2]})");
    row("other game for an expanded one", Field::Game, R"({"game":{"id":1,"name":"G"}})", Ids{2}, R"({"game":2})");
    row("the same expanded games", Field::Game, R"({"game":[{"id":1}, 2]})", Ids{2, 1}, R"({"game":[{"id":1}, 2]})");
    row("one of two expanded stays", Field::Game, R"({"game":[ {"id":1} , {"id":2} ]})", Ids{3, 2},
        R"({"game":[ 3 , {"id":2} ]})");
    row("array of one stays", Field::Game, R"({"game":[1]})", Ids{2}, R"({"game":[2]})");
    row("array gets empty", Field::Game, R"({"game":[1,2]})", Ids{}, R"({"game":[]})");
    row("games in another order", Field::Game, R"({"game":[1,2]})", Ids{2, 1}, R"({"game":[2,1]})");
    row("tags", Field::Tags, R"({"tags":["a","\u0062"]})", Tags{"b", "c"}, R"({"tags":["\u0062","c"]})");
    row("tag numbers", Field::Tags, R"({"tags":[1, 2]})", Tags{"2", "7", "x"}, R"({"tags":[2, 7, "x"]})");
    row("digits among texts", Field::Tags, R"({"tags":["a"]})", Tags{"a", "7"}, R"({"tags":["a","7"]})");
    row("tags printed", Field::Tags, "{\"tags\": [\n  \"a\"\n]}", Tags{"a", "b"},
        "{\"tags\": [\n  \"a\",\n  \"b\"\n]}");
    row("tags that were none", Field::Tags, R"({"tags":{}})", Tags{"a"}, R"({"tags":["a"]})");
}

void TestRecordEditor::editsInPlace()
{
    QFETCH(QByteArray, record);
    QFETCH(Field, field);
    QFETCH(FieldValue, value);
    QFETCH(QByteArray, expected);
    const auto edited = withField(record, field, value);
    QVERIFY(edited);
    QCOMPARE(*edited, expected);
}

void TestRecordEditor::addsInTheRecordsStyle_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *record, const char *expected) {
        QTest::newRow(name) << QByteArray(record) << QByteArray(expected);
    };
    row("compact", R"({"a":1,"b":2})", R"({"a":1,"b":2,"rank":3})");
    row("blanks", R"({"a": 1, "b": 2})", R"({"a": 1, "b": 2, "rank": 3})");
    row("printed", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"rank\": 3\n}\n");
    row("printed, one member", "{\r\n\t\"a\": 1\r\n}", "{\r\n\t\"a\": 1,\r\n\t\"rank\": 3\r\n}");
    row("odd", "{ \"a\" :1 ,\t\"b\" :2 }", "{ \"a\" :1 ,\t\"b\" :2 ,\t\"rank\" :3 }");
    row("one member", R"({"a":1})", R"({"a":1,"rank":3})");
    row("one member, blanks", R"({"a": 1})", R"({"a": 1, "rank": 3})");
    row("empty", "{}", R"({"rank":3})");
    row("empty with a blank", " { } ", " {\"rank\":3 } ");
}

void TestRecordEditor::addsInTheRecordsStyle()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, expected);
    QCOMPARE(*withField(record, Field::Rank, quint64(3)), expected);
}

void TestRecordEditor::clears_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Field field, const char *record, const char *expected) {
        QTest::newRow(name) << QByteArray(record) << field << QByteArray(expected);
    };
    row("first", Field::Id, R"({"id":1, "x": 2})", R"({"x": 2})");
    row("middle", Field::Id, "{\n \"x\": 1,\n \"id\": 2,\n \"y\": 3\n}", "{\n \"x\": 1,\n \"y\": 3\n}");
    row("last", Field::Id, "{\n \"x\": 1,\n \"id\": 2\n}", "{\n \"x\": 1\n}");
    row("only one", Field::Id, R"({"id":1})", "{}");
    row("doubled", Field::Id, R"({"id":1,"x":2,"i\u0064":3})", R"({"x":2})");
    row("both spellings", Field::Icon, R"({"icon":1,"achievement_icon":{"url":"a"}})", "{}");
    row("icon that is a number", Field::Icon, R"({"icon":1,"x":2})", R"({"x":2})");
    row("unreadable", Field::Rank, R"({"rank":"gold","x":2})", R"({"x":2})");
    row("absent", Field::Rank, R"({"x":2})", R"({"x":2})");
    row("null is as good as not set", Field::Rank, R"({"rank":null})", R"({"rank":null})");
}

void TestRecordEditor::clears()
{
    QFETCH(QByteArray, record);
    QFETCH(Field, field);
    QFETCH(QByteArray, expected);
    QCOMPARE(*withField(record, field, {}), expected);
}

void TestRecordEditor::refuses_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<Field>("field");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &record, Field field, const FieldValue &value,
                        const QString &kind) { QTest::newRow(name) << record << field << value << kind; };
    const QString notEditable = u"FieldNotEditable"_s;
    row("url for a numbered icon", R"({"icon":89386})", Field::Icon, text("u"), notEditable);
    row("url for an icon of numeric text", R"({"icon":"89386"})", Field::Icon, text("u"), notEditable);
    row("text for a number", "{}", Field::Id, text("5"), notEditable);
    row("negative for unsigned", "{}", Field::Id, qint64(-1), notEditable);
    row("too large for signed", "{}", Field::Owners, quint64(9223372036854775808U), notEditable);
    row("no number for a percentage", "{}", Field::OwnersPercentage, Decimal{"1,5"}, notEditable);
    row("broken UTF-8", "{}", Field::Name, text("\xff"), notEditable);
    row("broken UTF-8 in a tag", "{}", Field::Tags, Tags{"a", "\xff"}, notEditable);
    row("ids for tags", "{}", Field::Tags, Ids{1}, notEditable);
    row("too long", "{}", Field::Description, std::string(std::size_t(kMaximumRecordBytes), 'x'), u"RecordTooLarge"_s);
}

void TestRecordEditor::refuses()
{
    QFETCH(QByteArray, record);
    QFETCH(Field, field);
    QFETCH(FieldValue, value);
    QFETCH(QString, kind);
    const auto edited = withField(record, field, value);
    QVERIFY(!edited);
    QCOMPARE(kindName(edited.error().kind), kind);
}

void TestRecordEditor::passesTheReadersErrorOn()
{
    const auto edited = withField("{\"id\":1,}", Field::Id, quint64(2));
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, Error::Kind::InvalidJson);
    QCOMPARE(edited.error().offset, 8);
}

void TestRecordEditor::makesNewRecords()
{
    using Pair = std::pair<Field, FieldValue>;
    const std::vector<Pair> fields{
        {Field::UpdatedAt, qint64(1529500723000)},
        {Field::Name, text("Boss \xf0\x9f\x8f\x86\n")},
        {Field::Game, Ids{41233}},
        {Field::Id, quint64(5)},
        {Field::Icon, text("//a")},
        {Field::Rank, std::monostate()},
        {Field::Tags, Tags{"a", "5"}},
        {Field::OwnersPercentage, Decimal{"1.50"}},
    };
    QCOMPARE(newRecord(fields),
             "{\"id\":5,\"name\":\"Boss \xf0\x9f\x8f\x86\\n\",\"icon\":{\"url\":\"//a\"},\"game\":41233,"
             "\"owners_percentage\":1.50,\"tags\":[\"a\",\"5\"],\"updated_at\":1529500723000}"_ba);
    const std::vector<Pair> several{{Field::Game, Ids{1, 2}}};
    QCOMPARE(newRecord(several), "{\"game\":[1,2]}"_ba);
    QCOMPARE(newRecord({}), "{}"_ba);
}

void TestRecordEditor::foldsLineBreaks_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << "{\"a\": 1}"_ba
                          << "{\"a\": 1}"_ba;
    QTest::newRow("printed") << "{\n  \"a\": [\r\n1\r]\n}\n"_ba
                             << "{   \"a\": [ 1 ] } "_ba;
    QTest::newRow("escaped in a text") << "{\"a\":\"x\\ny\\\\\",\n\"b\":\"\\\"\"}"_ba
                                       << "{\"a\":\"x\\ny\\\\\", \"b\":\"\\\"\"}"_ba;
}

void TestRecordEditor::foldsLineBreaks()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, expected);
    QCOMPARE(onOneLine(record), expected);
}

void TestRecordEditor::writesMembers_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token"); // null: taken away
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *record, const char *key, const char *token,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(record) << QByteArray(key) << QByteArray(token) << QByteArray(expected);
    };
    row("replaces", R"({"a": 1, "b":2 })", "a", "[1,2]", R"({"a": [1,2], "b":2 })");
    row("adds in the record's style", R"({"a": 1, "b": 2})", "c", R"({"url":"x"})",
        R"({"a": 1, "b": 2, "c": {"url":"x"}})");
    row("into nothing", "{}", "a", "null", R"({"a":null})");
    row("blanks around the value go", R"({"a":1})", "a", " 2 ", R"({"a":2})");
    row("the last of doubled keys", R"({"a":1,"a":2})", "a", "3", R"({"a":1,"a":3})");
    row("an escaped key", R"({"\u0061":1})", "a", "2", R"({"\u0061":2})");
    row("a key that has to be escaped", R"({"a":1})", "q\"", "2", R"({"a":1,"q\"":2})");
    row("takes away", R"({"a":1,"b":2,"c":3})", "b", nullptr, R"({"a":1,"c":3})");
    row("takes all of doubled ones away", R"({"a":1,"b":2,"a":3})", "a", nullptr, R"({"b":2})");
    row("nothing to take away", R"({"a" : 1})", "b", nullptr, R"({"a" : 1})");
}

void TestRecordEditor::writesMembers()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, expected);
    const std::string_view name(key.constData(), std::size_t(key.size()));
    const auto written = token.isNull() ? withoutMember(record, name) : withMember(record, name, token);
    QVERIFY(written);
    QCOMPARE(*written, expected);
    QCOMPARE(memberToken(*written, name), token.isNull() ? QByteArray() : token.trimmed());
    QCOMPARE(memberToken(*written, name).isNull(), token.isNull());
}

void TestRecordEditor::refusesWhatIsNoValue()
{
    for (const char *const token : {"", "1,2", R"(1,"b":2)", "tru", "1}", "\"\xff\""})
        QVERIFY2(!withMember(R"({"a":1})", "a", QByteArray(token)), token);
    QVERIFY(!withMember("[1]", "a", "1"));
    QVERIFY(!withoutMember("[1]", "a"));
}

QTEST_GUILESS_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
