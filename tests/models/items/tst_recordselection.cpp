// RecordSelection against a std::set of numbers, and what it says when it changes.
#include "models/items/recordselection.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

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

    void neverHoldsTheNumberOfNoRecord()
    {
        RecordSelection selection;
        selection.toggle(kNoRecord);
        QCOMPARE(selection.count(), 0);
        QVERIFY(!selection.contains(kNoRecord));
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
