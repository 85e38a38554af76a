#include "views/inputframe.h"

#include <QStyleOptionFrame>
#include <QStylePainter>

void paintInputFrame(QWidget *widget, bool hasFocus, bool readOnly)
{
    QStyleOptionFrame option;
    option.initFrom(widget);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, hasFocus);
    option.state.setFlag(QStyle::State_ReadOnly, readOnly);
    option.lineWidth = widget->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, widget);
    QStylePainter painter(widget);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
}
