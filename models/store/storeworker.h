// StoreWorker: the CatalogStore of a session and the session's undo stack, on the store thread. All functions are
// called there (by queued invocation), so that a call sees what the calls before it did; only cancel() may come from
// any thread. Owns the store.
#pragma once

#include "models/store/catalogstore.h"

#include <QObject>

#include <atomic>

class StoreWorker : public QObject
{
    Q_OBJECT

public:
    void open(const QString &path, bool create);
    // Lets go of the file. Later calls fail with Cancelled, as do calls before open().
    void close();
    [[nodiscard]] Result<void> setCacheMark(const QString &id);

    // The edit, undo, redo or revert under way ends with Cancelled, unless it is too late; others are not touched.
    void cancel();

    [[nodiscard]] Result<Applied> apply(const ChangeSet &changes);
    [[nodiscard]] Result<Applied> editEach(const StepLabel &label, const std::vector<RecordNumber> &numbers,
                                           const RecordEdit &edit);
    // The newest edit of this session that is not taken back; does nothing (kNoStep) when there is none.
    [[nodiscard]] Result<Applied> undo();
    [[nodiscard]] Result<Applied> redo();
    [[nodiscard]] Result<Applied> revert(StepNumber step);
    [[nodiscard]] Result<StepNumber> beginStep(const StepLabel &label);
    [[nodiscard]] Result<Applied> receive(StepNumber step, const QString &origin, const RecordBatch &batch);
    void restartPass(StepNumber step);
    [[nodiscard]] Result<void> keepMark(const SourceMark &mark);
    [[nodiscard]] Result<std::vector<PendingFetch>> pendingFetches();
    [[nodiscard]] Result<Step> closeStep(StepNumber step);
    [[nodiscard]] Result<void> writeIcons(const IconWrite &write);
    [[nodiscard]] Result<void> receiveGames(const QString &origin, const ObjectBatch &batch);
    [[nodiscard]] Result<void> receiveImages(const QString &origin, const ObjectBatch &batch);

signals:
    // After open(): nothing, or why it could not be opened for writing.
    void opened(const std::optional<Error> &error);
    // After each transaction that changed records. `soon`: a person waits to see it.
    void applied(const std::vector<AppliedRecord> &records, Revision revision, bool soon);
    // After each transaction that brought names of games or addresses of images.
    void besideReceived(const std::vector<NumberedText> &games, const std::vector<NumberedText> &images);
    void historyChanged(const std::optional<StepLabel> &undo, const std::optional<StepLabel> &redo);
    // Of an edit, undo, redo or revert that takes long: records done of all. At most every 50 ms.
    void progressed(qint64 done, qint64 total);

private:
    struct Entry
    {
        StepNumber step;
        StepLabel label;
    };

    Result<Applied> done(Result<Applied> result, bool soon);
    Result<Applied> doneAsEdit(Result<Applied> result);
    Result<Applied> move(std::vector<Entry> &from, std::vector<Entry> &to,
                         Result<Applied> (CatalogStore::*verb)(StepNumber, const StepProgress &));
    // Runs `verb(StepProgress)`, telling how far it is and whether it is cancelled.
    template <typename Verb> Result<Applied> watched(Verb verb);
    void tellHistory();
    // Does what the store left for later, in pieces, so that edits go between; not while a fetch or import goes on.
    void tidyLater();

    std::unique_ptr<CatalogStore> m_store;
    Error m_whyNot{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}}; // there is no store
    std::vector<Entry> m_undo, m_redo;
    int m_openSteps = 0;
    bool m_isTidying = false;
    quint64 m_started = 0;                               // verbs
    std::atomic<quint64> m_running = 0, m_cancelled = 0; // of these verbs, from 1; 0: none
};
