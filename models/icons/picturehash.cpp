#include "models/icons/picturehash.h"

#include "models/icons/picturewaves.h"

#include <QImage>

#include <algorithm>
#include <cstring>
#include <numbers>
#include <type_traits>

namespace {

constexpr char kVersion = 1;
constexpr int kSide = 32; // pixels of the reduced picture
constexpr int kFormSteps = 16;

static_assert(sizeof(PictureHash) <= 128);
static_assert(std::has_unique_object_representations_v<PictureHash>); // its bytes are its value

using Plane = std::array<float, std::size_t(kSide) * kSide>;

struct Planes
{
    Plane brightness, blue, red, transparency;
};

Planes planesOf(const QImage &image)
{
    const auto reduced =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32)
            .scaled(kSide, kSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    Planes planes;
    std::size_t next = 0;
    for (int y = 0; y < kSide; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(reduced.constScanLine(y));
        for (int x = 0; x < kSide; ++x, ++next) {
            const auto red = float(qRed(line[x])), green = float(qGreen(line[x])), blue = float(qBlue(line[x]));
            const auto alpha = float(qAlpha(line[x]));
            const auto luma = 0.299F * red + 0.587F * green + 0.114F * blue; // premultiplied
            // What is transparent is darker than black, so that a glyph in any colour stands out from it.
            planes.brightness[next] = 0.25F * alpha + 0.75F * luma - 128;
            planes.blue[next] = 0.564F * (blue - luma);
            planes.red[next] = 0.713F * (red - luma);
            planes.transparency[next] = (255 - alpha) / 2;
        }
    }
    return planes;
}

// A row for each number of half waves.
using CosineTable = std::array<std::array<float, kSide>, PictureWaves::kFastest>;

const CosineTable &cosines()
{
    static const auto table = [] {
        CosineTable result{};
        for (int wave = 0; wave < PictureWaves::kFastest; ++wave)
            for (int x = 0; x < kSide; ++x)
                result[std::size_t(wave)][std::size_t(x)] =
                    float((wave == 0 ? 1 : std::numbers::sqrt2) *
                          std::cos(wave * (x + 0.5) * std::numbers::pi / kSide) / kSide);
        return result;
    }();
    return table;
}

template <std::size_t Count>
void transform(const Plane &plane, const std::array<Wave, Count> &waves, std::array<qint8, Count> &packed)
{
    const auto fastest = std::size_t(std::ranges::max(waves, {}, &Wave::down).down) + 1;
    std::array<std::array<float, kSide>, PictureWaves::kFastest> down{}; // of each column
    for (std::size_t wave = 0; wave < fastest; ++wave)
        for (std::size_t y = 0; y < kSide; ++y)
            for (std::size_t x = 0; x < kSide; ++x)
                down[wave][x] += cosines()[wave][y] * plane[y * kSide + x];
    for (std::size_t i = 0; i < Count; ++i) {
        const auto &across = cosines()[std::size_t(waves[i].across)];
        const auto &columns = down[std::size_t(waves[i].down)];
        float amplitude = 0;
        for (std::size_t x = 0; x < kSide; ++x)
            amplitude += across[x] * columns[x];
        packed[i] = packedAmplitude(i == 0 ? amplitude * PictureWaves::kOfMean : amplitude);
    }
}

template <std::size_t Count> std::array<float, Count> unpacked(const std::array<qint8, Count> &packed)
{
    std::array<float, Count> amplitudes;
    std::transform(packed.begin(), packed.end(), amplitudes.begin(), amplitudeOf);
    amplitudes[0] /= PictureWaves::kOfMean;
    return amplitudes;
}

} // namespace

QByteArray PictureHash::toBytes() const
{
    return QByteArray(1, kVersion) + QByteArray(reinterpret_cast<const char *>(this), sizeof *this);
}

std::optional<PictureHash> PictureHash::fromBytes(QByteArrayView bytes)
{
    PictureHash hash;
    if (bytes.size() != 1 + qsizetype(sizeof hash) || bytes.front() != kVersion)
        return std::nullopt;
    std::memcpy(&hash, bytes.sliced(1).data(), sizeof hash);
    return hash;
}

PictureHash pictureHash(const QImage &image)
{
    PictureHash hash;
    if (image.isNull())
        return hash;
    const auto planes = planesOf(image);
    transform(planes.brightness, PictureWaves::kBrightness, hash.brightness);
    transform(planes.blue, PictureWaves::kColour, hash.blue);
    transform(planes.red, PictureWaves::kColour, hash.red);
    transform(planes.transparency, PictureWaves::kTransparency, hash.transparency);
    const auto octaves = std::log2(double(image.width()) / image.height());
    hash.form = qint8(std::clamp(std::lround(octaves * kFormSteps), -127L, 127L));
    return hash;
}

PictureWaves::PictureWaves(const PictureHash &hash)
    : brightness(unpacked(hash.brightness))
    , blue(unpacked(hash.blue))
    , red(unpacked(hash.red))
    , transparency(unpacked(hash.transparency))
    , form(hash.form)
{
}
