// Matches: what the search of packed chunks finds is what the query language says, for any query and any catalog.

#include "models/catalog/matches.h"
#include "models/catalog/querymatch.h"
#include "models/catalog/recordorder.h"
#include "tests/support/queries.h"
#include "tests/support/randomquery.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/records.h"
#include "tests/support/slowquery.h"

#include <QTest>
#include <QThreadPool>

#include <map>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool never = false;

// The records of a catalog beside their plain readings.
struct Sample
{
    std::map<RecordNumber, RecordState> states;
    std::map<RecordNumber, Achievement> readings;
    CatalogPtr catalog = std::make_shared<const Catalog>();

    void change(const std::map<RecordNumber, RecordState> &changes, Revision revision)
    {
        std::vector<AppliedRecord> applied;
        for (const auto &[number, state] : changes) {
            states[number] = state;
            readings[number] = readAchievement(view(state.text())).value_or(Achievement());
            applied.push_back({number, state});
        }
        catalog = catalog->patched(std::move(applied), revision);
    }
    [[nodiscard]] std::vector<RecordNumber> found(const Query &query) const
    {
        std::vector<RecordNumber> numbers;
        const bool withDeleted = asksForDeleted(query.root);
        for (const auto &[number, state] : states) {
            if (!state.exists() || (state.deleted && !withDeleted))
                continue;
            const auto &reading = readings.at(number);
            const auto grade = readAchievement(view(state.text())) ? worstGrade(reading) : std::optional(Grade::Error);
            if (slowMatches(query.root, reading, state, grade, catalog->gameNames()))
                numbers.push_back(number);
        }
        return numbers;
    }
    static std::string_view view(const QByteArray &text) { return {text.constData(), std::size_t(text.size())}; }
};

RecordState anyState(RecordGenerator &random)
{
    const auto text = [&] {
        return random.below(3)
                   ? random.record()
                   : recordText(random.below(50), "Boss of Stage " + QByteArray::number(random.below(9)),
                                ",\"tags\":[\"Boss Rush\",\"Zeit\"],\"game\":[" + QByteArray::number(random.below(9)) +
                                    ",7],\"rank\":" + QByteArray::number(random.below(6)));
    };
    RecordState state{.upstream = text(), .base = {}, .current = {}};
    if (random.below(4) == 0)
        state = edited(state, text(), random.below(3) == 0);
    if (random.below(8) == 0)
        state = withDeleted(state, true);
    if (random.below(12) == 0)
        state = {.upstream = {}, .base = {}, .current = text(), .draft = true}; // made here
    if (random.below(40) == 0)
        state = {.upstream = "{\"id\":", .base = {}, .current = {}}; // cannot be read
    return state;
}

std::vector<RecordNumber> numbersOf(const MatchesPtr &matches)
{
    return RecordOrder(*matches, nullptr).numbers();
}

} // namespace

class TestMatches : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheLanguageSays();
    void searchesOnlyChangedChunksAgain();
    void findsGamesByNamesThatComeLater();
    void findsInEveryField_data();
    void findsInEveryField();
    void stopsWhenCancelled();
};

void TestMatches::findsWhatTheLanguageSays()
{
    constexpr int kCatalogs = 400;
    constexpr int kQueries = 60; // of each: 24,000 pairs
    RecordGenerator random(20'181'206);
    qsizetype hits = 0;
    for (int round = 0; round < kCatalogs; ++round) {
        Sample sample;
        std::map<RecordNumber, RecordState> states;
        // Some near the end of a chunk, some behind gaps.
        const RecordNumber first = random.below(2) ? 0 : kChunkSize - 20;
        for (auto count = random.below(45); count > 0; --count)
            states[first + RecordNumber(random.below(60))] = anyState(random);
        sample.change(states, 1);
        std::vector<Achievement> readings;
        for (const auto &[number, reading] : sample.readings)
            readings.push_back(reading);
        // Some of the games have names; of some nobody has a record.
        std::vector<NumberedText> names{{7, "Boss Rush"}, {100, "Boss Rush"}};
        std::vector<std::string> texts{"Boss Rush", "Relic"};
        for (quint64 id = 0; id < 9; id += 1 + random.below(3)) {
            names.push_back({id, random.below(3) ? "Stage " + std::to_string(random.below(12)) : std::string("1942")});
            texts.push_back(names.back().text);
        }
        sample.catalog = sample.catalog->withSideTables({std::make_shared<const GameNames>(GameNames(), names)});
        RandomQuery queries(quint64(round), readings, texts);
        for (int i = 0; i < kQueries; ++i) {
            const auto query = queries.query();
            const auto matches = Matches::find(sample.catalog, query, nullptr, *QThreadPool::globalInstance(), never);
            const auto expected = sample.found(query);
            hits += qsizetype(expected.size());
            if (numbersOf(matches) != expected)
                QFAIL(qPrintable(queryText(query)));
            const QueryMatch match(query, *sample.catalog);
            for (const auto &[number, state] : sample.states) {
                const auto place = sample.catalog->place(number);
                QCOMPARE(match.finds(*place.chunk, place.slot), matches->contains(number));
            }
        }
    }
    QVERIFY(hits > kCatalogs * kQueries); // else the queries would prove little
}

void TestMatches::searchesOnlyChangedChunksAgain()
{
    RecordGenerator random(1);
    Sample sample;
    std::map<RecordNumber, RecordState> states;
    for (RecordNumber number = 0; number < 3 * kChunkSize; number += 7)
        states[number] = anyState(random);
    sample.change(states, 1);
    for (const auto &text : {u"boss"_s, u"-is:changed stage"_s, u"has:rank OR tag=zeit"_s, u""_s}) {
        const auto query = queryOf(text);
        auto matches = Matches::find(sample.catalog, query, nullptr, *QThreadPool::globalInstance(), never);
        for (int edit = 0; edit < 5; ++edit) {
            sample.change({{RecordNumber(random.below(4 * kChunkSize)), anyState(random)}}, edit + 2);
            const auto next = Matches::find(sample.catalog, query, matches, *QThreadPool::globalInstance(), never);
            QCOMPARE(numbersOf(next), sample.found(query));
            matches = next;
            QVERIFY(Matches::find(sample.catalog, query, matches, *QThreadPool::globalInstance(), never) == matches);
        }
    }
}

void TestMatches::findsGamesByNamesThatComeLater()
{
    Sample sample;
    sample.change({{0, {.upstream = recordText(1, "a", ",\"game\":5"), .base = {}, .current = {}}},
                   {kChunkSize, {.upstream = recordText(2, "b", ",\"game\":6"), .base = {}, .current = {}}}},
                  1);
    const auto query = queryOf(u"game:boss"_s);
    const auto find = [&](const MatchesPtr &before) {
        return Matches::find(sample.catalog, query, before, *QThreadPool::globalInstance(), never);
    };
    auto matches = find(nullptr);
    QCOMPARE(matches->count(), 0);
    SideTables tables;
    tables.games = std::make_shared<const GameNames>(*tables.games, std::vector<NumberedText>{{6, "Boss Rush"}});
    sample.catalog = sample.catalog->withSideTables(tables);
    matches = find(matches);
    QCOMPARE(numbersOf(matches), std::vector<RecordNumber>{kChunkSize});
    tables.games =
        std::make_shared<const GameNames>(*tables.games, std::vector<NumberedText>{{5, "Boss"}, {6, "Other"}});
    sample.catalog = sample.catalog->withSideTables(tables);
    QCOMPARE(numbersOf(find(matches)), std::vector<RecordNumber>{0});
}

void TestMatches::findsInEveryField_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *query, bool isFound) {
        QTest::newRow(query) << QString::fromUtf8(query) << isFound;
    };
    row("lantern", true);
    row("name:lamps", false);
    row("description:lamps", true);
    row("name=\"lantern keeper\"", true);
    row("name=lantern", false);
    row("tag=night", true);
    row("tag=nigh", false);
    row("tag:nigh", true);
    row("tag=lamp", true);
    row("external:ach_7", true);
    row("description=ach_7", false);
    row("\"keeper light\"", false); // no text goes on into the next field
    row("game:42", true);
    row("game:rush", true);
    row("game=rush", false);
    row("game=\"boss rush\"", true);
    row("game:\"42\"", false);
    row("rush", false); // a word looks into the record only
    row("game:4..41", true);
    row("game:43", false);
    row("source:steam", true);
    row("source:xbox", false);
    row("owners<0", true);
    row("rarity:42..<42.5", true);
    row("rarity>42.5", false);
    row("created:2018-06-20", true);
    row("updated>2018-06-20", false);
    row("missing:rank has:icon", true);
    row("-(lantern OR boss)", false);
    row("LANTERN OR boss", true);
}

void TestMatches::findsInEveryField()
{
    QFETCH(QString, query);
    Sample sample;
    sample.change({{9,
                    {.upstream = recordText(7, "Lantern Keeper",
                                            ",\"description\":\"Light ALL lamps\",\"tags\":[\"Night\",\"Lamp\"],"
                                            "\"game\":[41,42],\"owners\":-3,\"owners_percentage\":42.3,"
                                            "\"icon\":{\"url\":\"//host/a.png\"}"),
                     .base = {},
                     .current = {}}}},
                  1);
    sample.catalog = sample.catalog->withSideTables(
        {std::make_shared<const GameNames>(GameNames(), std::vector<NumberedText>{{41, "Boss Rush"}})});
    const auto parsed = queryOf(query);
    QVERIFY(parsed.problems.empty());
    QTEST(Matches::find(sample.catalog, parsed, nullptr, *QThreadPool::globalInstance(), never)->count() == 1,
          "isFound");
}

void TestMatches::stopsWhenCancelled()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(!Matches::find(std::make_shared<const Catalog>(), {}, nullptr, *QThreadPool::globalInstance(), cancelled));
}

QTEST_GUILESS_MAIN(TestMatches)
#include "tst_matches.moc"
