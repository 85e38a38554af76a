// MatchIndex: finds the records that incoming ones are newer states of, by (origin, id) or, without an id, by the
// digest of their bytes. A part of the store; plain object for the thread of its database.
//
// The newest records are known in memory only (MatchTail) and move to the table match in sorted runs with settle(),
// when nobody waits: ids come in any order, so that writing them one by one would touch the whole table with each
// batch. What the table lacks after a crash is read from the record table when it is first needed. As long as the table
// knows nothing of an id space, no statement is run to find that out again.
#pragma once

#include "models/result.h"
#include "models/store/database.h"
#include "models/store/matchtail.h"

#include <unordered_map>

class MatchIndex
{
public:
    explicit MatchIndex(Database &database)
        : m_database(database)
    {
    }

    // The lowest number with this key that is at least `from`; kNoRecord: there is none.
    [[nodiscard]] Result<RecordNumber> find(const MatchKey &key, RecordNumber from);
    // For the caller's transaction. write() must follow before its end; forget() when it is rolled back.
    [[nodiscard]] Result<void> add(const MatchEntry &entry);
    [[nodiscard]] Result<void> remove(const MatchEntry &entry);
    [[nodiscard]] Result<void> write();
    void forget();

    // Moves some of what is only in memory into the table, as a transaction of its own of some 100 ms at most. False:
    // nothing is left.
    [[nodiscard]] Result<bool> settle();
    // So much is only in memory that it should be moved even while somebody waits.
    [[nodiscard]] bool isFull() const;

private:
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<bool> isInTable(qint64 origin);
    [[nodiscard]] Result<RecordNumber> findInTable(const MatchKey &key, RecordNumber from);
    [[nodiscard]] Result<void> insert(std::vector<MatchEntry> entries);

    Database &m_database;
    bool m_isLoaded = false;
    RecordNumber m_matched = 0; // the table knows all below
    MatchTail m_tail;
    std::size_t m_settled = 0;                  // places of the tail that the table knows already
    std::unordered_map<qint64, bool> m_inTable; // by origin: the table knows some
    std::vector<MatchEntry> m_added, m_removed; // of the transaction under way, not in the table yet
};
