#include "models/sources/dialect.h"
#include "models/sources/serviceclient.h"
#include "tests/support/hostileservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = HostileService::Fault::Kind;

namespace {

Connection v3(const HostileService &service)
{
    return {.dialect = Dialect::V3,
            .base = service.url(),
            .userKey = HostileService::kUserKey,
            .pageSize = 50,
            .requestsPerSecond = 0};
}

Connection v4(const HostileService &service)
{
    return {.dialect = Dialect::V4,
            .base = service.url(),
            .tokenUrl = service.tokenUrl(),
            .clientId = HostileService::kClientId,
            .clientSecret = HostileService::kClientSecret,
            .pageSize = 50,
            .requestsPerSecond = 0};
}

} // namespace

class ServiceClientTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsToTheRateOfTheService();
    void opensNoMoreThanAllowed();
    void slowsAfterARefusalAndGoesOn();
    void getsOneTokenForAll();
    void renewsATokenOnce();
    void saysWhyThereIsNoToken();
    void sendsNothingWhilePaused();
    void answersATrialWhilePaused_data();
    void answersATrialWhilePaused();
    void triesATrialOnce();
    void dropsWhatIsNotWanted();
    void logsWithoutSecrets_data();
    void logsWithoutSecrets();

private:
    // Sends n equal questions and waits for all answers.
    std::vector<ServiceAnswer> ask(ServiceClient &client, int n)
    {
        std::vector<ServiceAnswer> answers;
        for (int i = 0; i < n; ++i)
            client.send({.call = dialect::pageCall(client.connection(), {}, {.after = quint64(i), .limit = 1})},
                        [&answers](ServiceAnswer answer) { answers.push_back(std::move(answer)); });
        if (!QTest::qWaitFor([&] { return int(answers.size()) == n; }, 60'000))
            qFatal("not all were answered");
        return answers;
    }

    QNetworkAccessManager m_network;
};

void ServiceClientTest::keepsToTheRateOfTheService()
{
    constexpr int kRequests = 81;
    HostileService service(100);
    service.limitRate(20, 700);
    Connection connection = v3(service);
    connection.requestsPerSecond = 20;
    ServiceClient client(m_network, connection);

    for (const auto &answer : ask(client, kRequests))
        QVERIFY(answer.page);

    QCOMPARE(service.refused(), 0);
    QCOMPARE(service.pagesAsked(), kRequests);
}

void ServiceClientTest::opensNoMoreThanAllowed()
{
    HostileService service(10);
    service.setLatency(20);
    Connection connection = v3(service);
    connection.openRequests = 3;
    ServiceClient client(m_network, connection);
    ask(client, 20);
    QCOMPARE(service.mostOpen(), 3);
}

void ServiceClientTest::slowsAfterARefusalAndGoesOn()
{
    HostileService service(100);
    service.limitRate(10);
    Connection connection = v3(service);
    connection.requestsPerSecond = 12; // more than it allows
    ServiceClient client(m_network, connection);
    client.setTiming({.retryAfter = std::vector<std::chrono::milliseconds>(20, 100ms)});
    for (const auto &answer : ask(client, 24))
        QVERIFY(answer.page);
    QVERIFY(service.refused() > 0);
}

void ServiceClientTest::getsOneTokenForAll()
{
    HostileService service(10);
    ServiceClient client(m_network, v4(service));
    for (const auto &answer : ask(client, 12))
        QVERIFY(answer.page);
    ask(client, 3);
    QCOMPARE(service.tokensGiven(), 1);
}

void ServiceClientTest::renewsATokenOnce()
{
    HostileService service(10);
    service.fail(3, 1, {.kind = Kind::ExpiredToken});
    ServiceClient client(m_network, v4(service));
    for (const auto &answer : ask(client, 12))
        QVERIFY(answer.page);
    QCOMPARE(service.tokensGiven(), 2);

    HostileService refusing(10);
    refusing.fail(1, 1000, {.kind = Kind::ExpiredToken});
    ServiceClient other(m_network, v4(refusing));
    const auto answers = ask(other, 1);
    QCOMPARE(answers.front().page.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(refusing.tokensGiven(), 2);
    QCOMPARE(refusing.pagesAsked(), 2);
}

void ServiceClientTest::saysWhyThereIsNoToken()
{
    HostileService service(10);
    Connection connection = v4(service);
    connection.clientSecret = "pasted-token";
    ServiceClient client(m_network, connection);
    for (const auto &answer : ask(client, 3)) {
        QCOMPARE(answer.page.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(answer.page.error().detail, u"invalid client secret"_s);
    }
    QCOMPARE(service.pagesAsked(), 0);
}

void ServiceClientTest::sendsNothingWhilePaused()
{
    HostileService service(10);
    ServiceClient client(m_network, v3(service));
    client.setPaused(true);
    bool isAnswered = false;
    client.send({.call = dialect::pageCall(client.connection(), {}, {})},
                [&](const ServiceAnswer &) { isAnswered = true; });
    QSignalSpy standing(&client, &ServiceClient::standingChanged);
    QCOMPARE(client.standing().waitingFor, ServiceStanding::Waiting::Paused);
    QCOMPARE(client.standing().waiting, 1);
    client.setPaused(false);
    QVERIFY(standing.count() > 0);
    QVERIFY(QTest::qWaitFor([&] { return isAnswered; }));
}

void ServiceClientTest::answersATrialWhilePaused_data()
{
    QTest::addColumn<bool>("byToken");
    QTest::newRow("v3") << false;
    QTest::newRow("v4") << true;
}

void ServiceClientTest::answersATrialWhilePaused()
{
    QFETCH(bool, byToken);
    HostileService service(10);
    ServiceClient client(m_network, byToken ? v4(service) : v3(service));
    client.setPaused(true);
    bool isOrdinaryAnswered = false;
    client.send({.call = dialect::pageCall(client.connection(), {}, {})},
                [&](const ServiceAnswer &) { isOrdinaryAnswered = true; });
    std::optional<ServiceAnswer> answer;
    client.send({.call = dialect::testCall(client.connection()), .isTrial = true},
                [&](const ServiceAnswer &given) { answer = given; });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }));
    QVERIFY(answer->page);
    QVERIFY(!isOrdinaryAnswered);
    QCOMPARE(service.pagesAsked(), 1);
}

void ServiceClientTest::triesATrialOnce()
{
    HostileService service(10);
    service.fail(1, 1, {.kind = Kind::Status, .status = 503});
    ServiceClient client(m_network, v3(service));
    std::optional<ServiceAnswer> answer;
    client.send({.call = dialect::testCall(client.connection()), .isTrial = true},
                [&](const ServiceAnswer &given) { answer = given; });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }));
    QCOMPARE(answer->page.error().httpStatus, 503);
    QCOMPARE(service.pagesAsked(), 1);
}

void ServiceClientTest::dropsWhatIsNotWanted()
{
    HostileService service(10);
    service.setLatency(50);
    ServiceClient client(m_network, v3(service));
    int answered = 0;
    std::vector<ServiceClient::Ticket> tickets;
    for (int i = 0; i < 20; ++i)
        tickets.push_back(client.send({.call = dialect::pageCall(client.connection(), {}, {})},
                                      [&](const ServiceAnswer &) { ++answered; }));
    QVERIFY(QTest::qWaitFor([&] { return client.standing().open == 8; }));
    for (const auto ticket : tickets)
        client.drop(ticket);
    QCOMPARE(client.standing(), ServiceStanding());
    ask(client, 1);
    QCOMPARE(answered, 0);
}

void ServiceClientTest::logsWithoutSecrets_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("v2") << Dialect::V2;
    QTest::newRow("v3") << Dialect::V3;
    QTest::newRow("v4") << Dialect::V4;
}

void ServiceClientTest::logsWithoutSecrets()
{
    QFETCH(Dialect, dialect);
    HostileService service(10);
    service.fail(1, 1,
                 {.kind = Kind::Status,
                  .status = 400,
                  .body = R"({"message":"no hostile-user-key hostile-secret token-1 hostile-client here"})"});
    service.fail(2, 1, {.kind = Kind::Status, .status = 500});
    Connection connection = v4(service);
    connection.dialect = dialect;
    connection.userKey = HostileService::kUserKey;
    ServiceClient client(m_network, connection);
    client.setTiming({.retryAfter = {1ms}});
    QStringList lines;
    int entries = 0;
    connect(&client, &ServiceClient::logged, this, [&](const ServiceLogEntry &entry) {
        ++entries;
        lines << entry.place << entry.query << (entry.error ? entry.error->detail + entry.error->place : QString());
    });
    int answered = 0;
    for (int i = 0; i < 3; ++i)
        client.send({.call = dialect::testCall(connection)}, [&](const ServiceAnswer &) { ++answered; });
    QVERIFY(QTest::qWaitFor([&] { return answered == 3; }));

    QCOMPARE(entries, dialect == Dialect::V4 ? 5 : 4); // one was asked again, and a token
    const auto log = lines.join(u'\n');
    QVERIFY(log.contains(u"/achievements"_s));
    for (const char *const secret : {"hostile-user-key", "hostile-client", "hostile-secret"})
        QVERIFY2(!log.contains(QLatin1StringView(secret)), qPrintable(log));
}

QTEST_GUILESS_MAIN(ServiceClientTest)
#include "tst_serviceclient.moc"
