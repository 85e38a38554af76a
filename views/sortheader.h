// SortHeader: the table's column header. Shows every column that the rows are sorted by, with an arrow and, when there
// are several, a small number that says which comes first. GUI thread.
//
// A click sorts by that column only: ascending, then descending, then in the source's own order. Shift and a click add
// the column as a further key, turn it round, then take it out. It only asks; the owner answers with setKeys().
#pragma once

#include "models/catalog/recordorder.h"

#include <QHeaderView>

class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    void setKeys(const SortKeys &keys);
    [[nodiscard]] const SortKeys &keys() const { return m_keys; }

    // The keys after a click on a column, alone or with Shift.
    [[nodiscard]] static SortKeys afterClick(const SortKeys &keys, Field field);
    [[nodiscard]] static SortKeys afterShiftClick(SortKeys keys, Field field);

signals:
    void sortRequested(const SortKeys &keys);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void onClicked(int section);
    [[nodiscard]] QString toolTip(int section) const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int numberWidth() const; // 0: one key needs no number

    SortKeys m_keys;
    Qt::KeyboardModifiers m_modifiers; // of the click under way
};
