// KeyPlan against a service that is a sorted list of ids: whatever order answers come in, whatever is added, taken away
// or fails meanwhile, nothing is lost and nothing comes twice.
#include "models/sources/keyplan.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

// What a service gives for the body of a page.
RecordBatch answer(const std::set<quint64> &ids, const QByteArray &query, int mostRecords = 10'000)
{
    const auto number = [&](const char *pattern) -> std::optional<quint64> {
        const auto match = QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(query));
        return match.hasMatch() ? std::optional(match.captured(1).toULongLong()) : std::nullopt;
    };
    const auto after = number("id > (\\d+)"), upTo = number("id <= (\\d+)");
    const auto limit = std::min(quint64(mostRecords), *number("limit (\\d+)"));
    RecordBatch batch;
    if (query.contains("desc")) {
        if (!ids.empty())
            batch.records.push_back({QByteArray::number(*ids.rbegin()), *ids.rbegin()});
        return batch;
    }
    for (auto id = after ? ids.upper_bound(*after) : ids.begin(); id != ids.end() && batch.records.size() < limit; ++id)
        if (!upTo || *id <= *upTo)
            batch.records.push_back({QByteArray::number(*id), *id});
    return batch;
}

Page page(const std::set<quint64> &ids)
{
    return {.place = u"here"_s, .body = "[]", .count = qint64(ids.size()), .nextPage = {}};
}

Connection service(int pageSize, int open = 8)
{
    return {.dialect = Dialect::V3, .base = QUrl(u"http://h"_s), .pageSize = pageSize, .openRequests = open};
}

std::set<quint64> someIds(QRandomGenerator &random)
{
    std::set<quint64> ids;
    const int count = random.bounded(400);
    const quint64 range = random.bounded(2) ? quint64(count) * 3 + 1 : quint64(1) << (16 + random.bounded(48));
    for (int i = 0; i < count; ++i)
        ids.insert(1 + random.generate64() % range);
    if (random.bounded(10) == 0)
        ids.insert(18446744073709551615U);
    return ids;
}

} // namespace

class KeyPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void losesAndDoublesNothing();
    void goesOnFromAnyMemo();
    void leavesOutWhatFailsAndAsksForItLater();
    void takesASmallerPageForTheServicesLimit();
    void asksForLessWhenRepliesAreTooLarge();
    void seesWrongPages();
    void givesUpWhenTheServiceIsDown();
};

void KeyPlanTest::losesAndDoublesNothing()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 300; ++round) {
        std::set<quint64> ids = someIds(random);
        const auto atFirst = ids;
        std::set<quint64> removed, added;
        KeyPlan plan(service(1 + random.bounded(30), 1 + random.bounded(10)), {}, {});
        std::map<quint64, QByteArray> open;
        std::multiset<quint64> came;
        int pages = 0;
        for (;;) {
            while (const auto next = plan.next())
                open[next->number] = next->call.body;
            if (open.empty())
                break;
            auto one = open.begin();
            std::advance(one, random.bounded(int(open.size())));
            auto batch = answer(ids, one->second);
            QVERIFY(!plan.check(one->first, page(ids), batch));
            QVERIFY(plan.take(one->first, page(ids), batch));
            for (const auto &record : batch.records)
                came.insert(*record.id);
            open.erase(one);
            if (random.bounded(4) == 0) { // meanwhile, on the service
                const quint64 id = 1 + random.generate64() % 100'000;
                if (ids.insert(id).second)
                    added.insert(id);
                if (ids.size() > 1) {
                    auto gone = ids.begin();
                    std::advance(gone, random.bounded(int(ids.size())));
                    removed.insert(*gone);
                    ids.erase(gone);
                }
            }
            QVERIFY(++pages < 3000);
        }
        QVERIFY(plan.isDone());
        for (const auto id : atFirst)
            if (!removed.contains(id))
                QVERIFY2(came.count(id) == 1,
                         qPrintable(u"round %1, id %2, %3 times"_s.arg(round).arg(id).arg(came.count(id))));
        for (const auto id : came)
            QVERIFY(came.count(id) == 1 && (atFirst.contains(id) || added.contains(id)));
    }
}

void KeyPlanTest::goesOnFromAnyMemo()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const auto ids = someIds(random);
        const auto connection = service(1 + random.bounded(30));
        std::multiset<quint64> came;
        QJsonObject memo;
        for (int part = 0; part < 100; ++part) {
            KeyPlan plan(connection, {}, memo);
            const int pages = part == 99 ? 1'000'000 : random.bounded(6); // and then it is killed
            std::map<quint64, QByteArray> open;
            for (int done = 0; done < pages; ++done) {
                while (const auto next = plan.next())
                    open[next->number] = next->call.body;
                if (open.empty())
                    break;
                auto batch = answer(ids, open.begin()->second);
                QVERIFY(plan.take(open.begin()->first, page(ids), batch));
                open.erase(open.begin());
                for (const auto &record : batch.records)
                    came.insert(*record.id);
                memo = plan.memo();
            }
            if (plan.isDone())
                break;
        }
        QVERIFY(std::ranges::equal(came, ids));
    }
}

void KeyPlanTest::leavesOutWhatFailsAndAsksForItLater()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 100; ++round) {
        auto ids = someIds(random);
        ids.insert({1, 2, 3});
        const auto connection = service(1 + random.bounded(20));
        std::multiset<quint64> came;
        QJsonObject memo;
        for (int part = 0; part < 3; ++part) {
            KeyPlan plan(connection, {}, memo);
            bool failedBefore = true; // the first page has to come
            while (const auto next = plan.next()) {
                if (part == 0 && !failedBefore && !next->call.body.contains("desc") && random.bounded(3) == 0) {
                    Error broken{.kind = Error::Kind::ConnectionBroken, .detail = {}, .place = {}};
                    QCOMPARE(plan.failed(next->number, broken), FetchPlan::Remedy::LeaveOut);
                    failedBefore = true;
                    continue;
                }
                failedBefore = false;
                auto batch = answer(ids, next->call.body);
                QVERIFY(plan.take(next->number, page(ids), batch));
                for (const auto &record : batch.records)
                    came.insert(*record.id);
            }
            QVERIFY(plan.isDone());
            memo = plan.memo();
            if (plan.leftOut() == 0)
                break;
            QCOMPARE(part, 0);
        }
        QVERIFY(std::ranges::equal(came, ids));
    }
}

void KeyPlanTest::takesASmallerPageForTheServicesLimit()
{
    std::set<quint64> ids;
    for (quint64 id = 1; id <= 1000; ++id)
        ids.insert(id);
    KeyPlan plan(service(500), {}, {});
    std::set<quint64> came;
    int pages = 0;
    while (const auto next = plan.next()) {
        auto batch = answer(ids, next->call.body, 50); // gives no more, whatever it is asked for
        QVERIFY(plan.take(next->number, page(ids), batch));
        for (const auto &record : batch.records)
            came.insert(*record.id);
        ++pages;
    }
    QVERIFY(came == ids);
    QVERIFY2(pages <= 20 + 10, qPrintable(QString::number(pages)));
}

void KeyPlanTest::asksForLessWhenRepliesAreTooLarge()
{
    KeyPlan plan(service(500), {}, {});
    Error tooLarge{.kind = Error::Kind::QueryRefused, .detail = {}, .place = {}, .httpStatus = 413};
    QList<QByteArray> queries;
    FetchPlan::Remedy remedy = FetchPlan::Remedy::AskAgain;
    while (remedy == FetchPlan::Remedy::AskAgain) {
        const auto next = plan.next();
        QVERIFY(next);
        queries.append(next->call.body);
        remedy = plan.failed(next->number, tooLarge);
    }
    QCOMPARE(queries.first(), QByteArray("fields *; sort id asc; limit 500;"));
    QCOMPARE(queries[1], QByteArray("fields *; sort id asc; limit 250;"));
    QCOMPARE(queries.last(), QByteArray("fields *; sort id asc; limit 10;"));
    QCOMPARE(remedy, FetchPlan::Remedy::GiveUp);
}

void KeyPlanTest::seesWrongPages()
{
    const std::set<quint64> ids{1, 2, 3, 4, 5, 6};
    KeyPlan plan(service(2, 1), {}, {});
    const auto first = plan.next();
    auto batch = answer(ids, first->call.body);
    const auto again = batch;
    QVERIFY(plan.take(first->number, page(ids), batch));
    std::optional<PlannedPage> second;
    while (const auto next = plan.next())
        if (!next->call.body.contains("desc"))
            second = next;
    QVERIFY(second);
    const auto kindOf = [&](const RecordBatch &wrong) {
        const auto error = plan.check(second->number, page(ids), wrong);
        return error ? error->kind : Error::Kind::Cancelled;
    };
    QCOMPARE(kindOf(again), Error::Kind::WrongPage);
    QCOMPARE(kindOf({.records = {{"4", 4}, {"3", 3}}}), Error::Kind::WrongPage);
    QCOMPARE(kindOf({.records = {{"{}", std::nullopt}}}), Error::Kind::WrongPage);
    QCOMPARE(kindOf({.records = {{"2", 2}, {"3", 3}}}), Error::Kind::WrongPage); // one came before
    QCOMPARE(kindOf({.records = {{"3", 3}, {"4", 4}}}), Error::Kind::Cancelled);
    QCOMPARE(kindOf({}), Error::Kind::Cancelled);
}

void KeyPlanTest::givesUpWhenTheServiceIsDown()
{
    std::set<quint64> ids;
    for (quint64 id = 1; id <= 5000; ++id)
        ids.insert(id);
    KeyPlan plan(service(10), {}, {});
    std::vector<PlannedPage> asked{*plan.next(), *plan.next()}; // the first page and the highest id
    for (const auto &one : asked) {
        auto batch = answer(ids, one.call.body);
        QVERIFY(plan.take(one.number, page(ids), batch));
    }
    Error broken{.kind = Error::Kind::ConnectionBroken, .detail = {}, .place = {}};
    QCOMPARE(plan.failed(plan.next()->number, broken), FetchPlan::Remedy::LeaveOut);
    QCOMPARE(plan.failed(plan.next()->number, broken), FetchPlan::Remedy::LeaveOut);
    QCOMPARE(plan.failed(plan.next()->number, broken), FetchPlan::Remedy::GiveUp);
    Error wrongKey{.kind = Error::Kind::Unauthorized, .detail = {}, .place = {}, .httpStatus = 401};
    QCOMPARE(plan.failed(plan.next()->number, wrongKey), FetchPlan::Remedy::GiveUp);
}

QTEST_GUILESS_MAIN(KeyPlanTest)
#include "tst_keyplan.moc"
