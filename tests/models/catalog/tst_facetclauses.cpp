// FacetClauses: reading a facet's choice from a query, and writing it without touching anything else.

#include "models/catalog/facetclauses.h"
#include "tests/support/queries.h"
#include "tests/support/randomquery.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FacetSelection)
Q_DECLARE_METATYPE(Facet)

namespace {

using Values = std::vector<FacetValue>;

FacetValue number(quint64 value)
{
    return {value, {}};
}

FacetValue tag(const char *folded)
{
    return {0, folded};
}

QString rewritten(const QString &text, Facet facet, const FacetSelection &selection)
{
    return withFacetSelection(text, queryOf(text), facet, selection, {});
}

// A random value of the facet.
FacetValue randomValue(RandomQuery &random, Facet facet)
{
    constexpr std::array<quint64, kFacetCount> kLimits{kRecordTraitCount, 4, 6, 12, 7, 100'000, 0, kFieldCount, kIconMarkCount};
    const std::vector<std::string> tags{"boss", "boss rush", "or", "\"quoted\" \\", "終章", "-(a", "a:b"};
    return facet == Facet::Tag ? FacetValue{0, tags[random.below(tags.size())]}
                               : number(random.below(kLimits[std::size_t(facet)]));
}

FacetSelection randomSelection(RandomQuery &random, Facet facet)
{
    FacetSelection selection;
    for (auto *values : {&selection.only, &selection.without})
        for (auto count = random.below(4); count > 0; --count)
            if (const auto value = randomValue(random, facet); std::ranges::find(*values, value) == values->end())
                values->push_back(value);
    return selection;
}

// Pieces of the language with clauses of facets between them.
QString randomText(RandomQuery &random)
{
    QString text;
    for (auto count = random.below(5); count > 0; --count) {
        text += random.text(4);
        if (random.below(2) == 0)
            text += u' ';
        if (const auto facet = Facet(random.below(kFacetCount)); random.below(4) > 0)
            text += rewritten({}, facet, randomSelection(random, facet));
        if (random.below(3) == 0)
            text += u" OR "_s;
    }
    return text;
}

} // namespace

class TestFacetClauses : public QObject
{
    Q_OBJECT

private slots:
    void readsClauses_data();
    void readsClauses();
    void leavesOtherClauses_data();
    void leavesOtherClauses();
    void dropsTheClausesItReads();
    void writesCanonically_data();
    void writesCanonically();
    void keepsTheRestAsTyped_data();
    void keepsTheRestAsTyped();
    void readsWhatItWrote();
    void hasRangesWithoutGaps();
    void followsClicks();
};

void TestFacetClauses::readsClauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<FacetSelection>("selection");
    const auto row = [](const char *name, const QString &text, Facet facet, const FacetSelection &selection) {
        QTest::newRow(name) << text << facet << selection;
    };
    row("nothing", u"boss rank:gold"_s, Facet::Source, {});
    row("one", u"boss source:steam"_s, Facet::Source, {{number(3)}, {}});
    row("one, however it is typed", u"CATEGORY=\"Steam\""_s, Facet::Source, {{number(3)}, {}});
    row("several", u"(source:steam OR source:xbox) a"_s, Facet::Source, {{number(3), number(2)}, {}});
    row("several without brackets", u"source:steam OR source:xbox"_s, Facet::Source, {{number(3), number(2)}, {}});
    row("not", u"-source:steam boss -(source:xbox)"_s, Facet::Source, {{}, {number(3), number(2)}});
    row("in brackets", u"((source:steam) boss)"_s, Facet::Source, {{number(3)}, {}});
    row("in an open bracket", u"(id:x source:steam"_s, Facet::Source, {{number(3)}, {}});
    row("each value once", u"source:steam source:3"_s, Facet::Source, {{number(3)}, {}});
    row("unknown number", u"source:57"_s, Facet::Source, {{number(57)}, {}});
    row("rank", u"rank:gold"_s, Facet::Rank, {{number(3)}, {}});
    row("region", u"region:JP"_s, Facet::Language, {{number(5)}, {}});
    row("state", u"is:draft -is:invalid"_s, Facet::State,
        {{number(quint64(RecordTrait::Draft))}, {number(quint64(RecordTrait::Error))}});
    row("rarity", u"rarity:1..<5"_s, Facet::Rarity, {{number(1)}, {}});
    row("most common", u"rarity:75..100"_s, Facet::Rarity, {{number(6)}, {}});
    row("game", u"game:123"_s, Facet::Game, {{number(123)}, {}});
    row("game by its name", u"game:\"relic road\" -game=boss"_s, Facet::Game, {{number(4)}, {number(5)}});
    row("part of several names", u"game:boss"_s, Facet::Game, {});
    row("name of two games", u"game=\"twin\""_s, Facet::Game, {});
    row("name of no game", u"game=\"nowhere\""_s, Facet::Game, {});
    row("game by id and by name", u"(game:9 OR game:relic)"_s, Facet::Game, {{number(9), number(4)}, {}});
    row("tag", u"tag=\"Boss Rush\""_s, Facet::Tag, {{tag("boss rush")}, {}});
    row("missing", u"missing:icon -missing:rank"_s, Facet::Missing,
        {{number(quint64(Field::Icon))}, {number(quint64(Field::Rank))}});
}

void TestFacetClauses::readsClauses()
{
    QFETCH(QString, text);
    QFETCH(Facet, facet);
    const GameNames games({}, {{4, "Relic Road"}, {5, "Boss"}, {6, "Boss Rush"}, {7, "Twin"}, {8, "Twin"}});
    QTEST(facetSelection(queryOf(text), facet, games), "selection");
    // A click replaces what was typed by name with the id.
    const auto selection = facetSelection(queryOf(text), facet, games);
    if (facet == Facet::Game && !selection.isEmpty())
        QVERIFY(!withFacetSelection(text, queryOf(text), facet, {{number(1)}, {}}, games).contains(u"relic"));
}

void TestFacetClauses::leavesOtherClauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Facet>("facet");
    QTest::newRow("range") << u"source:steam.."_s << Facet::Source;
    QTest::newRow("with another facet") << u"source:steam OR rank:gold"_s << Facet::Source;
    QTest::newRow("with a word") << u"source:steam OR boss"_s << Facet::Source;
    QTest::newRow("not of several") << u"-(source:steam source:xbox)"_s << Facet::Source;
    QTest::newRow("with a problem in it") << u"(source:steam OR source:staem)"_s << Facet::Source;
    QTest::newRow("beside a problem") << u"source:steam boss OR source:staem"_s << Facet::Source;
    QTest::newRow("has") << u"has:icon"_s << Facet::Missing;
    QTest::newRow("tag that contains") << u"tag:boss"_s << Facet::Tag;
    QTest::newRow("other share") << u"rarity:1..5"_s << Facet::Rarity;
    QTest::newRow("text of the same words") << u"\"source:steam\""_s << Facet::Source;
}

void TestFacetClauses::leavesOtherClauses()
{
    QFETCH(QString, text);
    QFETCH(Facet, facet);
    const auto query = queryOf(text);
    QCOMPARE(facetSelection(query, facet, {}), FacetSelection());
    QVERIFY(withoutFacet(query, facet, {}) == query);
}

void TestFacetClauses::dropsTheClausesItReads()
{
    const auto query = queryOf(u"a source:steam (source:xbox OR b) -source:1 rank:gold"_s);
    QCOMPARE(queryText(withoutFacet(query, Facet::Source, {})), u"a (source:xbox OR b) rank:gold"_s);
    QCOMPARE(queryText(withoutFacet(query, Facet::Rank, {})),
             u"a source:steam (source:xbox OR b) -source:playstation"_s);
}

void TestFacetClauses::writesCanonically_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<FacetSelection>("selection");
    QTest::addColumn<QString>("text");
    const auto row = [](Facet facet, const FacetSelection &selection, const char *text) {
        QTest::newRow(text) << facet << selection << QString::fromUtf8(text);
    };
    row(Facet::Source, {{number(3)}, {}}, "source:steam");
    row(Facet::Source, {{number(3), number(2)}, {}}, "(source:steam OR source:xbox)");
    row(Facet::Source, {{}, {number(3), number(57)}}, "-source:steam -source:57");
    row(Facet::Rank, {{number(3)}, {number(1)}}, "rank:gold -rank:bronze");
    row(Facet::Language, {{number(2)}, {}}, "language:north-america");
    row(Facet::Tag, {{tag("boss rush")}, {tag("boss")}}, "tag=\"boss rush\" -tag=boss");
    row(Facet::Game, {{number(123)}, {}}, "game:123");
    row(Facet::Rarity, {{number(0), number(6)}, {}}, "(rarity:0..<1 OR rarity:75..100)");
    row(Facet::State, {{number(quint64(RecordTrait::Draft))}, {}}, "is:draft");
    row(Facet::Missing, {{number(quint64(Field::Icon))}, {}}, "missing:icon");
    row(Facet::Icon, {{number(quint64(IconMark::Broken)), number(quint64(IconMark::NearDouble))}, {}},
        "(icon:broken OR icon:near-double)");
}

void TestFacetClauses::writesCanonically()
{
    QFETCH(Facet, facet);
    QFETCH(FacetSelection, selection);
    QTEST(rewritten({}, facet, selection), "text");
}

void TestFacetClauses::keepsTheRestAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FacetSelection>("sources");
    QTest::addColumn<QString>("result");
    const FacetSelection none, xbox{{number(2)}, {}};
    const auto row = [](const QString &text, const FacetSelection &sources, const QString &result) {
        QTest::newRow(text.toUtf8().constData()) << text << sources << result;
    };
    row(u"  Boss   RUSH "_s, xbox, u"  Boss   RUSH source:xbox"_s);
    row(u"a source:steam b"_s, xbox, u"a source:xbox b"_s);
    row(u"a source:steam b"_s, none, u"a b"_s);
    row(u"a  Category:STEAM"_s, none, u"a"_s);
    row(u"source:steam  a"_s, none, u"a"_s);
    row(u"source:steam"_s, none, u""_s);
    row(u"CATEGORY:2 a"_s, xbox, u"CATEGORY:2 a"_s); // it says so already
    row(u"-source:1 a (source:3 OR source:2)"_s, xbox, u"source:xbox a"_s);
    row(u"(source:steam a)"_s, none, u"(a)"_s);
    row(u"(a source:steam)"_s, none, u"(a)"_s);
    row(u"boss(source:steam OR source:1)fight"_s, xbox, u"boss source:xbox fight"_s);
    row(u"boss(source:steam OR source:1)fight"_s, none, u"boss fight"_s);
    row(u"name:(source:steam)\"x\""_s, none, u"name: \"x\""_s);
    row(u"--source:steam"_s, xbox, u"- source:xbox"_s);
    row(u"a - souce:b id:x )"_s, xbox, u"a - souce:b id:x ) source:xbox"_s);
    row(u"a OR b"_s, xbox, u"(a OR b) source:xbox"_s);
    row(u"a OR id:x"_s, xbox, u"(a OR id:x) source:xbox"_s);
    row(u"\"end bo"_s, xbox, u"source:xbox \"end bo"_s);
    row(u"(a b"_s, xbox, u"source:xbox (a b"_s);
    row(u"a OR (b \"c\\"_s, xbox, u"(a OR (b \"c\\\\\")) source:xbox"_s);
    row(u"a) OR b"_s, xbox, u"(a  OR b) source:xbox"_s);
}

void TestFacetClauses::keepsTheRestAsTyped()
{
    QFETCH(QString, text);
    QFETCH(FacetSelection, sources);
    QTEST(rewritten(text, Facet::Source, sources), "result");
}

void TestFacetClauses::readsWhatItWrote()
{
    RandomQuery random(5);
    int rewrites = 0;
    for (int i = 0; i < 50'000; ++i) {
        const auto text = randomText(random);
        const auto query = queryOf(text);
        const auto facet = Facet(random.below(kFacetCount));
        const auto selection = randomSelection(random, facet);
        const auto result = withFacetSelection(text, query, facet, selection, {});
        const auto again = queryOf(result);
        const auto shown = QString(text + u" -> " + result).toUtf8();
        const auto isWhole = [](const Query &of) {
            return std::ranges::none_of(of.problems, [](const QueryProblem &problem) {
                return problem.kind == QueryProblem::Kind::TooLong || problem.kind == QueryProblem::Kind::TooDeep;
            });
        };
        if (!isWhole(query) || !isWhole(again))
            continue;
        ++rewrites;
        QVERIFY2(facetSelection(again, facet, {}) == selection, shown.constData());
        QVERIFY2(withoutFacet(again, facet, {}).root == withoutFacet(query, facet, {}).root, shown.constData());
        for (std::size_t other = 0; other < kFacetCount; ++other)
            QVERIFY2(Facet(other) == facet ||
                         facetSelection(again, Facet(other), {}) == facetSelection(query, Facet(other), {}),
                     shown.constData());
    }
    QVERIFY(rewrites > 45'000);
}

void TestFacetClauses::hasRangesWithoutGaps()
{
    for (const double share : {0., 0.999, 1., 4.999, 5., 10., 24.9, 25., 50., 74.99, 75., 99.9, 100.})
        QCOMPARE(std::ranges::count_if(rarityRanges(), [=](const auto &range) { return range.contains(share); }), 1);
}

void TestFacetClauses::followsClicks()
{
    const auto a = number(1), b = number(2);
    using enum FacetClick;
    QCOMPARE(clicked({}, a, Only), (FacetSelection{{a}, {}}));
    QCOMPARE(clicked({{a}, {}}, a, Only), FacetSelection());
    QCOMPARE(clicked({{a, b}, {}}, a, Only), (FacetSelection{{a}, {}}));
    QCOMPARE(clicked({{}, {a}}, b, Only), (FacetSelection{{b}, {}}));
    QCOMPARE(clicked({{a}, {}}, b, Also), (FacetSelection{{a, b}, {}}));
    QCOMPARE(clicked({{a, b}, {}}, a, Also), (FacetSelection{{b}, {}}));
    QCOMPARE(clicked({{}, {a}}, a, Also), (FacetSelection{{a}, {}}));
    QCOMPARE(clicked({{a}, {}}, b, Not), (FacetSelection{{a}, {b}}));
    QCOMPARE(clicked({{a}, {b}}, b, Not), (FacetSelection{{a}, {}}));
    QCOMPARE(clicked({{a}, {}}, a, Not), (FacetSelection{{}, {a}}));
}

QTEST_GUILESS_MAIN(TestFacetClauses)
#include "tst_facetclauses.moc"
