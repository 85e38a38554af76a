// How the marks of icons are called: "Not found", "Double in this game". In the program's present language; any thread
// once the translators are installed.
#pragma once

#include "models/catalog/iconmark.h"

#include <QString>

[[nodiscard]] QString iconMarkName(IconMark mark);
