#include "tests/support/iconvariants.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// `change` gets and gives a channel's value; opacity stays.
template <class Change> QImage eachChannel(const QImage &image, Change change)
{
    auto result = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const auto changed = [&](int value) { return std::clamp(int(std::lround(change(value))), 0, 255); };
            line[x] = qRgba(changed(qRed(line[x])), changed(qGreen(line[x])), changed(qBlue(line[x])), qAlpha(line[x]));
        }
    }
    return result;
}

// Across only: what is outside is as the edge. Of premultiplied values, so that nothing bleeds out of what is
// invisible.
QImage blurredAcross(const QImage &image, const std::vector<double> &bell)
{
    auto result = image;
    const auto reach = int(bell.size() / 2);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            std::array<double, 4> sum{};
            for (int i = -reach; i <= reach; ++i) {
                const auto pixel = from[std::clamp(x + i, 0, image.width() - 1)];
                const auto weight = bell[std::size_t(i + reach)];
                sum[0] += weight * qRed(pixel);
                sum[1] += weight * qGreen(pixel);
                sum[2] += weight * qBlue(pixel);
                sum[3] += weight * qAlpha(pixel);
            }
            to[x] = qRgba(int(std::lround(sum[0])), int(std::lround(sum[1])), int(std::lround(sum[2])),
                          int(std::lround(sum[3])));
        }
    }
    return result;
}

} // namespace

QByteArray encodedIcon(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("no %s can be written", format);
    return bytes;
}

QImage decodedIcon(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

QImage scaledTo(const QImage &image, int side)
{
    return image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage withContrast(const QImage &image, double factor, double pivot)
{
    return eachChannel(image, [=](int value) { return pivot + factor * (value - pivot); });
}

QImage withoutEdges(const QImage &image, double left, double top, double right, double bottom)
{
    const auto pixels = [](int side, double part) { return int(std::lround(side * part)); };
    const auto width = image.width(), height = image.height();
    return image.copy(
        QRect(0, 0, width, height)
            .adjusted(pixels(width, left), pixels(height, top), -pixels(width, right), -pixels(height, bottom)));
}

QImage blurred(const QImage &image, double sigma, double amount)
{
    const auto reach = int(std::ceil(3 * sigma));
    std::vector<double> bell;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += bell.emplace_back(std::exp(-i * i / (2 * sigma * sigma)));
    for (auto &weight : bell)
        weight /= sum;
    const auto sharp = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto turn = [](const QImage &picture) { return picture.transformed(QTransform(0, 1, 1, 0, 0, 0)); };
    const auto soft = turn(blurredAcross(turn(blurredAcross(sharp, bell)), bell));
    auto result = sharp;
    for (int y = 0; y < result.height(); ++y) {
        auto *to = result.scanLine(y);
        const auto *softLine = soft.constScanLine(y);
        for (int i = 0; i < 4 * result.width(); ++i)
            to[i] = uchar(std::clamp(std::lround(std::lerp(double(to[i]), double(softLine[i]), amount)), 0L, 255L));
    }
    return result.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

QImage greyed(const QImage &image)
{
    auto result = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const auto grey = qGray(line[x]);
            line[x] = qRgba(grey, grey, grey, qAlpha(line[x]));
        }
    }
    return result;
}

QImage flattened(const QImage &image, const QColor &ground)
{
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(ground);
    QPainter(&result).drawImage(0, 0, image);
    return result;
}

double difference(const QImage &a, const QImage &b)
{
    const auto first = a.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto second = b.scaled(a.size()).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    double sum = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < 4 * first.width(); ++x)
            sum += std::abs(first.constScanLine(y)[x] - second.constScanLine(y)[x]);
    return sum / (4.0 * first.width() * first.height());
}
