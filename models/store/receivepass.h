// ReceivePass: which records of the catalog one pass over a source has met, so that the n-th occurrence of an id (or of
// the same bytes without one) in the source is the n-th in the catalog. A part of the store; plain object.
#pragma once

#include "models/store/matchindex.h"
#include "models/store/recordtable.h"

#include <unordered_map>
#include <vector>

class ReceivePass
{
public:
    struct Match
    {
        RecordNumber number = kNoRecord;
        bool sameText = false; // its upstream text is `text`
    };
    // The record that `text` is a newer state of, not met in this pass before. kNoRecord: it is new here; then meet()
    // must follow with the number it gets.
    [[nodiscard]] Result<Match> match(MatchIndex &index, RecordTable &records, const RecordKey &key,
                                      const QByteArray &text);
    // `number` stands for what match() was last asked for.
    void meet(RecordNumber number);

    // Forgets what was met since the last keep(): the transaction failed.
    void rollBack();
    void keep();
    // The source begins again.
    void restart();

private:
    [[nodiscard]] bool isMet(RecordNumber number) const { return number < m_met.size() && m_met[number]; }
    void setCursor(const MatchKey &key, RecordNumber number);

    std::vector<bool> m_met; // by record number
    // The last record met, of ids that have occurred more than once: makes the search for the next one short.
    std::unordered_map<MatchKey, RecordNumber, MatchKeyHash> m_cursors;
    MatchKey m_asked;
    bool m_repeated = false;
    // For rollBack().
    std::vector<RecordNumber> m_metSince;
    std::vector<std::pair<MatchKey, std::optional<RecordNumber>>> m_cursorsBefore;
};
