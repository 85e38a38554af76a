// RecordOrder: the rows a view shows: the records a query finds, in a sort order. Immutable; made on a worker, read on
// any thread.
#pragma once

#include "models/catalog/matches.h"
#include "models/catalog/sortedrecords.h"

#include <chrono>
#include <memory>
#include <vector>

class RecordOrder;
using RecordOrderPtr = std::shared_ptr<const RecordOrder>;

class RecordOrder
{
public:
    RecordOrder() = default;
    // The found records in the order of `sorted`, which must know them all; null: the source's own order.
    RecordOrder(const Matches &matches, const SortedRecords *sorted);
    // These records, each once: a few of a catalog.
    explicit RecordOrder(std::vector<RecordNumber> numbers);
    // The first `most` rows of the whole answer, without searching everything: looks at records in their order, for
    // `budget` and no longer. Null: too few were met, or cancelled.
    [[nodiscard]] static RecordOrderPtr beginning(const Catalog &catalog, const Query &query,
                                                  const SortedRecords *sorted, std::size_t most,
                                                  std::chrono::milliseconds budget, const std::atomic_bool &cancelled);

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    [[nodiscard]] const std::vector<RecordNumber> &numbers() const { return m_numbers; }
    // Constant time, of a few records logarithmic; -1: not shown.
    [[nodiscard]] int rowOf(RecordNumber number) const;

private:
    static constexpr std::size_t kBlock = 512; // places that share a row count

    void beginPlaces(std::size_t places);
    void addPlace(std::size_t place);
    void countRows();

    std::vector<RecordNumber> m_numbers;
    // Of a few records, and then nothing else: a table by number would be as large as the catalog.
    std::vector<std::pair<RecordNumber, quint32>> m_rowsByNumber;
    // By record number; null: a record's place is its number.
    std::shared_ptr<const std::vector<quint32>> m_places;
    std::vector<quint64> m_shown; // a bit a place
    std::vector<quint32> m_rows;  // shown places before each block
};

struct OrderRequest
{
    Query query;
    SortKeys sort;
    QLocale locale = QLocale::c(); // whose collation orders texts, and whose names order enumerations

    friend bool operator==(const OrderRequest &, const OrderRequest &) = default;
};

// All in one go, on the calling thread and `pool`: for the command line and tests. Null when cancelled.
[[nodiscard]] RecordOrderPtr recordOrder(const CatalogPtr &catalog, const OrderRequest &request, QThreadPool &pool,
                                         const std::atomic_bool &cancelled);
