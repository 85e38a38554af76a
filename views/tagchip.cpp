#include "views/tagchip.h"

#include "models/records/jsonstring.h"
#include "models/records/tagnumber.h"
#include "views/cellpalette.h"
#include "views/tintedicon.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kCross = 12;
constexpr int kGap = 4;
constexpr int kMaximumText = 240; // longer tags are elided; the tool tip has them whole
constexpr int kVerticalPadding = 2;

} // namespace

TagChip::TagChip(QString tag, QWidget *parent)
    : QWidget(parent)
    , m_tag(std::move(tag))
{
    setObjectName(u"tag"_s);
    setAccessibleName(shownText());
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    if (shownText() != m_tag.simplified() || fontMetrics().horizontalAdvance(m_tag) > kMaximumText)
        setToolTip(Qt::convertFromPlainText(m_tag));
}

void TagChip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const int text = std::min(fontMetrics().horizontalAdvance(shownText()) + 1, kMaximumText);
    return {kPadding + text + (m_readOnly ? kPadding : kGap + kCross + kPadding - 2),
            fontMetrics().height() + 2 * kVerticalPadding};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CellPalette colors(palette());
    const auto base = palette().color(QPalette::Base);
    painter.setBrush(mixed(base, colors.accent(), hasFocus() ? 0.38 : 0.16));
    painter.setPen(hasFocus() ? QPen(colors.accent(), 1.5) : QPen(mixed(base, colors.accent(), 0.3), 1));
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    QRect textRect = rect().adjusted(kPadding, 0, m_readOnly ? -kPadding : -(kGap + kCross + kPadding - 2), 0);
    painter.setPen(isEnabled() ? colors.text() : colors.faintText());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, textRect.width()));
    if (!m_readOnly) {
        const bool hovered = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
        painter.drawPixmap(crossRect().topLeft(), tintedIcon(u"clear"_s, kCross, devicePixelRatioF(),
                                                             hovered ? colors.error() : colors.quietText()));
    }
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_readOnly && event->button() == Qt::LeftButton && crossRect().adjusted(-4, -4, 4, 4).contains(event->pos()))
        emit removed();
}

void TagChip::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void TagChip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void TagChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

QRect TagChip::crossRect() const
{
    const QRect cross(width() - kPadding - kCross + 2, (height() - kCross) / 2, kCross, kCross);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

QString TagChip::shownText() const
{
    if (const auto name = tagNumberName(jsonstring::fromQString(m_tag)); !name.isEmpty())
        return name;
    return m_tag.trimmed().isEmpty() ? u"\u201c%1\u201d"_s.arg(m_tag) : m_tag.simplified();
}
