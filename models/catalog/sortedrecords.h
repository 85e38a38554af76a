// SortedRecords: all records of a snapshot, deleted ones included, in a sort order. Immutable; made on a worker from a
// snapshot or from an older order of the same catalog. Locale-aware, missing values last whichever the direction, ties
// in the source's order.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/sortkey.h"

#include <QByteArray>
#include <QLocale>

#include <atomic>
#include <memory>
#include <span>
#include <vector>

class QThreadPool;
class SortedRecords;
using SortedRecordsPtr = std::shared_ptr<const SortedRecords>;

class SortedRecords
{
public:
    // Above so many changed records an order is made anew instead of being repaired.
    static constexpr std::size_t kMostRepaired = 10'000;

    // Sorts everything; some 20 ms by numbers, several 100 ms by texts at a million records. Looks at `cancelled` now
    // and then and gives null then. `keys` are not empty.
    [[nodiscard]] static SortedRecordsPtr sorted(CatalogPtr catalog, SortKeys keys, QLocale locale, QThreadPool &pool,
                                                 const std::atomic_bool &cancelled);
    // The same order for a newer snapshot: records whose values changed are taken out and merged in. Null where too
    // many have, or when the snapshot is of another catalog. A few milliseconds.
    [[nodiscard]] static SortedRecordsPtr repaired(const SortedRecordsPtr &old, const CatalogPtr &catalog);
    // An order by one key turned round; null for others. A few milliseconds.
    [[nodiscard]] static SortedRecordsPtr turned(const SortedRecordsPtr &old);
    // The order as it was, for a newer snapshot; records that came since follow in the source's order. Not exact: for
    // showing something until the right one is there.
    [[nodiscard]] static SortedRecordsPtr continued(const SortedRecordsPtr &old, const CatalogPtr &catalog);

    // As bytes that restored() reads, for a file that is made again when it does not fit.
    [[nodiscard]] QByteArray saved() const;
    // Null when the bytes are none of saved(), are not of `catalog`, or were made with another collation.
    [[nodiscard]] static SortedRecordsPtr restored(QByteArrayView bytes, CatalogPtr catalog);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; }
    [[nodiscard]] const SortKeys &keys() const { return m_keys; }
    [[nodiscard]] bool isFor(const SortKeys &keys, const QLocale &locale) const
    {
        return m_keys == keys && m_locale == locale;
    }
    [[nodiscard]] std::span<const RecordNumber> order() const { return m_permutation->order; }
    // Places in the order by record number; kNoPlace: not in it.
    static constexpr quint32 kNoPlace = ~quint32(0);
    [[nodiscard]] const std::shared_ptr<const std::vector<quint32>> &places() const { return m_permutation->places; }

private:
    struct Permutation
    {
        std::vector<RecordNumber> order;
        std::shared_ptr<const std::vector<quint32>> places;
        // By place: has the same value as the one before. Of orders by one key only.
        std::vector<bool> ties;
        std::size_t missing = 0; // records at the end that have no value for the only key
    };

    SortedRecords(CatalogPtr catalog, SortKeys keys, QLocale locale, std::shared_ptr<const Permutation> permutation);
    [[nodiscard]] static SortedRecordsPtr make(CatalogPtr catalog, SortKeys keys, QLocale locale,
                                               Permutation permutation);

    CatalogPtr m_catalog;
    SortKeys m_keys;
    QLocale m_locale;
    std::shared_ptr<const Permutation> m_permutation;
};
