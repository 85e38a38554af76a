#include "models/records/recordsplitter.h"
#include "tests/models/records/splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCheckIsRecord : public QObject
{
    Q_OBJECT

private slots:
    void tellsOtherReplies_data();
    void tellsOtherReplies();
    void looksForErrorsOnlyAtTheBeginning();
    void passesBrokenTextsErrorOn();
};

void TestCheckIsRecord::tellsOtherReplies_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &object, const QString &kind, const QString &detail = {}) {
        QTest::newRow(name) << object << kind << detail;
    };
    const QString record;
    row("record", R"({"id":1,"name":"a"})", record);
    row("empty", "{}", record);
    row("only a name", R"({"name":"a"})", record);
    row("draft without id", R"({"name":"a","external_id":"x","message":"m"})", record);
    row("record with a count", R"({"id":1,"count":5})", record);
    row("count", R"({"count":53681})", u"CountReply"_s, u"53681"_s);
    row("escaped count", R"({"\u0063ount":5})", u"CountReply"_s, u"5"_s);
    row("named count", R"({"name":"n","count":12})", u"MultiqueryReply"_s);
    row("named result", R"({"name":"g","result":[{"id":1}]})", u"MultiqueryReply"_s);
    row("named results", R"({"name":"g","results":[]})", u"MultiqueryReply"_s);
    const QString error = u"ErrorReply"_s;
    row("message", R"({"status":400,"message":"This model doesn't contain field: x"})", error,
        u"This model doesn't contain field: x"_s);
    row("error", R"({"error": "Requests restricted to API Proxy!"})", error, u"Requests restricted to API Proxy!"_s);
    row("nested error", R"({"error":{"code":2240525,"message":"Resource not found"}})", error, u"Resource not found"_s);
    row("title and cause", R"({"title":"Unauthorized","status":401,"cause":"Invalid User key","details":"d"})", error,
        u"Unauthorized: Invalid User key"_s);
    row("title", R"({"title":"Not Found","status":404,"type":"https://x","details":{}})", error, u"Not Found"_s);
    row("tips", R"({"message":"Authorization Failure.","Tip 1":"a","Docs":"b"})", error, u"Authorization Failure."_s);
    row("status only", R"({"status":"500"})", error, u"\"500\""_s);
    row("escapes", R"({"message":"user\u0027s key"})", error, u"user's key"_s);
}

void TestCheckIsRecord::tellsOtherReplies()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    const auto checked = checkIsRecord({object.constData(), std::size_t(object.size())}, true);
    QCOMPARE(checked ? QString() : kindName(checked.error().kind), kind);
    if (!checked)
        QCOMPARE(checked.error().detail, detail);
}

void TestCheckIsRecord::looksForErrorsOnlyAtTheBeginning()
{
    QVERIFY(checkIsRecord(R"({"message":"m"})", false));
    QVERIFY(!checkIsRecord(R"({"message":"m"})", true));
    QVERIFY(!checkIsRecord(R"({"count":1})", false));
}

void TestCheckIsRecord::passesBrokenTextsErrorOn()
{
    QCOMPARE(kindName(checkIsRecord("{", true).error().kind), u"InvalidJson"_s);
}

QTEST_GUILESS_MAIN(TestCheckIsRecord)
#include "tst_checkisrecord.moc"
