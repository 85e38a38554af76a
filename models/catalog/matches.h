// Matches: which records of a snapshot a query finds, a bit for each. Immutable; made on a worker.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"

#include <atomic>
#include <memory>
#include <vector>

class QThreadPool;
class Matches;
using MatchesPtr = std::shared_ptr<const Matches>;

class Matches
{
public:
    // Milliseconds at a million records. `before` (may be null): an older answer; where it is of the same query, only
    // chunks that differ are searched. Null when cancelled.
    [[nodiscard]] static MatchesPtr find(const CatalogPtr &catalog, const Query &query, const MatchesPtr &before,
                                         QThreadPool &pool, const std::atomic_bool &cancelled);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] bool contains(RecordNumber number) const
    {
        return number / kChunkSize < m_chunks.size() && m_chunks[number / kChunkSize][number % kChunkSize];
    }
    // By chunk, as many as the catalog has.
    [[nodiscard]] std::span<const SlotBits> chunks() const { return m_chunks; }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    CatalogPtr m_catalog;
    Query m_query;
    std::vector<SlotBits> m_chunks;
    qsizetype m_count = 0;
};
