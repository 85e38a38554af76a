// Catalog: an immutable snapshot of all records as columns. Made on a worker, shared between threads without locks;
// the chunks that did not change are shared with the snapshot before.
#pragma once

#include "models/catalog/chunk.h"
#include "models/catalog/dictionary.h"
#include "models/catalog/sidetables.h"

#include <memory>
#include <vector>

class Catalog;
using CatalogPtr = std::shared_ptr<const Catalog>;

// A record's state after a transaction, for patching a snapshot.
struct AppliedRecord
{
    RecordNumber number = kNoRecord;
    RecordState state;
};

class Catalog
{
public:
    Catalog();
    Catalog(std::vector<ChunkPtr> chunks, std::shared_ptr<Dictionaries> dictionaries, Revision revision,
            SideTables sideTables);

    // A snapshot with `records` (each number once, any order) in their new state. Reads and folds only those.
    [[nodiscard]] CatalogPtr patched(std::vector<AppliedRecord> records, Revision revision) const;

    // The same records with other tables beside them.
    [[nodiscard]] CatalogPtr withSideTables(SideTables sideTables) const;

    [[nodiscard]] std::span<const ChunkPtr> chunks() const { return m_chunks; } // null: an empty chunk
    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] const Dictionary &tags() const { return m_dictionaries->tags; }
    [[nodiscard]] const Dictionary &games() const { return m_dictionaries->games; }
    [[nodiscard]] const std::shared_ptr<Dictionaries> &dictionaries() const { return m_dictionaries; }
    [[nodiscard]] const SideTables &sideTables() const { return m_sideTables; }
    [[nodiscard]] const GameNames &gameNames() const { return *m_sideTables.games; }
    [[nodiscard]] const IconImages &iconImages() const { return *m_sideTables.images; }
    [[nodiscard]] const IconFindings &iconFindings() const { return *m_sideTables.findings; }
    // Records not deleted; changed here (edited, new or deleted).
    [[nodiscard]] qsizetype visibleCount() const { return m_visible; }
    [[nodiscard]] qsizetype changedCount() const { return m_changed; }
    // One past the highest record number in use.
    [[nodiscard]] RecordNumber endNumber() const;
    [[nodiscard]] bool exists(RecordNumber number) const;

    // The chunk and slot of a record that exists.
    struct Place
    {
        const Chunk *chunk;
        Slot slot;
    };
    [[nodiscard]] Place place(RecordNumber number) const
    {
        return {m_chunks[number / kChunkSize].get(), number % kChunkSize};
    }

    // The icon's url of a record that exists; empty: none.
    [[nodiscard]] std::string iconUrl(const Place &place) const
    {
        return place.chunk->iconUrl(place.slot, *m_dictionaries);
    }
    // Where the icon lies: its url, or that of the image whose number or id the record has; empty: not known.
    [[nodiscard]] std::string shownIconUrl(const Place &place) const;
    // Ids of the games of a record that exists.
    [[nodiscard]] std::vector<quint64> gameIds(const Place &place) const;

    [[nodiscard]] bool hasSameContent(const Catalog &other) const; // for tests

private:
    std::vector<ChunkPtr> m_chunks;
    std::shared_ptr<Dictionaries> m_dictionaries;
    SideTables m_sideTables;
    Revision m_revision = 0;
    qsizetype m_visible = 0, m_changed = 0;
};
