#include "models/sources/servicereply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ServiceReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheMessageOfEveryErrorBody_data();
    void findsTheMessageOfEveryErrorBody();
    void keepsMessagesPlainAndShort();
    void tellsKindsByStatus_data();
    void tellsKindsByStatus();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsTheRecordCount();
};

void ServiceReplyTest::findsTheMessageOfEveryErrorBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");

    QTest::newRow("v2 message") << R"({"status":400,"message":"This model doesn't contain field: weight"})"_ba
                                << u"This model doesn't contain field: weight"_s;
    QTest::newRow("v2 error") << R"({"error": "Requests restricted to API Proxy!"})"_ba
                              << u"Requests restricted to API Proxy!"_s;
    QTest::newRow("status as text") << R"({"status":"400","message":"No"})"_ba << u"No"_s;
    QTest::newRow("message missing") << R"({"status":400})"_ba << QString();
    QTest::newRow("array with cause and details")
        << R"([{"title":"Unauthorized","status":401,"cause":"Invalid User key","details":"Place your key"}])"_ba
        << u"Unauthorized: Invalid User key"_s;
    QTest::newRow("array without cause") << R"([{"title":"Request Timeout","status":408}])"_ba << u"Request Timeout"_s;
    QTest::newRow("escapes")
        << R"([{"title":"Invalid Field","status":400,"cause":"Invalid field name: \u0027no\u0027"}])"_ba
        << u"Invalid Field: Invalid field name: 'no'"_s;
    QTest::newRow("tips") << R"({"message":"Authorization Failure. Have you tried:","Tip 1":"a","Docs":"b"})"_ba
                          << u"Authorization Failure. Have you tried:"_s;
    QTest::newRow("details an object") << R"({"title":"Not Found","status":404,"type":"https://x","details":{}})"_ba
                                       << u"Not Found"_s;
    QTest::newRow("details a text") << R"({"title":"Too Large","status":413,"details":"over 10MB"})"_ba
                                    << u"Too Large: over 10MB"_s;
    QTest::newRow("error an object") << R"({"error":{"code":2240525,"message":"Resource not found"}})"_ba
                                     << u"Resource not found"_s;
    QTest::newRow("text") << "error code: 1010"_ba << u"error code: 1010"_s;
    QTest::newRow("text that begins like JSON") << "[broken"_ba << u"[broken"_s;
    QTest::newRow("page with a title") << "<html><head><title>502 Bad\nGateway</title></head><body>x</body></html>"_ba
                                       << u"502 Bad Gateway"_s;
    QTest::newRow("page without") << "<html><style>b{}</style><body><b>Go</b> away</body></html>"_ba << u"Go away"_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{\"message\":\"No\"}"_ba << u"No"_s;
    QTest::newRow("empty array") << "[]"_ba << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void ServiceReplyTest::findsTheMessageOfEveryErrorBody()
{
    QFETCH(QByteArray, body);
    QTEST(serviceMessage(body), "message");
}

void ServiceReplyTest::keepsMessagesPlainAndShort()
{
    QCOMPARE(serviceMessage("one\r\n two\x07\tthree"), u"one two three"_s);
    const QString cut = serviceMessage(QByteArray(100'000, 'x'));
    QCOMPARE(cut, QString(299, u'x') + u'…');
    const QByteArray deep = QByteArray(60, '[') + R"({"message":"No"})" + QByteArray(60, ']');
    QCOMPARE(serviceMessage(deep), QString());
}

void ServiceReplyTest::tellsKindsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("400") << 400 << Error::Kind::QueryRefused;
    QTest::newRow("413") << 413 << Error::Kind::QueryRefused;
    QTest::newRow("401") << 401 << Error::Kind::Unauthorized;
    QTest::newRow("403") << 403 << Error::Kind::Unauthorized;
    QTest::newRow("404") << 404 << Error::Kind::Http;
    QTest::newRow("429") << 429 << Error::Kind::TooManyRequests;
    QTest::newRow("500") << 500 << Error::Kind::Http;
}

void ServiceReplyTest::tellsKindsByStatus()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    Error expected;
    expected.kind = kind;
    expected.httpStatus = status;
    expected.detail = u"No"_s;
    QVERIFY(statusError(status, R"({"message":"No"})") == expected);
}

void ServiceReplyTest::readsRetryAfter_data()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Pause>("pause");

    QTest::newRow("seconds") << "120"_ba << Pause(120s);
    QTest::newRow("none") << "0"_ba << Pause(0s);
    QTest::newRow("beyond an int") << "99999999999999999999"_ba << Pause(std::chrono::seconds(2147483647));
    QTest::newRow("date") << "Sun, 06 Nov 1994 08:50:07 GMT"_ba << Pause(30s);
    QTest::newRow("date that has been") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << Pause(0s);
    QTest::newRow("negative") << "-5"_ba << Pause();
    QTest::newRow("words") << "soon"_ba << Pause();
    QTest::newRow("missing") << QByteArray() << Pause();
}

void ServiceReplyTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<std::chrono::milliseconds>, pause);
    const QDateTime now({1994, 11, 6}, {8, 49, 37}, Qt::UTC);
    QVERIFY(retryAfter(header, now) == pause);
}

void ServiceReplyTest::readsTheRecordCount()
{
    QVERIFY(recordCount(" 53681 ") == std::optional<qint64>(53681));
    QVERIFY(recordCount("0") == std::optional<qint64>(0));
    for (const char *header : {"", "-1", "many", "99999999999999999999"})
        QVERIFY2(!recordCount(header), header);
}

QTEST_GUILESS_MAIN(ServiceReplyTest)
#include "tst_servicereply.moc"
