// SelectionMirror: keeps an item view's own selection model in step with the RecordSelection, which is the truth: the
// current index, and the rows on screen, for accessibility, so that a million selected records cost the view nothing.
// Lives on the GUI thread, in its view; model and selection are not owned.
#pragma once

#include "models/items/achievementmodel.h"
#include "models/items/recordselection.h"

#include <QTimer>

#include <functional>
#include <utility>

class QAbstractItemView;

class SelectionMirror : public QObject
{
    Q_OBJECT

public:
    // First and last row that is seen; last < first: none.
    using RowsOnScreen = std::function<std::pair<int, int>()>;

    // To be made before the view gets its model, which may already change its current index.
    SelectionMirror(QAbstractItemView &view, const AchievementModel &model, RecordSelection &selection,
                    RowsOnScreen rows);

    // The view's current index follows the current record, without scrolling. In its own column, at first the name's.
    void showCurrent();
    // The current record follows the view's current index, unless that is what led here.
    void takeCurrent(const QModelIndex &current);
    // Mirrors the rows on screen, once in the next round of the event loop.
    void update() { m_timer.start(); }

private:
    void mirror();

    QAbstractItemView &m_view;
    const AchievementModel &m_model;
    RecordSelection &m_selection;
    RowsOnScreen m_rows;
    QTimer m_timer;
    bool m_isFollowing = false; // the current index follows the selection, not the other way round
};
