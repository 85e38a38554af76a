#include "views/selectionmirror.h"

#include <QAbstractItemView>

SelectionMirror::SelectionMirror(QAbstractItemView &view, const AchievementModel &model, RecordSelection &selection,
                                 RowsOnScreen rows)
    : m_view(view)
    , m_model(model)
    , m_selection(selection)
    , m_rows(std::move(rows))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SelectionMirror::mirror);
    connect(&selection, &RecordSelection::changed, this, &SelectionMirror::update);
}

void SelectionMirror::showCurrent()
{
    const auto row = m_model.rowOf(m_selection.current());
    const auto before = m_view.currentIndex();
    if (row == before.row())
        return;
    const auto column = before.isValid() ? before.column() : AchievementModel::columnOf(Field::Name);
    m_isFollowing = true;
    const auto scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    m_view.selectionModel()->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, column),
                                             QItemSelectionModel::NoUpdate);
    m_view.setAutoScroll(scrolls);
    m_isFollowing = false;
}

void SelectionMirror::takeCurrent(const QModelIndex &current)
{
    if (!m_isFollowing && current.isValid())
        m_selection.setCurrent(m_model.recordAt(current.row()));
}

void SelectionMirror::mirror()
{
    QItemSelection mirrored;
    const auto [first, last] = m_rows();
    for (int row = first; row <= last; ++row) {
        if (!m_selection.contains(m_model.recordAt(row)))
            continue;
        const auto begin = row;
        while (row < last && m_selection.contains(m_model.recordAt(row + 1)))
            ++row;
        mirrored.append({m_model.index(begin, 0), m_model.index(row, m_model.columnCount() - 1)});
    }
    m_view.selectionModel()->select(mirrored, QItemSelectionModel::ClearAndSelect);
}
