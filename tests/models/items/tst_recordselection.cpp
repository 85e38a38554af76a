// RecordSelection against a std::set of numbers, and what it says when it changes.
#include "models/items/recordselection.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

namespace {

constexpr quint32 kSeed = 20180620;
constexpr int kSteps = 5'000;
constexpr RecordNumber kHighest = 700;

std::vector<RecordNumber> someNumbers(QRandomGenerator &random)
{
    std::vector<RecordNumber> numbers(random.bounded(40u));
    for (auto &number : numbers)
        number = random.bounded(kHighest);
    return numbers;
}

} // namespace

class RecordSelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesLikeASet()
    {
        QRandomGenerator random(kSeed);
        RecordSelection selection;
        std::set<RecordNumber> expected;
        QSignalSpy changed(&selection, &RecordSelection::changed);
        for (int step = 0; step < kSteps; ++step) {
            const auto before = expected;
            changed.clear();
            const auto numbers = someNumbers(random);
            switch (random.bounded(5)) {
            case 0:
                selection.select(numbers);
                expected.insert(numbers.begin(), numbers.end());
                break;
            case 1:
                selection.deselect(numbers);
                for (const auto number : numbers)
                    expected.erase(number);
                break;
            case 2: {
                const auto number = RecordNumber(random.bounded(kHighest));
                selection.toggle(number);
                if (!expected.erase(number))
                    expected.insert(number);
                break;
            }
            case 3:
                if (random.bounded(4) == 0) {
                    selection.selectOnly(numbers);
                    expected = {numbers.begin(), numbers.end()};
                }
                break;
            default:
                if (random.bounded(50) == 0) {
                    selection.clear();
                    expected.clear();
                }
            }
            QCOMPARE(selection.numbers(), std::vector<RecordNumber>(expected.begin(), expected.end()));
            QCOMPARE(selection.count(), qsizetype(expected.size()));
            QCOMPARE(changed.count(), expected == before ? 0 : 1);
        }
        for (RecordNumber number = 0; number < kHighest + 100; ++number)
            QCOMPARE(selection.contains(number), expected.contains(number));
    }

    void takesLongRunsAndTheirEdges_data()
    {
        QTest::addColumn<RecordNumber>("first");
        QTest::addColumn<RecordNumber>("end");
        QTest::newRow("whole words") << RecordNumber(0) << RecordNumber(100'000 / 64 * 64);
        QTest::newRow("from the middle of a word") << RecordNumber(37) << RecordNumber(100'000);
        QTest::newRow("less than a word") << RecordNumber(64) << RecordNumber(127);
        QTest::newRow("over an edge") << RecordNumber(63) << RecordNumber(129);
    }
    void takesLongRunsAndTheirEdges()
    {
        QFETCH(RecordNumber, first);
        QFETCH(RecordNumber, end);
        std::vector<RecordNumber> run(end - first);
        std::iota(run.begin(), run.end(), first);
        auto reversed = run;
        std::ranges::reverse(reversed);
        auto halves = run; // two runs, the later one first
        std::ranges::rotate(halves, halves.begin() + std::ptrdiff_t(halves.size() / 2));

        for (const auto &order : {run, reversed, halves}) {
            RecordSelection selection;
            selection.selectOnly(order);
            QCOMPARE(selection.numbers(), run);
            QCOMPARE(selection.count(), qsizetype(run.size()));
            selection.deselect(std::span(order).subspan(1));
            QCOMPARE(selection.numbers(), (std::vector<RecordNumber>{order.front()}));
            selection.select(order);
            QCOMPARE(selection.numbers(), run);
            QCOMPARE(selection.count(), qsizetype(run.size()));
        }
    }

    void neverHoldsTheNumberOfNoRecord()
    {
        RecordSelection selection;
        selection.toggle(kNoRecord);
        const std::vector<RecordNumber> numbers{kNoRecord, 5, kNoRecord, kNoRecord};
        selection.select(numbers);
        QCOMPARE(selection.numbers(), (std::vector<RecordNumber>{5}));
        QCOMPARE(selection.count(), 1);
        QVERIFY(!selection.contains(kNoRecord));
        selection.deselect(numbers);
        QCOMPARE(selection.count(), 0);
    }

    void tellsTheCurrentRecordOnce()
    {
        RecordSelection selection;
        QSignalSpy current(&selection, &RecordSelection::currentChanged);
        selection.setCurrent(7);
        selection.setCurrent(7);
        selection.setCurrent(kNoRecord);
        QCOMPARE(current,
                 (QList<QVariantList>{{QVariant::fromValue(RecordNumber(7))}, {QVariant::fromValue(kNoRecord)}}));
        QCOMPARE(selection.count(), 0);
    }
};

QTEST_GUILESS_MAIN(RecordSelectionTest)
#include "tst_recordselection.moc"
