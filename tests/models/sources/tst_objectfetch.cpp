#include "models/sources/objectfetch.h"
#include "tests/support/hostileservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class ObjectFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void asksInBatches_data();
    void asksInBatches();
    void saysWhyNothingCame();
    void canBeGivenUp();

private:
    static Connection connectionTo(const HostileService &service, Dialect dialect)
    {
        return {.dialect = dialect,
                .base = service.url(),
                .userKey = HostileService::kUserKey,
                .pageSize = 10,
                .requestsPerSecond = 0};
    }
    static std::vector<quint64> ids(int count)
    {
        std::vector<quint64> ids;
        for (int i = 1; i <= count; ++i)
            ids.push_back(quint64(i));
        ids.back() = 18446744073709551615U;
        return ids;
    }

    QNetworkAccessManager m_network;
};

void ObjectFetchTest::asksInBatches_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<ObjectFetch::Kind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("games, v2") << Dialect::V2 << ObjectFetch::Kind::Games << QByteArray(R"({"id":3,"name":"Game 3"})");
    QTest::newRow("games, v3") << Dialect::V3 << ObjectFetch::Kind::Games << QByteArray(R"({"id":3,"name":"Game 3"})");
    QTest::newRow("images, v3") << Dialect::V3 << ObjectFetch::Kind::Images
                                << QByteArray(R"({"id":3,"url":"//images.example/t_thumb/i3.png"})");
}

void ObjectFetchTest::asksInBatches()
{
    QFETCH(Dialect, dialect);
    QFETCH(ObjectFetch::Kind, kind);
    QFETCH(QByteArray, text);
    HostileService service(1);
    ServiceClient client(m_network, connectionTo(service, dialect));
    ObjectFetch fetch(client, kind, ids(25));
    std::vector<quint64> asked;
    std::map<quint64, QByteArray> came;
    connect(&fetch, &ObjectFetch::batchFetched, this, [&](const ObjectBatch &batch) {
        asked.insert(asked.end(), batch.asked.begin(), batch.asked.end());
        for (const auto &object : batch.objects)
            came[object.id] = object.text;
    });
    QSignalSpy finished(&fetch, &ObjectFetch::finished);
    fetch.start();
    QVERIFY(finished.wait());

    QVERIFY(!finished.front().front().value<std::optional<Error>>());
    std::ranges::sort(asked);
    QVERIFY(asked == ids(25));
    QCOMPARE(service.queries().size(), 3);
    QCOMPARE(came.size(), 23U); // 7 and 17 are not known
    QVERIFY(came.contains(18446744073709551615U));
    QCOMPARE(came[3], text);
}

void ObjectFetchTest::saysWhyNothingCame()
{
    HostileService service(1);
    auto connection = connectionTo(service, Dialect::V3);
    connection.userKey = "wrong";
    ServiceClient client(m_network, connection);
    ObjectFetch fetch(client, ObjectFetch::Kind::Games, ids(5));
    QSignalSpy finished(&fetch, &ObjectFetch::finished);
    fetch.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.front().front().value<std::optional<Error>>().value().kind, Error::Kind::Unauthorized);
}

void ObjectFetchTest::canBeGivenUp()
{
    HostileService service(1);
    ServiceClient client(m_network, connectionTo(service, Dialect::V3));
    ObjectFetch fetch(client, ObjectFetch::Kind::Games, ids(100));
    QSignalSpy batches(&fetch, &ObjectFetch::batchFetched), finished(&fetch, &ObjectFetch::finished);
    fetch.start();
    fetch.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(batches.count(), 0);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(ObjectFetchTest)
#include "tst_objectfetch.moc"
