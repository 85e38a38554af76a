// JSON values that mean the same, and those that only look like it.
#include "models/records/jsonvalue.h"

#include <QTest>

class JsonValueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void comparesByMeaning_data();
    void comparesByMeaning();
};

void JsonValueTest::comparesByMeaning_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *left, const char *right, bool same) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << same;
    };
    row("spelling of a number", "1.0", "10e-1", true);
    row("beyond a double", "18446744073709551615", "18446744073709551614", false);
    row("a number and its text", "5", "\"5\"", false);
    row("escapes", R"("D\u00e9fi\/")",
        "\"D\xc3\xa9"
        "fi/\"",
        true);
    row("letter case", R"("a")", R"("A")", false);
    row("half a pair", R"("\ud800")", R"("\ud801")", false);
    row("half a pair, the same one", R"(["\ud800"])", R"([ "\ud800" ])", true);
    row("half a pair and what stands for it", R"("\ud800")", "\"\xef\xbf\xbd\"", false);
    row("white space", R"({"a" : [ 1 , 2 ]})", R"({"a":[1,2]})", true);
    row("order of members", R"({"a":1,"b":2})", R"({"b":2,"a":1})", true);
    row("order of elements", "[1,2]", "[2,1]", false);
    row("a member more", R"({"a":1,"b":null})", R"({"a":1})", false);
    row("doubled keys", R"({"a":1,"a":2})", R"({"a":2,"a":1})", false);
    row("doubled keys around another", R"({"a":1,"b":0,"a":2})", R"({"a":1,"a":2,"b":0})", true);
    row("literals", "true", "false", false);
    row("null and zero", "null", "0", false);
    row("empty list and object", "[]", "{}", false);
    row("absent", "", "null", false);
}

void JsonValueTest::comparesByMeaning()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, same);
    const auto view = [](const QByteArray &text) {
        return std::string_view(text.constData(), std::size_t(text.size()));
    };
    QCOMPARE(jsonvalue::same(view(left), view(right)), same);
    QCOMPARE(jsonvalue::same(view(right), view(left)), same);
}

QTEST_GUILESS_MAIN(JsonValueTest)
#include "tst_jsonvalue.moc"
