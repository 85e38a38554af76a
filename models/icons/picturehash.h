// PictureHash: what a picture looks like, in some bytes, so that pictures that look the same are found among very many
// without decoding them again. A value; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

class QImage;

struct PictureHash
{
    quint64 structure = 0;         // a bit for each low frequency of the brightness: few differ where pictures look alike
    std::array<quint8, 96> grid{}; // colours, coarse; decides between those whose structure is alike

    [[nodiscard]] QByteArray toBytes() const;
    // Nothing: not written by toBytes() of this version.
    [[nodiscard]] static std::optional<PictureHash> fromBytes(QByteArrayView bytes);

    friend bool operator==(const PictureHash &, const PictureHash &) = default;
};
