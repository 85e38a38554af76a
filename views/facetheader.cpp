#include "views/facetheader.h"

#include "views/cellpalette.h"
#include "views/stylepaint.h"
#include "views/tintedicon.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowest = 30; // px
constexpr int kAir = 12;    // above and below the title together
constexpr int kArrowLeft = 11, kArrowSide = 14;
constexpr int kTextLeft = 32;
constexpr int kDot = 6;
constexpr int kInset = 4;

} // namespace

FacetHeader::FacetHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void FacetHeader::setMarked(bool marked)
{
    m_isMarked = marked;
    update();
}

QSize FacetHeader::sizeHint() const
{
    return {kTextLeft + fontMetrics().horizontalAdvance(text()) + 2 * kDot,
            std::max(kLowest, fontMetrics().height() + kAir)};
}

void FacetHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const CellPalette colours(palette());
    const auto window = palette().color(QPalette::Window);
    const QRect ground = rect().adjusted(kInset, 1, -kInset, -1);
    if (underMouse())
        StylePaint::drawBox(&painter, ground, mixed(window, colours.text(), 0.06), {});
    if (hasFocus())
        StylePaint::drawBox(&painter, ground, {}, colours.accent());

    const QRect arrow(kArrowLeft, (height() - kArrowSide) / 2 + 1, kArrowSide, kArrowSide);
    const bool isMirrored = !isChecked() && layoutDirection() == Qt::RightToLeft;
    const auto icon = tintedIcon(isChecked() ? u"expanded"_s : u"collapsed"_s, kArrowSide, devicePixelRatioF(),
                                 colours.quietText());
    painter.drawPixmap(visual(arrow).topLeft(),
                       isMirrored ? icon.transformed(QTransform::fromScale(-1, 1)) : icon);

    const int room = width() - kTextLeft - 3 * kDot;
    const auto title = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(visual({kTextLeft, 0, room, height()}),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), title);
    if (m_isMarked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent());
        painter.drawEllipse(visual({kTextLeft + fontMetrics().horizontalAdvance(title) + kDot,
                                    (height() - kDot) / 2 + 1, kDot, kDot}));
    }
}
