// CatalogStore: undo, redo and revert, and snapshots that follow what was applied.
#include "storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

class StoreHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void applyThenUndoGivesTheSameBytes_data();
    void applyThenUndoGivesTheSameBytes();
    void theSnapshotEqualsOneBuiltAfresh_data();
    void theSnapshotEqualsOneBuiltAfresh();
    void deletingAndUndoingRestoresInPlace();
    void undoKeepsANewerUpstreamText();
    void undoLeavesWhatMovedOn();
    void undoOfACreationLeavesAnEditedRecord();
    void redoDoesNotBringBackWhatARevertRemoved();
    void aStepIsTakenBackOnce();
    void keepsTheLabelOfAStep();
    void revertRemovesWhatAnImportMade();
    void revertGivesOldTextsBackAndLeavesWhatChangedSince();
    void revertRestoresAnEditThatTheFetchHadMade();
    void aRevertIsTakenBackAndDoneAgain();
    void stepsAreRevertedOneBehindTheOther();
    void aRevertThatCanDoNothingIsNoStep();

private:
    Step receive(std::vector<IncomingRecord> records) { return receiveAll(*m_store, std::move(records)); }
    RecordState state(RecordNumber number) { return m_store->state(number).value(); }
    StepNumber write(RecordNumber number, const QByteArray &newText)
    {
        return m_store->apply(edit(number, state(number), newText)).value().step.number;
    }
    Step step(StepNumber number)
    {
        const auto history = m_store->history().value();
        for (const auto &step : history)
            if (step.number == number)
                return step;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CatalogStore> m_store;
};

void StoreHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
    m_store = CatalogStore::create(m_path).value();
}

void StoreHistoryTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void StoreHistoryTest::applyThenUndoGivesTheSameBytes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StoreHistoryTest::applyThenUndoGivesTheSameBytes()
{
    QFETCH(unsigned, seed);
    RandomCurator curator(seed);
    receive(curator.records(30));
    std::vector<std::pair<StepNumber, States>> before;
    for (int i = 0; i < 6; ++i) {
        const auto states = statesOf(m_path);
        const auto applied = m_store->apply(curator.changes(states)).value();
        if (applied.step.number != kNoStep)
            before.emplace_back(applied.step.number, states);
    }
    QVERIFY(before.size() > 3);
    const auto last = statesOf(m_path);

    for (auto done = before.rbegin(); done != before.rend(); ++done) {
        const auto undone = m_store->undo(done->first).value();
        QCOMPARE(undone.left, 0);
        QCOMPARE(undone.step.state, Step::State::Undone);
        QCOMPARE(statesOf(m_path), done->second);
    }
    for (const auto &[number, states] : before) {
        QCOMPARE(statesOf(m_path), states);
        QCOMPARE(m_store->redo(number).value().left, 0);
    }
    QCOMPARE(statesOf(m_path), last);
}

void StoreHistoryTest::theSnapshotEqualsOneBuiltAfresh_data()
{
    applyThenUndoGivesTheSameBytes_data();
}

void StoreHistoryTest::theSnapshotEqualsOneBuiltAfresh()
{
    QFETCH(unsigned, seed);
    RandomCurator curator(seed + 1000);
    CatalogPtr snapshot = std::make_shared<const Catalog>();
    States states;
    std::vector<StepNumber> edits, undone, imports;
    StepNumber open = kNoStep;
    const auto follow = [&](const Result<Applied> &applied) {
        if (!applied)
            return applied.error().kind == Error::Kind::StateMoved;
        snapshot = snapshot->patched(applied->records, applied->revision);
        for (const auto &[number, state] : applied->records) {
            if (state.exists())
                states.insert_or_assign(number, state);
            else
                states.erase(number);
        }
        return true;
    };
    for (int i = 0; i < 40; ++i) {
        switch (curator.below(6)) {
        case 0:
        case 1: {
            const auto applied = m_store->apply(curator.changes(states));
            QVERIFY(follow(applied));
            if (applied->step.number != kNoStep)
                edits.push_back(applied->step.number);
            break;
        }
        case 2:
            if (open == kNoStep)
                open = m_store->beginStep({StepLabel::Kind::Fetch, {}, {}, 0}).value();
            QVERIFY(follow(m_store->receive(open, u"igdb"_s, batch(curator.records(20)))));
            break;
        case 3:
            if (open != kNoStep) {
                const auto closed = m_store->closeStep(std::exchange(open, kNoStep)).value();
                if (closed.inserted + closed.updated > 0)
                    imports.push_back(closed.number);
            }
            break;
        case 4:
            if (!edits.empty() && curator.below(2) == 0) {
                undone.push_back(edits[curator.below(unsigned(edits.size()))]);
                QVERIFY(follow(m_store->undo(undone.back())));
            } else if (!undone.empty()) {
                QVERIFY(follow(m_store->redo(undone[curator.below(unsigned(undone.size()))])));
            }
            break;
        default:
            if (!imports.empty() && curator.below(2) == 0) {
                const auto reverted = m_store->revert(imports[curator.below(unsigned(imports.size()))]);
                QVERIFY(follow(reverted));
                if (reverted && reverted->step.number != kNoStep)
                    edits.push_back(reverted->step.number);
            }
        }
        QCOMPARE(statesOf(m_path), states);
    }
    QVERIFY(states.size() > 10);
    for (const auto &[number, state] : states)
        QCOMPARE(normalised(state), state);
    const auto fresh = snapshotOf(m_path);
    QVERIFY(snapshot->hasSameContent(*fresh));
    QCOMPARE(snapshot->visibleCount(), fresh->visibleCount());
    QCOMPARE(snapshot->changedCount(), fresh->changedCount());
    QCOMPARE(snapshot->revision(), fresh->revision());
}

void StoreHistoryTest::deletingAndUndoingRestoresInPlace()
{
    receive(numbered(1, 5));
    const auto before = statesOf(m_path);
    ChangeSet set{{StepLabel::Kind::DeleteRecords, {}, {}, 2}, {}};
    for (const RecordNumber number : {1U, 3U})
        set.changes.push_back({number, before.at(number), withDeleted(before.at(number), true)});
    const auto applied = m_store->apply(set).value();
    QVERIFY(state(1).deleted && state(3).deleted);
    QCOMPARE(snapshotOf(m_path)->visibleCount(), 3);
    QVERIFY(m_store->undo(applied.step.number));
    QCOMPARE(statesOf(m_path), before);
}

void StoreHistoryTest::undoKeepsANewerUpstreamText()
{
    receive({incoming(1, "old")});
    const auto number = write(0, text(1, "ours"));
    receive({incoming(1, "new")});
    const auto undone = m_store->undo(number).value();
    QCOMPARE(undone.left, 0);
    QCOMPARE(state(0), asReceived(text(1, "new")));
}

void StoreHistoryTest::undoLeavesWhatMovedOn()
{
    receive(numbered(1, 2));
    ChangeSet both{{}, {{0, state(0), edited(state(0), text(1, "a"))}, {1, state(1), edited(state(1), text(2, "b"))}}};
    const auto first = m_store->apply(both).value();
    write(1, text(2, "later"));
    const auto undone = m_store->undo(first.step.number).value();
    QCOMPARE(undone.left, 1);
    QCOMPARE(undone.records.size(), std::size_t(1));
    QVERIFY(!state(0).isChanged());
    QCOMPARE(state(1).current, text(2, "later"));
}

void StoreHistoryTest::undoOfACreationLeavesAnEditedRecord()
{
    const auto made =
        m_store->apply({{StepLabel::Kind::NewRecord, {}, {}, 1}, {{kNoRecord, {}, edited({}, text(1, "n"))}}}).value();
    m_store->apply({{}, {{0, state(0), withDeleted(state(0), true)}}}).value();
    QCOMPARE(m_store->undo(made.step.number).value().left, 1);
    QVERIFY(state(0).exists());
}

void StoreHistoryTest::redoDoesNotBringBackWhatARevertRemoved()
{
    const auto import = receive(numbered(1, 1));
    const auto number = write(0, text(1, "ours"));
    QVERIFY(m_store->undo(number));
    QCOMPARE(m_store->revert(import.number).value().step.updated, 1);
    const auto redone = m_store->redo(number).value();
    QCOMPARE(redone.left, 1);
    QVERIFY(statesOf(m_path).empty());
}

void StoreHistoryTest::aStepIsTakenBackOnce()
{
    const auto import = receive(numbered(1, 1));
    const auto number = write(0, text(1, "ours"));
    QCOMPARE(m_store->redo(number).error().kind, Error::Kind::StateMoved);
    QVERIFY(m_store->undo(number));
    QCOMPARE(m_store->undo(number).error().kind, Error::Kind::StateMoved);
    QCOMPARE(m_store->undo(import.number).error().kind, Error::Kind::StateMoved);
    QCOMPARE(m_store->revert(number).error().kind, Error::Kind::StateMoved);
    QCOMPARE(m_store->undo(99).error().kind, Error::Kind::StateMoved);
}

void StoreHistoryTest::keepsTheLabelOfAStep()
{
    receive(numbered(1, 1));
    const StepLabel label{StepLabel::Kind::SetField, Field::ExternalId, u"Relic \u00e9"_s, 1};
    const auto applied = m_store->apply({label, {{0, state(0), edited(state(0), text(1, "x"))}}}).value();
    m_store.reset();
    m_store = CatalogStore::open(m_path).value();
    QCOMPARE(step(applied.step.number), applied.step);
    QCOMPARE(applied.step.label, label);
    QCOMPARE(applied.step.updated, 1);
}

void StoreHistoryTest::revertRemovesWhatAnImportMade()
{
    receive(numbered(1, 3));
    const auto before = statesOf(m_path);
    const auto import = receive(numbered(100, 50));
    const auto reverted = m_store->revert(import.number).value();
    QCOMPARE(reverted.left, 0);
    QCOMPARE(reverted.records.size(), std::size_t(50));
    QCOMPARE(reverted.step.label, (StepLabel{StepLabel::Kind::Revert, {}, u"a file"_s, 50}));
    QCOMPARE(statesOf(m_path), before);
    QCOMPARE(step(import.number).state, Step::State::Undone);
    QCOMPARE(step(reverted.step.number), reverted.step);
    // The numbers stay unused.
    receive(numbered(100, 1));
    QCOMPARE(statesOf(m_path).rbegin()->first, RecordNumber(53));
}

void StoreHistoryTest::revertGivesOldTextsBackAndLeavesWhatChangedSince()
{
    receive(numbered(1, 4));
    write(1, text(2, "edited before")); // stays, whatever the fetch brings
    const auto before = statesOf(m_path);
    const auto fetch = receiveAll(*m_store,
                                  {incoming(1, "n1"), incoming(2, "n2"), incoming(3, "n3"), incoming(4, "n4"),
                                   incoming(5, "n5"), incoming(6, "n6")},
                                  StepLabel::Kind::Fetch);
    write(2, text(3, "edited since"));
    write(5, text(6, "edited since"));
    receive({incoming(4, "newer still")});

    const auto reverted = m_store->revert(fetch.number).value();

    QCOMPARE(reverted.left, 3);
    QCOMPARE(reverted.step.label.count, 3);
    QCOMPARE(state(0), before.at(0));
    QCOMPARE(state(1), before.at(1));
    QCOMPARE(state(2).upstream, text(3, "n3"));
    QCOMPARE(state(3).upstream, text(4, "newer still"));
    QVERIFY(!state(4).exists());
    QVERIFY(state(5).exists());
    QCOMPARE(step(fetch.number).state, Step::State::Done); // not all of it
}

void StoreHistoryTest::revertRestoresAnEditThatTheFetchHadMade()
{
    receive({incoming(1, "old")});
    write(0, text(1, "ours"));
    const auto before = statesOf(m_path);
    const auto fetch = receive({incoming(1, "ours")});
    QVERIFY(!state(0).isChanged());
    QVERIFY(m_store->revert(fetch.number));
    QCOMPARE(statesOf(m_path), before);
}

void StoreHistoryTest::aRevertIsTakenBackAndDoneAgain()
{
    receive({incoming(1, "old"), incoming({}, "x")});
    const auto before = statesOf(m_path);
    const auto fetch = receive({incoming(1, "new"), incoming(2, "made"), incoming({}, "made")});
    const auto after = statesOf(m_path);
    const auto revert = m_store->revert(fetch.number).value().step.number;
    QCOMPARE(statesOf(m_path), before);

    QCOMPARE(m_store->undo(revert).value().left, 0);
    QCOMPARE(statesOf(m_path), after);
    QCOMPARE(step(fetch.number).state, Step::State::Done);
    // Matching works as before: the ids came back, too.
    QCOMPARE(receive({incoming(2, "made"), incoming({}, "made")}).unchanged, 2);

    QCOMPARE(m_store->redo(revert).value().left, 0);
    QCOMPARE(statesOf(m_path), before);
    QCOMPARE(step(fetch.number).state, Step::State::Undone);

    QVERIFY(m_store->undo(revert));
    QCOMPARE(m_store->revert(fetch.number).value().left, 0); // it can be reverted anew
    QCOMPARE(statesOf(m_path), before);
}

void StoreHistoryTest::stepsAreRevertedOneBehindTheOther()
{
    const auto first = receive(numbered(1, 3, "first "));
    const auto imported = statesOf(m_path);
    const auto second = receive(numbered(1, 4, "second "));
    QCOMPARE(m_store->revert(first.number).value().left, 3);
    QCOMPARE(m_store->revert(second.number).value().left, 0);
    QCOMPARE(statesOf(m_path), imported);
    const auto last = m_store->revert(first.number).value();
    QCOMPARE(last.left, 0);
    QVERIFY(statesOf(m_path).empty());
    QVERIFY(m_store->undo(last.step.number));
    QCOMPARE(statesOf(m_path), imported);
}

void StoreHistoryTest::aRevertThatCanDoNothingIsNoStep()
{
    const auto import = receive(numbered(1, 1));
    write(0, text(1, "ours"));
    const auto steps = m_store->history().value().size();
    const auto reverted = m_store->revert(import.number).value();
    QCOMPARE(reverted.left, 1);
    QCOMPARE(reverted.step.number, kNoStep);
    QCOMPARE(m_store->history().value().size(), steps);
}

QTEST_GUILESS_MAIN(StoreHistoryTest)
#include "tst_storehistory.moc"
