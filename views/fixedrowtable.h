// FixedRowTable: a QTableView whose rows all have one height, so that where a row is can be computed and nothing is
// kept for it. (QTableView's vertical header keeps 20 bytes a row, even hidden, and walks them at every reset and
// insertion.) Ten million rows cost what ten do. GUI thread.
//
// No grid, no spans; rows cannot be hidden or moved; both directions scroll by pixels. Rows may be inserted and removed
// and the model reset. The vertical header stays empty, so rowAt(), rowViewportPosition() and rowHeight() are this
// class's own: through a QTableView they would know of no row.
#pragma once

#include <QTableView>

#include <utility>

class FixedRowTable : public QTableView
{
    Q_OBJECT

public:
    explicit FixedRowTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setRowHeight(int height); // device-independent pixels, above 0
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int rowPosition(int row) const { return row * m_rowHeight; } // y in the whole table
    [[nodiscard]] int rowViewportPosition(int row) const;
    [[nodiscard]] int rowAt(int y) const; // y in the viewport; -1: no row there

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

protected:
    // First and last row that is at least partly seen; last < first: none.
    [[nodiscard]] std::pair<int, int> rowsOnScreen() const;
    // Vertically as little as it takes; the columns looked at stay where they are.
    void scrollToRow(int row, ScrollHint hint = EnsureVisible);

    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int sizeHintForRow(int row) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override; // of what is on screen
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int contentHeight() const;
    void onRowsRemoved(int first, int last);
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const; // y in the viewport
    [[nodiscard]] int columnBeside(int column, int step) const;
    void scrollToColumn(int column, ScrollHint hint);

    QMetaObject::Connection m_removals; // of the model's rows
    int m_offsetBefore = 0;             // a removal
    int m_rowHeight = 30;
    bool m_isUpdating = false;
};
