#include "views/sortheader.h"

#include "models/items/achievementmodel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr qreal kNumberSize = 0.78; // of the header's font
constexpr int kArrowSide = 10;      // px
constexpr int kGap = 4;             // px between title, arrow and number

// Place of a field among the keys, -1: none.
int placeOf(const SortKeys &keys, Field field)
{
    const auto found = std::ranges::find(keys, field, &SortKey::field);
    return found == keys.end() ? -1 : int(found - keys.begin());
}

} // namespace

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::onClicked);
}

void SortHeader::setKeys(const SortKeys &keys)
{
    m_keys = keys;
    viewport()->update();
}

SortKeys SortHeader::afterClick(const SortKeys &keys, Field field)
{
    if (keys.size() != 1 || keys.front().field != field)
        return {{field, false}};
    return keys.front().descending ? SortKeys() : SortKeys{{field, true}};
}

SortKeys SortHeader::afterShiftClick(SortKeys keys, Field field)
{
    const auto found = std::ranges::find(keys, field, &SortKey::field);
    if (found == keys.end())
        keys.push_back({field, false});
    else if (found->descending)
        keys.erase(found);
    else
        found->descending = true;
    return keys;
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers(); // sectionClicked() does not tell
    QHeaderView::mouseReleaseEvent(event);
}

void SortHeader::onClicked(int section)
{
    const auto field = AchievementModel::fieldAt(section);
    setKeys(m_modifiers & Qt::ShiftModifier ? afterShiftClick(m_keys, field) : afterClick(m_keys, field));
    emit sortRequested(m_keys);
}

bool SortHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto section = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), section < 0 ? QString() : toolTip(section), viewport());
    return true;
}

QString SortHeader::toolTip(int section) const
{
    const auto about = model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    const auto how = tr("Click to sort. Shift+click to sort by several columns.");
    return about.isEmpty() ? how : QString(about + u'\n' + how);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto place = placeOf(m_keys, AchievementModel::fieldAt(section));
    option->sortIndicator = place < 0                               ? QStyleOptionHeader::None
                            : m_keys[std::size_t(place)].descending ? QStyleOptionHeader::SortUp
                                                                    : QStyleOptionHeader::SortDown;
}

QFont SortHeader::numberFont() const
{
    auto result = font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * kNumberSize);
    else
        result.setPixelSize(int(result.pixelSize() * kNumberSize));
    return result;
}

int SortHeader::numberWidth() const
{
    if (m_keys.size() < 2)
        return 0;
    return QFontMetrics(numberFont()).horizontalAdvance(locale().toString(m_keys.size())) + kGap;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    // From the leading edge: the title, the arrow, the number.
    const auto place = placeOf(m_keys, AchievementModel::fieldAt(section));
    const auto margin = style()->pixelMetric(QStyle::PM_HeaderMargin, &option, this);
    const auto marks = place < 0 ? 0 : kGap + kArrowSide + numberWidth();
    const auto at = [&](int left, int width) { // logical to visual
        return QStyle::visualRect(layoutDirection(), rect, {rect.left() + left, rect.top(), width, rect.height()});
    };
    auto part = option;
    part.rect = at(margin, std::max(0, rect.width() - 2 * margin - marks));
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (place >= 0) {
        const auto arrow = rect.width() - margin - marks + kGap;
        part.rect = at(arrow, kArrowSide);
        part.rect.setTop(rect.center().y() - kArrowSide / 2);
        part.rect.setHeight(kArrowSide);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
        if (m_keys.size() > 1) {
            painter->setFont(numberFont());
            painter->setPen(option.palette.color(QPalette::ButtonText));
            painter->drawText(at(arrow + kArrowSide, numberWidth()), Qt::AlignCenter, locale().toString(place + 1));
        }
    }
    painter->restore();
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    const auto marks = placeOf(m_keys, AchievementModel::fieldAt(section)) < 0 ? 0 : kGap + kArrowSide + numberWidth();
    return QHeaderView::sectionSizeFromContents(section) + QSize(marks, 0);
}
