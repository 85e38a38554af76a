// What definitions do to a catalog, in real catalog files.
#include "changetesting.h"

#include "models/changes/mergeplan.h"
#include "tests/models/sources/importers/importing.h"
#include "tests/models/store/storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using importing::kNeverCancelled;
using Verb = MergeRow::Verb;

namespace {

const QByteArray kSchema = R"({"game":{"gameName":"Tidal Clockwork","availableGameStats":{"achievements":[
{"name":"STEP","displayName":"First Step","description":"Leave the harbour.","icon":"https://img.example.org/s.jpg",
 "icongray":"https://img.example.org/g.jpg"},
{"name":"SECRET","displayName":"Below","hidden":1}]}}})"_ba;

const QDateTime kNow = QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC);

class Fixture
{
public:
    Fixture()
        : m_store(CatalogStore::create(m_folder.filePath(u"c.achievements"_s)).value())
    {
    }

    void add(const QByteArrayList &records)
    {
        const auto step = m_store->beginStep({StepLabel::Kind::Import, {}, u"seed"_s, 0}).value();
        RecordBatch batch;
        for (const auto &text : records)
            batch.records.push_back({text, readAchievement({text.constData(), std::size_t(text.size())})->id});
        (void)m_store->receive(step, u"igdb"_s, batch).value();
        (void)m_store->closeStep(step).value();
    }

    MergePlan plan(const Definitions &definitions, const MergeOptions &options) const
    {
        const auto reader = CatalogReader::open(m_store->path()).value();
        return planMerge(
                   *storetesting::snapshotOf(m_store->path()),
                   [&reader](std::span<const RecordNumber> numbers) { return reader->states(numbers); }, definitions,
                   options, kNeverCancelled)
            .value();
    }

    MergePlan merge(const QByteArray &text, const MergeOptions &options)
    {
        auto made = plan(importing::read({text}).value(), options);
        if (!made.changes.changes.empty())
            (void)m_store->apply(made.changes).value();
        return made;
    }

    QByteArrayList texts() const
    {
        const auto reader = CatalogReader::open(m_store->path()).value();
        QByteArrayList list;
        (void)reader->forEach(0, reader->endNumber().value(), [&list](RecordNumber, const RecordState &state) {
            if (!state.deleted)
                list << (state.draft ? "draft " : "") + state.text();
            return true;
        });
        return list;
    }

    CatalogStore &store() { return *m_store; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogStore> m_store;
};

MergeOptions optionsFor(std::optional<quint64> game, std::optional<quint64> firstId = {})
{
    return {game, {}, firstId, u"schema.json"_s, kNow};
}

QByteArray record(quint64 id, const QByteArray &externalId, const QByteArray &more)
{
    return "{\"id\": " + QByteArray::number(id) + ", \"name\": \"Old\", \"category\": 3, \"external_id\": \"" +
           externalId + "\", \"created_at\": 1500000000, \"updated_at\": 1500000000" + more + "}";
}

std::vector<Verb> verbs(const MergePlan &plan)
{
    std::vector<Verb> all;
    for (const auto &row : plan.rows)
        all.push_back(row.verb);
    return all;
}

} // namespace

class MergePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesDraftsWithoutIds();
    void givesFreeIdsInTheCatalogsUnitOfTime();
    void bringsRecordsUpToDateAndLeavesTheRest();
    void mergingTwiceChangesNothing();
    void isOneStepThatUndoTakesBack();
    void matchesBySourceGameAndExternalId_data();
    void matchesBySourceGameAndExternalId();
    void touchesNoneOfSeveral();
    void leavesWhatIsDeletedHere();
    void ratesMakeNoRecords();
    void emulatorsNamesCompareWithoutCase();
    void keepsALockedIconsOtherMembers();
    void rowsOfATableMeanRecordsOfTheirOwnGames();
    void tellsWhenNoIdIsFree();
    void cancels();
};

void MergePlanTest::makesDraftsWithoutIds()
{
    Fixture catalog;

    const auto plan = catalog.merge(kSchema, optionsFor(41));

    QCOMPARE(plan.counts(), (MergeCounts{2, 0, 0, 0}));
    QCOMPARE(
        catalog.texts(),
        (QByteArrayList{
            R"(draft {"name":"First Step","category":3,"icon":{"url":"https://img.example.org/s.jpg"},"game":41,"description":"Leave the harbour.","external_id":"STEP","created_at":1600000000000,"updated_at":1600000000000,"locked_icon":{"url":"https://img.example.org/g.jpg"}})",
            R"(draft {"name":"Below","category":3,"game":41,"external_id":"SECRET","created_at":1600000000000,"updated_at":1600000000000})"}));
}

void MergePlanTest::givesFreeIdsInTheCatalogsUnitOfTime()
{
    Fixture catalog;
    catalog.add({record(7, "A", {}), record(9, "B", {})});
    auto options = optionsFor(41, 6);
    options.region = 5;

    catalog.merge(kSchema, options);

    const auto texts = catalog.texts().sliced(2);
    QVERIFY(texts[0].startsWith(R"({"id":6,)") && texts[1].startsWith(R"({"id":8,)"));
    QVERIFY(texts[0].contains(R"("language":5,)"));
    QVERIFY(texts[0].contains(R"("created_at":1600000000,)"));
}

void MergePlanTest::bringsRecordsUpToDateAndLeavesTheRest()
{
    Fixture catalog;
    const QByteArray tail =
        R"(, "game": [41], "description": "Was.", "icon": {"url": "//x/t_thumb/a.jpg", "width": 90}, "own": 1.0)";
    catalog.add({record(7, "STEP", tail), record(8, "OTHER", tail)});

    const auto plan = catalog.merge(kSchema, optionsFor(41));

    QCOMPARE(verbs(plan), (std::vector{Verb::Update, Verb::Add}));
    const QByteArray expected = record(
        7, "STEP",
        R"(, "game": [41], "description": "Leave the harbour.", "icon": {"url": "https://img.example.org/s.jpg", "width": 90}, "own": 1.0, "locked_icon": {"url":"https://img.example.org/g.jpg"})");
    QCOMPARE(catalog.texts()[0], QByteArray(expected).replace("\"Old\"", "\"First Step\""));
    QCOMPARE(catalog.texts()[1], record(8, "OTHER", tail));
}

void MergePlanTest::mergingTwiceChangesNothing()
{
    Fixture catalog;
    catalog.merge(kSchema, optionsFor(41, 1));
    const auto texts = catalog.texts();

    const auto again = catalog.merge(kSchema, optionsFor(41, 1));

    QCOMPARE(again.counts(), (MergeCounts{0, 0, 2, 0}));
    QCOMPARE(catalog.texts(), texts);
}

void MergePlanTest::isOneStepThatUndoTakesBack()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41)")});
    const auto before = catalog.texts();

    const auto plan = catalog.plan(importing::read({kSchema}).value(), optionsFor(41, 1));
    const auto step = catalog.store().apply(plan.changes).value().step;
    QVERIFY(step.label == (StepLabel{StepLabel::Kind::Merge, {}, u"schema.json"_s, 2}));
    (void)catalog.store().undo(step.number).value();

    QCOMPARE(catalog.texts(), before);
}

void MergePlanTest::matchesBySourceGameAndExternalId_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<std::optional<quint64>>("game");
    QTest::addColumn<bool>("matches");
    const auto of = [](const QByteArray &more) { return record(7, "STEP", more); };
    const std::optional<quint64> none, some = 41;
    QTest::newRow("the same") << of(R"(, "game": 41)") << some << true;
    QTest::newRow("one of its games") << of(R"(, "game": [5, {"id": 41}])") << some << true;
    QTest::newRow("another game") << of(R"(, "game": 5)") << some << false;
    QTest::newRow("no game there") << of({}) << some << false;
    QTest::newRow("no game asked for") << of(R"(, "game": 41)") << none << false;
    QTest::newRow("no game at all") << of({}) << none << true;
    QTest::newRow("another source") << of(R"(, "game": 41)").replace("\"category\": 3", "\"category\": 1") << some
                                    << false;
    QTest::newRow("another case") << of(R"(, "game": 41)").replace("STEP", "step") << some << false;
}

void MergePlanTest::matchesBySourceGameAndExternalId()
{
    QFETCH(QByteArray, record);
    QFETCH(std::optional<quint64>, game);
    QFETCH(bool, matches);
    Fixture catalog;
    catalog.add({record});

    const auto plan = catalog.plan(importing::read({kSchema}).value(), optionsFor(game));

    QCOMPARE(plan.rows[0].verb, matches ? Verb::Update : Verb::Add);
}

void MergePlanTest::touchesNoneOfSeveral()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41)"), record(8, "STEP", R"(, "game": 41)")});

    const auto plan = catalog.merge(kSchema, optionsFor(41));

    QCOMPARE(verbs(plan), (std::vector{Verb::Ambiguous, Verb::Add}));
    QCOMPARE(plan.counts().left, 1);
}

void MergePlanTest::leavesWhatIsDeletedHere()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41)")});
    const auto state = CatalogReader::open(catalog.store().path()).value()->state(0).value();
    (void)catalog.store()
        .apply({{StepLabel::Kind::DeleteRecords, {}, {}, 1}, {{0, state, withDeleted(state, true)}}})
        .value();

    const auto plan = catalog.merge(kSchema, optionsFor(41));

    QCOMPARE(verbs(plan), (std::vector{Verb::DeletedHere, Verb::Add}));
}

void MergePlanTest::ratesMakeNoRecords()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41, "owners_percentage": 5.0)")});

    const auto plan = catalog.merge(R"({"achievementpercentages":{"achievements":[
        {"name":"STEP","percent":"5"},{"name":"SECRET","percent":"2.5"}]}})"_ba,
                                    optionsFor(41, 1));

    QCOMPARE(verbs(plan), (std::vector{Verb::Unchanged, Verb::NotHere})); // 5 and 5.0 are one number
}

void MergePlanTest::emulatorsNamesCompareWithoutCase()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41)")});

    const auto plan = catalog.merge(R"([{"name":"Step","displayName":"Old"}])"_ba, optionsFor(41));

    QCOMPARE(verbs(plan), std::vector{Verb::Unchanged});
}

void MergePlanTest::keepsALockedIconsOtherMembers()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41, "locked_icon": {"url": "https://old", "width": 64})"),
                 record(8, "SECRET", R"(, "game": 41, "locked_achievement_icon": 512)")});

    catalog.merge(R"([{"name":"STEP","displayName":"A","icon_gray":"https://new"},
                      {"name":"SECRET","displayName":"B","icon_gray":"https://new"}])"_ba,
                  optionsFor(41));

    QVERIFY(catalog.texts()[0].contains(R"("locked_icon": {"url": "https://new", "width": 64})"));
    QVERIFY(catalog.texts()[1].endsWith(R"("locked_achievement_icon": 512})"));
}

void MergePlanTest::rowsOfATableMeanRecordsOfTheirOwnGames()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", R"(, "game": 41)"), record(8, "STEP", R"(, "game": 5)")});

    const auto plan = catalog.merge("external_id,source,game,rarity\nSTEP,steam,5,12.5\nSTEP,steam,41,3\nX,,,1\n"_ba,
                                    optionsFor({}, 100));

    QCOMPARE(verbs(plan), (std::vector{Verb::Update, Verb::Update, Verb::Add}));
    QVERIFY(catalog.texts()[0].endsWith(R"("owners_percentage": 3})"));
    QVERIFY(catalog.texts()[1].endsWith(R"("owners_percentage": 12.5})"));
}

void MergePlanTest::tellsWhenNoIdIsFree()
{
    Fixture catalog;

    const auto plan = catalog.plan(importing::read({kSchema}).value(), optionsFor(41, ~quint64(0)));

    QCOMPARE(verbs(plan), (std::vector{Verb::Add, Verb::Refused}));
    QCOMPARE(plan.rows[1].error->kind, Error::Kind::NoFreeId);
}

void MergePlanTest::cancels()
{
    Fixture catalog;
    catalog.add({record(7, "STEP", {})});
    const std::atomic_bool cancelled = true;

    const auto plan = planMerge(
        *storetesting::snapshotOf(catalog.store().path()),
        [](std::span<const RecordNumber>) -> Result<std::vector<AppliedRecord>> { return {}; },
        importing::read({kSchema}).value(), optionsFor(41), cancelled);

    QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(MergePlanTest)
#include "tst_mergeplan.moc"
