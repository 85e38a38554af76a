#include "app/sample/sampleimages.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t kKeptBytes = 64 * 1024 * 1024; // above this everything kept is dropped and drawn again
constexpr int kQuality = 92;
constexpr int kFastPng = 80; // Qt maps a PNG's quality to zlib's level: 80 is level 1

struct NamedSize
{
    std::string_view name;
    int width, height; // at most
    bool fits = true;  // the whole picture inside it; else it is filled and the rest cut off
};
constexpr std::array kSizes{
    NamedSize{"micro", 35, 35, false},
    NamedSize{"thumb", 90, 90, false},
    NamedSize{"cover_small", 90, 128},
    NamedSize{"cover_big", 264, 374},
    NamedSize{"logo_med", 284, 160},
    NamedSize{"screenshot_med", 569, 320, false},
    NamedSize{"screenshot_big", 889, 500, false},
    NamedSize{"screenshot_huge", 1280, 720, false},
    NamedSize{"720p", 1280, 720},
    NamedSize{"1080p", 1920, 1080},
};

std::string encode(const QImage &image, const std::string &extension)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArray::fromStdString(extension));
    writer.setQuality(extension == "png" ? kFastPng : kQuality);
    return writer.write(image) ? bytes.toStdString() : std::string();
}

} // namespace

std::optional<QSize> imageSize(std::string_view name)
{
    const bool doubled = name.ends_with("_2x");
    if (doubled)
        name.remove_suffix(3);
    const auto found = std::ranges::find(kSizes, name, &NamedSize::name);
    if (found == kSizes.end())
        return std::nullopt;
    const auto edge = std::min(found->width, found->height);
    return (found->fits ? QSize(edge, edge) : QSize(found->width, found->height)) * (doubled ? 2 : 1);
}

std::shared_ptr<const std::string> SampleImages::encoded(const std::string &imageId, const SampleImage &image,
                                                         QSize size, const std::string &extension)
{
    const std::string key =
        imageId + '/' + std::to_string(size.width()) + 'x' + std::to_string(size.height()) + '.' + extension;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = m_kept.find(key); kept != m_kept.end())
            return kept->second;
    }
    auto bytes = std::make_shared<const std::string>(encode(renderBadge(image.design, size), extension));
    const std::lock_guard lock(m_mutex);
    if (m_keptBytes + bytes->size() > kKeptBytes) {
        m_kept.clear();
        m_keptBytes = 0;
    }
    if (m_kept.emplace(key, bytes).second)
        m_keptBytes += bytes->size();
    return bytes;
}
