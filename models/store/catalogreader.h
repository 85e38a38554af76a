// CatalogReader: a read-only connection to a catalog file. A plain object for one thread; several may read the same
// catalog on threads of their own while the store writes (WAL). Never writes, not even a -wal file beside a catalog in
// a folder that cannot be written (immutable=1, unless a -wal is there).
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/changeset.h"
#include "models/result.h"
#include "models/store/icontable.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <vector>

class ChunkBuilder;

class CatalogReader
{
public:
    // Errors as CatalogStore::open.
    [[nodiscard]] static Result<std::unique_ptr<CatalogReader>> open(const QString &path);
    ~CatalogReader();
    Q_DISABLE_COPY_MOVE(CatalogReader)

    [[nodiscard]] QString uuid() const;
    [[nodiscard]] Result<Revision> revision();
    // Of the cache file that holds a state of this catalog; empty: none was written.
    [[nodiscard]] Result<QString> cacheMark();
    // One past the highest number ever given.
    [[nodiscard]] Result<RecordNumber> endNumber();
    [[nodiscard]] Result<RecordState> state(RecordNumber number);
    // In the order asked for; the state of a record that is not there is empty. Quickest when the numbers ascend.
    [[nodiscard]] Result<std::vector<AppliedRecord>> states(std::span<const RecordNumber> numbers);
    [[nodiscard]] Result<std::vector<Step>> history();
    // The last transaction that changed anything in each chunk, by chunk index (0: nothing was ever there); empty for a
    // catalog of an older program. What is kept of a chunk elsewhere is good as long as this has not moved on.
    [[nodiscard]] Result<std::vector<Revision>> chunkRevisions();
    // What services say about games and icons; empty for a catalog of an older program. Some 100 ms for 100,000 games.
    [[nodiscard]] Result<SideTables> sideTables();
    // What is known of icons; for reading.
    [[nodiscard]] IconTable icons();
    // All existing records with first <= number < end, in ascending order; `each` returns false to stop.
    [[nodiscard]] Result<void> forEach(RecordNumber first, RecordNumber end,
                                       const std::function<bool(RecordNumber, const RecordState &)> &each);
    // The same with the name of the id space that each belongs to.
    [[nodiscard]] Result<void>
    forEachWithOrigin(RecordNumber first, RecordNumber end,
                      const std::function<bool(RecordNumber, const QString &origin, const RecordState &)> &each);

    // The same records as a chunk's slots, without a copy of their texts.
    [[nodiscard]] Result<void> build(RecordNumber first, RecordNumber end, ChunkBuilder &builder);

private:
    struct Private;
    explicit CatalogReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// A picture of the catalog's own (IconTable::attach), with a connection for this once, so that no catalog is held open;
// null: there is none. Any thread.
[[nodiscard]] QByteArray readAttachment(const QString &path, const QString &address);

// Reads one chunk's records and builds it. On any thread with its own reader.
[[nodiscard]] Result<ChunkPtr> readChunk(CatalogReader &reader, RecordNumber chunkIndex, Dictionaries &dictionaries,
                                         AchievementReader &achievements);
// What is said of the icons of `catalog` by what the reader knows of them; null when cancelled. Takes as long as
// judgeIcons().
[[nodiscard]] Result<IconFindingsPtr> readIconFindings(CatalogReader &reader, const Catalog &catalog,
                                                       const std::atomic_bool &cancelled);
// The whole catalog at once, on the calling thread: for the command line and tests.
[[nodiscard]] Result<CatalogPtr> readCatalog(CatalogReader &reader);
