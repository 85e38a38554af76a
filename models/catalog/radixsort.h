// radixSort: stable sorting of many numbered entries by an unsigned key, in time linear to their number. Pure.
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstddef>
#include <utility>
#include <vector>

template <typename Key> struct RadixEntry
{
    Key key;
    quint32 number;
};

// Sorts `entries` by key; equal keys keep their order. Bits above the highest one that any key has are not looked at,
// so keys counted from the least one cost less.
template <typename Key> void radixSort(std::vector<RadixEntry<Key>> &entries)
{
    constexpr int kDigit = 11; // bits: the counters of a pass fit into the first-level cache
    constexpr std::size_t kDigits = std::size_t(1) << kDigit;
    Key used = 0;
    for (const auto &entry : entries)
        used |= entry.key;
    std::vector<RadixEntry<Key>> other(entries.size());
    for (int shift = 0; shift < int(std::bit_width(used)); shift += kDigit) {
        std::array<quint32, kDigits> starts{};
        const auto digit = [shift](Key key) { return std::size_t(key >> shift) & (kDigits - 1); };
        for (const auto &entry : entries)
            ++starts[digit(entry.key)];
        quint32 start = 0;
        for (auto &count : starts)
            start += std::exchange(count, start);
        for (const auto &entry : entries)
            other[starts[digit(entry.key)]++] = entry;
        entries.swap(other);
    }
}
