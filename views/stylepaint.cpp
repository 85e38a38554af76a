#include "views/stylepaint.h"

#include "views/curatorstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr qreal kRadius = 6, kCheckBoxRadius = 3;

QColor mixed(const QColor &a, const QColor &b, qreal partOfB)
{
    const auto part = [partOfB](int x, int y) { return int(x + (y - x) * partOfB); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

// Half-pixel inset, so that a one-pixel line is sharp.
void StylePaint::drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void StylePaint::drawPushButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool isDefault = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    QColor fill = isDefault ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.14);
    else if (enabled && (option->state & QStyle::State_MouseOver))
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.06);
    const bool focused = option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    const QColor line = focused     ? palette.color(isDefault ? QPalette::WindowText : QPalette::Highlight)
                        : isDefault ? fill
                                    : CuratorStyle::border(palette);
    drawBox(painter, option->rect, fill, line, focused ? 2 : 1);
}

void StylePaint::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool isOn = option->state & QStyle::State_On;
    const bool focused = option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    const QColor line = isOn || focused
                            ? palette.color(QPalette::Highlight)
                            : mixed(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.5);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(palette.color(isOn ? QPalette::Highlight : QPalette::Base));
    painter->setPen(QPen(line, focused ? 2 : 1));
    painter->drawRoundedRect(box, kCheckBoxRadius, kCheckBoxRadius);
    if (isOn) {
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
        painter->setPen(
            QPen(palette.color(QPalette::HighlightedText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

void StylePaint::drawToolButton(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Enabled))
        return;
    const QColor text = option->palette.color(QPalette::WindowText);
    QColor fill = text;
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fill.setAlphaF(0.14F);
    else if (option->state & QStyle::State_MouseOver)
        fill.setAlphaF(0.07F);
    else
        fill = QColor();
    const bool focused = option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    if (fill.isValid() || focused)
        drawBox(painter, option->rect, fill, focused ? option->palette.color(QPalette::Highlight) : QColor(), 2);
}

void StylePaint::drawEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool fill)
{
    const QPalette &palette = option->palette;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool problem = widget && widget->property(CuratorStyle::kProblemProperty).toBool();
    const QColor line = problem   ? CuratorStyle::error(palette)
                        : focused ? palette.color(QPalette::Highlight)
                                  : CuratorStyle::border(palette);
    drawBox(painter, option->rect, fill ? palette.color(QPalette::Base) : QColor(), line, focused || problem ? 1.6 : 1);
}

void StylePaint::drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const QPalette &palette = option->palette;
    QColor fill = palette.color(QPalette::AlternateBase);
    if (option->state & QStyle::State_MouseOver)
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.05);
    painter->fillRect(option->rect, fill);
    painter->save();
    painter->setPen(CuratorStyle::border(palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    const bool last = header && (header->position == QStyleOptionHeader::End ||
                                 header->position == QStyleOptionHeader::OnlyOneSection);
    if (header && header->orientation == Qt::Horizontal && !last) {
        const QRect middle = option->rect.adjusted(0, 7, 0, -8);
        painter->drawLine(middle.topRight(), middle.bottomRight());
    }
    painter->restore();
}

void StylePaint::drawScrollBar(const QStyle *style, const QStyleOptionSlider *bar, QPainter *painter,
                               const QWidget *widget)
{
    // As the area it scrolls: a list lies on the base colour, a form on the window's.
    const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const bool isForm = area && area->inherits("QScrollArea");
    painter->fillRect(bar->rect, bar->palette.color(isForm ? QPalette::Window : QPalette::Base));
    if (bar->maximum == bar->minimum)
        return;
    QRect handle = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    QColor fill = bar->palette.color(QPalette::WindowText);
    const bool active = bar->activeSubControls & QStyle::SC_ScrollBarSlider;
    fill.setAlphaF(bar->state & QStyle::State_Sunken && active ? 0.5F
                   : bar->state & QStyle::State_MouseOver      ? 0.36F
                                                               : 0.22F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void StylePaint::drawSlider(const QStyle *style, const QStyleOptionSlider *slider, QPainter *painter,
                            const QWidget *widget)
{
    constexpr qreal kGroove = 4, kHandle = 14;
    const QRectF handle = style->subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, widget);
    QRectF groove(slider->rect.x(), handle.center().y() - kGroove / 2, slider->rect.width(), kGroove);
    const bool isReversed = slider->upsideDown;
    const QColor accent = slider->palette.color(QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(CuratorStyle::border(slider->palette));
    painter->drawRoundedRect(groove, kGroove / 2, kGroove / 2);
    isReversed ? groove.setLeft(handle.center().x()) : groove.setRight(handle.center().x());
    painter->setBrush(accent);
    painter->drawRoundedRect(groove, kGroove / 2, kGroove / 2);
    QRectF knob(0, 0, kHandle, kHandle);
    knob.moveCenter(handle.center());
    // A ring tells where the keys go.
    if (slider->state & QStyle::State_HasFocus && slider->state & QStyle::State_KeyboardFocusChange)
        painter->setPen(QPen(slider->palette.color(QPalette::WindowText), 2));
    painter->drawEllipse(knob);
    painter->restore();
}

void StylePaint::drawProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF rect = bar->rect;
    const qreal radius = std::min(rect.height() / 2, 3.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(CuratorStyle::border(bar->palette));
    painter->drawRoundedRect(rect, radius, radius);
    QRectF done = rect;
    if (bar->maximum > bar->minimum)
        done.setWidth(rect.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
    QColor fill = bar->palette.color(QPalette::Highlight);
    if (bar->maximum <= bar->minimum)
        fill.setAlphaF(0.45F); // how much is not known: the whole bar, paler
    painter->setBrush(fill);
    if (bar->state & QStyle::State_Horizontal && bar->direction == Qt::RightToLeft)
        done.moveRight(rect.right());
    if (done.width() > 0)
        painter->drawRoundedRect(done, radius, radius);
    painter->restore();
}
