// CatalogCache: a file that holds a snapshot's chunks as they lie in memory, so that opening a catalog again is mapping
// it. Derived data: it may be deleted, and is made again when it does not fit. Plain objects for any one thread; chunks
// made from it keep the mapping.
//
// It fits a catalog when both know the same mark, a random id that the catalog got when the file was written: a copy or
// a backup of the catalog, or a file put in its place, has another one or was that very state. What the catalog has
// written since has a newer revision. Everything is checksummed (XXH3), and nothing is used unchecked.
#pragma once

#include "models/catalog/sortedrecords.h"
#include "models/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>

class CatalogCache
{
public:
    // Of one state of one catalog; `id` is random, 32 hexadecimal digits.
    struct Mark
    {
        QString id;
        Revision revision = 0;
    };
    [[nodiscard]] static Mark newMark(Revision revision);

    [[nodiscard]] static QString filePath(const QString &folder, const QString &uuid);
    // Writes the snapshot and, where there is one, the order to keep, and puts the file into its place at the end.
    // Errors: FileUnwritable; Cancelled, and then nothing has changed.
    [[nodiscard]] static Result<void> write(const QString &path, const Catalog &catalog, const SortedRecords *order,
                                            const Mark &mark, const std::atomic_bool &cancelled);

    // Maps the file; null when it is not there, is not of this program's version, or has another mark.
    [[nodiscard]] static std::unique_ptr<CatalogCache> open(const QString &path, const QString &markId);
    ~CatalogCache();
    Q_DISABLE_COPY_MOVE(CatalogCache)

    [[nodiscard]] Revision revision() const;
    [[nodiscard]] std::size_t chunkCount() const;
    // Fills empty dictionaries. False: damaged.
    [[nodiscard]] bool readDictionaries(Dictionaries &dictionaries) const;
    // Checks the chunk and puts it into `chunk`, null for one without records. False: damaged. Any number of threads.
    [[nodiscard]] bool readChunk(std::size_t index, const Dictionaries &dictionaries, ChunkPtr &chunk) const;
    // The kept order of the snapshot, which `catalog` must be; null: none, or damaged.
    [[nodiscard]] SortedRecordsPtr readOrder(const CatalogPtr &catalog) const;

private:
    struct Section;
    struct Header;
    struct Mapping;

    explicit CatalogCache(std::shared_ptr<const Mapping> mapping);
    [[nodiscard]] std::span<const std::byte> checked(const Section &section) const; // empty: damaged

    std::shared_ptr<const Mapping> m_mapping;
};
