// RowSelector: what going to a row, pressing one and dragging over several does to the selection, the same in every
// view of the records. Lives on the GUI thread; model and selection are not owned. Rows are the model's; where they
// stand on the screen is the view's business.
#pragma once

#include "models/items/achievementmodel.h"
#include "models/items/recordselection.h"

class RowSelector
{
public:
    RowSelector(const AchievementModel &model, RecordSelection &selection);

    // Plain selects, Shift extends from where the selection began, Ctrl moves only the current record.
    void goTo(int row, Qt::KeyboardModifiers modifiers);
    // True: the pointer drags from here on, see dragTo().
    bool press(int row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void dragTo(int row);
    // A press where no row is.
    void pressNothing(Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void selectAll();
    // The space bar: selects the current record, or with Ctrl turns it round.
    void chooseCurrent(Qt::KeyboardModifiers modifiers);

private:
    void selectRange(RecordNumber from, RecordNumber to);

    const AchievementModel &m_model;
    RecordSelection &m_selection;
    RecordNumber m_anchor = kNoRecord; // where a Shift selection begins
};
