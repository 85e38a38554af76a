#include "views/galleryview.h"

#include "models/icons/iconloader.h"
#include "views/messages.h"
#include "views/scrolledto.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineSpacing = 3;  // px more than the font's own height
constexpr int kStepsOfALine = 4; // of the wheel and the bar's arrows

} // namespace

GalleryView::GalleryView(AchievementModel &model, RecordSelection &selection, IconLoader &icons, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_icons(icons)
    , m_painter(selection, icons)
    , m_shape(shapeOf(GalleryShape().iconSide))
    , m_rows(model, selection)
    , m_changedIcons(icons)
    , m_mirror(*this, model, selection, [this] { return rowsOnScreen(); })
{
    m_painter.setField(m_field);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the selection is ours
    setTabKeyNavigation(false);    // Tab leaves the gallery
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModelColumn(AchievementModel::columnOf(Field::Name));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(&m_model);
    connectModel();
}

GalleryShape GalleryView::shapeOf(int iconSide) const
{
    return {std::clamp(iconSide, kSmallest, kLargest), fontMetrics().height() + kLineSpacing, m_field.has_value(),
            isRightToLeft()};
}

void GalleryView::setIconSide(int side)
{
    const auto before = iconSide();
    setShape(shapeOf(side));
    if (iconSide() != before)
        emit iconSideChanged(iconSide());
}

void GalleryView::setField(std::optional<Field> field)
{
    m_field = field;
    m_painter.setField(field);
    setShape(shapeOf(iconSide()));
    viewport()->update();
}

void GalleryView::setShape(const GalleryShape &shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    updateGeometries();
    viewport()->update();
}

void GalleryView::setHighlights(std::span<const Highlight> highlights)
{
    if (std::ranges::equal(highlights, m_highlights))
        return;
    m_highlights.assign(highlights.begin(), highlights.end());
    m_painter.setHighlights(highlights);
    viewport()->update();
}

int GalleryView::horizontalOffset() const
{
    return 0;
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect GalleryView::cellRect(int row) const
{
    return m_layout.cell(row).translated(0, -verticalOffset());
}

std::pair<int, int> GalleryView::rowsOnScreen() const
{
    return m_layout.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height() - 1);
}

QRect GalleryView::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.model() == model() ? cellRect(index.row()) : QRect();
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    const auto row = m_layout.rowAt(point + QPoint(0, verticalOffset()));
    return row >= 0 ? m_model.index(row, modelColumn()) : QModelIndex();
}

void GalleryView::scrollToRow(int row, ScrollHint hint)
{
    const auto cell = m_layout.cell(row);
    constexpr auto kAround = GalleryLayout::kMargin; // so that the first and the last line scroll to the very end
    verticalScrollBar()->setValue(
        scrolledTo(verticalOffset(), cell.top() - kAround, cell.height() + 2 * kAround, viewport()->height(), hint));
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.isValid() && index.model() == model())
        scrollToRow(index.row(), hint);
}

void GalleryView::scrollToRecord(RecordNumber number)
{
    if (const auto row = m_model.rowOf(number); row >= 0)
        scrollToRow(row);
}

void GalleryView::updateGeometries()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true; // what follows may resize the viewport, which calls this again
    // What is looked at stays where it is: the current record when it is on screen, else the first one there.
    const auto [first, last] = rowsOnScreen();
    const auto current = m_model.rowOf(m_selection.current());
    const auto kept = current >= first && current <= last ? current : first;
    const auto isAtTop = verticalOffset() == 0;
    const auto top = cellRect(kept).top();

    const auto most = maximumViewportSize();
    m_layout.set(m_shape, m_model.rowCount(), most);
    if (m_layout.contentHeight() > most.height())
        m_layout.set(m_shape, m_model.rowCount(), most - QSize(verticalScrollBar()->sizeHint().width(), 0));
    auto *bar = verticalScrollBar();
    bar->setPageStep(most.height());
    bar->setSingleStep(m_layout.lineStep() / kStepsOfALine);
    bar->setRange(0, m_layout.contentHeight() - most.height());
    if (!isAtTop && last >= first && kept < m_model.rowCount())
        bar->setValue(m_layout.cell(kept).top() - top);
    if (kept == current && last >= first)
        scrollToRow(kept); // it may have grown beyond the edge
    m_isUpdating = false;
    QAbstractItemView::updateGeometries(); // QListView's would lay out every record
    m_mirror.update();
}

void GalleryView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection &) const
{
    return {};
}

void GalleryView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    m_mirror.update();
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void GalleryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        setShape(shapeOf(iconSide()));
}

bool GalleryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoveredRow(-1);
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), index.isValid() ? toolTip(index.row()) : QString(), viewport(),
                       visualRect(index));
    return true;
}

// The whole name, the field with its title, and why there is no icon.
QString GalleryView::toolTip(int row) const
{
    const auto name = m_model.index(row, modelColumn());
    QStringList lines{name.data().toString()};
    if (m_field) {
        const auto text = name.siblingAtColumn(AchievementModel::columnOf(*m_field)).data().toString();
        if (!text.isEmpty())
            //: %1: a field, e.g. Rank. %2: its value.
            lines << tr("%1: %2").arg(fieldName(*m_field), text);
    }
    const auto answer = m_icons.peek(name.data(AchievementModel::IconUrlRole).toString(),
                                     GalleryPainter::loadedSide(iconSide()), devicePixelRatioF());
    if (answer.failure)
        lines << Messages::forIconFailure(*answer.failure);
    // Never taken for markup, whatever the texts hold.
    return u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

void GalleryView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    updateRow(row);
    m_hoveredRow = row;
    m_painter.setHoveredRow(row);
}

void GalleryView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(cellRect(row));
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    const auto &region = event->region();
    const auto bounds = region.boundingRect().translated(0, verticalOffset());
    const auto [first, last] = m_layout.rowsBetween(bounds.top(), bounds.bottom());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto state = option.state;
    const auto hasTheFocus = hasFocus() || viewport()->hasFocus();
    QPainter painter(viewport());
    for (int row = first; row <= last; ++row) {
        option.rect = cellRect(row);
        if (!region.intersects(option.rect))
            continue;
        option.state = state;
        option.state.setFlag(QStyle::State_HasFocus, hasTheFocus && row == currentIndex().row());
        m_painter.paint(painter, option, m_layout, m_model, row);
    }
}

void GalleryView::keyboardSearch(const QString &) {}
