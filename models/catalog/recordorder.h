// RecordOrder: the record numbers a view shows, filtered and sorted. Pure and slow (milliseconds to seconds at a
// million records): call it on a worker.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"

#include <QLocale>

#include <atomic>
#include <optional>
#include <vector>

struct SortKey
{
    Field field = Field::Name;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

struct OrderRequest
{
    Query query;
    std::optional<SortKey> sort;   // nothing: the source's own order, by record number
    QLocale locale = QLocale::c(); // whose collation orders texts, and whose names order enumerations

    friend bool operator==(const OrderRequest &, const OrderRequest &) = default;
};

using CancelFlag = std::shared_ptr<std::atomic_bool>;

// Visible records that match, in order: locale-aware, missing values last whichever the direction, ties in the source's
// order. Looks at `cancelled` once a chunk and then gives an empty list.
[[nodiscard]] std::vector<RecordNumber> recordOrder(const Catalog &catalog, const OrderRequest &request,
                                                    const std::atomic_bool &cancelled);
