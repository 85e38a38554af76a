// IconSet: the program's own icons by name, drawn in the palette's text colour. GUI thread; owns nothing.
//
// The colour is looked up at every painting, so icons follow a change between light and dark by themselves, and
// disabled and selected ones get their own colour. Rendered from SVG at the device's resolution.
#pragma once

#include <QIcon>
#include <QPalette>

namespace IconSet {
// ":/icons/<name>.svg" as one colour: that of `role` in the application's palette.
[[nodiscard]] QIcon tinted(const QString &name, QPalette::ColorRole role = QPalette::WindowText);
// The same in a fixed colour, for warnings and the like.
[[nodiscard]] QIcon coloured(const QString &name, const QColor &colour);
// With the colours of the file, for the program's own emblem.
[[nodiscard]] QIcon plain(const QString &name);
} // namespace IconSet
