// imageend: whether image bytes go on to the image's end. Pure; any thread.
//
// Qt's readers take a JPEG or a GIF that was cut short for a picture, grey where it is missing. Of png and webp they
// find out themselves.
#pragma once

#include <QByteArrayView>

// Of a jpeg or gif, of the first picture in it; true of every other format. Walks its segments; decodes nothing.
[[nodiscard]] bool reachesItsEnd(QByteArrayView bytes, QByteArrayView format);
