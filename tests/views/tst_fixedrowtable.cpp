// FixedRowTable with ten million rows that are never there: where cells are, what keys and scrolling do, what a
// repaint asks for, and what a screen reader is told.
#include "views/fixedrowtable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 10'000'000;
constexpr int kColumns = 5;
constexpr int kHeight = 30; // of a row, px
constexpr QSize kSize(400, 300);

// "row:column" in every cell; only the number of rows is kept.
class ComputedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : kColumns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole || role == Qt::EditRole ? u"%1:%2"_s.arg(index.row()).arg(index.column())
                                                               : QVariant();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    }

    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void append(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void removeFirst(int rows)
    {
        beginRemoveRows({}, 0, rows - 1);
        m_rows -= rows;
        endRemoveRows();
    }
    void change(int first, int last)
    {
        emit dataChanged(index(first, 0), index(last, kColumns - 1), {Qt::DisplayRole});
    }

private:
    int m_rows = 0;
};

// Notes which rows are painted and measured.
class NotingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.insert(index.row());
        QStyledItemDelegate::paint(painter, option, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        measured.insert(index.row());
        return {123, 10};
    }

    mutable std::set<int> painted, measured;
};

} // namespace

class FixedRowTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ComputedModel> m_model;
    std::unique_ptr<NotingDelegate> m_delegate;
    std::unique_ptr<FixedRowTable> m_table;

    void show(int rows = kMany)
    {
        m_model->setRows(rows);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        m_delegate->painted.clear();
    }
    [[nodiscard]] QScrollBar &bar() { return *m_table->verticalScrollBar(); }
    [[nodiscard]] int room() const { return m_table->viewport()->height(); }
    [[nodiscard]] QModelIndex at(int row, int column) const { return m_model->index(row, column); }

private slots:
    void init()
    {
        m_model = std::make_unique<ComputedModel>();
        m_delegate = std::make_unique<NotingDelegate>();
        m_table = std::make_unique<FixedRowTable>();
        m_table->setItemDelegate(m_delegate.get());
        m_table->setModel(m_model.get());
        m_table->setRowHeight(kHeight);
        m_table->resize(kSize);
    }
    void cleanup()
    {
        m_table.reset();
        m_delegate.reset();
        m_model.reset();
    }

    void reachesTheLastOfTenMillionRows()
    {
        show();
        QCOMPARE(m_table->verticalHeader()->count(), 0); // nothing is kept for a row
        QCOMPARE(bar().maximum(), kMany * kHeight - room());
        m_table->scrollTo(at(kMany - 1, 0));
        QCOMPARE(bar().value(), bar().maximum());
        const auto rect = m_table->visualRect(at(kMany - 1, 0));
        QCOMPARE(rect.bottom(), room() - 1);
        QCOMPARE(m_table->indexAt(rect.center()), at(kMany - 1, 0));
        QCOMPARE(m_table->rowAt(room()), -1);
    }

    void cellsAreWhereTheyAreFound_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void cellsAreWhereTheyAreFound()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_table->setLayoutDirection(direction);
        show();
        m_table->horizontalHeader()->moveSection(0, 3);
        m_table->setColumnHidden(2, true);
        m_table->horizontalScrollBar()->setValue(37);
        bar().setValue(123'456'789);
        const auto first = 123'456'789 / kHeight;
        for (int row = first; row < first + room() / kHeight; ++row) {
            for (int column = 0; column < kColumns; ++column) {
                const auto rect = m_table->visualRect(at(row, column));
                QCOMPARE(rect.isEmpty(), column == 2);
                if (column != 2 && m_table->viewport()->rect().contains(rect.center()))
                    QCOMPARE(m_table->indexAt(rect.center()), at(row, column));
            }
        }
        QVERIFY(!m_table->indexAt({5, -1'000'000'000}).isValid());
    }

    void scrollsAsHinted_data()
    {
        QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("top"); // of the row then, in the viewport; from a table that shows row 1000 at its top
        const auto last = kSize.height(); // stands for "at the bottom"
        QTest::newRow("seen") << QAbstractItemView::EnsureVisible << 1'002 << 2 * kHeight;
        QTest::newRow("above") << QAbstractItemView::EnsureVisible << 900 << 0;
        QTest::newRow("below") << QAbstractItemView::EnsureVisible << 5'000'000 << last;
        QTest::newRow("at the top") << QAbstractItemView::PositionAtTop << 1'002 << 0;
        QTest::newRow("at the bottom") << QAbstractItemView::PositionAtBottom << 1'002 << last;
        QTest::newRow("in the middle") << QAbstractItemView::PositionAtCenter << 70'000 << last / 2;
    }
    void scrollsAsHinted()
    {
        QFETCH(QAbstractItemView::ScrollHint, hint);
        QFETCH(int, row);
        QFETCH(int, top);
        show();
        bar().setValue(1'000 * kHeight);
        m_table->scrollTo(at(row, 0), hint);
        const auto expected = top == kSize.height()       ? room() - kHeight
                              : top == kSize.height() / 2 ? (room() - kHeight) / 2
                                                          : top;
        QCOMPARE(m_table->rowViewportPosition(row), expected);
    }

    void scrollsSidewaysToAColumn()
    {
        show();
        m_table->scrollTo(at(0, kColumns - 1));
        const auto rect = m_table->visualRect(at(0, kColumns - 1));
        QVERIFY(m_table->viewport()->rect().contains(rect));
        m_table->scrollTo(at(0, 0));
        QCOMPARE(m_table->horizontalScrollBar()->value(), 0);
    }

    void keysMove_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QList<int>>("keys"); // with modifiers; from cell 0:1, column 2 hidden
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QList<int> &keys, const QString &cell,
                            Qt::LayoutDirection direction = Qt::LeftToRight) {
            QTest::newRow(name) << direction << keys << cell;
        };
        row("down", {Qt::Key_Down}, u"1:1"_s);
        row("up at the top", {Qt::Key_Up}, u"0:1"_s);
        row("over a hidden column", {Qt::Key_Right}, u"0:3"_s);
        row("and back", {Qt::Key_Right, Qt::Key_Left}, u"0:1"_s);
        row("right at the edge", {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}, u"0:4"_s);
        row("left is forward, right to left", {Qt::Key_Left}, u"0:3"_s, Qt::RightToLeft);
        row("the row's end", {Qt::Key_End}, u"0:4"_s);
        row("the last cell", {int(Qt::CTRL) | Qt::Key_End}, u"9999999:4"_s);
        row("the first cell", {int(Qt::CTRL) | Qt::Key_End, int(Qt::CTRL) | Qt::Key_Home}, u"0:0"_s);
        row("a page and back", {Qt::Key_PageDown, Qt::Key_PageUp}, u"0:1"_s);
    }
    void keysMove()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QList<int>, keys);
        QFETCH(QString, cell);
        m_table->setLayoutDirection(direction);
        show();
        m_table->setColumnHidden(2, true);
        m_table->setCurrentIndex(at(0, 1));
        for (const auto key : keys)
            QTest::keyClick(m_table.get(), Qt::Key(key & ~Qt::KeyboardModifierMask),
                            Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
        QCOMPARE(m_table->currentIndex().data().toString(), cell);
        QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex()).center()));
    }

    void aResetPaintsOneScreen()
    {
        show();
        bar().setValue(200'000'000);
        QTRY_VERIFY(m_delegate->painted.contains(200'000'000 / kHeight));
        m_delegate->painted.clear();
        m_model->setRows(1'000);
        QCOMPARE(bar().maximum(), 1'000 * kHeight - room());
        QTRY_VERIFY(!m_delegate->painted.empty());
        QVERIFY(m_delegate->painted.size() <= std::size_t(room() / kHeight + 2));
        QCOMPARE(*m_delegate->painted.rbegin(), 999);
        m_model->setRows(0);
        QCOMPARE(bar().maximum(), 0);
        QVERIFY(!m_table->indexAt({5, 5}).isValid());
    }

    void theHeaderIsAsWideAsTheRows()
    {
        show(3);
        const auto wide = m_table->viewport()->width();
        m_model->append(100); // the vertical bar comes
        QTRY_VERIFY(m_table->viewport()->width() < wide);
        QCOMPARE(m_table->horizontalHeader()->width(), m_table->viewport()->width());
        QCOMPARE(m_table->horizontalScrollBar()->pageStep(), m_table->viewport()->width());
        QCOMPARE(bar().maximum(), 103 * kHeight - room());
        m_model->setRows(3);
        QTRY_COMPARE(m_table->viewport()->width(), wide);
        QCOMPARE(m_table->horizontalHeader()->width(), wide);
    }

    void appendedRowsLengthenTheBar()
    {
        show(3);
        QCOMPARE(bar().maximum(), 0);
        m_model->append(2);
        QTRY_VERIFY(m_delegate->painted.contains(4));
        QVERIFY(!m_delegate->painted.contains(1)); // what was there stays as it is
        m_model->append(kMany);
        QCOMPARE(bar().maximum(), (kMany + 5) * kHeight - room());
    }

    void rowsOnScreenStayWhenThoseAboveGo()
    {
        show(1'000);
        m_table->setCurrentIndex(at(0, 0)); // goes, too; another one becomes current
        bar().setValue(700 * kHeight + 7);
        m_model->removeFirst(600);
        QCOMPARE(bar().value(), 100 * kHeight + 7);
        QCOMPARE(bar().maximum(), 400 * kHeight - room());
        m_model->removeFirst(300); // what was on screen, too
        QCOMPARE(bar().value(), 7);
        m_model->removeFirst(100);
        QCOMPARE(bar().maximum(), 0);
        QVERIFY(!m_table->indexAt({5, 5}).isValid());
    }

    void changedRowsAreRepainted()
    {
        show();
        m_model->change(2, 2);
        QTRY_VERIFY(m_delegate->painted.contains(2));
        m_delegate->painted.clear();
        m_model->change(3, kMany - 1);
        QTRY_VERIFY(m_delegate->painted.contains(3));
        QVERIFY(m_delegate->painted.size() <= std::size_t(room() / kHeight + 2));
    }

    void columnsAreMeasuredByWhatIsOnScreen()
    {
        show();
        bar().setValue(3'000 * kHeight);
        m_delegate->measured.clear();
        m_table->resizeColumnToContents(1);
        QCOMPARE(m_table->columnWidth(1), 123);
        QCOMPARE(*m_delegate->measured.begin(), 3'000);
        QVERIFY(m_delegate->measured.size() <= std::size_t(room() / kHeight + 2));
    }

    void anEditorStaysInItsCell()
    {
        show();
        bar().setValue(5'000'000 * kHeight);
        const auto index = at(5'000'002, 0);
        m_table->setCurrentIndex(index);
        m_table->edit(index);
        auto *line = m_table->findChild<QLineEdit *>();
        QVERIFY(line);
        QVERIFY(m_table->visualRect(index).contains(line->geometry()));
        bar().setValue(bar().value() + 17);
        QVERIFY(m_table->visualRect(index).contains(line->geometry()));
        m_table->setRowHeight(50);
        QVERIFY(m_table->visualRect(index).contains(line->geometry()));
    }

    void tellsAScreenReaderItsCells()
    {
        show();
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->selectionModel()->select(at(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        auto *table = QAccessible::queryAccessibleInterface(m_table.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), kMany);
        QCOMPARE(table->tableInterface()->columnCount(), kColumns);
        for (const auto &[row, column] : {std::pair(4, 1), std::pair(5, 0), std::pair(kMany - 1, 4)}) {
            auto *cell = table->tableInterface()->cellAt(row, column);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->text(QAccessible::Name), u"%1:%2"_s.arg(row).arg(column));
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(bool(cell->state().selected), row == 4);
        }
        auto *cell = table->tableInterface()->cellAt(2, 1);
        QCOMPARE(cell->rect().topLeft(), m_table->viewport()->mapToGlobal(m_table->visualRect(at(2, 1)).topLeft()));
        const auto centre = cell->rect().center();
        auto *found = table->childAt(centre.x(), centre.y());
        QVERIFY(found);
        QCOMPARE(found->text(QAccessible::Name), u"2:1"_s);
    }
};

QTEST_MAIN(FixedRowTableTest)
#include "tst_fixedrowtable.moc"
