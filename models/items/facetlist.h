// FacetList: the values of one facet as they are listed: which ones, in which order. Made on a worker from counts; a
// value.
#pragma once

#include "models/catalog/dictionaryorder.h"
#include "models/catalog/facetclauses.h"
#include "models/catalog/facetcounts.h"

#include <QLocale>
#include <QString>

#include <atomic>
#include <vector>

// What the curator wants to see of a facet.
struct FacetListing
{
    bool isWhole = false;  // all values, not only the most frequent ones
    bool isByName = false; // instead of most frequent first; of the whole list only
    QString filter;        // part of a name; of the whole list only

    friend bool operator==(const FacetListing &, const FacetListing &) = default;
};

struct FacetList
{
    // A list of more values than kMostShort is long: of it only the kShort most frequent ones are shown at first.
    static constexpr std::size_t kShort = 8;
    static constexpr std::size_t kMostShort = 12;

    Facet facet = Facet::State;
    FacetCountsPtr counts; // null: nothing was counted yet
    // Selected values are among the short list, whatever their count.
    std::vector<FacetCount> rows;
    std::size_t total = 0; // values there are, before filtering and shortening
    quint32 greatest = 0;  // count of any value

    [[nodiscard]] bool isLong() const { return total > kMostShort; }
};

// The orders of names, which are kept because they take long to make.
struct FacetOrders
{
    DictionaryOrder &tags; // of the folded tags of the counts
    // Names of games as they come, and their order.
    Dictionary &gameNames;
    DictionaryOrder &games;
};

// A long list by name takes some 10 ms at 100,000 values. What it gives when cancelled is of no use.
[[nodiscard]] FacetList facetList(const FacetCountsPtr &counts, Facet facet, const FacetListing &listing,
                                  const FacetSelection &selection, const FacetOrders &orders, const QLocale &locale,
                                  const std::atomic_bool &cancelled);
