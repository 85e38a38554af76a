#include "views/curatorstyle.h"

#include "views/iconset.h"
#include "views/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kScrollBarExtent = 12; // px

} // namespace

using namespace StylePaint;

CuratorStyle::CuratorStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

bool CuratorStyle::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor CuratorStyle::border(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor CuratorStyle::warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf5, 0xb9, 0x4c) : QColor(0xa1, 0x5c, 0x00);
}

QColor CuratorStyle::error(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x85) : QColor(0xc6, 0x2a, 0x2f);
}

QColor CuratorStyle::success(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6c, 0xd0, 0x90) : QColor(0x1b, 0x7d, 0x46);
}

void CuratorStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CuratorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter); // Fusion's has no frame that is seen on dark
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        else
            drawEdit(option, painter, widget, true);
        return;
    }
    case PE_FrameLineEdit:
        drawEdit(option, painter, widget, false);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QAbstractScrollArea"))) {
            painter->save();
            const bool focused = option->state & State_HasFocus && widget->inherits("QTextEdit");
            painter->setPen(focused ? option->palette.color(QPalette::Highlight) : border(option->palette));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        break;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->save();
        painter->setPen(border(option->palette));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        painter->restore();
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameMenu:
        drawBox(painter, option->rect, QColor(), border(option->palette));
        return;
    case PE_FrameFocusRect:
        if (widget && (widget->inherits("QAbstractButton") || widget->inherits("QAbstractItemView")))
            return; // the button's frame or the row's ground shows it
        break;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Highlight));
            return;
        }
        break;
    case PE_IndicatorToolBarSeparator: {
        painter->save();
        painter->setPen(border(option->palette));
        const int middle = option->rect.center().x();
        painter->drawLine(middle, option->rect.top() + 8, middle, option->rect.bottom() - 8);
        painter->restore();
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: {
        // One thin line, on the side of the work.
        painter->save();
        painter->setPen(border(option->palette));
        if (option->rect.width() < option->rect.height())
            painter->drawLine(option->rect.topLeft(), option->rect.bottomLeft());
        else
            painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CuratorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->save();
        painter->setPen(border(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem: {
        // Flat: Fusion would draw a line under the bar and a block behind an open menu.
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        const bool active = (option->state & State_Selected) && (option->state & State_Enabled);
        if (active) {
            QColor fill = option->palette.color(QPalette::WindowText);
            fill.setAlphaF(0.09F);
            drawBox(painter, option->rect.adjusted(1, 2, -1, -2), fill, {});
        }
        int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
        if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr))
            flags |= Qt::TextHideMnemonic;
        proxy()->drawItemText(painter, option->rect, flags, option->palette, option->state & State_Enabled, item->text,
                              QPalette::WindowText);
        return;
    }
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !(button->features & QStyleOptionButton::DefaultButton) || !(option->state & State_Enabled))
            break;
        QStyleOptionButton copy = *button; // text on the accent colour
        copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_DockWidgetTitle: {
        const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
        if (!dock || dock->verticalTitleBar)
            break;
        painter->save();
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option->palette.color(QPalette::WindowText));
        const QRect text = proxy()->subElementRect(SE_DockWidgetTitleBarText, option, widget).adjusted(6, 0, 0, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, text.width()));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CuratorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(proxy(), bar, painter, widget);
            return;
        }
    if (control == CC_Slider)
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && slider->orientation == Qt::Horizontal && slider->tickPosition == QSlider::NoTicks) {
            drawSlider(proxy(), slider, painter, widget);
            return;
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CuratorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 5;
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_SplitterWidth:
        return 5;
    case PM_DockWidgetTitleMargin:
        return 6;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin: // beside the text of a list's item
        return 6;
    case PM_TitleBarButtonIconSize:
        return 16;
    case PM_DockWidgetTitleBarButtonMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarHMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CuratorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize CuratorStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + 8, 76), std::max(result.height() + 2, 30)};
    case CT_LineEdit:
    case CT_ComboBox:
        return {result.width(), std::max(result.height() + 4, 30)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        return item && item->menuItemType == QStyleOptionMenuItem::Separator
                   ? QSize(result.width(), 7)
                   : QSize(result.width() + 8, std::max(result.height() + 4, 28));
    }
    case CT_MenuBarItem:
        return {result.width(), std::max(result.height() + 4, 28)};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), 28)};
    case CT_HeaderSection:
        return {result.width(), std::max(result.height(), 32)};
    default:
        return result;
    }
}

QIcon CuratorStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return IconSet::tinted(u"clear"_s);
    case SP_MessageBoxWarning:
        return IconSet::coloured(u"warning"_s, warning(QGuiApplication::palette()));
    case SP_MessageBoxCritical:
        return IconSet::coloured(u"error"_s, error(QGuiApplication::palette()));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QRect CuratorStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(4, 0, -4, 0); // the text keeps clear of the round corners
    return rect;
}
