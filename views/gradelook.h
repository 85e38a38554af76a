// The look of the three grades: error red, warning amber, hint grey, readable on light and on dark. Pure functions; GUI
// thread.
#pragma once

#include "models/records/validation.h"

#include <QColor>

class QPalette;

[[nodiscard]] QColor gradeColor(Grade grade, const QPalette &palette);
[[nodiscard]] QString gradeIconName(Grade grade); // "error", "warning", "hint"
// Text that stands back: labels beside values, explanations.
[[nodiscard]] QColor quietColor(const QPalette &palette);
