#include "views/gradelook.h"

#include "views/cellpalette.h"
#include "views/curatorstyle.h"

using namespace Qt::StringLiterals;

QColor gradeColor(Grade grade, const QPalette &palette)
{
    switch (grade) {
    case Grade::Error:
        return CuratorStyle::error(palette);
    case Grade::Warning:
        return CuratorStyle::warning(palette);
    case Grade::Hint:
        break;
    }
    return quietColor(palette);
}

QString gradeIconName(Grade grade)
{
    switch (grade) {
    case Grade::Error:
        return u"error"_s;
    case Grade::Warning:
        return u"warning"_s;
    case Grade::Hint:
        break;
    }
    return u"hint"_s;
}

QColor quietColor(const QPalette &palette)
{
    return CellPalette(palette).quietText();
}
