#include "models/store/catalogcache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QUuid>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>
#include <cstring>
#include <filesystem>

using namespace Qt::StringLiterals;

// One checksummed piece of the file. Size 0: nothing.
struct CatalogCache::Section
{
    quint64 offset = 0, size = 0, checksum = 0;
};

struct CatalogCache::Header
{
    std::array<char, 8> magic{'A', 'C', 'H', 'C', 'A', 'C', 'H', 'E'};
    quint32 version = 4; // of this layout and of the chunks'; another one is no damage, only of no use
    quint32 byteOrder = 0x01020304;
    std::array<char, 32> markId{};
    qint64 revision = 0;
    quint64 fileSize = 0;
    quint64 chunkCount = 0;
    Section directory; // a Section for each chunk
    Section tags, games, iconForms, order;
    quint64 checksum = 0; // of all above
};

struct CatalogCache::Mapping
{
    QFile file;
    std::span<const std::byte> bytes;
    Header header;
    std::span<const Section> chunks;
};

namespace {

constexpr std::size_t kAlignment = 8;

quint64 checksumOf(const void *data, std::size_t size)
{
    return XXH3_64bits(data, size);
}

// Each text with its length in front.
QByteArray bytesOf(const Dictionary &dictionary)
{
    QByteArray bytes;
    for (Dictionary::Code code = 0; code < dictionary.size(); ++code) {
        const auto text = dictionary.text(code);
        const auto length = quint32(text.size());
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length)
            .append(text.data(), qsizetype(text.size()));
    }
    return bytes;
}

bool read(std::span<const std::byte> bytes, Dictionary &dictionary)
{
    while (!bytes.empty()) {
        quint32 length = 0;
        if (bytes.size() < sizeof length)
            return false;
        std::memcpy(&length, bytes.data(), sizeof length);
        bytes = bytes.subspan(sizeof length);
        if (length > bytes.size())
            return false;
        const auto expected = dictionary.size();
        if (dictionary.intern({reinterpret_cast<const char *>(bytes.data()), length}) != expected)
            return false; // twice the same, or not empty before
        bytes = bytes.subspan(length);
    }
    return true;
}

} // namespace

CatalogCache::Mark CatalogCache::newMark(Revision revision)
{
    return {QUuid::createUuid().toString(QUuid::Id128), revision};
}

QString CatalogCache::filePath(const QString &folder, const QString &uuid)
{
    return folder + u'/' + uuid + u".cache"_s;
}

Result<void> CatalogCache::write(const QString &path, const Catalog &catalog, const SortedRecords *order,
                                 const Mark &mark, const std::atomic_bool &cancelled)
{
    QDir().mkpath(QFileInfo(path).path());
    // No QSaveFile: it waits until all is on the disk, and edits of the catalog would wait with it. What a crash tears
    // is found by the checksums.
    QTemporaryFile file(path + u".XXXXXX"_s);
    const auto failed = [&file, &path] {
        return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = file.errorString(), .place = path});
    };
    if (!file.open())
        return failed();

    Header header;
    std::memcpy(header.markId.data(), mark.id.toLatin1().constData(),
                std::min(header.markId.size(), std::size_t(mark.id.size())));
    header.revision = mark.revision;
    header.chunkCount = catalog.chunks().size();
    const auto put = [&](std::span<const std::byte> bytes, bool counts = true) {
        static constexpr std::array<char, kAlignment> kPadding{};
        Section section;
        section.offset = quint64(file.pos());
        section.size = bytes.size();
        section.checksum = counts ? checksumOf(bytes.data(), bytes.size()) : 0;
        file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
        file.write(kPadding.data(), qint64((kAlignment - bytes.size() % kAlignment) % kAlignment));
        return section;
    };
    const auto putBytes = [&put](const QByteArray &bytes) {
        return put(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    };
    put(std::as_bytes(std::span(&header, 1)), false); // its place; written at the end
    std::vector<Section> chunks;
    chunks.reserve(header.chunkCount);
    for (const auto &chunk : catalog.chunks()) {
        if (cancelled)
            return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = path});
        chunks.push_back(chunk ? put(chunk->image()) : Section());
    }
    header.directory = put(std::as_bytes(std::span(chunks)));
    header.tags = putBytes(bytesOf(catalog.tags()));
    header.games = putBytes(bytesOf(catalog.games()));
    header.iconForms = putBytes(bytesOf(catalog.dictionaries()->iconForms));
    if (order)
        header.order = putBytes(order->saved());
    header.fileSize = quint64(file.pos());
    header.checksum = checksumOf(&header, offsetof(Header, checksum));
    if (file.error() != QFileDevice::NoError || !file.seek(0) ||
        file.write(reinterpret_cast<const char *>(&header), sizeof header) != qint64(sizeof header) || !file.flush())
        return failed();
    std::error_code error;
    std::filesystem::rename(file.fileName().toStdU16String(), path.toStdU16String(), error);
    if (error)
        return tl::unexpected(Error{
            .kind = Error::Kind::FileUnwritable, .detail = QString::fromStdString(error.message()), .place = path});
    file.setAutoRemove(false);
    return {};
}

CatalogCache::CatalogCache(std::shared_ptr<const Mapping> mapping)
    : m_mapping(std::move(mapping))
{
}

CatalogCache::~CatalogCache() = default;

std::unique_ptr<CatalogCache> CatalogCache::open(const QString &path, const QString &markId)
{
    auto mapping = std::make_shared<Mapping>();
    mapping->file.setFileName(path);
    if (!mapping->file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto size = std::size_t(mapping->file.size());
    const auto *data = size < sizeof(Header) ? nullptr : mapping->file.map(0, qint64(size));
    if (!data)
        return nullptr;
    auto &header = mapping->header;
    std::memcpy(&header, data, sizeof header);
    const Header ours;
    if (header.magic != ours.magic || header.version != ours.version || header.byteOrder != ours.byteOrder ||
        header.checksum != checksumOf(&header, offsetof(Header, checksum)) || header.fileSize != size ||
        QLatin1StringView(header.markId.data(), qsizetype(header.markId.size())) != markId)
        return nullptr;
    mapping->bytes = {reinterpret_cast<const std::byte *>(data), size};
    auto cache = std::unique_ptr<CatalogCache>(new CatalogCache(mapping));
    const auto directory = cache->checked(header.directory);
    if (directory.size() != header.chunkCount * sizeof(Section))
        return nullptr;
    mapping->chunks = {reinterpret_cast<const Section *>(directory.data()), std::size_t(header.chunkCount)};
    return cache;
}

std::span<const std::byte> CatalogCache::checked(const Section &section) const
{
    const auto &bytes = m_mapping->bytes;
    if (section.offset % kAlignment != 0 || section.offset > bytes.size() ||
        section.size > bytes.size() - section.offset)
        return {};
    const auto piece = bytes.subspan(std::size_t(section.offset), std::size_t(section.size));
    return checksumOf(piece.data(), piece.size()) == section.checksum ? piece : std::span<const std::byte>();
}

Revision CatalogCache::revision() const
{
    return m_mapping->header.revision;
}

std::size_t CatalogCache::chunkCount() const
{
    return m_mapping->chunks.size();
}

bool CatalogCache::readDictionaries(Dictionaries &dictionaries) const
{
    const auto &header = m_mapping->header;
    for (const auto &[section, dictionary] : {std::pair(&header.tags, &dictionaries.tags),
                                              {&header.games, &dictionaries.games},
                                              {&header.iconForms, &dictionaries.iconForms}}) {
        const auto bytes = checked(*section);
        if (bytes.size() != section->size || !read(bytes, *dictionary))
            return false;
    }
    return true;
}

bool CatalogCache::readChunk(std::size_t index, const Dictionaries &dictionaries, ChunkPtr &chunk) const
{
    const auto &section = m_mapping->chunks[index];
    chunk.reset();
    if (section.size == 0)
        return true;
    const auto image = checked(section);
    if (!image.empty())
        chunk = Chunk::fromImage(image, m_mapping, dictionaries);
    return chunk != nullptr;
}

SortedRecordsPtr CatalogCache::readOrder(const CatalogPtr &catalog) const
{
    const auto bytes = checked(m_mapping->header.order);
    if (bytes.empty())
        return nullptr;
    return SortedRecords::restored(
        QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())), catalog);
}
