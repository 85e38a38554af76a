// IconSave: writes an icon to a file that the user chooses: the image as it was received, or its pixels as PNG where
// that is not there or a PNG is wished for. GUI thread; the file is written elsewhere.
#pragma once

#include <QByteArray>
#include <QImage>

#include <functional>

class QWidget;

namespace IconSave {

// "png", "jpg", "gif" or "webp", for an image as it was received; "png" for one that is not there.
[[nodiscard]] QString suffixOf(const QByteArray &original);
// `original`: empty: only the picture is there. `failed`: it could not be written; only while `parent` lives.
void ask(QWidget *parent, const QByteArray &original, const QImage &picture, std::function<void()> failed);

} // namespace IconSave
