// radixSort: stable sorting of many numbered entries by an unsigned key, in time linear to their number.
#pragma once

#include "models/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>
#include <vector>

template <typename Key> struct RadixEntry
{
    Key key;
    quint32 number;
};

// Sorts one part on this thread; `other` is as long. Bits above the highest one that any key has are not looked at, so
// keys counted from the least one cost less.
template <typename Key> void radixSortPart(std::span<RadixEntry<Key>> entries, std::span<RadixEntry<Key>> other)
{
    constexpr int kMostDigit = 13; // bits: the counters of a pass fit into the first-level cache
    Key used = 0;
    for (const auto &entry : entries)
        used |= entry.key;
    const int width = int(std::bit_width(used));
    const int passes = (width + kMostDigit - 1) / kMostDigit;
    const int bits = passes > 0 ? (width + passes - 1) / passes : 0; // as many in each pass
    const auto digits = std::size_t(1) << bits;
    std::array<quint32, std::size_t(1) << kMostDigit> allStarts;
    const auto starts = std::span(allStarts).first(digits);
    bool isSwapped = false;
    for (int shift = 0; shift < width; shift += bits) {
        std::ranges::fill(starts, 0);
        const auto digit = [shift, digits](Key key) { return std::size_t(key >> shift) & (digits - 1); };
        for (const auto &entry : entries)
            ++starts[digit(entry.key)];
        quint32 start = 0;
        for (auto &count : starts)
            start += std::exchange(count, start);
        for (const auto &entry : entries)
            other[starts[digit(entry.key)]++] = entry;
        std::swap(entries, other);
        isSwapped = !isSwapped;
    }
    if (isSwapped)
        std::ranges::copy(entries, other.begin());
}

// Sorts `entries` by key on this thread; equal keys keep their order.
template <typename Key> void radixSort(std::vector<RadixEntry<Key>> &entries)
{
    std::vector<RadixEntry<Key>> other(entries.size());
    radixSortPart(std::span(entries), std::span(other));
}

// The same, the halves on two threads.
template <typename Key> void radixSort(std::vector<RadixEntry<Key>> &entries, QThreadPool &pool)
{
    std::vector<RadixEntry<Key>> other(entries.size());
    const auto middle = entries.size() / 2;
    inParallel(pool, 2, [&](std::size_t half, std::size_t) {
        const auto first = half == 0 ? 0 : middle;
        const auto size = half == 0 ? middle : entries.size() - middle;
        radixSortPart(std::span(entries).subspan(first, size), std::span(other).subspan(first, size));
    });
    const auto split = entries.begin() + std::ptrdiff_t(middle);
    std::merge(entries.begin(), split, split, entries.end(), other.begin(),
               [](const auto &a, const auto &b) { return a.key < b.key; });
    entries.swap(other);
}
