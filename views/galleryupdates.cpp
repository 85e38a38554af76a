// GalleryView's following: what it does when records, order, selection or icons change.
#include "views/galleryview.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr qsizetype kIconRunsWorthIt = 64; // more changed icons than this: repaint all

} // namespace

void GalleryView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &GalleryView::onAboutToReset);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GalleryView::onReset);
    connect(&m_selection, &RecordSelection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_changedIcons, &ChangedIcons::changed, this, &GalleryView::updateIcons);
    connect(&m_selection, &RecordSelection::currentChanged, this, [this](RecordNumber number) {
        m_mirror.showCurrent();
        scrollToRecord(number);
    });
}

void GalleryView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
    viewport()->update();
}

void GalleryView::onAboutToReset()
{
    m_currentTop.reset();
    m_offset = verticalOffset();
    const auto row = m_model.rowOf(m_selection.current());
    const auto [first, last] = rowsOnScreen();
    if (row >= first && row <= last)
        m_currentTop = cellRect(row).top();
}

void GalleryView::onReset()
{
    m_hoveredRow = -1;
    m_painter.setHoveredRow(-1);
    m_mirror.showCurrent();
    const auto row = m_model.rowOf(m_selection.current());
    auto *bar = verticalScrollBar();
    if (row >= 0 && m_currentTop)
        bar->setValue(m_layout.cell(row).top() - *m_currentTop);
    else
        bar->setValue(m_offset > bar->maximum() ? 0 : m_offset); // the place looked at is gone: begin at the top
    m_mirror.update();
}

void GalleryView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    m_mirror.showCurrent();
    viewport()->update();
}

void GalleryView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void GalleryView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const auto [first, last] = rowsOnScreen();
    for (auto row = std::max(first, topLeft.row()); row <= std::min(last, bottomRight.row()); ++row)
        updateRow(row);
}

void GalleryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    m_mirror.takeCurrent(current);
    updateRow(current.row());
    updateRow(previous.row());
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row() * m_model.columnCount() + current.column());
        QAccessible::updateAccessibility(&focus);
    }
}

void GalleryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

void GalleryView::updateIcons(const QSet<QString> &changed)
{
    if (changed.size() > kIconRunsWorthIt) {
        viewport()->update();
        return;
    }
    const auto [first, last] = rowsOnScreen();
    for (int row = first; row <= last; ++row)
        if (changed.contains(m_model.index(row, modelColumn()).data(AchievementModel::IconUrlRole).toString()))
            viewport()->update(m_layout.icon(cellRect(row)));
}
