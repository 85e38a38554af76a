#include "models/sources/serviceobjects.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Kind)

class TestServiceObjects : public QObject
{
    Q_OBJECT

private slots:
    void readsObjectsByTheirIds();
    void keepsTheBytes();
    void anEmptyArrayIsAnAnswer();
    void takesAllOrNothing_data();
    void takesAllOrNothing();
    void readsTextsOfMembers();
};

namespace {

std::vector<quint64> ids(const QByteArray &body)
{
    std::vector<quint64> ids;
    const auto objects = readServiceObjects(body, u"a reply"_s).value();
    for (const auto &object : objects)
        ids.push_back(object.id);
    return ids;
}

} // namespace

void TestServiceObjects::readsObjectsByTheirIds()
{
    using Ids = std::vector<quint64>;
    const auto large = ids(R"([{"id":3,"name":"Boss Rush"},{"name":"Relic Road","id":18446744073709551615}])");
    QCOMPARE(large, (Ids{3, 18446744073709551615U}));
    const auto single = ids(R"({"id":9007199254740993})");
    QCOMPARE(single, (Ids{9007199254740993U}));
    const auto odd = ids(R"([{"id":"41233"},{"i\u0064":7},{"id":1,"id":2}])");
    QCOMPARE(odd, (Ids{41233, 7, 2}));
    const auto nested = ids(R"([{"id":5,"cover":{"id":6,"url":"//images.example/a.png"}}])");
    QCOMPARE(nested, (Ids{5}));
}

void TestServiceObjects::keepsTheBytes()
{
    const auto objects = readServiceObjects("[ {\"id\" : 1,\n \"name\":\"D\\u00e9fi\"} ]", {}).value();
    QCOMPARE(objects.front().text, QByteArray("{\"id\" : 1,\n \"name\":\"D\\u00e9fi\"}"));
}

void TestServiceObjects::anEmptyArrayIsAnAnswer()
{
    QVERIFY(readServiceObjects("[]", {}).value().empty());
}

void TestServiceObjects::takesAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<qint64>("record");
    const auto row = [](const char *name, const QByteArray &body, Error::Kind kind, qint64 record) {
        QTest::newRow(name) << body << kind << record;
    };
    row("nothing", "", Error::Kind::FileEmpty, 0);
    row("web page", "<html><body>Bad Gateway</body></html>", Error::Kind::NotJson, 0);
    row("error", R"([{"title":"Syntax Error","status":400,"cause":"Expecting a STRING"}])", Error::Kind::ErrorReply, 0);
    row("error object", R"({"message":"Too Many Requests"})", Error::Kind::ErrorReply, 0);
    row("count", R"({"count":12})", Error::Kind::CountReply, 0);
    row("multiquery", R"([{"name":"n","result":[]}])", Error::Kind::MultiqueryReply, 0);
    row("cut short", R"([{"id":1},{"id":2)", Error::Kind::TruncatedInput, 2);
    row("array not closed", R"([{"id":1})", Error::Kind::TruncatedInput, 0);
    row("without id", R"([{"id":1},{"name":"Boss Rush"}])", Error::Kind::NotARecord, 2);
    row("negative id", R"([{"id":-1}])", Error::Kind::NotARecord, 1);
    row("id too large", R"([{"id":18446744073709551616}])", Error::Kind::NotARecord, 1);
    row("fraction", R"([{"id":1.5}])", Error::Kind::NotARecord, 1);
    row("number", R"([{"id":1},5])", Error::Kind::NotARecord, 2);
    row("broken text", "[{\"id\":1,\"name\":\"\xff\"}]", Error::Kind::InvalidUtf8, 1);
}

void TestServiceObjects::takesAllOrNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(qint64, record);
    const auto objects = readServiceObjects(body, u"https://service.example/games"_s);
    QVERIFY(!objects);
    QCOMPARE(objects.error().kind, kind);
    QCOMPARE(objects.error().record, record);
    QCOMPARE(objects.error().place, u"https://service.example/games"_s);
}

void TestServiceObjects::readsTextsOfMembers()
{
    const auto name = [](std::string_view object) { return memberText(object, "name"); };
    const auto escaped = name(R"({"id":1,"name":"D\u00e9fi"})"), doubled = name(R"({"n\u0061me":"a","name":"b"})");
    const auto number = name(R"({"name":5})"), missing = name(R"({"id":1})");
    QCOMPARE(escaped, std::string("Défi"));
    QCOMPARE(doubled, std::string("b"));
    QCOMPARE(number, std::string());
    QCOMPARE(missing, std::string());
    QCOMPARE(name(""), std::string());
}

QTEST_GUILESS_MAIN(TestServiceObjects)
#include "tst_serviceobjects.moc"
