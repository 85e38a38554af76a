#include "models/icons/iconexamination.h"

#include "models/icons/icondecoder.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>

namespace {

constexpr int kDecodedSide = 256; // as much as tells what a picture looks like, and whether all of it is one colour
constexpr int kInvisible = 8;     // opacity, of 255
constexpr int kOneColour = 8;     // how far apart the values of a channel may be
constexpr double kPlate = 0.75;   // visible part of a picture that is but one colour; a circle has 0.79

// What can be seen of a picture.
struct Visible
{
    bool isAny = false;
    bool isOneColour = false;
};

Visible visibleIn(const QImage &decoded)
{
    const auto image =
        decoded.convertToFormat(decoded.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    std::array<int, 3> least{255, 255, 255}, most{0, 0, 0};
    qint64 visible = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) <= kInvisible)
                continue;
            ++visible;
            const std::array channels{qRed(line[x]), qGreen(line[x]), qBlue(line[x])};
            for (std::size_t i = 0; i < channels.size(); ++i) {
                least[i] = std::min(least[i], channels[i]);
                most[i] = std::max(most[i], channels[i]);
            }
        }
        // Nothing of what follows can change this; nearly every picture ends here, after some lines.
        if (std::ranges::any_of(std::array{0, 1, 2},
                                [&](int i) { return most[std::size_t(i)] - least[std::size_t(i)] > kOneColour; }))
            return {true, false};
    }
    // A glyph in one colour on nothing is a picture; a plate is not.
    return {visible > 0, double(visible) >= kPlate * image.width() * image.height()};
}

IconFact::State stateOf(const IconFailure &failure)
{
    switch (failure.kind) {
    case IconFailure::Kind::NotFound:
        return IconFact::State::NotFound;
    case IconFailure::Kind::Http:
    case IconFailure::Kind::RedirectRefused:
        return IconFact::State::Refused;
    case IconFailure::Kind::TimedOut:
        return IconFact::State::TimedOut;
    case IconFailure::Kind::Network:
        return IconFact::State::Unreachable;
    case IconFailure::Kind::TooLarge:
        return IconFact::State::TooLarge;
    case IconFailure::Kind::NotAnImage: // the detail is what the bytes begin with
        return failure.detail.isEmpty() ? IconFact::State::Empty : IconFact::State::NotAnImage;
    case IconFailure::Kind::Broken:
        return IconFact::State::Damaged;
    case IconFailure::Kind::NoUrl:
    case IconFailure::Kind::NotHttp:
        break;
    }
    return IconFact::State::NotAnAddress;
}

} // namespace

IconFact factOf(const IconFailure &failure)
{
    IconFact fact;
    fact.state = stateOf(failure);
    fact.httpStatus = failure.httpStatus;
    fact.detail = failure.detail;
    return fact;
}

IconFact examineIcon(const QByteArray &bytes)
{
    const auto decoded = decodeImage(bytes, {WantedIcon{kDecodedSide}});
    if (decoded.failure)
        return factOf(*decoded.failure);
    const auto visible = visibleIn(decoded.image);
    IconFact fact;
    if (!visible.isAny)
        fact.state = IconFact::State::Empty;
    fact.pixels = decoded.info.pixels;
    fact.bytes = decoded.info.bytes;
    fact.format = decoded.info.format;
    fact.isSingleColor = visible.isOneColour;
    fact.content = XXH3_64bits(bytes.constData(), std::size_t(bytes.size()));
    fact.look = pictureHash(decoded.image);
    return fact;
}
