#include "views/iconsave.h"

#include "models/async.h"
#include "models/icons/icondecoder.h"
#include "views/iconpreview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

const auto kPng = u"png"_s;

QString filterOf(const QString &suffix)
{
    if (suffix == "jpg"_L1)
        return IconPreview::tr("JPEG image (*.jpg *.jpeg)");
    if (suffix == "gif"_L1)
        return IconPreview::tr("GIF image (*.gif)");
    if (suffix == "webp"_L1)
        return IconPreview::tr("WebP image (*.webp)");
    return IconPreview::tr("PNG image (*.png)");
}

bool write(const QString &path, const QByteArray &original, const QImage &picture)
{
    // Who asks for a PNG of a JPEG by its name gets one.
    const bool isAsItCame = !original.isEmpty() && (IconSave::suffixOf(original) == kPng ||
                                                    QFileInfo(path).suffix().compare(kPng, Qt::CaseInsensitive) != 0);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           (isAsItCame ? file.write(original) == original.size() : picture.save(&file, "PNG")) && file.commit();
}

} // namespace

QString IconSave::suffixOf(const QByteArray &original)
{
    const auto format = imageFormat(original);
    return format.isEmpty() ? kPng : format == "jpeg"_ba ? u"jpg"_s : QString::fromLatin1(format);
}

void IconSave::ask(QWidget *parent, const QByteArray &original, const QImage &picture, std::function<void()> failed)
{
    auto *dialog = new QFileDialog(parent, IconPreview::tr("Save the icon"));
    dialog->setObjectName(u"saveIconDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto suffix = suffixOf(original);
    QStringList filters{filterOf(suffix)};
    if (suffix != kPng)
        filters.append(filterOf(kPng));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffix, filters](const QString &filter) {
        dialog->setDefaultSuffix(filter == filters.front() ? suffix : kPng);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, original, picture, failed = std::move(failed)](const QString &path) {
                         whenReady(QtConcurrent::run([=] { return write(path, original, picture); }), parent,
                                   [failed](bool isWritten) {
                                       if (!isWritten)
                                           failed();
                                   });
                     });
    dialog->open();
}
