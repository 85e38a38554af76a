// GalleryView: the records as a grid of icons, each with its name and one field. Lives on the GUI thread; model,
// selection and icon loader are not owned.
//
// The RecordSelection is the truth, as for the table: clicks and keys change it, cells are painted from it. Where a
// cell is, is computed; nothing is kept for a record. It is a QListView for the sake of screen readers, who find its
// records through that; none of QListView's own layout is made use of.
#pragma once

#include "views/changedicons.h"
#include "views/gallerypainter.h"
#include "views/rowselector.h"
#include "views/selectionmirror.h"

#include <QListView>

class GalleryView : public QListView
{
    Q_OBJECT

public:
    static constexpr int kSmallest = 48, kLargest = 256; // px, sides of the icons

    GalleryView(AchievementModel &model, RecordSelection &selection, IconLoader &icons, QWidget *parent = nullptr);

    // Within the limits; what is looked at stays in sight.
    void setIconSide(int side);
    [[nodiscard]] int iconSide() const { return m_shape.iconSide; }
    // What stands under the name; nothing: no line.
    void setField(std::optional<Field> field);
    [[nodiscard]] std::optional<Field> field() const { return m_field; }
    // What the search looks for, to be marked where it stands.
    void setHighlights(std::span<const Highlight> highlights);
    void scrollToRecord(RecordNumber number);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override; // the record's, in any column
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;   // in the name's column
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &search) override; // nothing: it would walk through a million records

signals:
    void iconSideChanged(int side);
    void editDialogRequested(RecordNumber number);
    void deleteRequested();
    void contextMenuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    // Nothing: the selection is not painted from the selection model, so its changes repaint nothing.
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    // galleryinput.cpp
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectModel();
    void setShape(const GalleryShape &shape);
    [[nodiscard]] GalleryShape shapeOf(int iconSide) const;
    [[nodiscard]] std::pair<int, int> rowsOnScreen() const;
    [[nodiscard]] QRect cellRect(int row) const; // in the viewport
    void scrollToRow(int row, ScrollHint hint = EnsureVisible);
    void onAboutToReset();
    void onReset();
    void updateIcons(const QSet<QString> &changed);
    void updateRow(int row);
    void setHoveredRow(int row);
    [[nodiscard]] QString toolTip(int row) const;

    AchievementModel &m_model;
    RecordSelection &m_selection;
    IconLoader &m_icons;
    GalleryPainter m_painter;
    GalleryLayout m_layout;
    std::optional<Field> m_field = Field::OwnersPercentage;
    GalleryShape m_shape;
    std::vector<Highlight> m_highlights;
    RowSelector m_rows;
    ChangedIcons m_changedIcons;
    SelectionMirror m_mirror;
    int m_hoveredRow = -1;
    bool m_isDragging = false;
    bool m_isUpdating = false;
    int m_wheelTurned = 0;           // eighths of a degree that have not changed the size yet
    std::optional<int> m_currentTop; // viewport y of the current cell before a reset, when it was on screen
    int m_offset = 0;                // before a reset
};
