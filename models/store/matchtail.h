// MatchTail: the ids (or digests) of the newest records in memory, for those that the table match does not know yet. A
// hash table that records are only added to, some 40 bytes a record. Plain object.
#pragma once

#include "models/catalog/recordstate.h"

#include <QHashFunctions>

#include <unordered_map>
#include <vector>

// What records are matched by: an id space, and in it the id (unsigned, bit-cast) or, without one, the digest of the
// bytes.
struct MatchKey
{
    qint64 origin = 0;
    bool isId = false;
    qint64 value = 0;

    friend auto operator<=>(const MatchKey &, const MatchKey &) = default;
};

struct MatchKeyHash
{
    std::size_t operator()(const MatchKey &key) const noexcept
    {
        return qHashMulti(0, key.origin, key.isId, key.value);
    }
};

struct MatchEntry
{
    MatchKey key;
    RecordNumber number = kNoRecord;

    friend auto operator<=>(const MatchEntry &, const MatchEntry &) = default;
};

class MatchTail
{
public:
    // Numbers come in ascending order.
    void append(const MatchEntry &entry);
    // True: it was there.
    bool remove(RecordNumber number);
    // The lowest number of the key that is at least `from`, or kNoRecord.
    [[nodiscard]] RecordNumber find(const MatchKey &key, RecordNumber from) const;
    // Those from place `first` on, without removed ones.
    [[nodiscard]] std::vector<MatchEntry> entries(std::size_t first, std::size_t count) const;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    // Places, those of removed records included.
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] RecordNumber lastNumber() const { return m_entries.back().number; }
    [[nodiscard]] RecordNumber numberAt(std::size_t place) const { return m_entries[place].number; }

private:
    struct Entry
    {
        qint64 value;
        quint32 space; // origin and kind; an origin is a row's number and stays small
        RecordNumber number;
    };

    struct Slot
    {
        quint32 place = 0; // of the key's first record, from 1; 0: free
        quint32 hash = 0;  // so that other keys are passed without a look at their entries
    };

    [[nodiscard]] static quint32 spaceOf(const MatchKey &key);
    [[nodiscard]] static quint32 hashOf(const Entry &entry);
    // The slot of the entry's key, or the free one where it belongs.
    [[nodiscard]] std::size_t slotOf(const Entry &entry, quint32 hash) const;
    [[nodiscard]] bool contains(RecordNumber number) const;
    void grow();

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // a power of two, at most half of them in use
    // Where a key occurs again: the numbers behind the first one. Apart, so that an id that all records have costs no
    // walk along all of them.
    std::unordered_map<MatchKey, std::vector<RecordNumber>, MatchKeyHash> m_repeated;
};
