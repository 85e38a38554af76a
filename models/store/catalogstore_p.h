// The inside of CatalogStore, shared by catalogstore.cpp (opening), storeedit.cpp (edits), storereceive.cpp (fetch and
// import) and storehistory.cpp (undo, redo, revert). Every verb ends in StoreTransaction::write().
#pragma once

#include "models/store/catalogaccess.h"
#include "models/store/catalogstore.h"
#include "models/store/receivepass.h"
#include "models/store/sidetable.h"
#include "models/store/storetransaction.h"

#include <unordered_map>

// A fetch or import under way.
struct OpenStep
{
    Step step;
    ReceivePass pass;
    std::vector<bool> counted; // by record number: records that are in the counters already

    bool isCounted(RecordNumber number) const { return number < counted.size() && counted[number]; }
    void count(RecordNumber number)
    {
        if (number >= counted.size())
            counted.resize(number + 1);
        counted[number] = true;
    }
};

// Counts the records of a verb and asks now and then whether it shall go on.
class StepCounter
{
public:
    StepCounter(const StepProgress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    // One more. Error: Cancelled.
    [[nodiscard]] Result<void> count() { return ++m_done % kStride == 0 ? ask() : Result<void>(); }
    [[nodiscard]] Result<void> ask() const
    {
        if (!m_progress || m_progress(m_done, m_total))
            return {};
        return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}});
    }

private:
    static constexpr qint64 kStride = 64; // some 0.5 ms

    const StepProgress &m_progress;
    qint64 m_done = 0, m_total;
};

struct CatalogStore::Private
{
    QString path;
    Options options;
    std::unique_ptr<QLockFile> lock; // before the database: it is held until that is closed
    std::unique_ptr<Database> database;
    std::unique_ptr<MatchIndex> index;
    QString uuid;
    StoreTransaction::Position position;
    std::unordered_map<StepNumber, OpenStep> openSteps;

    Result<void> load();
    Error moved(const QString &detail) const;

    // Runs `body(StoreTransaction &, Applied &)` as one transaction and completes what it says it did.
    template <typename Body> Result<Applied> transact(bool durable, Body body);
    // An edit: `body(StoreTransaction &, Applied &, qint64 origin)` writes its records, for a step that is made before
    // and left out when nothing changed.
    template <typename Body> Result<Applied> transactEdit(const StepLabel &label, Body body);
    // undo() and redo(): from what the step left to what it found, or back.
    Result<Applied> turn(StepNumber number, bool undo, const StepProgress &progress);
    Result<bool> turnRecord(StoreTransaction &work, const StoredStep &step, const StoredChange &change, bool undo);
    Result<void> applyChange(StoreTransaction &work, const Change &change, qint64 origin, Step &step);
    Result<std::vector<NumberedText>> receiveBeside(SideTable::Kind kind, const QString &origin,
                                                    const ObjectBatch &batch);
    Result<void> receiveRecord(StoreTransaction &work, const IncomingRecord &record, qint64 origin, OpenStep &open,
                               HistoryTable::Range &made);
    // True: taken back, false: left, nothing: it is gone anyway.
    Result<std::optional<bool>> revertCreation(StoreTransaction &work, RecordNumber number, StepNumber step,
                                               StepNumber revert);
    Result<std::optional<bool>> revertUpdate(StoreTransaction &work, RecordNumber number, StepNumber step,
                                             StepNumber revert);
};

template <typename Body> Result<Applied> CatalogStore::Private::transact(bool durable, Body body)
{
    // Before a verb, not behind it, so that none but the next one waits for it. Some fsyncs each time: not too often.
    constexpr qint64 longLog = 8192; // pages: 32 MiB
    if (database->logPages() >= longLog)
        database->checkpoint();
    StoreTransaction work(*database, *index, position);
    if (auto begun = work.begin(durable); !begun)
        return tl::unexpected(begun.error());
    Applied applied;
    if (Result<void> done = body(work, applied); !done)
        return tl::unexpected(done.error());
    if (auto committed = work.commit(); !committed)
        return tl::unexpected(committed.error());
    position = work.position();
    applied.revision = position.revision;
    applied.records = work.takeApplied();
    return applied;
}
