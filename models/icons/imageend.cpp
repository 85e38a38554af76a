#include "models/icons/imageend.h"

namespace {

// Reads forwards; beyond the end there are zeros, and the reader knows.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isBeyond() const { return m_next > m_bytes.size(); }
    quint8 next()
    {
        const auto at = m_next++;
        return at < m_bytes.size() ? quint8(m_bytes[at]) : quint8(0);
    }
    void skip(qsizetype count) { m_next += count; }

private:
    QByteArrayView m_bytes;
    qsizetype m_next = 0;
};

bool jpegReachesItsEnd(QByteArrayView jpeg)
{
    constexpr quint8 kMarker = 0xff, kEnd = 0xd9, kFirstAlone = 0xd0, kLastAlone = 0xd8; // those carry nothing
    Bytes bytes(jpeg);
    while (!bytes.isBeyond()) {
        // Between segments lies what is compressed, in which 0xff 0x00 stands for 0xff.
        if (bytes.next() != kMarker)
            continue;
        auto marker = bytes.next();
        while (marker == kMarker && !bytes.isBeyond())
            marker = bytes.next();
        if (marker == kEnd)
            return true;
        if (marker == 0 || marker == 1 || (marker >= kFirstAlone && marker <= kLastAlone))
            continue;
        const auto high = bytes.next(), low = bytes.next();
        bytes.skip(qMax((high << 8 | low) - 2, 0));
    }
    return false;
}

void skipGifBlocks(Bytes &bytes)
{
    for (auto size = bytes.next(); size != 0; size = bytes.next())
        bytes.skip(size);
}

void skipGifPalette(Bytes &bytes, quint8 flags)
{
    if (flags & 0x80)
        bytes.skip(qsizetype(3) << ((flags & 7) + 1));
}

bool gifReachesItsEnd(QByteArrayView gif)
{
    constexpr quint8 kExtension = 0x21, kPicture = 0x2c;
    Bytes bytes(gif);
    bytes.skip(10); // signature, size
    const auto screenFlags = bytes.next();
    bytes.skip(2);
    skipGifPalette(bytes, screenFlags);
    while (!bytes.isBeyond()) {
        const auto kind = bytes.next();
        if (kind == kExtension) {
            bytes.skip(1);
            skipGifBlocks(bytes);
        } else if (kind == kPicture) {
            bytes.skip(8);
            skipGifPalette(bytes, bytes.next());
            bytes.skip(1);
            skipGifBlocks(bytes);
            return !bytes.isBeyond();
        } else {
            return false;
        }
    }
    return false;
}

} // namespace

bool reachesItsEnd(QByteArrayView bytes, QByteArrayView format)
{
    if (format == QByteArrayView("jpeg"))
        return jpegReachesItsEnd(bytes);
    return format != QByteArrayView("gif") || gifReachesItsEnd(bytes);
}
