// PictureHash: what a picture looks like, in some bytes, so that pictures that look the same are found among very many
// without decoding them again. Values and pure functions; any thread.
//
// Kept are the slow waves of a cosine transform: of the brightness as far as twelve half waves across the picture, of
// its colours and its opacity much fewer. That is what remains when a picture is scaled, recompressed or cut a little,
// and enough to tell one glyph from another in the same frame.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <atomic>
#include <optional>
#include <span>
#include <vector>

class QImage;

struct PictureHash
{
    // Roots of amplitudes, ordered as PictureWaves has them; see picturewaves.h.
    std::array<qint8, 90> brightness{};
    std::array<qint8, 10> blue{}, red{};
    std::array<qint8, 6> transparency{};
    qint8 form = 0; // sixteenths of an octave that it is wider than high

    [[nodiscard]] QByteArray toBytes() const;
    // Nothing: not written by toBytes() of this version.
    [[nodiscard]] static std::optional<PictureHash> fromBytes(QByteArrayView bytes);

    friend bool operator==(const PictureHash &, const PictureHash &) = default;
};

// Some 100 microseconds for an icon, more for larger pictures.
[[nodiscard]] PictureHash pictureHash(const QImage &image);

// The same picture, perhaps scaled, compressed, brighter or darker by less than a tenth, or cut at its edges by some
// hundredths; not one that was mirrored, coloured anew, or has another glyph in the same frame.
[[nodiscard]] bool looksAlike(const PictureHash &a, const PictureHash &b);

// Groups of two or more indexes of pictures that look like the group's first one; each in one group at most, everything
// in ascending order. Nothing when cancelled. Not every pair is looked at: 100,000 pictures take about a second.
[[nodiscard]] std::vector<std::vector<quint32>> groupsThatLookAlike(std::span<const PictureHash> pictures,
                                                                    const std::atomic_bool &cancelled);
