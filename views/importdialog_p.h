// The inside of ImportDialog that is no widget: only for importdialog.cpp and importdialogform.cpp.
#pragma once

#include "views/importlist.h"

namespace importdialog {

// "12 will be added, 3 updated.": what an import does, in words.
[[nodiscard]] QString summary(const ImportList &list, bool isPart);

} // namespace importdialog
