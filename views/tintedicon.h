// tintedIcon: a program icon (":/icons/<name>.svg", drawn in black) in a colour. Cached; GUI thread.
#pragma once

#include <QColor>
#include <QPixmap>

[[nodiscard]] QPixmap tintedIcon(const QString &name, int side, qreal ratio, const QColor &color);
