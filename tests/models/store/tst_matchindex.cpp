// MatchTail and MatchIndex: what is found in memory, in the table or in both is the same.
#include "storetesting.h"

#include "models/store/database.h"
#include "models/store/matchtail.h"

#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace storetesting;

class MatchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void tailFindsLikeAMap_data();
    void tailFindsLikeAMap();
    void tailStaysQuickWithOneKeyForAll();
    void matchesAlikeInMemoryAndInTheTable_data();
    void matchesAlikeInMemoryAndInTheTable();
    void matchesAfterACrashWhatWasNotInTheTable();
    void bringsAnOlderCatalogUpToDate();

private:
    static void settle(CatalogStore &store)
    {
        while (store.tidy().value()) {
        }
    }
};

void MatchIndexTest::tailFindsLikeAMap_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MatchIndexTest::tailFindsLikeAMap()
{
    QFETCH(unsigned, seed);
    RandomCurator random(seed);
    MatchTail tail;
    std::map<MatchKey, std::set<RecordNumber>> expected;
    std::vector<MatchEntry> alive;
    const auto key = [&] { return MatchKey{random.below(3), random.below(2) == 0, qint64(random.below(400))}; };
    for (RecordNumber number = 0; number < 5000; number += 1 + random.below(2)) {
        if (random.below(5) == 0 && !alive.empty()) {
            const auto gone = alive.begin() + random.below(unsigned(alive.size()));
            QVERIFY(tail.remove(gone->number));
            QVERIFY(!tail.remove(gone->number));
            expected[gone->key].erase(gone->number);
            alive.erase(gone);
        }
        const MatchEntry entry{key(), number};
        tail.append(entry);
        expected[entry.key].insert(number);
        alive.push_back(entry);

        const auto asked = key();
        const RecordNumber from = random.below(2) == 0 ? 0 : random.below(number + 2);
        const auto found = expected[asked].lower_bound(from);
        QCOMPARE(tail.find(asked, from), found == expected[asked].end() ? kNoRecord : *found);
    }
    QVERIFY(tail.entries(0, tail.size()) == alive);
}

void MatchIndexTest::tailStaysQuickWithOneKeyForAll()
{
    // Quadratic work would take minutes here.
    constexpr RecordNumber count = 200'000;
    const MatchKey key{1, true, 0};
    MatchTail tail;
    for (RecordNumber number = 0; number < count; ++number)
        tail.append({key, number});
    for (RecordNumber number = 0; number < count; ++number)
        QCOMPARE(tail.find(key, number), number);
}

void MatchIndexTest::matchesAlikeInMemoryAndInTheTable_data()
{
    tailFindsLikeAMap_data();
}

// The same goes into three catalogs: one that finds all in memory as long as its origin is new, one that has all in the
// table before each batch, and one that has some here and some there.
void MatchIndexTest::matchesAlikeInMemoryAndInTheTable()
{
    QFETCH(unsigned, seed);
    RandomCurator random(seed);
    const QTemporaryDir folder;
    QStringList paths;
    std::vector<std::unique_ptr<CatalogStore>> stores;
    for (const auto &name : {u"memory"_s, u"table"_s, u"both"_s}) {
        paths.append(folder.filePath(name));
        stores.push_back(CatalogStore::create(paths.back()).value());
    }
    for (int pass = 0; pass < 6; ++pass) {
        const QString origin = random.below(3) == 0 ? u"elsewhere"_s : u"igdb"_s;
        std::vector<RecordBatch> batches;
        for (unsigned i = 0; i < 3; ++i)
            batches.push_back(batch(random.records(20)));
        const bool restarts = random.below(3) == 0, takesBack = random.below(3) == 0,
                   takesBackTwice = takesBack && random.below(2) == 0;
        const bool settlesBetween = random.below(2) == 0;
        std::optional<Step> expected;
        for (std::size_t i = 0; i < stores.size(); ++i) {
            auto &store = *stores[i];
            const auto settleSome = [&](bool now) {
                if (i == 1 || (i == 2 && now))
                    settle(store);
            };
            const auto step = store.beginStep({StepLabel::Kind::Import, {}, {}, 0}).value();
            for (const auto &each : batches) {
                settleSome(settlesBetween);
                QVERIFY(store.receive(step, origin, each));
                if (restarts)
                    store.restartPass(step);
            }
            settleSome(!settlesBetween);
            Step closed = store.closeStep(step).value();
            closed.time = {};
            QCOMPARE(closed, expected.value_or(closed));
            expected = closed;
            if (takesBack && closed.inserted + closed.updated > 0) {
                const auto reverted = store.revert(closed.number).value();
                settleSome(settlesBetween);
                if (takesBackTwice && reverted.step.number != kNoStep)
                    QVERIFY(store.undo(reverted.step.number));
            }
        }
        const auto states = statesOf(paths[0]);
        QCOMPARE(statesOf(paths[1]), states);
        QCOMPARE(statesOf(paths[2]), states);
    }
    QVERIFY(statesOf(paths[0]).size() > 10);
}

void MatchIndexTest::matchesAfterACrashWhatWasNotInTheTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog"_s), copy = folder.filePath(u"copy"_s);
    std::vector<IncomingRecord> records = numbered(1, 3000);
    for (const auto *const name : {"a", "b", "a"})
        records.push_back(incoming({}, name));
    const auto store = CatalogStore::create(path).value();
    const auto step = store->beginStep({StepLabel::Kind::Import, {}, {}, 0}).value();
    QVERIFY(store->receive(step, u"igdb"_s, batch(records)));
    QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));

    const auto reopened = CatalogStore::open(copy).value();
    const Step again = receiveAll(*reopened, records);

    QCOMPARE(again.unchanged, qint64(records.size()));
    QCOMPARE(again.inserted + again.updated, 0);
}

void MatchIndexTest::bringsAnOlderCatalogUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog"_s);
    const std::vector records{incoming(7, "a"), incoming(7, "b"), incoming({}, "c"), incoming(3, "d")};
    {
        const auto store = CatalogStore::create(path).value();
        receiveAll(*store, records);
        QVERIFY(store->apply(edit(1, store->state(1).value(), text(7, "ours"))));
    }
    const auto states = statesOf(path);
    {
        const auto database = Database::open(path, Database::Access::Write).value();
        QVERIFY(database->execute("DROP TABLE icon_fact; DROP TABLE icon_dismissal; DROP TABLE icon_scan; "
                                  "DROP TABLE attachment; DROP TABLE pending_fetch; DROP TABLE game; DROP TABLE image; DROP TABLE match; DROP "
                                  "TABLE chunk; DELETE FROM meta WHERE key = 'matched';"
                                  "CREATE INDEX record_by_id ON record(origin, id) WHERE id IS NOT NULL;"
                                  "CREATE INDEX record_by_digest ON record(origin, digest) WHERE digest IS NOT NULL;"
                                  "UPDATE edited SET base = (SELECT upstream FROM record r WHERE r.number = "
                                  "edited.number), draft = 0;"
                                  "PRAGMA user_version = 1"));
        database->checkpointOnClose();
    }
    QCOMPARE(statesOf(path), states); // it can be read as it is
    QVERIFY(CatalogReader::open(path).value()->chunkRevisions().value().empty());

    const auto store = CatalogStore::open(path).value();
    QCOMPARE(statesOf(path), states);
    QCOMPARE(receiveAll(*store, records).unchanged, qint64(records.size()));
    QCOMPARE(CatalogReader::open(path).value()->chunkRevisions().value().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(MatchIndexTest)
#include "tst_matchindex.moc"
