#include "models/catalog/iconmarkname.h"

#include <QCoreApplication>

#include <array>

namespace {

// In the order of IconMark.
constexpr std::array<const char *, kIconMarkCount> kNames{
    QT_TRANSLATE_NOOP("IconMark", "Checked"),
    QT_TRANSLATE_NOOP("IconMark", "In order"),
    QT_TRANSLATE_NOOP("IconMark", "In this catalog only"),
    QT_TRANSLATE_NOOP("IconMark", "Broken"),
    QT_TRANSLATE_NOOP("IconMark", "Not found"),
    QT_TRANSLATE_NOOP("IconMark", "Refused"),
    QT_TRANSLATE_NOOP("IconMark", "Timed out"),
    QT_TRANSLATE_NOOP("IconMark", "Server not reached"),
    QT_TRANSLATE_NOOP("IconMark", "Not an image"),
    QT_TRANSLATE_NOOP("IconMark", "Damaged"),
    QT_TRANSLATE_NOOP("IconMark", "Too large"),
    QT_TRANSLATE_NOOP("IconMark", "Not a web address"),
    QT_TRANSLATE_NOOP("IconMark", "Empty"),
    QT_TRANSLATE_NOOP("IconMark", "Single color"),
    QT_TRANSLATE_NOOP("IconMark", "Wrong aspect"),
    QT_TRANSLATE_NOOP("IconMark", "Smaller than declared"),
    QT_TRANSLATE_NOOP("IconMark", "Low resolution"),
    QT_TRANSLATE_NOOP("IconMark", "Double"),
    QT_TRANSLATE_NOOP("IconMark", "Double of another game"),
    QT_TRANSLATE_NOOP("IconMark", "Near double"),
    QT_TRANSLATE_NOOP("IconMark", "Near double of another game"),
    QT_TRANSLATE_NOOP("IconMark", "Dismissed"),
};

} // namespace

QString iconMarkName(IconMark mark)
{
    return QCoreApplication::translate("IconMark", kNames[std::size_t(mark)]);
}
