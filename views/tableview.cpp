#include "views/tableview.h"

#include "views/celleditor.h"
#include "views/sortheader.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 36;
constexpr int kRowPadding = 8;              // above the icon
constexpr qsizetype kLongestInline = 2'000; // characters that are still edited in one line
constexpr qsizetype kIconRunsWorthIt = 64;  // more changed icons than this: repaint all

} // namespace

TableView::TableView(AchievementModel &model, RecordSelection &selection, IconLoader &icons, QWidget *parent)
    : FixedRowTable(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(selection, icons)
    , m_header(new SortHeader(this))
    , m_rows(model, selection)
    , m_changedIcons(icons)
    , m_mirror(*this, model, selection, [this] { return rowsOnScreen(); })
{
    setHorizontalHeader(m_header);
    updateRowHeight();
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers); // F2 and the double click are ours
    setSelectionMode(NoSelection);   // so is the selection
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table
    viewport()->setMouseTracking(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setItemDelegate(&m_delegate);
    setModel(&m_model);

    connectHeader();
    connectModel();
    resetColumns();
}

void TableView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::onAboutToReset);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TableView::onReset);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_mirror.showCurrent();
        m_mirror.update();
    });
    connect(&m_selection, &RecordSelection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_changedIcons, &ChangedIcons::changed, this, &TableView::updateIcons);
    connect(&m_selection, &RecordSelection::currentChanged, this, [this](RecordNumber number) {
        m_mirror.showCurrent();
        scrollToRecord(number);
    });
}

void TableView::updateIcons(const QSet<QString> &changed)
{
    const auto column = AchievementModel::columnOf(Field::Icon);
    if (isColumnHidden(column))
        return;
    if (changed.size() > kIconRunsWorthIt) {
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
        return;
    }
    const auto [first, last] = rowsOnScreen();
    for (int row = first; row <= last; ++row) {
        const auto index = m_model.index(row, column);
        if (changed.contains(index.data(AchievementModel::IconUrlRole).toString()))
            viewport()->update(visualRect(index));
    }
}

void TableView::onAboutToReset()
{
    m_typing.reset();
    if (const auto *editor = qobject_cast<CellEditor *>(indexWidget(currentIndex())); editor && editor->isTouched())
        m_typing = {m_model.recordAt(currentIndex().row()), currentIndex().column(), editor->text()};
    m_currentTop.reset();
    m_offset = verticalOffset();
    const auto row = m_model.rowOf(m_selection.current());
    const auto [first, last] = rowsOnScreen();
    if (row >= first && row <= last)
        m_currentTop = rowViewportPosition(row);
}

void TableView::onReset()
{
    m_hoveredRow = -1;
    m_delegate.setHoveredRow(-1);
    m_mirror.showCurrent();
    const auto row = m_model.rowOf(m_selection.current());
    auto *bar = verticalScrollBar();
    if (row >= 0 && m_currentTop)
        bar->setValue(rowPosition(row) - *m_currentTop);
    else if (bar->value() < m_offset)
        bar->setValue(0); // the place looked at is gone: begin at the top, not at some end
    resumeTyping();
    m_mirror.update();
}

void TableView::resumeTyping()
{
    const auto typing = std::exchange(m_typing, std::nullopt);
    const auto row = typing ? m_model.rowOf(typing->number) : -1;
    if (row < 0)
        return;
    const auto index = m_model.index(row, typing->column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollToRecord(typing->number);
    edit(index, AllEditTriggers, nullptr);
    if (auto *editor = qobject_cast<CellEditor *>(indexWidget(index)))
        editor->resume(typing->text);
}

void TableView::scrollToRecord(RecordNumber number)
{
    if (const auto row = m_model.rowOf(number); row >= 0)
        scrollToRow(row);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FixedRowTable::currentChanged(current, previous);
    m_mirror.takeCurrent(current);
    updateRow(current.row());
    updateRow(previous.row());
}

QRegion TableView::visualRegionForSelection(const QItemSelection &) const
{
    return {};
}

void TableView::scrollContentsBy(int dx, int dy)
{
    FixedRowTable::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_mirror.update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    FixedRowTable::paintEvent(event);
    // The state bar belongs to the row, not to a cell: it stays at the edge whichever column is there.
    const CellPalette look(palette());
    QPainter painter(viewport());
    const auto [first, last] = rowsOnScreen();
    for (int row = first; row <= last; ++row) {
        const auto state = m_model.index(row, 0).data(AchievementModel::StateRole).toInt();
        const auto color = CellDrawing::stateColour(look, state);
        if (!color)
            continue;
        const auto x = isRightToLeft() ? viewport()->width() - CellDrawing::kStateBar : 0;
        painter.fillRect(QRect(x, rowViewportPosition(row), CellDrawing::kStateBar, rowHeight()), *color);
    }
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return FixedRowTable::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    updateRow(row);
    m_hoveredRow = row;
    m_delegate.setHoveredRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight());
}

void TableView::changeEvent(QEvent *event)
{
    FixedRowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void TableView::updateRowHeight()
{
    setRowHeight(std::max({kRowHeight, CellPainter::kIconSide + kRowPadding, fontMetrics().height() + 12}));
}

void TableView::setHighlights(std::span<const Highlight> highlights)
{
    if (std::ranges::equal(highlights, m_highlights))
        return;
    m_highlights.assign(highlights.begin(), highlights.end());
    m_delegate.setHighlights(highlights);
    viewport()->update();
}

void TableView::setProblemCheck(AchievementDelegate::ProblemCheck check)
{
    m_delegate.setProblemCheck(std::move(check));
}

void TableView::editCurrentCell()
{
    const auto index = currentIndex();
    if (!index.isValid())
        return;
    const auto text = index.data(Qt::EditRole).toString();
    const auto isOneLine = text.size() <= kLongestInline && std::none_of(text.begin(), text.end(), [](QChar c) {
                               return c.category() == QChar::Other_Control;
                           });
    if (!(index.flags() & Qt::ItemIsEditable) || !isOneLine || isColumnHidden(index.column()))
        emit editDialogRequested(m_model.recordAt(index.row()));
    else
        edit(index, AllEditTriggers, nullptr);
}

void TableView::keyboardSearch(const QString &) {}
