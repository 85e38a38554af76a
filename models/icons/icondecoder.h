// icondecoder: image bytes of unknown origin to pictures of wanted sizes. Pure and slow (milliseconds): for workers.
//
// The format is decided by content and by list (png, jpeg, webp, gif); at most 64 megapixels and 256 MiB of them. Of
// what moves it takes the first picture. Colours are sRGB, whatever the image has them in. What was cut short is
// damaged, not a picture. Never enlarges an image beyond its own size in device-independent pixels.
#pragma once

#include "models/icons/iconloader.h"

#include <vector>

// What an image may take, decoded: of 64 megapixels, 4 bytes each.
inline constexpr int kMaximumDecodedMebibytes = 256;

struct WantedIcon
{
    int side = 0;    // device-independent pixels of the square it has to fit; 0: none, the image as it is
    qreal ratio = 1; // device pixels each

    friend bool operator==(const WantedIcon &, const WantedIcon &) = default;
};

struct DecodedIcons
{
    std::vector<QImage> images; // one a wanted icon, in that order; empty when it failed
    IconInfo info;
    std::optional<IconFailure> failure;
};

struct DecodedImage
{
    QImage image; // null when it failed
    IconInfo info;
    std::optional<IconFailure> failure;
};

// "png", "jpeg", "gif" or "webp"; empty: none of these.
[[nodiscard]] QByteArray imageFormat(const QByteArray &bytes);
// Smaller than delivered where it is quicker to decode so and still fills what is wanted.
[[nodiscard]] DecodedImage decodeImage(const QByteArray &bytes, const std::vector<WantedIcon> &wanted);
[[nodiscard]] DecodedIcons decodeIcons(const QByteArray &bytes, const std::vector<WantedIcon> &wanted);
