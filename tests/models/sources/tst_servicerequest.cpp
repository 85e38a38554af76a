#include "models/sources/servicerequest.h"

#include "tests/support/fakeservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKey = "s3cret-key-0815";

} // namespace

class ServiceRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsTheKeyAndReadsTheHeaders();
    void unpacksReplies();
    void followsRedirectsOnTheSameServer();
    void followsAtMostThreeRedirects();
    void keepsTheKeyFromOtherServers_data();
    void keepsTheKeyFromOtherServers();
    void refusesAnotherScheme();
    void tellsWhyNothingCame_data();
    void tellsWhyNothingCame();
    void refusesAKeyThatWouldWriteHeaders();
    void blotsOutAKeyThatTheServiceRepeats();
    void seesACutBody();
    void endsAReplyThatStandsStill();
    void refusesAReplyThatIsTooLarge();
    void isSilentAfterAbort();

private:
    [[nodiscard]] static ServiceCall call(const QUrl &url)
    {
        return {.url = url, .headers = {{"user-key", kKey}}, .secrets = {kKey}};
    }
    // Sends and waits.
    ServiceAnswer ask(ServiceRequest &request, const QUrl &url) { return ask(request, call(url)); }
    ServiceAnswer ask(ServiceRequest &request, const ServiceCall &call)
    {
        QSignalSpy finished(&request, &ServiceRequest::finished);
        request.send(call);
        if (finished.isEmpty() && !finished.wait())
            qFatal("the request did not end");
        return request.takeAnswer();
    }

    QNetworkAccessManager m_network;
};

void ServiceRequestTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ServiceRequestTest::sendsTheKeyAndReadsTheHeaders()
{
    FakeService service;
    service.answer(u"/a"_s, {.body = "[1]", .headers = {{"x-count", "640"}, {"X-NEXT-PAGE", "/a/scroll/1"}}});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/a"_s));

    QVERIFY(answer.page);
    QCOMPARE(answer.page->body, QByteArray("[1]"));
    QVERIFY(answer.page->count == std::optional<qint64>(640));
    QCOMPARE(answer.page->nextPage, QByteArray("/a/scroll/1"));
    QCOMPARE(answer.page->place, service.url(u"/a"_s).toString());
    const auto sent = service.requests();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].header("user-key"), QByteArray(kKey));
    QCOMPARE(sent[0].header("accept"), QByteArray("application/json"));
}

void ServiceRequestTest::unpacksReplies()
{
    FakeService service; // packs JSON for whoever takes it packed
    const QByteArray body = "[\"" + QByteArray(100'000, 'x') + "\"]";
    service.answer(u"/a"_s, {.body = body});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/a"_s));

    QVERIFY(service.requests().first().header("accept-encoding").contains("gzip"));
    QVERIFY(answer.page);
    QCOMPARE(answer.page->body, body);
}

void ServiceRequestTest::followsRedirectsOnTheSameServer()
{
    FakeService service;
    service.answer(u"/1"_s, {.status = 301, .headers = {{"Location", "/2"}}});
    service.answer(u"/2"_s, {.status = 302, .headers = {{"Location", service.url(u"/3"_s).toEncoded()}}});
    service.answer(u"/3"_s, {.status = 308, .headers = {{"Location", "4?x=1"}}});
    service.answer(u"/4?x=1"_s, {.body = "[1]"});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/1"_s));

    QVERIFY(answer.page);
    QCOMPARE(answer.page->body, QByteArray("[1]"));
    QCOMPARE(service.targets(), (QList<QByteArray>{"/1", "/2", "/3", "/4?x=1"}));
    QCOMPARE(service.requests().last().header("user-key"), QByteArray(kKey));
}

void ServiceRequestTest::followsAtMostThreeRedirects()
{
    FakeService service;
    service.answer(u"/1"_s, {.status = 307, .headers = {{"Location", "/1"}}});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/1"_s));

    QVERIFY(!answer.page);
    QCOMPARE(answer.page.error().kind, Error::Kind::RedirectRefused);
    QCOMPARE(service.requests().size(), 4);
}

void ServiceRequestTest::keepsTheKeyFromOtherServers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ServiceRequestTest::keepsTheKeyFromOtherServers()
{
    QFETCH(int, status);
    FakeService service, other;
    other.answer(u"/stolen"_s, {.body = "[]"});
    const QByteArray target = other.url(u"/stolen?key="_s).toEncoded() + kKey;
    service.answer(u"/a"_s, {.status = status, .headers = {{"Location", target}}});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/a"_s));

    QVERIFY(!answer.page);
    Error expected;
    expected.kind = Error::Kind::RedirectRefused;
    expected.detail = other.url(u"/stolen"_s).toString();
    expected.place = service.url(u"/a"_s).toString();
    QVERIFY(answer.page.error() == expected);
    QCOMPARE(other.requests().size(), 0);
}

void ServiceRequestTest::refusesAnotherScheme()
{
    FakeService service;
    ServiceRequest request(m_network);
    QUrl secure = service.url(u"/a"_s);
    secure.setScheme(u"https"_s);
    service.answer(u"/secure"_s, {.status = 301, .headers = {{"Location", secure.toEncoded()}}});
    service.answer(u"/file"_s, {.status = 301, .headers = {{"Location", "file:///etc/hostname"}}});

    QCOMPARE(ask(request, service.url(u"/secure"_s)).page.error().kind, Error::Kind::RedirectRefused);
    QCOMPARE(ask(request, service.url(u"/file"_s)).page.error().kind, Error::Kind::RedirectRefused);
    QCOMPARE(ask(request, QUrl(u"file:///etc/hostname"_s)).page.error().kind, Error::Kind::Unreachable);
    QCOMPARE(ask(request, QUrl()).page.error().kind, Error::Kind::Unreachable);
}

void ServiceRequestTest::tellsWhyNothingCame_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("listening");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("service down") << u"http"_s << false << Error::Kind::Unreachable;
    QTest::newRow("no TLS there") << u"https"_s << true << Error::Kind::TlsFailed;
}

void ServiceRequestTest::tellsWhyNothingCame()
{
    QFETCH(QString, scheme);
    QFETCH(bool, listening);
    QTcpServer server; // accepts, and says something that is no TLS
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 No\r\n\r\n"); });
    QUrl url(u"%1://127.0.0.1:%2/a"_s.arg(scheme, QString::number(server.serverPort())));
    if (!listening)
        server.close();
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, url);

    QVERIFY(!answer.page);
    QTEST(answer.page.error().kind, "kind");
    QCOMPARE(answer.page.error().place, url.toString());
    QVERIFY(!answer.page.error().detail.isEmpty());
}

void ServiceRequestTest::refusesAKeyThatWouldWriteHeaders()
{
    FakeService service;
    service.answer(u"/a"_s, {.body = "[]"});
    ServiceRequest request(m_network);
    auto wrong = call(service.url(u"/a"_s));
    wrong.headers.front().second = "key\r\nX-Evil: 1";
    QCOMPARE(ask(request, wrong).page.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(service.requests().size(), 0);
}

void ServiceRequestTest::blotsOutAKeyThatTheServiceRepeats()
{
    FakeService service;
    service.answer(u"/a"_s, {.status = 401, .body = "{\"message\":\"Bad key " + QByteArray(kKey) + "!\"}"});
    ServiceRequest request(m_network);

    const ServiceAnswer answer = ask(request, service.url(u"/a"_s));

    QVERIFY(!answer.page);
    QCOMPARE(answer.page.error().detail, u"Bad key …!"_s);
    QCOMPARE(answer.page.error().httpStatus, 401);
}

void ServiceRequestTest::seesACutBody()
{
    FakeService service;
    service.answer(u"/a"_s, {.body = "[1,2]", .declaredLength = 500});
    ServiceRequest request(m_network);
    QCOMPARE(ask(request, service.url(u"/a"_s)).page.error().kind, Error::Kind::ConnectionBroken);
}

void ServiceRequestTest::endsAReplyThatStandsStill()
{
    FakeService service;
    const auto gate = std::make_shared<Gate>();
    service.answer(u"/a"_s, {.body = "[1,2]", .gate = gate});
    ServiceRequest request(m_network);
    request.setStallLimit(50ms);
    QCOMPARE(ask(request, service.url(u"/a"_s)).page.error().kind, Error::Kind::ConnectionBroken);
    gate->open();
}

void ServiceRequestTest::refusesAReplyThatIsTooLarge()
{
    FakeService service;
    const QByteArray limit(64 * 1024 * 1024, ' ');
    service.answer(u"/just"_s, {.body = limit, .contentType = "application/octet-stream"});
    service.answer(u"/over"_s, {.body = limit + ' ', .contentType = "application/octet-stream"});
    ServiceRequest request(m_network);

    const ServiceAnswer just = ask(request, service.url(u"/just"_s));
    QVERIFY(just.page);
    QCOMPARE(just.page->body.size(), limit.size());
    QCOMPARE(ask(request, service.url(u"/over"_s)).page.error().kind, Error::Kind::ReplyTooLarge);
}

void ServiceRequestTest::isSilentAfterAbort()
{
    FakeService service;
    const auto gate = std::make_shared<Gate>();
    service.answer(u"/held"_s, {.body = "[1,2]", .gate = gate});
    service.answer(u"/a"_s, {.body = "[]"});
    ServiceRequest request(m_network);
    QSignalSpy finished(&request, &ServiceRequest::finished);

    request.send(call(service.url(u"/held"_s)));
    request.abort();
    gate->open();
    QVERIFY(ask(request, service.url(u"/a"_s)).page);

    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(ServiceRequestTest)
#include "tst_servicerequest.moc"
