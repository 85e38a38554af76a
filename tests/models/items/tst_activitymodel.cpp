// ActivityModel: which lines are shown and kept, what they say, and that no secret is among it.
#include "models/items/activitymodel.h"

#include "models/sources/dialect.h"
#include "tests/support/hostileservice.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

ServiceLogEntry good(int n)
{
    return {.time = kNoon.addSecs(n),
            .method = ServiceCall::Method::Post,
            .place = u"http://h/achievements"_s,
            .query = u"fields *;\nwhere id > %1;"_s.arg(n),
            .status = 200,
            .bytes = 2048,
            .took = 1500ms};
}

ServiceLogEntry failed(int n)
{
    auto entry = good(n);
    entry.status = 500;
    entry.error = Error{.kind = Error::Kind::Http, .detail = u"why"_s, .place = entry.place, .httpStatus = 500};
    return entry;
}

QStringList lines(const ActivityModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

QString firstQuery(const ActivityModel &model)
{
    return model.index(0, ActivityModel::QueryColumn).data().toString();
}

} // namespace

class ActivityModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_model = std::make_unique<ActivityModel>();
        m_model->setLocale(QLocale::c());
        m_model->setWording([](const ServiceLogEntry &entry) { return entry.error ? u"Bad"_s : u"Good"_s; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void tellsEachRequest()
    {
        show({good(0), failed(61)});
        QCOMPARE(lines(*m_model), (QStringList{
                                      u"12:00:00 | POST | http://h/achievements | fields *; where id > 0; | 200 | "
                                      "2.00 KiB | 1500 ms | Good"_s,
                                      u"12:01:01 | POST | http://h/achievements | fields *; where id > 61; | 500 | "
                                      "2.00 KiB | 1500 ms | Bad"_s,
                                  }));
    }

    void leavesOutWhatThereIsNot()
    {
        auto silent = failed(0);
        silent.method = ServiceCall::Method::Get;
        silent.query.clear();
        silent.status = 0;
        silent.bytes = 0;
        show({silent});
        QCOMPARE(lines(*m_model), QStringList{u"12:00:00 | GET | http://h/achievements |  |  |  | 1500 ms | Bad"_s});
    }

    void insertsWhatArrivesWithinAFrameAtOnce()
    {
        QSignalSpy inserted(m_model.get(), &ActivityModel::rowsInserted);
        for (int n = 0; n < 100; ++n)
            m_model->add(good(n));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(inserted.wait());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_model->rowCount(), 100);
    }

    void keepsTheNewest()
    {
        m_tester.reset(); // walks every cell
        const int most = int(ActivityModel::kMost);
        show(most);
        QCOMPARE(m_model->rowCount(), most);
        QSignalSpy removed(m_model.get(), &ActivityModel::rowsRemoved);
        show(1);
        QCOMPARE(removed.count(), 1);
        QVERIFY(m_model->rowCount() < most && m_model->rowCount() > most / 2);
        QCOMPARE(m_model->entry(m_model->rowCount() - 1).query, good(most).query);
        // Not for every line that follows.
        show(100);
        QCOMPARE(removed.count(), 1);
    }

    void keepsTheNewestThatFailed()
    {
        m_tester.reset();
        m_model->setOnlyFailed(true);
        const int most = int(ActivityModel::kMost);
        QSignalSpy removed(m_model.get(), &ActivityModel::rowsRemoved);
        show({failed(-1)});
        for (int n = 0; n < most; ++n)
            m_model->add(good(n));
        m_model->add(failed(most));
        QVERIFY(removed.wait());
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->entry(0).query, failed(most).query);
    }

    void showsOnlyWhatFailed()
    {
        show({good(0), failed(1), good(2), failed(3)});
        m_model->setOnlyFailed(true);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(firstQuery(*m_model), u"fields *; where id > 1;"_s);
        show({failed(5)});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->count(), 5);
        QCOMPARE(m_model->failedCount(), 3);
        m_model->setOnlyFailed(false);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void hidesGoodOnesThatArriveWhileOnlyFailedAreShown()
    {
        m_model->setOnlyFailed(true);
        QSignalSpy inserted(m_model.get(), &ActivityModel::rowsInserted);
        m_model->add(good(0));
        m_model->add(failed(1));
        m_model->add(good(2));
        QVERIFY(inserted.wait());
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->count(), 3);
    }

    void forgetsWhenCleared()
    {
        show({good(0), failed(1)});
        m_model->add(good(2)); // waits for its frame
        m_model->clear();
        QCOMPARE(m_model->count(), 0);
        QCOMPARE(m_model->failedCount(), 0);
        show({failed(3)});
        m_model->setOnlyFailed(true);
        QCOMPARE(firstQuery(*m_model), u"fields *; where id > 3;"_s);
    }

    void copiesALineInFull()
    {
        auto entry = good(0);
        entry.query = u"fields *;\n"_s + QString(1000, u'x');
        show({entry});
        QVERIFY(firstQuery(*m_model).size() < 1000);
        QCOMPARE(m_model->line(0), u"2026-03-01T12:00:00.000Z\tPOST\thttp://h/achievements\tfields *; %1\t200\t2.00 "
                                   "KiB\t1500 ms\tGood"_s.arg(QString(1000, u'x')));
    }

    void tellsTheRateOfTheLastSeconds()
    {
        QCOMPARE(m_model->rate(kNoon), 0.0);
        QList<ServiceLogEntry> entries{good(-100)};
        for (int n = 0; n < 40; ++n) { // four a second, the first after 1.5 s
            entries << good(0);
            entries.last().time = kNoon.addMSecs(n * 250);
        }
        show(entries);
        const auto end = kNoon.addMSecs(40 * 250 + 1500);
        QVERIFY2(qAbs(m_model->rate(end) - 4) < 0.2, qPrintable(QString::number(m_model->rate(end))));
        QCOMPARE(m_model->rate(end.addSecs(60)), 0.0);
    }

    void tellsNoSecret_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("v2") << Dialect::V2;
        QTest::newRow("v3") << Dialect::V3;
        QTest::newRow("v4") << Dialect::V4;
    }
    void tellsNoSecret()
    {
        QFETCH(Dialect, dialect);
        HostileService service(10);
        service.fail(1, 1,
                     {.kind = HostileService::Fault::Kind::Status,
                      .status = 400,
                      .body = R"({"message":"no hostile-user-key hostile-secret token-1 hostile-client here"})"});
        QNetworkAccessManager network;
        ServiceClient client(network, {.dialect = dialect,
                                       .base = service.url(),
                                       .tokenUrl = service.tokenUrl(),
                                       .userKey = HostileService::kUserKey,
                                       .clientId = HostileService::kClientId,
                                       .clientSecret = HostileService::kClientSecret});
        m_model->setWording([](const ServiceLogEntry &entry) {
            return entry.error ? entry.error->detail + entry.error->place : u"-"_s;
        });
        connect(&client, &ServiceClient::logged, m_model.get(), &ActivityModel::add);
        for (int n = 0; n < 3; ++n)
            client.send({.call = dialect::testCall(client.connection())}, [](const ServiceAnswer &) {});
        const int requests = dialect == Dialect::V4 ? 4 : 3; // and the token's
        QTRY_COMPARE(m_model->rowCount(), requests);

        QStringList texts = lines(*m_model);
        for (int row = 0; row < requests; ++row)
            texts << m_model->line(row);
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(u"achievements"_s) && all.contains(u"here"_s));
        QStringList secrets{u"hostile-user-key"_s, u"hostile-client"_s, u"hostile-secret"_s};
        if (dialect == Dialect::V4)
            secrets << u"token-1"_s; // the others have none
        for (const auto &secret : secrets)
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

private:
    void show(const QList<ServiceLogEntry> &entries)
    {
        const auto before = m_model->count();
        for (const auto &entry : entries)
            m_model->add(entry);
        QTRY_COMPARE(m_model->count(), before + entries.size());
    }
    // So many good ones, numbered from what came before.
    void show(int many)
    {
        QSignalSpy inserted(m_model.get(), &ActivityModel::rowsInserted);
        for (int n = 0; n < many; ++n)
            m_model->add(good(m_next++));
        QVERIFY(inserted.wait());
    }

    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_next = 0;
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
