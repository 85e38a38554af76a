// What stands beside the records: names of games and addresses of images, from the store to the snapshot.
#include "storetesting.h"

#include "models/async.h"
#include "models/catalog/wantedids.h"
#include "models/store/catalogsession.h"
#include "models/store/database.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

namespace {

constexpr quint64 kHuge = 18446744073709551615U;

ObjectBatch games(std::initializer_list<std::pair<quint64, QByteArray>> named, std::vector<quint64> unknown = {})
{
    ObjectBatch batch;
    for (const auto &[id, name] : named) {
        batch.asked.push_back(id);
        batch.objects.push_back({id, "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + name + "\"}"});
    }
    batch.asked.insert(batch.asked.end(), unknown.begin(), unknown.end());
    return batch;
}

ObjectBatch image(quint64 id, const QByteArray &url)
{
    return {{id}, {{id, "{\"id\":" + QByteArray::number(id) + ",\"url\":\"" + url + "\"}"}}};
}

QString nameOf(const CatalogPtr &catalog, quint64 id)
{
    const auto name = catalog->gameNames().name(id);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

IncomingRecord withGame(quint64 id, const QByteArray &more)
{
    return {"{\"id\":" + QByteArray::number(id) + more + "}", id, false};
}

} // namespace

class SideTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsNamesAndBytes();
    void remembersWhatAServiceDoesNotKnow();
    void theNewerNameWins();
    void isNoStepAndNoChange();
    void aCrashLeavesAllOfABatchOrNothing();
    void aFullDiskCostsOnlyTheBatch();
    void olderCatalogsHaveNone_data();
    void olderCatalogsHaveNone();
    void saysWhenATableIsMissing();
    void listsWhatIsWanted();
    void arrivesInTheSnapshot();
    void isInTheSnapshotAfterOpening();
    void whatComesWhileOpeningIsNewer();
    void manyGamesAreReadQuickly();

private:
    std::unique_ptr<CatalogStore> make(std::vector<IncomingRecord> records = numbered(1, 3))
    {
        auto store = CatalogStore::create(m_path).value();
        receiveAll(*store, std::move(records));
        return store;
    }
    void sql(const QByteArray &statements)
    {
        const auto database = Database::open(m_path, Database::Access::Write).value();
        const auto done = database->execute(statements.constData());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        database->checkpointOnClose();
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SideTablesTest::init()
{
    m_pool.setMaxThreadCount(2);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
}

void SideTablesTest::cleanup()
{
    m_pool.waitForDone();
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_folder.reset();
}

void SideTablesTest::keepsNamesAndBytes()
{
    {
        const auto store = make();
        const auto received =
            store->receiveGames(u"igdb"_s, games({{41233, "Boss Rush"}, {kHuge, "D\\u00e9fi"}})).value();
        QCOMPARE(received, (std::vector<NumberedText>{{41233, "Boss Rush"}, {kHuge, "Défi"}}));
        QVERIFY(store->receiveImages(u"igdb"_s, image(7, "//images.example/t_thumb/relic7.png")));
    }
    const auto catalog = snapshotOf(m_path);
    QCOMPARE(nameOf(catalog, 41233), u"Boss Rush"_s);
    QCOMPARE(nameOf(catalog, kHuge), u"Défi"_s);
    QCOMPARE(catalog->iconImages().url(7), std::string("//images.example/t_thumb/relic7.png"));
    const auto database = Database::open(m_path, Database::Access::Read).value();
    Statement query(*database, "SELECT text FROM game WHERE id = -1");
    QVERIFY(query.next().value());
    QCOMPARE(query.blob(0), QByteArray("{\"id\":18446744073709551615,\"name\":\"D\\u00e9fi\"}"));
}

void SideTablesTest::remembersWhatAServiceDoesNotKnow()
{
    {
        const auto store = make({withGame(1, ",\"game\":[5,6,7]")});
        QVERIFY(store->receiveGames(u"igdb"_s, games({{5, "Relic Road"}}, {6})));
    }
    auto catalog = snapshotOf(m_path);
    QCOMPARE(nameOf(catalog, 6), QString());
    QCOMPARE(wantedIds(*catalog).games, (std::vector<quint64>{7}));
    // What is unknown now was known before, and what was unknown is known now.
    QVERIFY(CatalogStore::open(m_path).value()->receiveGames(u"igdb"_s, games({{6, "Late Lab"}}, {5})));
    catalog = snapshotOf(m_path);
    QCOMPARE(nameOf(catalog, 5), u"Relic Road"_s);
    QCOMPARE(nameOf(catalog, 6), u"Late Lab"_s);
}

void SideTablesTest::theNewerNameWins()
{
    CatalogStore::Options options;
    qint64 time = 1'000'000;
    options.now = [&time] { return QDateTime::fromMSecsSinceEpoch(time += 1000, Qt::UTC); };
    {
        const auto store = CatalogStore::create(m_path, options).value();
        QVERIFY(store->receiveGames(u"igdb"_s, games({{1, "Old"}, {2, "Kept"}})));
        QVERIFY(store->receiveGames(u"another"_s, games({{1, "Other"}}, {2})));
    }
    QCOMPARE(nameOf(snapshotOf(m_path), 1), u"Other"_s);
    QCOMPARE(nameOf(snapshotOf(m_path), 2), u"Kept"_s);
    QVERIFY(CatalogStore::open(m_path, options).value()->receiveGames(u"igdb"_s, games({{1, "New"}})));
    QCOMPARE(nameOf(snapshotOf(m_path), 1), u"New"_s);
}

void SideTablesTest::isNoStepAndNoChange()
{
    const auto store = make();
    const auto states = statesOf(m_path);
    const auto revision = store->revision();
    const auto steps = store->history().value().size();
    QVERIFY(store->receiveGames(u"igdb"_s, games({{1, "Boss Rush"}})));
    QVERIFY(store->receiveImages(u"igdb"_s, image(1, "//images.example/a.png")));
    QCOMPARE(statesOf(m_path), states);
    QCOMPARE(store->revision(), revision);
    QCOMPARE(store->history().value().size(), steps);
}

void SideTablesTest::aCrashLeavesAllOfABatchOrNothing()
{
    const auto store = make();
    ObjectBatch batch;
    for (quint64 id = 1; id <= 500; ++id)
        batch.objects.push_back(
            {id, "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + QByteArray(300, 'n') + "\"}"});
    QVERIFY(store->receiveGames(u"igdb"_s, batch));
    QVERIFY(store->receiveGames(u"igdb"_s, games({{1000, "Last"}})));
    // As if the program had been killed, at any byte of the log.
    const auto log = bytesOf(m_path + u"-wal"_s);
    const auto file = bytesOf(m_path);
    const QString copy = m_folder->filePath(u"copy.achievements"_s);
    bool isSeenWithout = false, isSeenWith = false;
    for (qsizetype length = 0; length <= log.size(); length += log.size() / 40) {
        QVERIFY(writeBytes(copy, file) && writeBytes(copy + u"-wal"_s, log.first(length)));
        QFile::remove(copy + u"-shm"_s);
        const auto opened = CatalogStore::open(copy);
        if (!opened)
            continue; // not all of the catalog was written by then
        const auto &names = snapshotOf(copy)->gameNames();
        QVERIFY(names.size() == 0 || names.size() == 500 || names.size() == 501);
        isSeenWithout = isSeenWithout || names.size() == 0;
        isSeenWith = isSeenWith || names.size() >= 500;
    }
    QVERIFY(isSeenWithout && isSeenWith);
}

void SideTablesTest::aFullDiskCostsOnlyTheBatch()
{
    make().reset();
    CatalogStore::Options limited;
    limited.maximumBytes = 256 * 1024;
    const auto store = CatalogStore::open(m_path, limited).value();
    QVERIFY(store->receiveGames(u"igdb"_s, games({{1, "Boss Rush"}})));
    ObjectBatch batch;
    for (quint64 id = 2; id <= 500; ++id)
        batch.objects.push_back(
            {id, "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + QByteArray(2000, 'n') + "\"}"});
    const auto received = store->receiveGames(u"igdb"_s, batch);
    QVERIFY(!received);
    QCOMPARE(received.error().kind, Error::Kind::StorageFull);
    QCOMPARE(snapshotOf(m_path)->gameNames().size(), std::size_t(1));
}

void SideTablesTest::olderCatalogsHaveNone_data()
{
    QTest::addColumn<QByteArray>("undo");
    QTest::newRow("2") << QByteArray("DROP TABLE pending_fetch; PRAGMA user_version = 2");
    QTest::newRow("3") << QByteArray("PRAGMA user_version = 3");
}

void SideTablesTest::olderCatalogsHaveNone()
{
    QFETCH(QByteArray, undo);
    make().reset();
    sql("DROP TABLE icon_fact; DROP TABLE icon_dismissal; DROP TABLE icon_scan; DROP TABLE attachment; "
        "DROP TABLE game; DROP TABLE image; " +
        undo);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner)); // read only: it stays as it is
    const auto states = statesOf(m_path);
    QCOMPARE(states.size(), std::size_t(3));
    QCOMPARE(snapshotOf(m_path)->gameNames().size(), std::size_t(0));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(CatalogStore::open(m_path).value()->receiveGames(u"igdb"_s, games({{1, "Boss Rush"}})));
    QCOMPARE(nameOf(snapshotOf(m_path), 1), u"Boss Rush"_s);
    QCOMPARE(statesOf(m_path), states);
}

void SideTablesTest::saysWhenATableIsMissing()
{
    make().reset();
    sql("DROP TABLE image");
    QCOMPARE(CatalogStore::open(m_path).error().kind, Error::Kind::CatalogDamaged);
    QCOMPARE(CatalogReader::open(m_path).error().kind, Error::Kind::CatalogDamaged);
}

void SideTablesTest::listsWhatIsWanted()
{
    {
        const auto store =
            make({withGame(1, ",\"game\":9,\"achievement_icon\":30"), withGame(2, ",\"game\":[4,9],\"icon\":\"20\""),
                  withGame(3, ",\"icon\":{\"url\":\"//images.example/a.png\"}"), withGame(4, ",\"icon\":30"),
                  withGame(5, ",\"game\":18446744073709551615,\"achievement_icon\":18446744073709551615"),
                  withGame(6, ",\"game\":77")});
        const auto state = store->state(5).value();
        QVERIFY(store->apply({{StepLabel::Kind::DeleteRecords, {}, {}, 1}, {{5, state, withDeleted(state, true)}}}));
    }
    auto wanted = wantedIds(*snapshotOf(m_path));
    QCOMPARE(wanted.games, (std::vector<quint64>{9, 4, kHuge}));
    QCOMPARE(wanted.icons, (std::vector<quint64>{30, 20, kHuge}));
    {
        const auto store = CatalogStore::open(m_path).value();
        QVERIFY(store->receiveGames(u"igdb"_s, games({{9, "Boss Rush"}}, {kHuge})));
        QVERIFY(store->receiveImages(u"igdb"_s, image(30, "//images.example/b.png")));
    }
    wanted = wantedIds(*snapshotOf(m_path));
    QCOMPARE(wanted.games, (std::vector<quint64>{4}));
    QCOMPARE(wanted.icons, (std::vector<quint64>{20, kHuge}));
}

void SideTablesTest::arrivesInTheSnapshot()
{
    make({withGame(1, ",\"game\":9,\"icon\":30")}).reset();
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    QVERIFY(loaded.wait());
    const auto before = session.catalog();
    std::optional<Result<void>> written;
    whenReady(session.receiveGames(u"igdb"_s, games({{9, "Boss Rush"}})), this,
              [&written](const Result<void> &result) { written = result; });
    whenReady(session.receiveImages(u"igdb"_s, image(30, "//images.example/b.png")), this, [](const auto &) {});
    QVERIFY(QTest::qWaitFor(
        [&] { return nameOf(session.catalog(), 9) == u"Boss Rush"_s && session.catalog()->iconImages().size() == 1; }));
    QVERIFY(written && *written);
    const auto after = session.catalog();
    QCOMPARE(after->shownIconUrl(after->place(0)), std::string("//images.example/b.png"));
    QCOMPARE(after->iconUrl(after->place(0)), std::string());
    QVERIFY(after->chunks().front() == before->chunks().front());
    QCOMPARE(nameOf(before, 9), QString()); // a snapshot stays as it is
    // An edit keeps them.
    QVERIFY(QTest::qWaitFor([&] { return !session.isBuilding(); }));
    session.apply({{StepLabel::Kind::EditRecord, {}, {}, 1},
                   {{0, asReceived("{\"id\":1,\"game\":9,\"icon\":30}"),
                     edited(asReceived("{\"id\":1,\"game\":9,\"icon\":30}"), "{\"id\":1,\"game\":9}")}}});
    QVERIFY(QTest::qWaitFor([&] { return session.catalog()->changedCount() == 1; }));
    QCOMPARE(nameOf(session.catalog(), 9), u"Boss Rush"_s);
}

void SideTablesTest::isInTheSnapshotAfterOpening()
{
    {
        const auto store = make(numbered(1, 20'000));
        QVERIFY(store->receiveGames(u"igdb"_s, games({{9, "Boss Rush"}}, {10})));
    }
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    QVERIFY(QTest::qWaitFor([&] {
        return !session.isLoading() && !session.isBuilding() && nameOf(session.catalog(), 9) == u"Boss Rush"_s;
    }));
    QVERIFY(session.catalog()->hasSameContent(*snapshotOf(m_path)));
}

void SideTablesTest::whatComesWhileOpeningIsNewer()
{
    {
        const auto store = make(numbered(1, 20'000));
        QVERIFY(store->receiveGames(u"igdb"_s, games({{9, "Old"}})));
    }
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    session.receiveGames(u"igdb"_s, games({{9, "New"}, {10, "First"}}));
    QSignalSpy opened(&session, &CatalogSession::opened);
    QVERIFY(opened.wait());
    session.receiveGames(u"igdb"_s, games({{10, "Second"}}));
    QVERIFY(QTest::qWaitFor(
        [&] { return !session.isLoading() && !session.isBuilding() && nameOf(session.catalog(), 10) == u"Second"_s; }));
    QCOMPARE(nameOf(session.catalog(), 9), u"New"_s);
    QVERIFY(session.catalog()->hasSameContent(*snapshotOf(m_path)));
}

void SideTablesTest::manyGamesAreReadQuickly()
{
    constexpr quint64 kMany = 100'000;
    {
        const auto store = make();
        ObjectBatch batch;
        for (quint64 id = 0; id < kMany; ++id)
            batch.objects.push_back(
                {id * 7919 % kMany,
                 "{\"id\":1,\"name\":\"The Long Road of Stage " + QByteArray::number(id) +
                     "\",\"slug\":\"a-road\",\"cover\":{\"id\":5,\"url\":\"//images.example/a.png\"}}"});
        QVERIFY(store->receiveGames(u"igdb"_s, batch));
    }
    const auto reader = CatalogReader::open(m_path).value();
    QElapsedTimer timer;
    timer.start();
    const auto tables = reader->sideTables().value();
    const auto read = timer.elapsed();
    QCOMPARE(tables.games->size(), std::size_t(kMany));
    timer.start();
    const GameNames more(*tables.games, {{kMany + 5, "One More"}});
    const auto added = timer.elapsed();
    QCOMPARE(more.size(), std::size_t(kMany + 1));
    timer.start();
    std::size_t found = 0;
    more.forEachNamed("stage 9999", false, [&found](quint64) { return ++found > 0; });
    const auto searched = timer.nsecsElapsed() / 1000;
    QCOMPARE(found, std::size_t(11));
    qInfo("100,000 games: read %lld ms, one more %lld ms, searched %lld us", read, added, searched);
    QVERIFY(read < 3000); // some 100 ms; a stall would be many seconds
}

QTEST_GUILESS_MAIN(SideTablesTest)
#include "tst_sidetables.moc"
