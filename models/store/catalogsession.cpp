#include "models/store/catalogsession.h"

#include "models/async.h"
#include "models/store/catalogreader.h"
#include "models/store/snapshotbuilder.h"
#include "models/store/storeworker.h"

#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

// Runs `job`, which gives a Result<T>, on the thread of `there`; after everything that was asked of it before.
template <typename Job> auto ask(QObject *there, Job job)
{
    using Answer = std::invoke_result_t<Job &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        there,
        [promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

// Lets the thread of `there` do what was asked of it, then `last`, and ends the thread.
template <typename Last> void finish(QObject *there, QThread &thread, Last last)
{
    QMetaObject::invokeMethod(
        there,
        [last = std::move(last)] {
            last();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    thread.wait();
}

// A CatalogReader on the reader thread.
struct ReaderWorker : QObject
{
    std::unique_ptr<CatalogReader> reader;
    Error whyNot{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}}; // there is no reader

    Result<void> open(const QString &path)
    {
        auto opened = CatalogReader::open(path);
        if (!opened) {
            whyNot = opened.error();
            return tl::unexpected(whyNot);
        }
        reader = std::move(*opened);
        return {};
    }
};

} // namespace

class CatalogSession::Private
{
public:
    Private(CatalogSession &owner, const QString &filePath, QThreadPool &interactive,
            const CatalogCacheOptions &cacheOptions)
        : session(owner)
        , path(filePath)
        , cacheFolder(cacheOptions.folder)
        , builder(interactive, nullptr)
        , cache(cacheOptions, store)
    {
    }

    void start(Mode mode);
    void stop();
    void onStoreOpened(const std::optional<Error> &error);
    void onReaderOpened(const Result<void> &opened);
    void fail(const Error &error);

    CatalogSession &session;
    QString path, cacheFolder;
    QThread storeThread, readerThread;
    StoreWorker store;   // on storeThread
    ReaderWorker reader; // on readerThread
    SnapshotBuilder builder;
    CacheKeeper cache;
    bool isOpen = false;
    bool isLoading = true;
    std::optional<Error> readOnlyReason;
    std::optional<StepLabel> undoLabel, redoLabel;
};

void CatalogSession::Private::start(Mode mode)
{
    connect(&builder, &SnapshotBuilder::catalogChanged, &session, &CatalogSession::catalogChanged);
    connect(&builder, &SnapshotBuilder::troubled, &session, &CatalogSession::troubled);
    connect(&builder, &SnapshotBuilder::catalogChanged, &session, [this](const std::vector<RecordNumber> &changed) {
        if (!isLoading && !builder.isBusy())
            cache.setCatalog(builder.catalog(), qsizetype(changed.size()));
    });
    connect(&store, &StoreWorker::applied, &session, [this] { cache.disturb(); });
    connect(&builder, &SnapshotBuilder::loaded, &session, [this] {
        isLoading = false;
        if (!readOnlyReason)
            cache.begin(builder.uuid(), builder.cacheRevision());
        if (!builder.isBusy())
            cache.setCatalog(builder.catalog(), 0);
        emit session.loaded();
    });
    connect(&store, &StoreWorker::opened, &session, [this](const auto &error) { onStoreOpened(error); });
    connect(&store, &StoreWorker::progressed, &session, &CatalogSession::progressed);
    connect(&store, &StoreWorker::applied, &builder, &SnapshotBuilder::add);
    connect(&store, &StoreWorker::besideReceived, &builder, &SnapshotBuilder::addBeside);
    connect(&store, &StoreWorker::historyChanged, &session, [this](const auto &undo, const auto &redo) {
        undoLabel = undo;
        redoLabel = redo;
        emit session.historyChanged();
    });
    storeThread.setObjectName(u"store"_s);
    readerThread.setObjectName(u"reader"_s);
    store.moveToThread(&storeThread);
    reader.moveToThread(&readerThread);
    storeThread.start();
    readerThread.start();
    QMetaObject::invokeMethod(
        &store, [this, mode] { store.open(path, mode == Mode::Create); }, Qt::QueuedConnection);
}

void CatalogSession::Private::stop()
{
    // The store closes last: whoever closes a catalog last moves its -wal into the file, and readers may not.
    builder.stop();
    finish(&reader, readerThread, [this] { reader.reader.reset(); });
    finish(&store, storeThread, [this, lastWriting = cache.lastWriting()] {
        lastWriting();
        store.close();
    });
}

void CatalogSession::Private::onStoreOpened(const std::optional<Error> &error)
{
    if (error && error->kind != Error::Kind::CatalogReadOnly)
        return fail(*error);
    readOnlyReason = error;
    whenReady(ask(&reader, [this] { return reader.open(path); }), &session,
              [this](const Result<void> &opened) { onReaderOpened(opened); });
}

void CatalogSession::Private::onReaderOpened(const Result<void> &opened)
{
    if (!opened) {
        QMetaObject::invokeMethod(
            &store, [this] { store.close(); }, Qt::QueuedConnection);
        return fail(opened.error());
    }
    isOpen = true;
    emit session.opened();
    builder.load(path, cacheFolder);
}

void CatalogSession::Private::fail(const Error &error)
{
    isLoading = false;
    emit session.failed(error);
}

CatalogSession::CatalogSession(const QString &path, Mode mode, QThreadPool &interactive,
                               const CatalogCacheOptions &cache, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, path, interactive, cache))
{
    d->start(mode);
}

CatalogSession::~CatalogSession()
{
    disconnect(&d->builder, nullptr, this, nullptr);
    disconnect(&d->store, nullptr, this, nullptr);
    d->stop();
}

QString CatalogSession::path() const
{
    return d->path;
}

bool CatalogSession::isOpen() const
{
    return d->isOpen;
}

const std::optional<Error> &CatalogSession::readOnlyReason() const
{
    return d->readOnlyReason;
}

CatalogPtr CatalogSession::catalog() const
{
    return d->builder.catalog();
}

bool CatalogSession::isLoading() const
{
    return d->isLoading;
}

bool CatalogSession::isBuilding() const
{
    return d->builder.isBusy();
}

void CatalogSession::keepOrder(const SortedRecordsPtr &order)
{
    d->cache.setOrder(order);
}

const SortedRecordsPtr &CatalogSession::keptOrder() const
{
    return d->builder.keptOrder();
}

QFuture<Result<Applied>> CatalogSession::apply(ChangeSet changes)
{
    return ask(&d->store, [store = &d->store, changes = std::move(changes)] { return store->apply(changes); });
}

QFuture<Result<Applied>> CatalogSession::editEach(StepLabel label, std::vector<RecordNumber> numbers, RecordEdit edit)
{
    return ask(&d->store, [store = &d->store, label = std::move(label), numbers = std::move(numbers),
                           edit = std::move(edit)] { return store->editEach(label, numbers, edit); });
}

void CatalogSession::cancelStep()
{
    d->store.cancel();
}

std::optional<StepLabel> CatalogSession::undoLabel() const
{
    return d->undoLabel;
}

std::optional<StepLabel> CatalogSession::redoLabel() const
{
    return d->redoLabel;
}

QFuture<Result<Applied>> CatalogSession::undo()
{
    return ask(&d->store, [store = &d->store] { return store->undo(); });
}

QFuture<Result<Applied>> CatalogSession::redo()
{
    return ask(&d->store, [store = &d->store] { return store->redo(); });
}

QFuture<Result<Applied>> CatalogSession::revert(StepNumber step)
{
    return ask(&d->store, [store = &d->store, step] { return store->revert(step); });
}

QFuture<Result<StepNumber>> CatalogSession::beginStep(StepLabel label)
{
    return ask(&d->store, [store = &d->store, label = std::move(label)] { return store->beginStep(label); });
}

QFuture<Result<Applied>> CatalogSession::receive(StepNumber step, QString origin, RecordBatch batch)
{
    return ask(&d->store, [store = &d->store, step, origin = std::move(origin), batch = std::move(batch)] {
        return store->receive(step, origin, batch);
    });
}

void CatalogSession::restartPass(StepNumber step)
{
    QMetaObject::invokeMethod(
        &d->store, [store = &d->store, step] { store->restartPass(step); }, Qt::QueuedConnection);
}

QFuture<Result<Step>> CatalogSession::closeStep(StepNumber step)
{
    return ask(&d->store, [store = &d->store, step] { return store->closeStep(step); });
}

QFuture<Result<void>> CatalogSession::keepMark(SourceMark mark)
{
    return ask(&d->store, [store = &d->store, mark = std::move(mark)] { return store->keepMark(mark); });
}

QFuture<Result<std::vector<PendingFetch>>> CatalogSession::pendingFetches()
{
    return ask(&d->store, [store = &d->store] { return store->pendingFetches(); });
}

QFuture<Result<void>> CatalogSession::receiveGames(QString origin, ObjectBatch batch)
{
    return ask(&d->store, [store = &d->store, origin = std::move(origin), batch = std::move(batch)] {
        return store->receiveGames(origin, batch);
    });
}

QFuture<Result<void>> CatalogSession::receiveImages(QString origin, ObjectBatch batch)
{
    return ask(&d->store, [store = &d->store, origin = std::move(origin), batch = std::move(batch)] {
        return store->receiveImages(origin, batch);
    });
}

QFuture<Result<std::optional<IconScanMark>>> CatalogSession::pendingIconScan()
{
    return ask(&d->reader, [reader = &d->reader]() -> Result<std::optional<IconScanMark>> {
        if (!reader->reader)
            return tl::unexpected(reader->whyNot);
        return reader->reader->icons().scan();
    });
}

QFuture<Result<void>> CatalogSession::writeIcons(IconWrite write)
{
    return ask(&d->store, [store = &d->store, write = std::move(write)] { return store->writeIcons(write); });
}

void CatalogSession::setIconFindings(const IconFindingsPtr &findings)
{
    d->builder.setIconFindings(findings);
}

QFuture<Result<std::vector<AppliedRecord>>> CatalogSession::readStates(std::vector<RecordNumber> numbers)
{
    return ask(&d->reader, [reader = &d->reader, numbers = std::move(numbers)]() -> Result<std::vector<AppliedRecord>> {
        if (!reader->reader)
            return tl::unexpected(reader->whyNot);
        return reader->reader->states(numbers);
    });
}

QFuture<Result<std::vector<Step>>> CatalogSession::readHistory()
{
    return ask(&d->reader, [reader = &d->reader]() -> Result<std::vector<Step>> {
        if (!reader->reader)
            return tl::unexpected(reader->whyNot);
        return reader->reader->history();
    });
}
