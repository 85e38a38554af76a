#include "tests/benchmarks/testpictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <random>

namespace {

constexpr int kSide = 90; // px: the service's thumb

QImage badge(std::mt19937 &random)
{
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, kSide, kSide);
    ground.setColorAt(0, QColor::fromHsv(any(360), 120 + any(120), 160 + any(90)));
    ground.setColorAt(1, QColor::fromHsv(any(360), 120 + any(120), 60 + any(90)));
    painter.fillRect(image.rect(), ground);
    for (int i = 0; i < 12; ++i) {
        painter.setBrush(QColor::fromHsv(any(360), any(255), any(255), 160));
        painter.drawEllipse(QPoint(any(kSide), any(kSide)), 4 + any(24), 4 + any(24));
    }
    painter.end();
    return image;
}

} // namespace

QByteArrayList testPictures(int count)
{
    std::mt19937 random(7);
    QByteArrayList pictures;
    for (int i = 0; i < count; ++i) {
        QBuffer buffer;
        (void)buffer.open(QIODevice::WriteOnly);
        const auto *format = i % 5 == 3 ? "png" : i % 5 == 4 ? "webp" : "jpg";
        const auto image = badge(random);
        (i % 5 < 3 ? image.convertToFormat(QImage::Format_RGB32) : image).save(&buffer, format);
        pictures << buffer.data();
    }
    return pictures;
}
