// SortedRecords: sorting, repairing and turning round give what a plain comparison sort gives.

#include "models/catalog/sortedrecords.h"
#include "models/catalog/sortvalue.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/records.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <map>

namespace {

const std::atomic_bool never = false;

using Numbers = std::vector<RecordNumber>;

// Few different values, so that many records tie; some values missing.
QByteArray anyRecord(RecordGenerator &random)
{
    const auto some = [&](const char *key, quint64 limit) {
        return random.below(5) ? QByteArray(",\"" + QByteArray(key) + "\":" + QByteArray::number(random.below(limit)))
                               : QByteArray();
    };
    static const QByteArrayList kWords{"boss", "Boss", "Ähre", "ahre", "Stage 2", "Stage 10", "ボス", "zebra", "", "é"};
    const auto word = [&] { return kWords[qsizetype(random.below(quint64(kWords.size())))]; };
    return "{\"id\":" + QByteArray::number(random.below(500)) + ",\"name\":\"" + word() + ' ' + word() + '"' +
           some("owners", 6) + some("category", 5) + some("rank", 5) + some("language", 12) + some("updated_at", 4) +
           some("owners_percentage", 4) + some("game", 4) +
           (random.below(2) ? ",\"tags\":[\"" + word() + "\"]" : QByteArray()) + '}';
}

SortKeys anyKeys(RecordGenerator &random)
{
    SortKeys keys;
    for (auto count = 1 + random.below(3); count > 0; --count)
        keys.push_back({Field(random.below(kFieldCount)), random.below(2) == 0});
    return keys;
}

Numbers slowlySorted(const Catalog &catalog, const SortKeys &keys, const QLocale &locale)
{
    Numbers numbers;
    for (RecordNumber number = 0; number < catalog.endNumber(); ++number)
        if (catalog.exists(number))
            numbers.push_back(number);
    RecordComparison comparison(catalog, keys, locale);
    std::ranges::stable_sort(numbers, [&](RecordNumber a, RecordNumber b) {
        return comparison.compare(catalog.place(a), catalog.place(b)) < 0;
    });
    return numbers;
}

Numbers orderOf(const SortedRecordsPtr &sorted)
{
    return sorted ? Numbers(sorted->order().begin(), sorted->order().end()) : Numbers();
}

bool placesFit(const SortedRecords &sorted)
{
    for (std::size_t place = 0; place < sorted.order().size(); ++place)
        if ((*sorted.places())[sorted.order()[place]] != place)
            return false;
    return true;
}

} // namespace

class TestSortedRecords : public QObject
{
    Q_OBJECT

private slots:
    void sortsAsAComparisonDoes();
    void repairsToWhatSortingGives();
    void turnsToWhatSortingGives();
    void leavesTooManyChangesToSorting();
    void continuesWithNewRecordsBehind();
    void stopsWhenCancelled();

private:
    CatalogPtr catalogOf(RecordNumber count)
    {
        std::vector<AppliedRecord> records;
        for (RecordNumber number = 0; number < count; ++number)
            if (m_random.below(20))
                records.push_back({number, {.upstream = anyRecord(m_random), .base = {}, .current = {}}});
        return Catalog().patched(std::move(records), 1);
    }
    SortedRecordsPtr sorted(const CatalogPtr &catalog, const SortKeys &keys)
    {
        return SortedRecords::sorted(catalog, keys, m_locale, *QThreadPool::globalInstance(), never);
    }

    RecordGenerator m_random{20'181'206};
    QLocale m_locale{QLocale::German};
};

void TestSortedRecords::sortsAsAComparisonDoes()
{
    for (int round = 0; round < 60; ++round) {
        const auto catalog = catalogOf(RecordNumber(m_random.below(round % 10 == 0 ? 10'000 : 300)));
        const auto keys = anyKeys(m_random);
        const auto result = sorted(catalog, keys);
        QVERIFY(result->isFor(keys, m_locale));
        QCOMPARE(orderOf(result), slowlySorted(*catalog, keys, m_locale));
        QVERIFY(placesFit(*result));
    }
}

void TestSortedRecords::repairsToWhatSortingGives()
{
    for (int round = 0; round < 40; ++round) {
        auto catalog = catalogOf(RecordNumber(1 + m_random.below(round % 10 == 0 ? 10'000 : 200)));
        const auto keys = round % 2 ? SortKeys{anyKeys(m_random).front()} : anyKeys(m_random);
        auto result = sorted(catalog, keys);
        for (int edit = 0; edit < 8; ++edit) {
            std::map<RecordNumber, RecordState> changes;
            for (auto count = m_random.below(12); count > 0; --count) {
                const auto number = RecordNumber(m_random.below(catalog->endNumber() + 10));
                RecordState state{.upstream = anyRecord(m_random), .base = {}, .current = {}};
                if (m_random.below(6) == 0)
                    state.upstream = {}; // it goes
                state.deleted = state.exists() && m_random.below(6) == 0;
                changes[number] = state;
            }
            std::vector<AppliedRecord> records;
            for (const auto &[number, state] : changes)
                records.push_back({number, state});
            catalog = catalog->patched(std::move(records), edit + 2);
            result = SortedRecords::repaired(result, catalog);
            QVERIFY(result);
            QCOMPARE(orderOf(result), slowlySorted(*catalog, keys, m_locale));
            QVERIFY(placesFit(*result));
            if (keys.size() == 1) { // knows its ties after a repair, too
                const auto turned = SortedRecords::turned(result);
                QCOMPARE(orderOf(turned), slowlySorted(*catalog, turned->keys(), m_locale));
            }
        }
    }
}

void TestSortedRecords::turnsToWhatSortingGives()
{
    const auto catalog = catalogOf(2'000);
    for (const auto &spec : achievementFields()) {
        const auto turned = SortedRecords::turned(sorted(catalog, {{spec.field, false}}));
        QCOMPARE(orderOf(turned), slowlySorted(*catalog, {{spec.field, true}}, m_locale));
        QCOMPARE(orderOf(SortedRecords::turned(turned)), slowlySorted(*catalog, {{spec.field, false}}, m_locale));
    }
    QVERIFY(!SortedRecords::turned(sorted(catalog, {{Field::Name, false}, {Field::Id, false}})));
}

void TestSortedRecords::leavesTooManyChangesToSorting()
{
    const auto before = catalogOf(100);
    const auto after = catalogOf(100); // another catalog
    QVERIFY(!SortedRecords::repaired(sorted(before, {{Field::Name, false}}), after));
    std::vector<AppliedRecord> many;
    for (RecordNumber number = 1'000; number <= 1'000 + SortedRecords::kMostRepaired; ++number)
        many.push_back({number, {.upstream = recordText(number, "Many"), .base = {}, .current = {}}});
    QVERIFY(!SortedRecords::repaired(sorted(before, {{Field::Name, false}}), before->patched(std::move(many), 2)));
}

void TestSortedRecords::continuesWithNewRecordsBehind()
{
    const auto before = catalogOf(50);
    const auto result = sorted(before, {{Field::Owners, false}});
    const auto after = before->patched({{80, {.upstream = recordText(1, "New"), .base = {}, .current = {}}}}, 2);
    const auto continued = SortedRecords::continued(result, after);
    auto expected = orderOf(result);
    expected.push_back(80);
    QCOMPARE(orderOf(continued), expected);
    QVERIFY(placesFit(*continued));
    QVERIFY(!continued->isFor(result->keys(), m_locale)); // not the right order, and it says so
}

void TestSortedRecords::stopsWhenCancelled()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(!SortedRecords::sorted(catalogOf(10), {{Field::Name, false}}, m_locale, *QThreadPool::globalInstance(),
                                   cancelled));
}

QTEST_GUILESS_MAIN(TestSortedRecords)
#include "tst_sortedrecords.moc"
