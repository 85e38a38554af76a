// CatalogSession: one open catalog as the window sees it. Lives on the GUI thread and never blocks it.
//
// Owns the store thread (CatalogStore, if writable), a reader thread (CatalogReader), and the chain that turns applied
// transactions into new snapshots on the interactive pool. Texts are read asynchronously; edits are handed over as
// change sets and come back as a new snapshot. Its destructor finishes what was handed over and joins its threads.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/changeset.h"
#include "models/result.h"
#include "models/store/cachekeeper.h"
#include "models/store/catalogstore.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QThreadPool;

class CatalogSession : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Create, Open };

    // Opens on the store thread. Ends in exactly one of opened() and failed(). `interactive` is where chunks are built.
    // `cache`: where cache files lie; without a folder none is used.
    CatalogSession(const QString &path, Mode mode, QThreadPool &interactive, const CatalogCacheOptions &cache = {},
                   QObject *parent = nullptr);
    ~CatalogSession() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isOpen() const;
    // Nothing: writable. Else why it is not: CatalogReadOnly with its detail.
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason().has_value(); }
    [[nodiscard]] CatalogPtr catalog() const; // never null
    // True until all stored records are in the snapshot.
    [[nodiscard]] bool isLoading() const;
    // True while something applied is not yet in the snapshot.
    [[nodiscard]] bool isBuilding() const;

    // A sort order worth keeping in the cache file, and the one that lay there (null: none).
    void keepOrder(const SortedRecordsPtr &order);
    [[nodiscard]] const SortedRecordsPtr &keptOrder() const;

    // Applies an edit as one step that undo() takes back. The future ends when it is durable (or refused); the
    // snapshot with it follows with catalogChanged().
    QFuture<Result<Applied>> apply(ChangeSet changes);
    // The same for each of these records that exists, which is read where it is written (on the store thread): for any
    // number of them, none of whose texts has to be here. The label's count becomes that of the records that changed.
    QFuture<Result<Applied>> editEach(StepLabel label, std::vector<RecordNumber> numbers, RecordEdit edit);
    // Ctrl+Z and Shift+Ctrl+Z: the curator's own edits of this session, by name.
    [[nodiscard]] std::optional<StepLabel> undoLabel() const;
    [[nodiscard]] std::optional<StepLabel> redoLabel() const;
    QFuture<Result<Applied>> undo();
    QFuture<Result<Applied>> redo();
    QFuture<Result<Applied>> revert(StepNumber step);
    // Gives up the edit, undo, redo or revert whose progress was told last, if it is not too late: its future ends with
    // Cancelled and nothing has changed.
    void cancelStep();

    // A fetch or import. Any thread may call receive() and closeStep(); the futures end when written.
    QFuture<Result<StepNumber>> beginStep(StepLabel label);
    QFuture<Result<Applied>> receive(StepNumber step, QString origin, RecordBatch batch);
    void restartPass(StepNumber step);
    QFuture<Result<Step>> closeStep(StepNumber step);
    // Where a fetch stands; without a memo it is forgotten.
    QFuture<Result<void>> keepMark(SourceMark mark);
    // Fetches that are not complete, newest first.
    QFuture<Result<std::vector<PendingFetch>>> pendingFetches();

    // What a service says about games and images of icons (readServiceObjects()). Any thread; the futures end when it is
    // written, and a snapshot with it follows with catalogChanged().
    QFuture<Result<void>> receiveGames(QString origin, ObjectBatch batch);
    QFuture<Result<void>> receiveImages(QString origin, ObjectBatch batch);

    // A scan of icons that is not complete, from the reader thread; ask after opened().
    QFuture<Result<std::optional<IconScanMark>>> pendingIconScan();
    // Writes what is known of icons, on the store's thread.
    QFuture<Result<void>> writeIcons(IconWrite write);
    // What is known of the icons now, which stands beside the records of the snapshots from then on; nothing is written.
    void setIconFindings(const IconFindingsPtr &findings);

    // Texts and history from the reader thread, which an import does not hold up. Ask after opened(). States come in
    // the order asked for; a record that is not there has an empty one.
    QFuture<Result<std::vector<AppliedRecord>>> readStates(std::vector<RecordNumber> numbers);
    QFuture<Result<std::vector<Step>>> readHistory();

signals:
    void opened();
    void failed(const Error &error);
    // A new snapshot is in place. `changed`: numbers whose record differs from the snapshot before; empty with
    // everything new while loading, or when only the side tables are new.
    void catalogChanged(const std::vector<RecordNumber> &changed);
    void loaded();         // all stored records are in the snapshot
    void historyChanged(); // steps, or what undo and redo would do
    // An edit, undo, redo or revert that takes long: records done of all, at most every 50 ms. Ends with its future.
    void progressed(qint64 done, qint64 total);
    // Something went wrong in the background (a damaged page met while reading).
    void troubled(const Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};
