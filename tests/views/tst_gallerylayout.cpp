// GalleryLayout: where cells stand, what is at a place, and where keys lead, in numbers.
#include "views/gallerylayout.h"

#include <QTest>

using Step = GalleryLayout::Step;

namespace {

constexpr int kMillion = 1'000'000;

GalleryLayout layoutOf(int count, const QSize &size = {1000, 600}, const GalleryShape &shape = {})
{
    GalleryLayout layout;
    layout.set(shape, count, size);
    return layout;
}

} // namespace

class GalleryLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("iconSide");
        QTest::addColumn<int>("columns");
        QTest::newRow("smallest") << 1000 << 48 << 8;
        QTest::newRow("usual") << 1000 << 112 << 7;
        QTest::newRow("largest") << 1000 << 256 << 3;
        QTest::newRow("narrower than a cell") << 100 << 256 << 1;
        QTest::newRow("nothing") << 0 << 48 << 1;
    }
    void fillsTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, iconSide);
        QFETCH(int, columns);
        GalleryShape shape;
        shape.iconSide = iconSide;
        const auto layout = layoutOf(1'000, {width, 600}, shape);
        QCOMPARE(layout.columns(), columns);
        QCOMPARE(layout.cell(0).left(), GalleryLayout::kMargin);
        const auto right = layout.cell(columns - 1).right() + 1 + GalleryLayout::kMargin;
        if (width > iconSide + 4 * GalleryLayout::kMargin) {
            QVERIFY(right <= width);
            QVERIFY(width - right < columns); // what does not divide
        }
        QCOMPARE(layout.cell(columns).left(), layout.cell(0).left());
        QCOMPARE(layout.cell(columns).top(), layout.cell(0).bottom() + 1 + GalleryLayout::kGap);
    }

    void findsEachOfAMillion_data()
    {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void findsEachOfAMillion()
    {
        QFETCH(bool, isMirrored);
        GalleryShape shape;
        shape.isMirrored = isMirrored;
        const auto layout = layoutOf(kMillion, {1000, 600}, shape);
        for (const int row : {0, 1, 6, 7, 12'345, 999'998, 999'999}) {
            const auto cell = layout.cell(row);
            QCOMPARE(layout.rowAt(cell.center()), row);
            QCOMPARE(layout.rowAt(cell.topLeft()), row);
            QCOMPARE(layout.rowAt(cell.bottomRight()), row);
            QCOMPARE(layout.rowAt(cell.topLeft() - QPoint(1, 1)), -1); // in the gap
            const auto [first, last] = layout.rowsBetween(cell.top(), cell.bottom());
            QCOMPARE(first, row / layout.columns() * layout.columns());
            QCOMPARE(last, std::min(first + layout.columns(), kMillion) - 1);
        }
        QCOMPARE(layout.lines(), (kMillion + 6) / 7);
        QCOMPARE(layout.contentHeight(), layout.cell(kMillion - 1).bottom() + 1 + GalleryLayout::kMargin);
        QCOMPARE(layout.nearestRow({5'000, layout.contentHeight() + 1'000}), isMirrored ? 999'999 - 0 : 999'999);
    }

    void nothingIsAnywhereWithoutRecords()
    {
        const auto layout = layoutOf(0);
        QCOMPARE(layout.contentHeight(), 0);
        QCOMPARE(layout.rowAt({20, 20}), -1);
        QCOMPARE(layout.nearestRow({20, 20}), -1);
        QCOMPARE(layout.rowAfter(Step::Down, -1), -1);
        const auto [first, last] = layout.rowsBetween(0, 600);
        QVERIFY(last < first);
    }

    void partsOfACellStandBelowEachOther()
    {
        for (const bool hasField : {true, false}) {
            GalleryShape shape;
            shape.hasField = hasField;
            const auto layout = layoutOf(10, {1000, 600}, shape);
            const auto cell = layout.cell(3);
            const auto icon = layout.icon(cell), name = layout.name(cell), field = layout.field(cell);
            QCOMPARE(icon.size(), QSize(shape.iconSide, shape.iconSide));
            QVERIFY(cell.contains(icon) && cell.contains(name));
            QVERIFY(name.top() > icon.bottom());
            QCOMPARE(cell.contains(field), hasField);
            QVERIFY(field.top() > name.bottom());
        }
    }

    void keysLeadAlongTheGrid_data()
    {
        QTest::addColumn<Step>("step"); // 7 columns, 3 lines a page, 24 records: the last line has 3
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("right") << Step::Right << 6 << 7;
        QTest::newRow("left") << Step::Left << 7 << 6;
        QTest::newRow("left of the first") << Step::Left << 0 << 0;
        QTest::newRow("right of the last") << Step::Right << 23 << 23;
        QTest::newRow("down") << Step::Down << 8 << 15;
        QTest::newRow("up") << Step::Up << 8 << 1;
        QTest::newRow("up from the first line") << Step::Up << 3 << 3;
        QTest::newRow("down to a short line") << Step::Down << 20 << 23;
        QTest::newRow("down from the last line") << Step::Down << 21 << 21;
        QTest::newRow("page down") << Step::PageDown << 1 << 22;
        QTest::newRow("page down to a short line") << Step::PageDown << 6 << 23;
        QTest::newRow("page up") << Step::PageUp << 22 << 1;
        QTest::newRow("page up, less is there") << Step::PageUp << 9 << 2;
        QTest::newRow("first") << Step::First << 9 << 0;
        QTest::newRow("last") << Step::Last << 9 << 23;
        QTest::newRow("from nowhere") << Step::Down << -1 << 0;
    }
    void keysLeadAlongTheGrid()
    {
        QFETCH(Step, step);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto layout = layoutOf(24);
        QCOMPARE(layout.columns(), 7);
        QCOMPARE(layout.rowAfter(step, from), to);
    }

    void leftAndRightAreMirrored()
    {
        GalleryShape shape;
        shape.isMirrored = true;
        const auto layout = layoutOf(24, {1000, 600}, shape);
        QCOMPARE(layout.rowAfter(Step::Left, 3), 4);
        QCOMPARE(layout.rowAfter(Step::Right, 3), 2);
        QVERIFY(layout.cell(1).left() < layout.cell(0).left());
    }
};

QTEST_APPLESS_MAIN(GalleryLayoutTest)
#include "tst_gallerylayout.moc"
