// StoreWorker: the CatalogStore of a session and the session's undo stack, on the store thread. All functions are
// called there (by queued invocation), so that a call sees what the calls before it did. Owns the store.
#pragma once

#include "models/store/catalogstore.h"

#include <QObject>

class StoreWorker : public QObject
{
    Q_OBJECT

public:
    void open(const QString &path, bool create);
    // Lets go of the file. Later calls fail with Cancelled, as do calls before open().
    void close();
    [[nodiscard]] Result<void> setCacheMark(const QString &id);

    [[nodiscard]] Result<Applied> apply(const ChangeSet &changes);
    // The newest edit of this session that is not taken back; does nothing (kNoStep) when there is none.
    [[nodiscard]] Result<Applied> undo();
    [[nodiscard]] Result<Applied> redo();
    [[nodiscard]] Result<Applied> revert(StepNumber step);
    [[nodiscard]] Result<StepNumber> beginStep(const StepLabel &label);
    [[nodiscard]] Result<Applied> receive(StepNumber step, const QString &origin, const RecordBatch &batch);
    void restartPass(StepNumber step);
    [[nodiscard]] Result<Step> closeStep(StepNumber step);

signals:
    // After open(): nothing, or why it could not be opened for writing.
    void opened(const std::optional<Error> &error);
    // After each transaction that changed records. `soon`: a person waits to see it.
    void applied(const std::vector<AppliedRecord> &records, Revision revision, bool soon);
    void historyChanged(const std::optional<StepLabel> &undo, const std::optional<StepLabel> &redo);

private:
    struct Entry
    {
        StepNumber step;
        StepLabel label;
    };

    Result<Applied> done(Result<Applied> result, bool soon);
    Result<Applied> doneAsEdit(Result<Applied> result);
    Result<Applied> move(std::vector<Entry> &from, std::vector<Entry> &to,
                         Result<Applied> (CatalogStore::*verb)(StepNumber));
    void tellHistory();

    std::unique_ptr<CatalogStore> m_store;
    Error m_whyNot{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}}; // there is no store
    std::vector<Entry> m_undo, m_redo;
};
