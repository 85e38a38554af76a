// PackedColumn: whatever numbers are packed come back, in no more bytes than their span needs.

#include "models/catalog/packedcolumn.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

class TestPackedColumn : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPacked();
    void takesNoRoomForEqualNumbers();
};

void TestPackedColumn::givesBackWhatWasPacked()
{
    std::mt19937_64 random(20'181'206);
    for (int round = 0; round < 2'000; ++round) {
        const auto bits = random() % 65;
        const auto mask = bits == 64 ? ~quint64(0) : (quint64(1) << bits) - 1;
        const auto base = random() & ~mask;
        std::vector<quint64> numbers(1 + random() % 50);
        for (auto &number : numbers)
            number = base + (random() & mask);
        const auto [least, greatest] = std::ranges::minmax(numbers);
        auto layout = PackedColumn::layout(least, greatest, numbers.size());
        layout.offset = random() % 9;
        QVERIFY(layout.width <= (bits + 7) / 8);
        std::vector<std::byte> image(layout.offset + PackedColumn::bytes(layout) + PackedColumn::kPadding);
        PackedColumn::pack(image.data(), layout, std::span<const quint64>(numbers));
        const PackedColumn column(image.data(), layout);
        QCOMPARE(column.size(), quint32(numbers.size()));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(column[i], numbers[i]);
    }
}

void TestPackedColumn::takesNoRoomForEqualNumbers()
{
    QCOMPARE(PackedColumn::bytes(PackedColumn::layout(7, 7, 4'096)), std::size_t(0));
    QCOMPARE(PackedColumn::bytes(PackedColumn::layout(1'000, 1'255, 4'096)), std::size_t(4'096));
}

QTEST_GUILESS_MAIN(TestPackedColumn)
#include "tst_packedcolumn.moc"
