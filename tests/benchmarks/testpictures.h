// testPictures: pictures as icons are, of our own making: 90 x 90 pixels, most of them JPEG, some PNG and WebP. Any
// thread.
#pragma once

#include <QByteArrayList>

// Each another one, in the same order whenever it is called.
[[nodiscard]] QByteArrayList testPictures(int count);
