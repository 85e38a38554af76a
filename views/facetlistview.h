// FacetListView: shows the values of one facet and tells which one was chosen, and how. Lives on the GUI thread. Rows
// have one height, so that only those on screen are ever laid out and painted, however many there are. The model is not
// owned.
//
// As high as its rows, up to a limit from which on it scrolls.
#pragma once

#include "models/catalog/facetclauses.h"

#include <QAbstractItemView>

class FacetModel;

class FacetListView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit FacetListView(FacetModel &model, QWidget *parent = nullptr);

    void setMostRows(int rows); // 0: as many as there are
    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void reset() override;

signals:
    void chosen(const FacetValue &value, FacetClick click);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index, FacetClick click);
    void setHovered(int row);
    void scrollIntoSight(const QRect &rect);

    FacetModel &m_model;
    int m_mostRows = 0;
    int m_hovered = -1;
    QPersistentModelIndex m_pressed;
};
