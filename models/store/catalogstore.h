// CatalogStore: one SQLite file that is one catalog, opened for writing. A plain object without signals: it is made and
// used on one thread (the window's store thread, or the command line's main thread) and every call waits for the disk.
//
// Owns the write connection (WAL), the lock file beside the catalog that makes it the only writer, and the statements.
// Every change of records goes through apply(), receive(), undo(), redo() and revert(); each is one transaction, of
// at most 10,000 records for receive(). What stands beside the records comes by receiveGames() and receiveImages().
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/changeset.h"
#include "models/result.h"
#include "models/sources/recordbatch.h"
#include "models/sources/serviceobjects.h"
#include "models/store/icontable.h"
#include "models/store/marktable.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

// What a transaction did.
struct Applied
{
    Revision revision = 0;
    std::vector<AppliedRecord> records; // their states now, each number once
    Step step;                          // as it stands now
    qint64 left = 0;                    // records left alone because they had moved on since
};

struct CatalogStoreOptions
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    // As if the disk were full beyond this many bytes of the file; 0: no such limit. For tests.
    qint64 maximumBytes = 0;
};

// Asked now and then by a verb that may take long, on the store's thread: `done` of `total` records. False: give up;
// the transaction is rolled back and the verb fails with Cancelled.
using StepProgress = std::function<bool(qint64 done, qint64 total)>;

// What becomes of one record; nothing: it stays as it is. A pure function, called on the store's thread.
using RecordEdit = std::function<std::optional<RecordState>(RecordNumber number, const RecordState &before)>;

// Writes something of what is known of icons; called on the store's thread, inside a transaction.
using IconWrite = std::function<Result<void>(IconTable &icons)>;

class CatalogStore
{
public:
    using Options = CatalogStoreOptions;

    // Makes a new catalog; FileUnwritable when the file exists or cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<CatalogStore>> create(const QString &path, Options options = {});
    // Opens an existing one for writing. Errors: FileUnreadable, NotACatalog, CatalogTooNew, CatalogDamaged,
    // CatalogReadOnly (file or folder not writable, or another program is writing; detail says which), CatalogLocked.
    // The file is left as it was. Steps left open by a crash become Interrupted.
    [[nodiscard]] static Result<std::unique_ptr<CatalogStore>> open(const QString &path, Options options = {});
    ~CatalogStore();
    Q_DISABLE_COPY_MOVE(CatalogStore)

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] Revision revision() const;
    // Remembers which cache file holds a state of this catalog. No step, and no new revision.
    [[nodiscard]] Result<void> setCacheMark(const QString &id);
    [[nodiscard]] Result<RecordState> state(RecordNumber number);
    // All steps, newest first.
    [[nodiscard]] Result<std::vector<Step>> history();

    // One step, one transaction, durable (synchronous FULL) when it returns. A change whose `before` no longer holds in
    // the parts it would write is StateMoved, and then nothing is written.
    [[nodiscard]] Result<Applied> apply(const ChangeSet &changes, const StepProgress &progress = {});
    // The same for each of these records that exists, read where it is written, so that nobody has to hold the texts of
    // a million. The label's count becomes that of the records that changed.
    [[nodiscard]] Result<Applied> editEach(StepLabel label, std::span<const RecordNumber> numbers,
                                           const RecordEdit &edit, const StepProgress &progress = {});

    // A fetch or import: one step over all its batches.
    [[nodiscard]] Result<StepNumber> beginStep(const StepLabel &label);
    // Matches by (origin, id), the n-th occurrence of an id in the pass with the n-th in the catalog; records without
    // id by identical bytes; else inserts. Edits made here survive. At most 10,000 records a call.
    [[nodiscard]] Result<Applied> receive(StepNumber step, const QString &origin, const RecordBatch &batch);
    // The source starts from its beginning again: occurrences count from one again.
    void restartPass(StepNumber step);
    // Where a fetch stands, beside the marks that came with its batches; without a memo it is forgotten.
    [[nodiscard]] Result<void> keepMark(const SourceMark &mark);
    // Fetches that are not complete, newest first.
    [[nodiscard]] Result<std::vector<PendingFetch>> pendingFetches();
    // Ends the step; a step that changed nothing is kept out of the history (its number stays unused).
    [[nodiscard]] Result<Step> closeStep(StepNumber step);

    // What a service says about games and images of icons that records refer to, each call one transaction. No record
    // changes by it: there is no step and no new revision. Gives all ids of the batch with their names (of images: their
    // addresses), empty for those that are unknown.
    [[nodiscard]] Result<std::vector<NumberedText>> receiveGames(const QString &origin, const ObjectBatch &batch);
    [[nodiscard]] Result<std::vector<NumberedText>> receiveImages(const QString &origin, const ObjectBatch &batch);

    // What is known of icons: runs `write` as one transaction. No record changes by it: no step and no new revision.
    [[nodiscard]] Result<void> writeIcons(const IconWrite &write);

    // Takes an edit step back, or applies it again. Records that moved on since are left and counted.
    [[nodiscard]] Result<Applied> undo(StepNumber step, const StepProgress &progress = {});
    [[nodiscard]] Result<Applied> redo(StepNumber step, const StepProgress &progress = {});
    // Takes a fetch or import back where nothing changed since; a step of its own.
    [[nodiscard]] Result<Applied> revert(StepNumber step, const StepProgress &progress = {});

    // Work that can wait until nobody does, some 100 ms of it: what an import left for later. False: nothing is left.
    [[nodiscard]] Result<bool> tidy();

private:
    struct Private;
    explicit CatalogStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
