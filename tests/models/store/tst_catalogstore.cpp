// CatalogStore: receiving, matching and editing, and what is stored afterwards.
#include "storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

class CatalogStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startsEmptyAndKeepsItsUuid();
    void keepsRecordsInTheSourcesOrder();
    void receivingTheSameTwiceChangesNothing();
    void editsSurviveNewerUpstreamTexts();
    void anEditThatUpstreamCaughtUpWithIsGone();
    void aDeletedRecordStaysDeletedWhenItComesAgain();
    void matchesTheNthOccurrenceOfAnId();
    void matchesRecordsWithoutIdByTheirBytes();
    void matchesUnsignedIdsInTheirOwnIdSpaceOnly();
    void aRestartedPassMatchesFromTheBeginning();
    void manyOccurrencesOfOneIdStayQuick();
    void recordsMadeHereAreNeverMatched();
    void countsWhatAStepDid();
    void keepsStepsThatChangedNothingOutOfTheHistory();
    void refusesBatchesAboveTheLimit();
    void refusesAStepThatIsNotOpen();
    void refusesAChangeFromAnotherState();
    void writesOnlyThePartsThatChanged();
    void numbersAreNeverGivenTwice();
    void aCrashLeavesAnInterruptedStep();
    void aFullDiskCostsOnlyTheTransaction();

private:
    Step receive(std::vector<IncomingRecord> records) { return receiveAll(*m_store, std::move(records)); }
    RecordState state(RecordNumber number) { return m_store->state(number).value(); }
    void reopen()
    {
        m_store.reset();
        m_store = CatalogStore::open(m_path).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CatalogStore> m_store;
};

void CatalogStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a catalog #1?.achievements"_s);
    m_store = CatalogStore::create(m_path).value();
}

void CatalogStoreTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void CatalogStoreTest::startsEmptyAndKeepsItsUuid()
{
    const QString uuid = m_store->uuid();
    QCOMPARE(uuid.size(), 32);
    QCOMPARE(m_store->revision(), Revision(0));
    QVERIFY(m_store->history().value().empty());
    reopen();
    QCOMPARE(m_store->uuid(), uuid);
    QVERIFY(statesOf(m_path).empty());
}

void CatalogStoreTest::keepsRecordsInTheSourcesOrder()
{
    receive({incoming(9, "c"), incoming(3, "a"), incoming(7, "b")});
    reopen();
    const States expected{{0, asReceived(text(9, "c"))}, {1, asReceived(text(3, "a"))}, {2, asReceived(text(7, "b"))}};
    QCOMPARE(statesOf(m_path), expected);
}

void CatalogStoreTest::receivingTheSameTwiceChangesNothing()
{
    const std::vector records{incoming(1, "a"),  incoming(1, "a"),  incoming(1, "b"),
                              incoming({}, "x"), incoming({}, "x"), incoming(2, "c")};
    receive(records);
    const auto before = statesOf(m_path);
    const auto history = m_store->history().value();
    const auto revision = m_store->revision();

    const Step again = receive(records);

    QCOMPARE(statesOf(m_path), before);
    QCOMPARE(before.size(), records.size());
    QCOMPARE(m_store->history().value(), history);
    QCOMPARE(m_store->revision(), revision);
    QCOMPARE(again.unchanged, 6);
    QCOMPARE(again.inserted + again.updated, 0);
}

void CatalogStoreTest::editsSurviveNewerUpstreamTexts()
{
    receive({incoming(1, "old"), incoming(2, "other")});
    QVERIFY(m_store->apply(edit(0, state(0), text(1, "ours"))));
    receive({incoming(1, "new"), incoming(2, "other")});
    reopen();
    const RecordState expected{text(1, "new"), text(1, "old"), text(1, "ours"), false, false};
    QCOMPARE(state(0), expected);
}

void CatalogStoreTest::anEditThatUpstreamCaughtUpWithIsGone()
{
    receive({incoming(1, "old")});
    QVERIFY(m_store->apply(edit(0, state(0), text(1, "ours"))));
    receive({incoming(1, "ours")});
    QCOMPARE(state(0), asReceived(text(1, "ours")));

    QVERIFY(m_store->apply(edit(0, state(0), text(1, "again"))));
    QVERIFY(m_store->apply(edit(0, state(0), text(1, "ours"))));
    QCOMPARE(state(0), asReceived(text(1, "ours")));
}

void CatalogStoreTest::aDeletedRecordStaysDeletedWhenItComesAgain()
{
    receive({incoming(1, "old")});
    QVERIFY(
        m_store->apply({{StepLabel::Kind::DeleteRecords, {}, {}, 1}, {{0, state(0), withDeleted(state(0), true)}}}));
    receive({incoming(1, "new")});
    const RecordState expected{text(1, "new"), text(1, "old"), {}, false, true};
    QCOMPARE(statesOf(m_path), (States{{0, expected}}));
}

void CatalogStoreTest::matchesTheNthOccurrenceOfAnId()
{
    receive({incoming(5, "a"), incoming(6, "x"), incoming(5, "b"), incoming(5, "c")});
    const Step step = receive({incoming(5, "a"), incoming(5, "B"), incoming(5, "c"), incoming(5, "d")});
    QCOMPARE(step.updated, 1);
    QCOMPARE(step.inserted, 1);
    const States expected{{0, asReceived(text(5, "a"))},
                          {1, asReceived(text(6, "x"))},
                          {2, asReceived(text(5, "B"))},
                          {3, asReceived(text(5, "c"))},
                          {4, asReceived(text(5, "d"))}};
    QCOMPARE(statesOf(m_path), expected);
}

void CatalogStoreTest::matchesRecordsWithoutIdByTheirBytes()
{
    receive({incoming({}, "a"), incoming({}, "a")});
    const Step step = receive({incoming({}, "a"), incoming({}, "b"), incoming({}, "a"), incoming({}, "a")});
    QCOMPARE(step.unchanged, 2);
    QCOMPARE(step.inserted, 2);
    const States expected{{0, asReceived(text({}, "a"))},
                          {1, asReceived(text({}, "a"))},
                          {2, asReceived(text({}, "b"))},
                          {3, asReceived(text({}, "a"))}};
    QCOMPARE(statesOf(m_path), expected);
}

void CatalogStoreTest::matchesUnsignedIdsInTheirOwnIdSpaceOnly()
{
    constexpr quint64 large = 18446744073709551615U;
    receive({incoming(large, "a"), incoming(large - 1, "b")});
    QCOMPARE(receive({incoming(large, "A")}).updated, 1);
    const auto step = m_store->beginStep({}).value();
    const auto elsewhere = m_store->receive(step, u"another"_s, batch({incoming(large, "c")})).value();
    QCOMPARE(elsewhere.step.inserted, 1);
    QCOMPARE(state(0).upstream, text(large, "A"));
    QCOMPARE(state(2).upstream, text(large, "c"));
}

void CatalogStoreTest::aRestartedPassMatchesFromTheBeginning()
{
    const std::vector records{incoming(1, "a"), incoming(1, "b"), incoming({}, "x")};
    const auto step = m_store->beginStep({StepLabel::Kind::Fetch, {}, {}, 0}).value();
    QVERIFY(m_store->receive(step, u"igdb"_s, batch(records)));
    m_store->restartPass(step);
    QVERIFY(m_store->receive(step, u"igdb"_s, batch(records)));
    const Step closed = m_store->closeStep(step).value();
    QCOMPARE(statesOf(m_path).size(), records.size());
    QCOMPARE(closed.inserted, 3);
    QCOMPARE(closed.unchanged, 0); // each record counts once
}

void CatalogStoreTest::manyOccurrencesOfOneIdStayQuick()
{
    // Quadratic work would take minutes here.
    constexpr int count = 10'000;
    std::vector<IncomingRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(incoming(7, QByteArray::number(i)));
    QCOMPARE(receive(records).inserted, count);
    QCOMPARE(receive(records).unchanged, count);
}

void CatalogStoreTest::recordsMadeHereAreNeverMatched()
{
    const auto made =
        m_store->apply({{StepLabel::Kind::NewRecord, {}, {}, 1}, {{kNoRecord, {}, edited({}, text(1, "mine"), true)}}})
            .value();
    QCOMPARE(made.records.size(), std::size_t(1));
    QVERIFY(made.records.front().state.isNew());
    QCOMPARE(made.step.inserted, 1);
    receive({incoming(1, "theirs")});
    const States expected{{0, {{}, {}, text(1, "mine"), true, false}}, {1, asReceived(text(1, "theirs"))}};
    QCOMPARE(statesOf(m_path), expected);
}

void CatalogStoreTest::countsWhatAStepDid()
{
    receive(numbered(1, 5));
    RecordBatch more = batch({incoming(1, "Relic 1"), incoming(2, "changed"), incoming(9, "new")});
    more.rejected.resize(2);
    const auto step = m_store->beginStep({StepLabel::Kind::Fetch, {}, u"http://127.0.0.1"_s, 0}).value();
    const auto applied = m_store->receive(step, u"igdb"_s, more).value();
    QCOMPARE(applied.records.size(), std::size_t(2));
    QCOMPARE(applied.revision, m_store->revision());
    const Step closed = m_store->closeStep(step).value();
    QCOMPARE(closed.state, Step::State::Done);
    QCOMPARE((std::array{closed.inserted, closed.updated, closed.unchanged, closed.rejected}),
             (std::array<qint64, 4>{1, 1, 1, 2}));
    QCOMPARE(m_store->history().value().front(), closed);
}

void CatalogStoreTest::keepsStepsThatChangedNothingOutOfTheHistory()
{
    const auto step = m_store->beginStep({}).value();
    QVERIFY(m_store->closeStep(step));
    QVERIFY(m_store->history().value().empty());
    receive(numbered(1, 1));
    QVERIFY(m_store->history().value().front().number > step);
    const auto nothing = m_store->apply(edit(0, state(0), state(0).text())).value();
    QCOMPARE(nothing.step.number, kNoStep);
    QCOMPARE(m_store->history().value().size(), std::size_t(1));
}

void CatalogStoreTest::refusesBatchesAboveTheLimit()
{
    const auto step = m_store->beginStep({}).value();
    QCOMPARE(m_store->receive(step, u"igdb"_s, batch(numbered(1, 10'001))).error().kind, Error::Kind::Storage);
    QCOMPARE(m_store->receive(step, u"igdb"_s, batch(numbered(1, 10'000))).value().step.inserted, 10'000);
}

void CatalogStoreTest::refusesAStepThatIsNotOpen()
{
    QCOMPARE(m_store->receive(17, u"igdb"_s, batch(numbered(1, 1))).error().kind, Error::Kind::StateMoved);
    QCOMPARE(m_store->closeStep(17).error().kind, Error::Kind::StateMoved);
}

void CatalogStoreTest::refusesAChangeFromAnotherState()
{
    receive(numbered(1, 3));
    const auto before = state(1);
    QVERIFY(m_store->apply(edit(1, before, text(2, "first"))));
    const auto stored = statesOf(m_path);
    const auto history = m_store->history().value();

    ChangeSet late{{},
                   {{0, state(0), edited(state(0), text(1, "fine"))}, {1, before, edited(before, text(2, "late"))}}};
    QCOMPARE(m_store->apply(late).error().kind, Error::Kind::StateMoved);
    QCOMPARE(m_store->apply(edit(77, before, text(2, "nowhere"))).error().kind, Error::Kind::StateMoved);

    QCOMPARE(statesOf(m_path), stored);
    QCOMPARE(m_store->history().value(), history);
}

void CatalogStoreTest::writesOnlyThePartsThatChanged()
{
    receive({incoming(1, "old")});
    const auto seen = state(0);
    receive({incoming(1, "new")}); // comes between the curator's look and her Save
    QVERIFY(m_store->apply(edit(0, seen, text(1, "ours"))));
    const RecordState expected{text(1, "new"), text(1, "old"), text(1, "ours"), false, false};
    QCOMPARE(state(0), expected);
}

void CatalogStoreTest::numbersAreNeverGivenTwice()
{
    const auto make = [this] {
        return m_store->apply({{StepLabel::Kind::NewRecord, {}, {}, 1}, {{kNoRecord, {}, edited({}, text(1, "n"))}}})
            .value();
    };
    const auto first = make();
    QVERIFY(m_store->undo(first.step.number));
    QVERIFY(statesOf(m_path).empty());
    reopen();
    const auto second = make();
    QCOMPARE(first.records.front().number, RecordNumber(0));
    QCOMPARE(second.records.front().number, RecordNumber(1));
    QVERIFY(m_store->redo(first.step.number));
    QCOMPARE(statesOf(m_path).size(), std::size_t(2));
}

void CatalogStoreTest::aCrashLeavesAnInterruptedStep()
{
    receive(numbered(1, 3));
    const auto step = m_store->beginStep({StepLabel::Kind::Import, {}, u"big.json"_s, 0}).value();
    QVERIFY(m_store->receive(step, u"igdb"_s, batch(numbered(10, 20))));
    const auto idle = m_store->beginStep({StepLabel::Kind::Fetch, {}, {}, 0}).value();
    const QString copy = m_folder->filePath(u"copy.achievements"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));

    const auto reopened = CatalogStore::open(copy).value();

    const auto history = reopened->history().value();
    QCOMPARE(history.size(), std::size_t(2)); // the idle one has changed nothing
    QCOMPARE(history.front().number, step);
    QVERIFY(history.front().number < idle);
    QCOMPARE(history.front().state, Step::State::Interrupted);
    QCOMPARE(history.front().inserted, 20);
    QCOMPARE(statesOf(copy).size(), std::size_t(23));
    QCOMPARE(reopened->revert(step).value().step.updated, 20);
    QCOMPARE(statesOf(copy).size(), std::size_t(3));
}

void CatalogStoreTest::aFullDiskCostsOnlyTheTransaction()
{
    CatalogStore::Options limited;
    limited.maximumBytes = 1024 * 1024;
    m_store.reset();
    m_store = CatalogStore::open(m_path, limited).value();
    const auto step = m_store->beginStep({StepLabel::Kind::Import, {}, {}, 0}).value();
    quint64 id = 1;
    Result<Applied> applied;
    do {
        applied = m_store->receive(step, u"igdb"_s, batch(numbered(id, 1000, QByteArray(200, 'n'))));
        id += applied ? 1000 : 0;
        QVERIFY(id < 10'000);
    } while (applied);
    QCOMPARE(applied.error().kind, Error::Kind::StorageFull);
    const auto kept = statesOf(m_path);
    QCOMPARE(kept.size(), std::size_t(id - 1));

    // When there is room again the same batch goes in, once.
    m_store.reset();
    m_store = CatalogStore::open(m_path).value();
    QCOMPARE(m_store->history().value().front().state, Step::State::Interrupted);
    receive(numbered(id, 1000, QByteArray(200, 'n')));
    QCOMPARE(statesOf(m_path).size(), kept.size() + 1000);
}

QTEST_GUILESS_MAIN(CatalogStoreTest)
#include "tst_catalogstore.moc"
