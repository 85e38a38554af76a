#include "views/completiondelegate.h"

#include "views/cellpalette.h"
#include "views/completionmodel.h"
#include "views/stylepaint.h"

#include <QPainter>

namespace {

constexpr int kMargin = 10, kGap = 12, kInset = 3, kPadding = 11; // px
constexpr double kChosenStrength = 0.18, kHoverStrength = 0.08;

} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellPalette colours(option.palette);
    const auto base = option.palette.color(QPalette::Base);
    const auto draw = [&](const QRect &rect, Qt::Alignment side, const QColor &colour, const QString &text) {
        painter->setPen(colour);
        const auto elided = option.fontMetrics.elidedText(text.simplified(), Qt::ElideRight, rect.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side)), elided);
    };
    painter->save();
    painter->setFont(option.font);
    const QRect ground = option.rect.adjusted(kInset, 1, -kInset, -1);
    if (option.state & QStyle::State_Selected)
        StylePaint::drawBox(painter, ground, mixed(base, colours.accent(), kChosenStrength), {});
    else if (option.state & QStyle::State_MouseOver)
        StylePaint::drawBox(painter, ground, mixed(base, colours.text(), kHoverStrength), {});

    QRect rest = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto count = index.data(CompletionModel::CountRole).toString();
    draw(rest, Qt::AlignRight, colours.quietText(), count);
    if (!count.isEmpty())
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(count) - kGap);
    const auto insertion = index.data().toString();
    draw(rest, Qt::AlignLeft, colours.text(), insertion);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(insertion) + kGap);
    if (rest.width() > kGap)
        draw(rest, Qt::AlignLeft, colours.quietText(), index.data(CompletionModel::LabelRole).toString());
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {2 * kMargin, option.fontMetrics.height() + kPadding};
}
