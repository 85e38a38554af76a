#include "models/icons/attachment.h"

#include "models/icons/iconexamination.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#define XXH_INLINE_ALL
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumBytes = 16 * 1024 * 1024; // as of images from the web

QString addressOf(const QByteArray &bytes, const QByteArray &format)
{
    const auto digest = XXH3_128bits(bytes.constData(), std::size_t(bytes.size()));
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, digest);
    const QByteArrayView view(reinterpret_cast<const char *>(canonical.digest), sizeof canonical.digest);
    return u"attachment:%1.%2"_s.arg(QString::fromLatin1(view.toByteArray().toHex()), QString::fromLatin1(format));
}

} // namespace

AttachmentResult attachmentOf(const QByteArray &bytes, const QString &source)
{
    if (bytes.size() > kMaximumBytes)
        return tl::unexpected(IconFact::State::TooLarge);
    const auto fact = examineIcon(bytes);
    if (fact.state != IconFact::State::Ok)
        return tl::unexpected(fact.state);
    return Attachment{addressOf(bytes, fact.format), bytes, source};
}

AttachmentResult attachmentFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(IconFact::State::NotFound);
    const auto bytes = file.read(kMaximumBytes + 1); // what has no end is not read to it
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(IconFact::State::NotFound);
    return attachmentOf(bytes, QFileInfo(path).fileName());
}

AttachmentResult attachmentOf(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return tl::unexpected(IconFact::State::TooLarge);
    return attachmentOf(buffer.data(), {});
}
