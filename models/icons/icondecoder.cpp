#include "models/icons/icondecoder.h"

#include "models/icons/imageend.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumPixels = 64'000'000;
constexpr qsizetype kShownBytes = 24; // of something that is no image, in the failure's detail

DecodedImage failed(IconFailure::Kind kind, const QString &detail)
{
    return {{}, {}, IconFailure{kind, 0, detail}};
}

// Of a GIF Qt tells the size of the first picture, but makes an image of the whole screen in which that lies.
QSize sizeOf(const QImageReader &reader, const QByteArray &bytes)
{
    constexpr qsizetype kScreen = 6, kScreenEnd = 10; // bytes
    QSize screen;
    if (reader.format() == "gif"_ba && bytes.size() >= kScreenEnd)
        screen = {qFromLittleEndian<quint16>(bytes.constData() + kScreen),
                  qFromLittleEndian<quint16>(bytes.constData() + kScreen + 2)};
    return screen.isEmpty() ? reader.size() : screen;
}

// Fits the box, and is no larger than the image itself in device-independent pixels.
QSize targetSize(QSize image, const WantedIcon &wanted)
{
    if (wanted.side == 0)
        return image;
    const auto box = int(std::lround(wanted.side * wanted.ratio));
    const auto natural = QSizeF(image) * wanted.ratio;
    if (natural.width() <= box && natural.height() <= box)
        return natural.toSize();
    return image.scaled(box, box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage fitted(const QImage &image, const WantedIcon &wanted)
{
    const auto size = targetSize(image.size(), wanted);
    auto result = size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    result.setDevicePixelRatio(wanted.ratio);
    return result;
}

// The form the raster engine draws and scales without converting. In its place: there may be no room for two.
void makePaintable(QImage &image)
{
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

bool isTooLarge(QSize size, int bitsPerPixel)
{
    const auto pixels = qint64(size.width()) * size.height();
    return pixels > kMaximumPixels || pixels * bitsPerPixel / 8 > qint64(kMaximumDecodedMebibytes) * 1024 * 1024;
}

} // namespace

// The content decides, never a name or a header: a handler that was not meant to be reached is not reached.
QByteArray imageFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png"_ba;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif"_ba;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && QByteArrayView(bytes).sliced(8).startsWith("WEBP"))
        return "webp"_ba;
    return {};
}

DecodedImage decodeImage(const QByteArray &bytes, const std::vector<WantedIcon> &wanted)
{
    const auto format = imageFormat(bytes);
    if (format.isEmpty())
        return failed(IconFailure::Kind::NotAnImage, QString::fromLatin1(bytes.left(kShownBytes)).simplified());

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = sizeOf(reader, bytes);
    if (size.isEmpty())
        return failed(IconFailure::Kind::Broken, reader.errorString());
    if (isTooLarge(size, QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel()))
        return failed(IconFailure::Kind::TooLarge, u"%1 x %2"_s.arg(size.width()).arg(size.height()));
    if (!reachesItsEnd(bytes, format))
        return failed(IconFailure::Kind::Broken, u"cut short"_s);
    const bool isAnimated = reader.imageCount() > 1;

    auto upright = size;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        upright.transpose();
    if (format == "jpeg"_ba) {
        // libjpeg then skips most of the work; no other handler gains by it.
        QSize largest;
        for (const auto &icon : wanted)
            largest = largest.expandedTo(targetSize(size, icon));
        if (largest.width() < size.width() && !largest.isEmpty())
            reader.setScaledSize(largest);
    }
    auto image = reader.read();
    if (image.isNull())
        return failed(IconFailure::Kind::Broken, reader.errorString());
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return {std::move(image), {upright, bytes.size(), format, isAnimated}, {}};
}

DecodedIcons decodeIcons(const QByteArray &bytes, const std::vector<WantedIcon> &wanted)
{
    auto decoded = decodeImage(bytes, wanted);
    DecodedIcons result{{}, decoded.info, decoded.failure};
    if (decoded.failure)
        return result;
    makePaintable(decoded.image);
    std::transform(wanted.begin(), wanted.end(), std::back_inserter(result.images),
                   [&decoded](const WantedIcon &icon) { return fitted(decoded.image, icon); });
    return result;
}
