// FacetCounts: every count is what a search with that value in place of the facet's own clauses finds.

#include "models/catalog/facetclauses.h"
#include "models/catalog/facetcounts.h"
#include "models/catalog/folding.h"
#include "models/catalog/queryparser.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/records.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool never = false;

using Values = std::map<FacetValue, quint32>;

const QByteArrayList kTags{"boss", "Boss", "BOSS", "speed run", "straße", "STRASSE", "Ähre", "", "a\\u0000b", "\\u001f"};
const QStringList kClauses{
    u"source:steam"_s,        u"(source:steam OR source:xbox)"_s,    u"-source:steam"_s,   u"source:77"_s,
    u"rank:gold"_s,           u"-rank:gold -rank:silver"_s,          u"language:8"_s,      u"tag=boss"_s,
    u"-tag=boss"_s,           u"(tag=boss OR tag=\"speed run\")"_s,  u"tag=boss tag=ähre"_s, u"game:5"_s,
    u"(game:5 OR game:6)"_s,  u"rarity:1..<5"_s,                     u"-rarity:75..100"_s, u"missing:icon"_s,
    u"-missing:description"_s, u"is:changed"_s,                      u"-is:new"_s,         u"is:deleted"_s,
    u"(is:draft OR is:new)"_s, u"is:error"_s,                        u"boss"_s,            u"-killer"_s,
    u"owners>3"_s,            u"(source:steam OR killer)"_s,         u"(is:deleted OR ab)"_s, u"rank>1"_s,
    u"name:b"_s,              u"source:"_s,                          u"source:steam OR rank:gold"_s,
    u"icon:broken"_s,         u"-(icon:double OR icon:near)"_s,
};

Query parsed(const QString &text)
{
    return parseQuery(text, QueryVocabulary());
}

MatchesPtr found(const CatalogPtr &catalog, const Query &query)
{
    return Matches::find(catalog, query, nullptr, *QThreadPool::globalInstance(), never);
}

FacetCountsPtr counted(const CatalogPtr &catalog, const Query &query)
{
    return FacetCounts::count(query, found(catalog, query), std::make_shared<FoldedTags>(catalog->dictionaries()),
                              *QThreadPool::globalInstance(), never);
}

// Every value that some record has or that there is anyway.
std::set<FacetValue> possibleValues(const Catalog &catalog, Facet facet)
{
    std::set<FacetValue> values;
    const auto numbered = [&](quint64 end) {
        for (quint64 number = 0; number < end; ++number)
            values.insert({number, {}});
    };
    if (facet == Facet::State)
        numbered(kRecordTraitCount);
    if (facet == Facet::Rarity)
        numbered(rarityRanges().size());
    if (facet == Facet::Missing)
        numbered(kFieldCount);
    if (facet == Facet::Icon)
        numbered(kIconMarkCount);
    for (RecordNumber number = 0; number < catalog.endNumber(); ++number) {
        if (!catalog.exists(number))
            continue;
        const auto [chunk, slot] = catalog.place(number);
        if (facet == Facet::Source)
            values.insert({chunk->unsignedValue(slot, Field::Category), {}});
        if (facet == Facet::Rank)
            values.insert({chunk->unsignedValue(slot, Field::Rank), {}});
        if (facet == Facet::Language)
            values.insert({chunk->unsignedValue(slot, Field::Language), {}});
        if (facet == Facet::Game)
            for (const auto id : catalog.gameIds({chunk, slot}))
                values.insert({id, {}});
        if (facet == Facet::Tag)
            for (const auto tag : chunk->tags(slot))
                values.insert({0, folded(catalog.tags().text(tag))});
    }
    return values;
}

// One search for each value.
Values slowlyCounted(const CatalogPtr &catalog, const Query &query, Facet facet)
{
    Values counts;
    for (const auto &value : possibleValues(*catalog, facet)) {
        if (facet == Facet::Tag && (value.text.empty() || value.text.find('\0') != std::string::npos))
            continue; // no query asks for it
        auto chosen = withoutFacet(query, facet, {});
        QueryNode node;
        node.kind = QueryNode::Kind::Term;
        node.term = facetTerm(facet, value);
        chosen.root.children.push_back(node);
        const auto count = quint32(found(catalog, chosen)->count());
        if (count > 0 || facet == Facet::State || facet == Facet::Rarity)
            counts[value] = count;
    }
    return counts;
}

Values valuesOf(const FacetCounts &counts, Facet facet)
{
    Values values;
    for (const auto &count : counts.of(facet))
        values[counts.value(facet, count)] = count.count;
    return values;
}

QByteArray anyRecord(RecordGenerator &random)
{
    if (random.below(6) == 0)
        return random.record();
    const auto some = [&](const QByteArray &key, const QByteArrayList &values) {
        return random.below(4) ? ",\"" + key + "\":" + values[qsizetype(random.below(quint64(values.size())))]
                               : QByteArray();
    };
    QByteArrayList tags;
    for (auto count = random.below(5); count > 0; --count)
        tags << '"' + kTags[qsizetype(random.below(quint64(kTags.size())))] + '"';
    return "{\"id\":" + QByteArray::number(random.below(500)) + some("name", {"\"boss\"", "\"killer\"", "\"ab\""}) +
           some("category", {"1", "2", "3", "77", "255", "256", "18446744073709551615"}) +
           some("rank", {"1", "2", "3", "4"}) + some("language", {"1", "5", "8", "300"}) +
           some("owners_percentage", {"0", "0.999999", "1", "4.9999999", "5", "25", "75", "100", "100.1", "-1"}) +
           some("game", {"5", "6", "[5,6]", "[7,7,5]", "[]", "18446744073709551615"}) +
           some("description", {"\"text\""}) + some("owners", {"2", "5"}) + ",\"tags\":[" + tags.join(',') + "]}";
}

CatalogPtr anyCatalog(RecordGenerator &random, RecordNumber count)
{
    std::vector<AppliedRecord> records;
    for (RecordNumber number = 0; number < count; ++number) {
        if (random.below(15) == 0)
            continue;
        RecordState state;
        if (random.below(5))
            state.upstream = anyRecord(random);
        if (state.upstream.isNull() || random.below(5) == 0)
            state.current = anyRecord(random);
        state.draft = !state.current.isNull() && random.below(2);
        state.deleted = random.below(8) == 0;
        records.push_back({number, state});
    }
    IconFindings::Marks marks;
    for (auto &ofMark : marks)
        for (RecordNumber chunk = random.below(2); chunk * kChunkSize < count; ++chunk) {
            auto &bits = ofMark.emplace_back();
            for (auto marked = random.below(100); marked > 0; --marked)
                bits.set(Slot(random.below(std::min<quint64>(count, kChunkSize))));
        }
    SideTables beside;
    beside.findings = std::make_shared<const IconFindings>(std::move(marks), std::vector<IconFinding>());
    return Catalog().patched(std::move(records), 1)->withSideTables(beside);
}

CatalogPtr catalogOf(const QByteArrayList &texts)
{
    std::vector<AppliedRecord> records;
    for (const auto &text : texts)
        records.push_back({RecordNumber(records.size()), {.upstream = text, .base = {}, .current = {}}});
    return Catalog().patched(records, 1);
}

} // namespace

class TestFacetCounts : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatASearchForTheValueFinds();
    void showsATagAsMostRecordsSpellIt();
    void countsNothingInAnEmptyCatalog();
    void knowsTheCountOfAnyValue();
    void foldsNewTagsOnly();
    void stopsWhenCancelled();
};

void TestFacetCounts::countsWhatASearchForTheValueFinds()
{
    RecordGenerator random(20'181'206);
    for (int round = 0; round < 60; ++round) {
        const auto catalog = anyCatalog(random, RecordNumber(random.below(round % 20 == 0 ? 10'000 : 200)));
        QStringList clauses;
        for (auto count = random.below(5); count > 0; --count)
            clauses << kClauses[qsizetype(random.below(quint64(kClauses.size())))];
        const auto query = parsed(clauses.join(u' '));
        const auto counts = counted(catalog, query);
        QVERIFY(counts);
        for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
            const auto expected = slowlyCounted(catalog, query, Facet(facet));
            if (valuesOf(*counts, Facet(facet)) != expected)
                qWarning() << "round" << round << "query" << clauses << "facet" << facet;
            QVERIFY(valuesOf(*counts, Facet(facet)) == expected);
            QCOMPARE(counts->of(Facet(facet)).size(), expected.size());
        }
    }
}

void TestFacetCounts::showsATagAsMostRecordsSpellIt()
{
    const auto catalog = catalogOf({recordText(1, "a", R"(,"tags":["BOSS"])"), recordText(2, "b", R"(,"tags":["Boss"])"),
                                    recordText(3, "b", R"(,"tags":["Boss","boss"])")});
    const auto spelled = [&](const QString &query) {
        const auto counts = counted(catalog, parsed(query));
        const auto tag = counts->of(Facet::Tag, {0, "boss"});
        return std::pair(std::string(counts->spelling(tag)), tag.count);
    };
    QCOMPARE(spelled({}), std::pair(std::string("Boss"), quint32(3)));
    QCOMPARE(spelled(u"name:a"_s), std::pair(std::string("BOSS"), quint32(1)));
    QCOMPARE(spelled(u"name:nothing"_s), std::pair(std::string("boss"), quint32(0)));
}

void TestFacetCounts::countsNothingInAnEmptyCatalog()
{
    const auto counts = counted(std::make_shared<const Catalog>(), parsed(u"source:steam"_s));
    for (const auto facet : {Facet::Source, Facet::Rank, Facet::Language, Facet::Game, Facet::Tag, Facet::Missing})
        QVERIFY(counts->of(facet).empty());
    for (const auto facet : {Facet::State, Facet::Rarity})
        for (const auto &count : counts->of(facet))
            QCOMPARE(count.count, quint32(0));
}

void TestFacetCounts::knowsTheCountOfAnyValue()
{
    const auto catalog = catalogOf({recordText(1, "a", R"(,"game":[5,6],"tags":["Boss"])")});
    const auto counts = counted(catalog, parsed({}));
    QCOMPARE(counts->of(Facet::Game, {6, {}}).count, quint32(1));
    QCOMPARE(counts->of(Facet::Game, {7, {}}).count, quint32(0));
    QCOMPARE(counts->of(Facet::Tag, {0, "boss"}).count, quint32(1));
    const auto none = counts->of(Facet::Tag, {0, "dragon"});
    QCOMPARE(none.count, quint32(0));
    QCOMPARE(counts->value(Facet::Tag, none), (FacetValue{0, "dragon"}));
    QCOMPARE(counts->spelling(none), std::string_view("dragon"));
}

void TestFacetCounts::foldsNewTagsOnly()
{
    const auto dictionaries = std::make_shared<Dictionaries>();
    FoldedTags tags(dictionaries);
    const auto intern = [&](std::string_view text) { return dictionaries->tags.intern(text); };
    QCOMPARE(intern("Boss"), Dictionary::Code(0));
    const auto before = tags.table(never);
    QCOMPARE(before->values.size(), std::size_t(1));
    QCOMPARE(tags.table(never), before);
    QCOMPARE(intern("BOSS"), Dictionary::Code(1));
    QCOMPARE(intern(""), Dictionary::Code(2));
    const auto after = tags.table(never);
    QCOMPARE(before->values.size(), std::size_t(1));
    QCOMPARE(after->values, (std::vector<Dictionary::Code>{0, 0, FoldedTags::kNone}));
    QCOMPARE(after->firsts, std::vector<Dictionary::Code>{0});
    QCOMPARE(after->isShared, (std::vector<quint8>{1, 1, 0}));
}

void TestFacetCounts::stopsWhenCancelled()
{
    const auto catalog = catalogOf({recordText(1, "a")});
    const auto matches = found(catalog, {});
    QVERIFY(!FacetCounts::count({}, matches, std::make_shared<FoldedTags>(catalog->dictionaries()),
                                *QThreadPool::globalInstance(), true));
}

QTEST_GUILESS_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
