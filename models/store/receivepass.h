// ReceivePass: which records of the catalog one pass over a source has met, so that the n-th occurrence of an id (or of
// the same bytes without one) in the source is the n-th in the catalog. A part of the store; plain object.
#pragma once

#include "models/store/recordtable.h"

#include <unordered_map>
#include <vector>

class ReceivePass
{
public:
    // The record that `text` is a newer state of, not met in this pass before. kNoRecord: it is new here; then meet()
    // must follow with the number it gets.
    [[nodiscard]] Result<RecordTable::Match> match(RecordTable &records, const RecordKey &key, const QByteArray &text);
    // `number` stands for what match() was last asked for.
    void meet(RecordNumber number);

    // Forgets what was met since the last keep(): the transaction failed.
    void rollBack();
    void keep();
    // The source begins again.
    void restart();

private:
    // Id space, and id or digest: what can occur again and again.
    struct Key
    {
        qint64 origin;
        bool isId;
        qint64 value;

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key &key) const noexcept { return qHashMulti(0, key.origin, key.isId, key.value); }
    };

    [[nodiscard]] bool isMet(RecordNumber number) const { return number < m_met.size() && m_met[number]; }
    void setCursor(const Key &key, qint64 number);

    std::vector<bool> m_met; // by record number
    // The last record met, of ids that have occurred more than once: makes the search for the next one short.
    std::unordered_map<Key, qint64, Hash> m_cursors;
    Key m_asked{};
    bool m_repeated = false;
    // For rollBack().
    std::vector<RecordNumber> m_metSince;
    std::vector<std::pair<Key, std::optional<qint64>>> m_cursorsBefore;
};
