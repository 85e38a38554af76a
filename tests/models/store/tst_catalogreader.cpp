// CatalogReader: reading while the store writes.
#include "storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

class CatalogReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void seesWhatTheStoreHasWritten();
    void readsAnyRangeInOrderAndStopsWhenTold();
    void readsAnyStatesInTheOrderAskedFor();
    void seesOneMomentWhileTheStoreWrites();
    void tellsWhichChunksMovedOn();
    void readsTheHistory();
    void buildsChunksOfNumbers();
    void keepsEmptyChunksEmpty();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CatalogStore> m_store;
    std::unique_ptr<CatalogReader> m_reader;
};

void CatalogReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
    m_store = CatalogStore::create(m_path).value();
    m_reader = CatalogReader::open(m_path).value();
}

void CatalogReaderTest::cleanup()
{
    m_reader.reset();
    m_store.reset();
    m_folder.reset();
}

void CatalogReaderTest::seesWhatTheStoreHasWritten()
{
    QCOMPARE(m_reader->uuid(), m_store->uuid());
    QCOMPARE(m_reader->endNumber().value(), RecordNumber(0));
    QVERIFY(!m_reader->state(0).value().exists());
    receiveAll(*m_store, numbered(1, 3));
    const auto applied = m_store->apply(edit(1, m_store->state(1).value(), text(2, "ours"))).value();
    QCOMPARE(m_reader->revision().value(), applied.revision);
    QCOMPARE(m_reader->endNumber().value(), RecordNumber(3));
    QCOMPARE(m_reader->state(1).value(), applied.records.front().state);
    QVERIFY(m_reader->state(1).value().isChanged());
    QVERIFY(!m_reader->state(3).value().exists());
}

void CatalogReaderTest::readsAnyRangeInOrderAndStopsWhenTold()
{
    receiveAll(*m_store, numbered(1, 10));
    std::vector<RecordNumber> seen;
    QVERIFY(m_reader->forEach(3, 7, [&](RecordNumber number, const RecordState &) {
        seen.push_back(number);
        return true;
    }));
    QCOMPARE(seen, (std::vector<RecordNumber>{3, 4, 5, 6}));
    seen.clear();
    QVERIFY(m_reader->forEach(0, kNoRecord, [&](RecordNumber number, const RecordState &) {
        seen.push_back(number);
        return number < 1;
    }));
    QCOMPARE(seen, (std::vector<RecordNumber>{0, 1}));
}

void CatalogReaderTest::readsAnyStatesInTheOrderAskedFor()
{
    RandomCurator random(11);
    receiveAll(*m_store, numbered(1, 500));
    QVERIFY(m_store->apply(random.changes(statesOf(m_path))));
    const auto import = receiveAll(*m_store, numbered(900, 20));
    receiveAll(*m_store, numbered(950, 100));
    QVERIFY(m_store->revert(import.number)); // a gap
    const auto stored = statesOf(m_path);
    QVERIFY(m_reader->states({}).value().empty());
    for (const unsigned end : {10U, 700U, 100'000U}) { // close together, and far apart
        std::vector<RecordNumber> numbers{kNoRecord};
        for (int i = 0; i < 300; ++i)
            numbers.push_back(random.below(end));
        for (const bool sorted : {false, true}) {
            if (sorted)
                std::ranges::sort(numbers);
            const auto states = m_reader->states(numbers).value();
            QCOMPARE(states.size(), numbers.size());
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                QCOMPARE(states[i].number, numbers[i]);
                const auto expected = stored.find(numbers[i]);
                QCOMPARE(states[i].state, expected == stored.end() ? RecordState() : expected->second);
            }
        }
    }
}

void CatalogReaderTest::tellsWhichChunksMovedOn()
{
    QVERIFY(m_reader->chunkRevisions().value().empty());
    const auto import = receiveAll(*m_store, numbered(1, 2 * kChunkSize + 10));
    const auto imported = m_reader->chunkRevisions().value();
    QCOMPARE(imported.size(), std::size_t(3));
    QCOMPARE(imported.back(), m_store->revision());

    const auto applied = m_store->apply(edit(5, m_store->state(5).value(), text(6, "ours"))).value();
    QCOMPARE(m_reader->chunkRevisions().value(), (std::vector{applied.revision, imported[1], imported[2]}));
    const auto undone = m_store->undo(applied.step.number).value();
    QCOMPARE(m_reader->chunkRevisions().value(), (std::vector{undone.revision, imported[1], imported[2]}));
    const auto reverted = m_store->revert(import.number).value();
    QCOMPARE(m_reader->chunkRevisions().value(), std::vector(3, reverted.revision));
}

void CatalogReaderTest::seesOneMomentWhileTheStoreWrites()
{
    receiveAll(*m_store, numbered(1, 100));
    int seen = 0;
    QVERIFY(m_reader->forEach(0, kNoRecord, [&](RecordNumber number, const RecordState &state) {
        if (seen++ == 0)
            receiveAll(*m_store, numbered(1, 200, "newer "));
        return state.upstream == text(number + 1, "Relic " + QByteArray::number(number + 1));
    }));
    QCOMPARE(seen, 100);
    QCOMPARE(m_reader->endNumber().value(), RecordNumber(200));
}

void CatalogReaderTest::readsTheHistory()
{
    receiveAll(*m_store, numbered(1, 3));
    QVERIFY(m_store->apply(edit(1, m_store->state(1).value(), text(2, "ours"))));
    QCOMPARE(m_reader->history().value(), m_store->history().value());
    QCOMPARE(m_reader->history().value().size(), std::size_t(2));
}

void CatalogReaderTest::buildsChunksOfNumbers()
{
    receiveAll(*m_store, numbered(1, kChunkSize + 10));
    Dictionaries dictionaries;
    AchievementReader achievements;
    const auto second = readChunk(*m_reader, 1, dictionaries, achievements).value();
    QCOMPARE(second->size(), Slot(10));
    QCOMPARE(second->unsignedValue(0, Field::Id), quint64(kChunkSize + 1));
    const auto catalog = readCatalog(*m_reader).value();
    QCOMPARE(catalog->chunks().size(), std::size_t(2));
    QCOMPARE(catalog->visibleCount(), qsizetype(kChunkSize + 10));
    QCOMPARE(catalog->revision(), m_store->revision());
}

void CatalogReaderTest::keepsEmptyChunksEmpty()
{
    const auto import = receiveAll(*m_store, numbered(1, kChunkSize));
    receiveAll(*m_store, numbered(90'000, 1));
    QVERIFY(m_store->revert(import.number));
    const auto catalog = readCatalog(*m_reader).value();
    QCOMPARE(catalog->visibleCount(), 1);
    QVERIFY(!catalog->exists(0));
    QVERIFY(catalog->exists(kChunkSize));
}

QTEST_GUILESS_MAIN(CatalogReaderTest)
#include "tst_catalogreader.moc"
