// StoreTransaction: one transaction of a catalog, and the one function through which every change of a record goes.
// A local of the store's verbs; rolls back unless committed.
#pragma once

#include "models/catalog/catalog.h"
#include "models/store/historytable.h"
#include "models/store/matchindex.h"

class StoreTransaction
{
public:
    // Where the catalog stands.
    struct Position
    {
        Revision revision = 0;
        RecordNumber nextNumber = 0;
    };

    StoreTransaction(Database &database, MatchIndex &index, Position position);
    ~StoreTransaction();
    Q_DISABLE_COPY_MOVE(StoreTransaction)

    // durable: it is on the disk when commit() returns; else it survives a crash of the program, and a power failure
    // may take the last ones, never the file.
    [[nodiscard]] Result<void> begin(bool durable);
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] RecordTable &records() { return m_records; }
    [[nodiscard]] HistoryTable &history() { return m_history; }
    [[nodiscard]] MatchIndex &index() { return m_index; }
    // Numbers a step that is made here.
    [[nodiscard]] Result<StepNumber> newStep(const StepLabel &label, const QDateTime &time, Step::State state,
                                             StepNumber reverts = kNoStep);
    [[nodiscard]] Result<RecordNumber> newNumber();

    enum class Log {
        Whole,           // the history keeps the texts before and after
        WithoutUpstream, // the new upstream text can be read from the record
        Nothing,         // a range says it, or it is in the history already
    };
    struct Written
    {
        bool changed = false; // false: it was like that already
        bool first = false;   // the step's first change of this record
    };
    // Brings a record from `before`, what is stored, to `after`. `upstreamStep` is remembered as the writer of the
    // upstream text; the change is logged for `step`.
    [[nodiscard]] Result<Written> write(RecordNumber number, const StoredRecord &before, RecordState after,
                                        const RecordKey &key, StepNumber step, Log log, StepNumber upstreamStep);

    // The revision of what is written here.
    [[nodiscard]] Revision revision() const { return m_before.revision + 1; }
    // Where the catalog stands after commit().
    [[nodiscard]] Position position() const;
    // What was written, each number once, in ascending order.
    [[nodiscard]] std::vector<AppliedRecord> takeApplied();

private:
    [[nodiscard]] Result<bool> log(StepNumber step, StoredChange change, Log log);
    [[nodiscard]] Result<void> moveMatch(RecordNumber number, const StoredRecord &before, const RecordState &after,
                                         const RecordKey &key);
    [[nodiscard]] Result<void> noteChunks();

    Database &m_database;
    Transaction m_transaction;
    RecordTable m_records;
    HistoryTable m_history;
    MatchIndex &m_index;
    Position m_before;
    RecordNumber m_nextNumber;
    std::vector<AppliedRecord> m_applied;
    bool m_isOpen = false;
    // The step that was made here, and one past the highest number logged for it: what is not below is logged for the
    // first time.
    StepNumber m_newStep = kNoStep;
    RecordNumber m_loggedEnd = 0;
};
