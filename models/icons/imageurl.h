// Image URLs of the service: protocol-relative ones made whole, the t_<size> part exchanged, and addresses made of an
// image's id. Pure; any thread.
// Sizes and their pixels: the service's image documentation.
#pragma once

#include <QSize>
#include <QString>
#include <QUrl>

#include <span>
#include <string>
#include <string_view>

struct ImageSize
{
    std::string_view name; // "thumb", "cover_big", "720p", ...
    QSize pixels;          // maxima, not the delivered size
};

[[nodiscard]] std::span<const ImageSize> imageSizes();
// The address to ask for an icon's URL as received: "//host/x" becomes https. Invalid unless http or https.
[[nodiscard]] QUrl imageUrl(std::string_view received);
// Is it a picture of the catalog's own: "attachment:<lowercase hex>.png"? imageUrl() does not know such addresses.
[[nodiscard]] bool isAttachment(QStringView received);
// Where the service has the image of a cloudinary_id or image_id, as its thumb; empty: no id of the service's.
[[nodiscard]] std::string imageUrlOfId(std::string_view id);
// The same image in another size, when the URL has a t_<size> part, or is of the service's folder of images and has
// none; else the URL untouched.
[[nodiscard]] QUrl imageUrlInSize(const QUrl &url, std::string_view size);
// The smallest size that fills `pixels` (the longer edge, device pixels); "_2x" forms included.
[[nodiscard]] QString imageSizeFor(int pixels);
