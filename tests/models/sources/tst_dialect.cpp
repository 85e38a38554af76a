#include "models/sources/dialect.h"

#include <QTest>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

class DialectTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForTokensWithWhateverSecret();
    void asksForGames();
    void namesTheMissingEndpoint();
};

void DialectTest::asksForTokensWithWhateverSecret()
{
    const Connection connection{.dialect = Dialect::V4, .clientId = " id ", .clientSecret = "a+b%2B&c=d \xc3\xa4\n"};
    const auto call = dialect::tokenCall(connection);
    QCOMPARE(call.url, QUrl(u"https://id.twitch.tv/oauth2/token"_s));
    QVERIFY(!call.url.hasQuery());
    QCOMPARE(call.body, QByteArray("client_id=id&client_secret=a%2Bb%252B%26c%3Dd%20%C3%A4"
                                   "&grant_type=client_credentials"));
}

void DialectTest::asksForGames()
{
    const std::array<quint64, 2> ids{3, 18446744073709551615U};
    const auto v2 = dialect::gamesCall({.base = QUrl(u"http://h/v2/"_s)}, ids);
    QCOMPARE(v2.url.toString(), u"http://h/v2/games/3,18446744073709551615?fields=name&limit=2"_s);
    const auto v3 = dialect::gamesCall({.dialect = Dialect::V3, .base = QUrl(u"http://h"_s)}, ids);
    QCOMPARE(v3.url, QUrl(u"http://h/games"_s));
    QCOMPARE(v3.body, QByteArray("fields name; where id = (3,18446744073709551615); limit 2;"));
}

void DialectTest::namesTheMissingEndpoint()
{
    const Error missing{.kind = Error::Kind::Http, .detail = {}, .place = {}, .httpStatus = 404};
    QCOMPARE(dialect::meaning({.dialect = Dialect::V4}, missing).kind, Error::Kind::NoAchievements);
    QCOMPARE(dialect::meaning({.dialect = Dialect::V3}, missing).kind, Error::Kind::Http);
}

QTEST_GUILESS_MAIN(DialectTest)
#include "tst_dialect.moc"
