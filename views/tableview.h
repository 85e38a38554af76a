// TableView: the records as a table. Lives on the GUI thread; model, selection and icon loader are not owned.
//
// The RecordSelection is the truth: clicks and keys change it, the delegate paints from it. The view's own selection
// model holds the current index and mirrors the rows on screen, for accessibility, so that a million selected records
// cost nothing here.
#pragma once

#include "models/catalog/recordorder.h"
#include "views/achievementdelegate.h"
#include "views/changedicons.h"
#include "views/fixedrowtable.h"
#include "views/rowselector.h"
#include "views/selectionmirror.h"

class SortHeader;

class TableView : public FixedRowTable
{
    Q_OBJECT

public:
    TableView(AchievementModel &model, RecordSelection &selection, IconLoader &icons, QWidget *parent = nullptr);

    // Widths, order and visibility of the columns, for restoreColumns() at the next start.
    [[nodiscard]] QByteArray saveColumns() const;
    // False, and nothing changed, for bytes that are none of ours.
    bool restoreColumns(const QByteArray &columns);
    void resetColumns();
    // The order shown by the header's arrows; no key: the source's own order.
    void setSort(const SortKeys &sort);
    // What the search looks for, to be marked where it stands.
    void setHighlights(std::span<const Highlight> highlights);
    void setProblemCheck(AchievementDelegate::ProblemCheck check);
    // Edits the current cell in place, or asks for the dialog where one line is too little.
    void editCurrentCell();
    void scrollToRecord(RecordNumber number);

    void keyboardSearch(const QString &search) override; // nothing: it would walk through a million rows

signals:
    void sortRequested(const SortKeys &sort);
    void editDialogRequested(RecordNumber number);
    void deleteRequested();
    void contextMenuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    // Nothing: the selection is not painted from the selection model, so its changes repaint nothing.
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void connectModel();
    void connectHeader();
    void showColumnMenu(const QPoint &position);
    void addSortActions(QMenu &menu, Field field);
    void updateRowHeight();
    void onAboutToReset();
    void onReset();
    void updateIcons(const QSet<QString> &changed);
    void resumeTyping();
    void setHoveredRow(int row);
    void updateRow(int row);
    [[nodiscard]] int rowAfterKey(int key, int row) const;
    void moveTo(int row, Qt::KeyboardModifiers modifiers);

    AchievementModel &m_model;
    RecordSelection &m_selection;
    AchievementDelegate m_delegate;
    std::vector<Highlight> m_highlights;
    SortHeader *m_header;
    RowSelector m_rows;
    ChangedIcons m_changedIcons;
    SelectionMirror m_mirror;
    int m_hoveredRow = -1;
    bool m_isDragging = false;
    // A cell under edit when the rows are exchanged: what was typed is not lost, the editor goes on in the new row.
    struct Typing
    {
        RecordNumber number;
        int column;
        QString text;
    };
    std::optional<Typing> m_typing;
    std::optional<int> m_currentTop; // viewport y of the current row before a reset, when it was on screen
    int m_offset = 0;                // vertical, before a reset
};
