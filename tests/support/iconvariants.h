// iconvariants: pictures as they come again from other places: encoded anew, scaled, brighter, cut, sharpened; and in
// ways that make another picture of them: mirrored, grey. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QImage>

[[nodiscard]] QByteArray encodedIcon(const QImage &image, const char *format, int quality = -1);
[[nodiscard]] QImage decodedIcon(const QByteArray &bytes);

[[nodiscard]] QImage scaledTo(const QImage &image, int side);
// Each channel times `factor`, around `pivot` of 255.
[[nodiscard]] QImage withContrast(const QImage &image, double factor, double pivot);
// Without `left`, `top`, `right` and `bottom` parts of its side.
[[nodiscard]] QImage withoutEdges(const QImage &image, double left, double top, double right, double bottom);
// A bell of `sigma` pixels; `amount` 1 is the blurred picture, below 0 a sharper one.
[[nodiscard]] QImage blurred(const QImage &image, double sigma, double amount = 1);
// Without colour, its transparency kept.
[[nodiscard]] QImage greyed(const QImage &image);
[[nodiscard]] QImage flattened(const QImage &image, const QColor &ground);
// Levels, on the average.
[[nodiscard]] double difference(const QImage &a, const QImage &b);
