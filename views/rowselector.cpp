#include "views/rowselector.h"

#include <algorithm>

RowSelector::RowSelector(const AchievementModel &model, RecordSelection &selection)
    : m_model(model)
    , m_selection(selection)
{
}

void RowSelector::selectRange(RecordNumber from, RecordNumber to)
{
    const auto last = m_model.rowOf(to);
    const auto anchor = m_model.rowOf(from);
    if (last < 0)
        return;
    const auto [low, high] = std::minmax({anchor < 0 ? last : anchor, last});
    m_selection.selectOnly(std::span(m_model.order()).subspan(std::size_t(low), std::size_t(high - low) + 1));
}

void RowSelector::goTo(int row, Qt::KeyboardModifiers modifiers)
{
    const auto number = m_model.recordAt(row);
    if (number == kNoRecord)
        return;
    if (modifiers & Qt::ShiftModifier) {
        if (m_model.rowOf(m_anchor) < 0)
            m_anchor = m_selection.current();
        selectRange(m_anchor, number);
    } else if (!(modifiers & Qt::ControlModifier)) {
        m_anchor = number;
        m_selection.selectOnly(std::span(&number, 1));
    }
    m_selection.setCurrent(number);
}

bool RowSelector::press(int row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const auto number = m_model.recordAt(row);
    if (button == Qt::RightButton) {
        if (!m_selection.contains(number))
            goTo(row, Qt::NoModifier);
        else
            m_selection.setCurrent(number); // a menu for what is selected
        return false;
    }
    if (modifiers & Qt::ControlModifier) {
        m_anchor = number;
        m_selection.toggle(number);
        m_selection.setCurrent(number);
        return false;
    }
    goTo(row, modifiers & Qt::ShiftModifier);
    return true;
}

void RowSelector::dragTo(int row)
{
    if (m_model.recordAt(row) != m_selection.current())
        goTo(row, Qt::ShiftModifier);
}

void RowSelector::pressNothing(Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (button == Qt::LeftButton && !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_selection.clear();
}

void RowSelector::selectAll()
{
    m_selection.selectOnly(m_model.order());
}

void RowSelector::chooseCurrent(Qt::KeyboardModifiers modifiers)
{
    const auto number = m_selection.current();
    if (m_model.rowOf(number) < 0)
        return;
    m_anchor = number;
    if (modifiers & Qt::ControlModifier)
        m_selection.toggle(number);
    else
        m_selection.select(std::span(&number, 1));
}
