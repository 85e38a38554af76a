// What a change document meets in a catalog: in memory case by case, and in real catalog files.
#include "changetesting.h"

#include "models/changes/changeexport.h"
#include "models/changes/changeplan.h"
#include "tests/models/store/storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace changetesting;
using State = ChangeResult::State;
using Reason = ChangeResult::Reason;

namespace {

constexpr int kCatalogs = 20;

ChangeDocument documentOf(const QByteArray &changes)
{
    const QByteArray text = "{\"format\":\"achievement-changes\",\"version\":1,\"changes\":[" + changes + "]}";
    return readChanges(text).value();
}

ChangePlan planned(const ChangeDocument &document, RecordSource &catalog)
{
    return planChanges(document, u"set.json"_s, catalog).value();
}

// What differs here from upstream, in every record of the file.
ChangeDocument changesIn(const QString &path)
{
    const auto reader = CatalogReader::open(path).value();
    const auto numbers = changedRecords(*storetesting::snapshotOf(path), Query());
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    (void)exportChanges(buffer, ExportFormat::Changes, {}, *reader, numbers, QLocale::c()).value();
    return readChanges(buffer.data()).value();
}

ChangePlan applyTo(CatalogStore &store, const ChangeDocument &document)
{
    const auto reader = CatalogReader::open(store.path()).value();
    CatalogRecords records(*reader);
    auto plan = planned(document, records);
    if (!plan.changes.changes.empty())
        (void)store.apply(plan.changes).value();
    return plan;
}

QByteArrayList visibleTexts(const QString &path)
{
    const auto reader = CatalogReader::open(path).value();
    CatalogRecords records(*reader);
    QByteArrayList list;
    (void)records.forEach([&list](RecordSource::Place, const QString &origin, const RecordState &state) {
        if (!state.deleted)
            list.append(origin.toUtf8() + ' ' + state.text());
        return true;
    });
    std::ranges::sort(list);
    return list;
}

} // namespace

class ChangePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void meets_data();
    void meets();
    void keepsDraftsDrafts();
    void takesNothingFromATextThatSaysMoreThanItsFields();
    void namesItsStep();
    void ownWorkAppliesElsewhere();
    void aNewIdIsKnownAgain();
    void catalogFilesBecomeAlikeAndBack();
};

void ChangePlanTest::meets_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QByteArray>("text"); // afterwards, of the record it meets
    const auto row = [](const char *name, const char *change, State state, Reason reason, const char *text) {
        QTest::newRow(name) << QByteArray(change) << state << reason << QByteArray(text);
    };
    row("an edit", R"({"do":"edit","id":1,"fields":{"rank":{"before":1,"after":2}}})", State::Applies, Reason::None,
        R"({"id":1,"rank":2,"tags":[1, 2]})");
    row("an edit in other white space", R"({"do":"edit","id":1,"fields":{"tags":{"before":[1,2],"after":[3]}}})",
        State::Applies, Reason::None, R"({"id":1,"rank":1,"tags":[3]})");
    row("an edit that was made", R"({"do":"edit","id":1,"fields":{"rank":{"before":9,"after":1.0}}})",
        State::AlreadyThere, Reason::None, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("another value", R"({"do":"edit","id":1,"fields":{"rank":{"before":3,"after":2}}})", State::Conflict,
        Reason::FieldsMoved, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("another kind of value", R"({"do":"edit","id":1,"fields":{"rank":{"before":"1","after":2}}})", State::Conflict,
        Reason::FieldsMoved, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("partly another value",
        R"({"do":"edit","id":1,"fields":{"rank":{"before":3,"after":2},"tags":{"before":[1,2]}}})", State::Conflict,
        Reason::FieldsMoved, R"({"id":1,"rank":1})");
    row("a member that came meanwhile", R"({"do":"edit","id":1,"fields":{"rank":{"after":2}}})", State::Conflict,
        Reason::FieldsMoved, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("a member that went meanwhile", R"({"do":"edit","id":1,"fields":{"slug":{"before":"a"}}})", State::AlreadyThere,
        Reason::None, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("no such record", R"({"do":"edit","id":5,"fields":{"rank":{"before":1,"after":2}}})", State::Missing,
        Reason::None, "");
    row("no such id space", R"({"do":"edit","origin":"steam","id":1,"fields":{"rank":{"before":1,"after":2}}})",
        State::Missing, Reason::None, "");
    row("a deleted record", R"({"do":"edit","id":2,"fields":{"rank":{"before":1,"after":2}}})", State::Missing,
        Reason::DeletedHere, R"({"id":2,"rank":1})");
    row("the second of them", R"({"do":"edit","id":3,"occurrence":2,"of":2,"fields":{"rank":{"after":2}}})",
        State::Applies, Reason::None, R"({"id":3,"name":"b","rank":2})");
    row("a third of them", R"({"do":"edit","id":3,"occurrence":3,"of":3,"fields":{"rank":{"after":2}}})",
        State::Missing, Reason::None, "");
    row("a new record", R"({"do":"add","record":{"id":7}})", State::Applies, Reason::None, "");
    row("a new record that is there", R"({"do":"add","record":{"tags":[1,2],"rank":1,"id":1}})", State::AlreadyThere,
        Reason::None, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("a new record in another's place", R"({"do":"add","record":{"id":1}})", State::Exists, Reason::None,
        R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("a new record that was deleted", R"({"do":"add","record":{"id":2,"rank":1}})", State::Exists,
        Reason::DeletedHere, R"({"id":2,"rank":1})");
    row("another of that id", R"({"do":"add","occurrence":2,"record":{"id":1}})", State::Applies, Reason::None, "");
    row("a record to delete", R"({"do":"delete","before":{"rank":1,"id":1,"tags":[1,2]}})", State::Applies,
        Reason::None, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("a record to delete that has moved on", R"({"do":"delete","before":{"rank":2,"id":1}})", State::Conflict,
        Reason::RecordMoved, R"({"id":1,"rank":1,"tags":[1, 2]})");
    row("a record to delete that is deleted", R"({"do":"delete","before":{"id":2}})", State::AlreadyThere, Reason::None,
        R"({"id":2,"rank":1})");
    row("a record to delete that is not there", R"({"do":"delete","before":{"id":5}})", State::AlreadyThere,
        Reason::None, "");
}

void ChangePlanTest::meets()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, text);
    MemoryRecords catalog;
    catalog.add(R"({"id":1,"rank":1,"tags":[1, 2]})");
    catalog.add(R"({"id":2,"rank":1})");
    catalog.records.back().state = withDeleted(catalog.records.back().state, true);
    catalog.add(R"({"id":3,"name":"a"})");
    catalog.add(R"({"id":3,"name":"b"})");

    const auto plan = planned(documentOf(change), catalog);
    QCOMPARE(plan.results.size(), 1U);
    QTEST(plan.results[0].state, "state");
    QTEST(plan.results[0].reason, "reason");
    catalog.apply(plan.changes);
    const auto number = plan.results[0].number;
    QCOMPARE(number == kNoRecord ? QByteArray() : catalog.records[number].state.text(), text);
}

void ChangePlanTest::keepsDraftsDrafts()
{
    MemoryRecords catalog;
    catalog.add(R"({"id":1,"rank":1})");
    catalog.records[0].state = edited(catalog.records[0].state, R"({"id":1,"rank":1,"name":""})", true);
    catalog.apply(
        planned(documentOf(R"({"do":"edit","id":1,"fields":{"rank":{"before":1,"after":2}}})"), catalog).changes);
    QCOMPARE(catalog.records[0].state.text(), R"({"id":1,"rank":2,"name":""})"_ba);
    QVERIFY(catalog.records[0].state.draft);
}

// Whoever reviews a change sees its fields; a text behind them must not do anything else.
void ChangePlanTest::takesNothingFromATextThatSaysMoreThanItsFields()
{
    const auto before = R"({"id":1,"rank":1})"_ba;
    auto document = documentOf(R"({"do":"edit","id":1,"fields":{"rank":{"before":1,"after":2}}})");
    auto &change = document.changes[0];
    change.digest = recordDigest(before);
    for (const auto &[text, after] : {std::pair(R"({ "id":1, "rank":2 })"_ba, R"({ "id":1, "rank":2 })"_ba),
                                      std::pair(R"({"id":1,"rank":2,"owners":5})"_ba, R"({"id":1,"rank":2})"_ba)}) {
        MemoryRecords catalog;
        catalog.add(before);
        change.text = text;
        catalog.apply(planned(document, catalog).changes);
        QCOMPARE(catalog.records[0].state.text(), after);
    }
}

void ChangePlanTest::namesItsStep()
{
    MemoryRecords catalog;
    auto document = documentOf(R"({"do":"add","record":{"id":7}},{"do":"add","record":{"id":8}})");
    QCOMPARE(planned(document, catalog).changes.label,
             (StepLabel{StepLabel::Kind::ApplyChanges, {}, u"set.json"_s, 2}));
    document.header.label = u"Ranks of Moss Kingdom"_s;
    QCOMPARE(planned(document, catalog).changes.label.subject, u"Ranks of Moss Kingdom"_s);
}

void ChangePlanTest::ownWorkAppliesElsewhere()
{
    QTemporaryDir folder;
    for (unsigned seed = 0; seed < kCatalogs; ++seed) {
        storetesting::RandomCurator curator(seed);
        const auto mine = folder.filePath(u"mine%1"_s.arg(seed)), yours = folder.filePath(u"yours%1"_s.arg(seed));
        const auto records = curator.records(40);
        const auto my = CatalogStore::create(mine).value(), your = CatalogStore::create(yours).value();
        storetesting::receiveAll(*my, records);
        storetesting::receiveAll(*your, records);
        for (int turn = 0; turn < 3; ++turn)
            (void)my->apply(curator.changes(storetesting::statesOf(mine))).value();

        const auto document = changesIn(mine);
        const auto plan = applyTo(*your, document);
        QVERIFY(std::ranges::all_of(plan.results, [](const auto &result) { return result.state == State::Applies; }));
        QVERIFY(plan.isUnmoved);
        QCOMPARE(visibleTexts(yours), visibleTexts(mine));
        QCOMPARE(your->history().value().front().label.kind, StepLabel::Kind::ApplyChanges);
    }
}

void ChangePlanTest::aNewIdIsKnownAgain()
{
    MemoryRecords catalog;
    catalog.add(R"({"id":3,"name":"a"})");
    catalog.add(R"({"id":3,"name":"a"})");
    catalog.add(R"({"name":"none"})");
    const auto digest = recordDigest(R"({"name":"none"})");
    const auto document = documentOf(
        R"({"do":"edit","id":3,"occurrence":1,"of":2,"becomes":{"id":4},"fields":{"id":{"before":3,"after":4}}},)"
        R"({"do":"edit","digest":")" +
        digest + R"(","becomes":{"id":5},"fields":{"id":{"after":5}}})");
    const auto plan = planned(document, catalog);
    QCOMPARE(plan.counts(), (ChangeCounts{2, 0, 0, 0}));
    catalog.apply(plan.changes);
    QCOMPARE(catalog.records[0].state.text(), R"({"id":4,"name":"a"})"_ba);

    const auto again = planned(document, catalog);
    QCOMPARE(again.counts(), (ChangeCounts{0, 2, 0, 0}));
    QVERIFY(again.changes.changes.empty());
}

void ChangePlanTest::catalogFilesBecomeAlikeAndBack()
{
    QTemporaryDir folder;
    RandomWork work(77);
    for (int i = 0; i < kCatalogs; ++i) {
        const auto first = work.catalog();
        const auto second = work.worked(first);
        const auto fill = [&folder](const QString &name, const MemoryRecords &records) {
            std::unique_ptr<CatalogStore> store = CatalogStore::create(folder.filePath(name)).value();
            const auto step = store->beginStep({StepLabel::Kind::Import, {}, u"a file"_s, 0}).value();
            for (const auto &[origin, state] : records.records) {
                const auto id = addressOf(origin, state.text()).id;
                (void)store->receive(step, origin, {{{state.text(), id, false}}, {}}).value();
            }
            (void)store->closeStep(step).value();
            return store;
        };
        const auto before = fill(u"before%1"_s.arg(i), first), after = fill(u"after%1"_s.arg(i), second);
        QCOMPARE(visibleTexts(before->path()).size(), qsizetype(first.records.size()));
        const auto texts = visibleTexts(before->path());
        const auto document = [&] {
            const auto a = CatalogReader::open(before->path()).value(), b = CatalogReader::open(after->path()).value();
            CatalogRecords old(*a), wanted(*b);
            return differences(old, wanted);
        }();

        const auto plan = applyTo(*before, document);
        QCOMPARE(visibleTexts(before->path()), visibleTexts(after->path()));
        QVERIFY(applyTo(*before, document).changes.changes.empty());
        if (!plan.changes.changes.empty())
            (void)before->undo(before->history().value().front().number).value();
        QCOMPARE(visibleTexts(before->path()), texts);
    }
}

QTEST_GUILESS_MAIN(ChangePlanTest)
#include "tst_changeplan.moc"
