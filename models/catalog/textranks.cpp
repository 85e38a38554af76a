#include "models/catalog/textranks.h"

#include "models/catalog/radixsort.h"
#include "models/catalog/sortvalue.h"
#include "models/parallel.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace {

constexpr std::size_t kLanes = 2;
constexpr std::size_t kPrefix = sizeof(quint64);
constexpr std::size_t kParts = 64; // of the sorted entries, for the second thread to take some

// Collation keys of one chunk's records, one after the other.
struct ChunkKeys
{
    std::string bytes;
    std::vector<quint32> ends; // by slot; equal to the one before: no value

    [[nodiscard]] std::string_view key(Slot slot) const
    {
        const auto start = slot == 0 ? 0 : ends[slot - 1];
        return std::string_view(bytes).substr(start, ends[slot] - start);
    }
};

quint64 prefixOf(std::string_view key)
{
    std::array<char, kPrefix> bytes{};
    std::copy_n(key.begin(), std::min(key.size(), kPrefix), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

ChunkKeys keysOf(const Chunk &chunk, SortValue &value, const Collation &collation)
{
    ChunkKeys keys;
    keys.ends.reserve(chunk.size());
    keys.bytes.reserve(std::size_t(chunk.size()) * 32);
    for (Slot slot = 0; slot < chunk.size(); ++slot) {
        if (chunk.exists(slot)) {
            if (const auto text = value.text({&chunk, slot}))
                collation.appendKey(*text, keys.bytes);
        }
        keys.ends.push_back(quint32(keys.bytes.size()));
    }
    return keys;
}

} // namespace

std::vector<quint32> textRanks(const Catalog &catalog, Field field, const QLocale &locale, QThreadPool &pool,
                               const std::atomic_bool &cancelled)
{
    const auto chunks = catalog.chunks();
    std::vector<ChunkKeys> keys(chunks.size());
    struct Lane
    {
        SortValue value;
        Collation collation;
    };
    std::array<std::optional<Lane>, kLanes> lanes;
    inParallel(
        pool, chunks.size(),
        [&](std::size_t index, std::size_t lane) {
            if (!lanes[lane])
                lanes[lane].emplace(Lane{{catalog, field, locale}, Collation(locale)});
            if (chunks[index] && !cancelled)
                keys[index] = keysOf(*chunks[index], lanes[lane]->value, lanes[lane]->collation);
        },
        kLanes);
    if (cancelled)
        return {};

    std::vector<RadixEntry<quint64>> entries;
    entries.reserve(std::size_t(catalog.endNumber()));
    for (std::size_t index = 0; index < keys.size(); ++index) {
        for (Slot slot = 0; slot < keys[index].ends.size(); ++slot) {
            if (const auto key = keys[index].key(slot); !key.empty())
                entries.push_back({prefixOf(key), RecordNumber(index * kChunkSize + slot)});
        }
    }
    radixSort(entries, pool);
    if (cancelled)
        return {};

    // Entries with equal prefixes are sorted by the rest of their keys, each part of the list up to where a run ends.
    const auto keyOf = [&](const auto &entry) {
        return keys[entry.number / kChunkSize].key(entry.number % kChunkSize);
    };
    const auto runStart = [&](std::size_t at) {
        while (at > 0 && at < entries.size() && entries[at].key == entries[at - 1].key)
            ++at;
        return std::min(at, entries.size());
    };
    inParallel(
        pool, kParts,
        [&](std::size_t part, std::size_t) {
            const auto end = runStart(entries.size() * (part + 1) / kParts);
            for (auto first = runStart(entries.size() * part / kParts); first < end && !cancelled;) {
                auto last = first + 1;
                while (last < end && entries[last].key == entries[first].key)
                    ++last;
                if (last - first > 1)
                    std::stable_sort(entries.begin() + std::ptrdiff_t(first), entries.begin() + std::ptrdiff_t(last),
                                     [&](const auto &a, const auto &b) { return keyOf(a) < keyOf(b); });
                first = last;
            }
        },
        kLanes);
    if (cancelled)
        return {};

    std::vector<quint32> ranks(std::size_t(catalog.endNumber()), kNoRank);
    quint32 rank = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && (entries[i].key != entries[i - 1].key || keyOf(entries[i]) != keyOf(entries[i - 1])))
            ++rank;
        ranks[entries[i].number] = rank;
    }
    return ranks;
}
