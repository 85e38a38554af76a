#include "models/icons/imageurl.h"

#include "models/records/achievement.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSizes{
    ImageSize{"micro", {35, 35}},
    ImageSize{"thumb", {90, 90}},
    ImageSize{"cover_small", {90, 128}},
    ImageSize{"cover_big", {264, 374}},
    ImageSize{"logo_med", {284, 160}},
    ImageSize{"screenshot_med", {569, 320}},
    ImageSize{"screenshot_big", {889, 500}},
    ImageSize{"screenshot_huge", {1280, 720}},
    ImageSize{"720p", {1280, 720}},
    ImageSize{"1080p", {1920, 1080}},
};

// Sizes that show a whole square image this large. screenshot_* and logo_med are left out: they cut or shrink a square.
struct SquareSize
{
    const char *name;
    int pixels;
};
constexpr std::array kSquareSizes{
    SquareSize{"micro", 35},      SquareSize{"micro_2x", 70},      SquareSize{"thumb", 90}, SquareSize{"thumb_2x", 180},
    SquareSize{"cover_big", 264}, SquareSize{"cover_big_2x", 528}, SquareSize{"720p", 720}, SquareSize{"1080p", 1080},
    SquareSize{"720p_2x", 1440},  SquareSize{"1080p_2x", 2160},
};

constexpr std::array kSuffixes{"jpg"_L1, "png"_L1, "gif"_L1, "webp"_L1};

// "t_thumb", "t_cover_big_2x", "t_original": a size of the service. Any other t_... may be a folder of another site.
bool isSizePart(QStringView segment)
{
    if (!segment.startsWith(u"t_"_s))
        return false;
    auto name = segment.mid(2);
    if (name.endsWith(u"_2x"_s))
        name.chop(3);
    return name == "original"_L1 || std::any_of(kSizes.begin(), kSizes.end(), [name](const ImageSize &size) {
               return name == QLatin1StringView(size.name.data(), qsizetype(size.name.size()));
           });
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isImageId(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; });
}

// "<id>.jpg" and the like, directly in one of the service's two folders. Others have an image/upload, too, but none of
// its sizes.
bool lacksSizePart(const QStringList &segments)
{
    const auto file = segments.back();
    const auto dot = file.indexOf(u'.');
    if (dot < 0 || !isImageId(QStringView(file).left(dot)) ||
        std::find(kSuffixes.begin(), kSuffixes.end(), QStringView(file).sliced(dot + 1)) == kSuffixes.end())
        return false;
    const auto endsWith = [&segments](std::initializer_list<QLatin1StringView> folder) {
        return segments.size() > qsizetype(folder.size()) &&
               std::equal(folder.begin(), folder.end(), segments.end() - 1 - qsizetype(folder.size()));
    };
    return endsWith({"igdb"_L1, "image"_L1, "upload"_L1}) || endsWith({"igdb"_L1, "uploads"_L1});
}

} // namespace

std::span<const ImageSize> imageSizes()
{
    return kSizes;
}

QUrl imageUrl(std::string_view received)
{
    auto text = QString::fromUtf8(received.data(), qsizetype(received.size())).trimmed();
    if (text.startsWith("//"_L1))
        text.prepend("https:"_L1);
    QUrl url(text);
    const auto scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return {};
    url.setUserInfo({}); // a name and password in the address would be sent as an authorization header
    return url;
}

std::string imageUrlOfId(std::string_view id)
{
    if (!isImageId(QString::fromUtf8(id.data(), qsizetype(id.size()))))
        return {};
    return "https://images.igdb.com/igdb/image/upload/t_thumb/" + std::string(id) + ".jpg";
}

bool isAttachment(QStringView received)
{
    constexpr QLatin1StringView kScheme(kAttachmentScheme.data(), qsizetype(kAttachmentScheme.size()));
    if (!received.startsWith(kScheme))
        return false;
    const auto name = received.sliced(kScheme.size());
    const auto dot = name.indexOf(u'.');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isHex = [&](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); };
    const auto isOfSuffix = [&](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z'); };
    return dot > 0 && dot + 1 < name.size() && std::all_of(name.begin(), name.begin() + dot, isHex) &&
           std::all_of(name.begin() + dot + 1, name.end(), isOfSuffix);
}

QUrl imageUrlInSize(const QUrl &url, std::string_view size)
{
    auto segments = url.path(QUrl::FullyEncoded).split(u'/');
    // The last segment is the file's name, never the size.
    const auto end = std::prev(segments.end()); // an empty path has one segment, too
    const auto part = std::find_if(segments.begin(), end, [](const QString &segment) { return isSizePart(segment); });
    const QString wanted = "t_"_L1 + QLatin1StringView(size.data(), qsizetype(size.size()));
    if (part != end)
        *part = wanted;
    else if (lacksSizePart(segments))
        segments.insert(segments.size() - 1, wanted);
    else
        return url;
    auto result = url;
    result.setPath(segments.join(u'/'), QUrl::TolerantMode);
    return result;
}

QString imageSizeFor(int pixels)
{
    const auto size = std::find_if(kSquareSizes.begin(), kSquareSizes.end(),
                                   [pixels](const SquareSize &candidate) { return candidate.pixels >= pixels; });
    return QString::fromLatin1(size == kSquareSizes.end() ? kSquareSizes.back().name : size->name);
}
