// SampleImages: the encoded pictures of the sample service, drawn when they are first asked for and then kept.
// Safe on any thread; drawing happens outside the lock, so many connections draw at the same time.
#pragma once

#include "app/sample/sampledata.h"

#include <QSize>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

// What a square picture measures in an image size of the service ("thumb", "cover_big_2x", ...): sizes that fit keep it
// square, the others cut it to their form. Source: the service's image page.
[[nodiscard]] std::optional<QSize> imageSize(std::string_view name);

class SampleImages
{
public:
    // Encoded bytes of `image` in `size` as "png", "jpg", "webp" or "bmp".
    [[nodiscard]] std::shared_ptr<const std::string> encoded(const std::string &imageId, const SampleImage &image,
                                                             QSize size, const std::string &extension);

private:
    std::mutex m_mutex;
    std::unordered_map<std::string, std::shared_ptr<const std::string>> m_kept;
    std::size_t m_keptBytes = 0;
};
