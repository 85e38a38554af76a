#include "models/sources/accesstoken.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AccessTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void lasts_data();
    void lasts();
    void refuses_data();
    void refuses();

private:
    const QDateTime m_now{{2026, 1, 1}, {12, 0}, Qt::UTC};
};

void AccessTokenTest::lasts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("seconds");
    QTest::newRow("60 days") << QByteArray(R"({"access_token":"abc","expires_in":5587808,"token_type":"bearer"})")
                             << 5587748.0;
    QTest::newRow("a minute") << QByteArray(R"({"access_token":"abc","expires_in":60})") << 30.0;
    QTest::newRow("over") << QByteArray(R"({"access_token":"abc","expires_in":0})") << 0.5;
    QTest::newRow("without a time") << QByteArray(R"({"access_token":"abc"})") << 3540.0;
    QTest::newRow("for ever") << QByteArray(R"({"access_token":"abc","expires_in":9223372036854775807})")
                              << 315359940.0;
}

void AccessTokenTest::lasts()
{
    QFETCH(QByteArray, body);
    QFETCH(double, seconds);
    const auto token = readAccessToken(body, m_now);
    QVERIFY(token);
    QCOMPARE(token->text, QByteArray("abc"));
    QCOMPARE(double(m_now.msecsTo(token->until)) / 1000, seconds);
}

void AccessTokenTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an error") << QByteArray(R"({"status":400,"message":"invalid client"})") << u"invalid client"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an empty token") << QByteArray(R"({"access_token":""})") << u"the token cannot be read"_s;
    QTest::newRow("a number") << QByteArray(R"({"access_token":5})") << u"the token cannot be read"_s;
    QTest::newRow("a header of its own") << QByteArray(R"({"access_token":"a\r\nX-Evil: 1"})")
                                         << u"the token cannot be read"_s;
}

void AccessTokenTest::refuses()
{
    QFETCH(QByteArray, body);
    const auto token = readAccessToken(body, m_now);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Unauthorized);
    QTEST(token.error().detail, "detail");
}

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "tst_accesstoken.moc"
