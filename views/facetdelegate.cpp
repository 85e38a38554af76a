#include "views/facetdelegate.h"

#include "models/items/facetmodel.h"
#include "views/stylepaint.h"
#include "views/tintedicon.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkLeft = 10; // below the header's arrow
constexpr int kMarkSide = 16;
constexpr int kTextLeft = 32;
constexpr int kRight = 12;
constexpr int kGap = 10; // between name and count
constexpr int kInset = 4; // of a row's ground
constexpr qreal kBarStrength = 0.16, kChosenStrength = 0.14, kHoverStrength = 0.06;

QString toolTip(const QModelIndex &index)
{
    const auto count = std::min<quint32>(index.data(FacetModel::CountRole).toUInt(), std::numeric_limits<int>::max());
    const auto name = index.data().toString(), detail = index.data(FacetModel::DetailRole).toString();
    //: Tool tip of a value to narrow the search down to. %1: its name, e.g. Steam.
    return FacetDelegate::tr("%1: %Ln achievement(s)\n\n"
                             "Click (Space): only this; again: all\n"
                             "Ctrl+click (Ctrl+Space): also this\n"
                             "Middle click or Alt+click (Del): not this",
                             nullptr, int(count))
        //: A game or tag to narrow the search down to. %1: its name, %2: its number.
        .arg(detail.isEmpty() ? name : FacetDelegate::tr("%1 (%2)").arg(name, detail));
}

} // namespace

QRect FacetDelegate::textRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, row.adjusted(kTextLeft, 0, -kRight, 0));
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_colours.source() != option.palette)
        m_colours = CellPalette(option.palette);
    const auto mark = FacetModel::Mark(index.data(FacetModel::MarkRole).toInt());
    const auto count = index.data(FacetModel::CountRole).toUInt();
    const bool isRarity = static_cast<const FacetModel *>(index.model())->facet() == Facet::Rarity;
    const auto window = option.palette.color(QPalette::Window);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    const QRect ground = option.rect.adjusted(kInset, 1, -kInset, -1);
    if (mark == FacetModel::Mark::Only)
        StylePaint::drawBox(painter, ground, mixed(window, m_colours.accent(), kChosenStrength), {});
    else if (option.state & QStyle::State_MouseOver)
        StylePaint::drawBox(painter, ground, mixed(window, m_colours.text(), kHoverStrength), {});
    if (option.state & QStyle::State_HasFocus)
        StylePaint::drawBox(painter, ground, {}, m_colours.accent());

    auto text = textRect(option.rect, option.direction);
    if (isRarity && count > 0) {
        const auto share = index.data(FacetModel::ShareRole).toDouble();
        QRect bar = option.rect.adjusted(kTextLeft - 4, 4, -kRight + 4, -4);
        bar.setWidth(std::max(2, int(bar.width() * share)));
        painter->fillRect(visual(bar), mixed(window, m_colours.accent(), kBarStrength));
    }
    if (mark != FacetModel::Mark::None) {
        const QRect icon(option.rect.left() + kMarkLeft, option.rect.center().y() - kMarkSide / 2 + 1, kMarkSide,
                         kMarkSide);
        const bool isOnly = mark == FacetModel::Mark::Only;
        painter->drawPixmap(visual(icon).topLeft(),
                            tintedIcon(isOnly ? u"chosen"_s : u"left-out"_s, kMarkSide,
                                       painter->device()->devicePixelRatioF(),
                                       isOnly ? m_colours.accent() : m_colours.quietText()));
    }

    QFont font = option.font;
    const auto number = QLocale().toString(count);
    const int width = QFontMetrics(font).horizontalAdvance(number);
    painter->setFont(font);
    painter->setPen(count > 0 ? m_colours.quietText() : m_colours.faintText());
    painter->drawText(text, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)), number);

    font.setStrikeOut(mark == FacetModel::Mark::Without);
    painter->setFont(font);
    painter->setPen(count == 0 || mark == FacetModel::Mark::Without ? m_colours.faintText() : m_colours.text());
    const QRect nameRect = QStyle::visualRect(
        option.direction, option.rect, QRect(kTextLeft, option.rect.top(),
                                             option.rect.width() - kTextLeft - kRight - width - kGap,
                                             option.rect.height()));
    const QFontMetrics metrics(font);
    const auto name = metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, nameRect.width());
    const auto alignment = int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->drawText(nameRect, alignment, name);
    // The number behind a name where there is room for it.
    const auto detail = index.data(FacetModel::DetailRole).toString();
    const int before = metrics.horizontalAdvance(name) + kGap;
    if (!detail.isEmpty() && before + metrics.horizontalAdvance(detail) <= nameRect.width()) {
        painter->setPen(m_colours.faintText());
        painter->drawText(QStyle::visualRect(option.direction, nameRect, nameRect.adjusted(before, 0, 0, 0)), alignment,
                          detail);
    }
    painter->restore();
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(toolTip(index)), view->viewport(),
                       view->visualRect(index));
    return true;
}
