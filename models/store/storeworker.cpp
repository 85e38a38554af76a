#include "models/store/storeworker.h"

#include <QElapsedTimer>

namespace {

constexpr qint64 kProgressInterval = 50; // milliseconds

} // namespace

void StoreWorker::open(const QString &path, bool create)
{
    auto store = create ? CatalogStore::create(path) : CatalogStore::open(path);
    if (!store) {
        m_whyNot = store.error();
        emit opened(m_whyNot);
        return;
    }
    m_store = std::move(*store);
    emit opened(std::nullopt);
}

void StoreWorker::close()
{
    m_store.reset();
}

Result<void> StoreWorker::setCacheMark(const QString &id)
{
    return m_store ? m_store->setCacheMark(id) : tl::unexpected(m_whyNot);
}

void StoreWorker::cancel()
{
    m_cancelled = m_running.load();
}

template <typename Verb> Result<Applied> StoreWorker::watched(Verb verb)
{
    const quint64 mine = ++m_started;
    m_running = mine;
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    auto result = verb([&](qint64 done, qint64 total) {
        if (sinceProgress.elapsed() >= kProgressInterval) {
            emit progressed(done, total);
            sinceProgress.start();
        }
        return m_cancelled != mine;
    });
    m_running = 0;
    return result;
}

Result<Applied> StoreWorker::apply(const ChangeSet &changes)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return doneAsEdit(watched([&](const StepProgress &progress) { return m_store->apply(changes, progress); }));
}

Result<Applied> StoreWorker::editEach(const StepLabel &label, const std::vector<RecordNumber> &numbers,
                                      const RecordEdit &edit)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return doneAsEdit(
        watched([&](const StepProgress &progress) { return m_store->editEach(label, numbers, edit, progress); }));
}

Result<Applied> StoreWorker::undo()
{
    return move(m_undo, m_redo, &CatalogStore::undo);
}

Result<Applied> StoreWorker::redo()
{
    return move(m_redo, m_undo, &CatalogStore::redo);
}

Result<Applied> StoreWorker::revert(StepNumber step)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return doneAsEdit(watched([&](const StepProgress &progress) { return m_store->revert(step, progress); }));
}

Result<StepNumber> StoreWorker::beginStep(const StepLabel &label)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    auto step = m_store->beginStep(label);
    if (step) {
        ++m_openSteps;
        tellHistory();
    }
    return step;
}

Result<Applied> StoreWorker::receive(StepNumber step, const QString &origin, const RecordBatch &batch)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return done(m_store->receive(step, origin, batch), false);
}

void StoreWorker::restartPass(StepNumber step)
{
    if (m_store)
        m_store->restartPass(step);
}

Result<void> StoreWorker::keepMark(const SourceMark &mark)
{
    return m_store ? m_store->keepMark(mark) : tl::unexpected(m_whyNot);
}

Result<std::vector<PendingFetch>> StoreWorker::pendingFetches()
{
    return m_store ? m_store->pendingFetches() : tl::unexpected(m_whyNot);
}

Result<Step> StoreWorker::closeStep(StepNumber step)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    auto closed = m_store->closeStep(step);
    if (closed) {
        --m_openSteps;
        tellHistory();
    }
    tidyLater();
    return closed;
}

Result<void> StoreWorker::writeIcons(const IconWrite &write)
{
    return m_store ? m_store->writeIcons(write) : tl::unexpected(m_whyNot);
}

Result<void> StoreWorker::receiveGames(const QString &origin, const ObjectBatch &batch)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return m_store->receiveGames(origin, batch).map([this](const std::vector<NumberedText> &games) {
        emit besideReceived(games, {});
    });
}

Result<void> StoreWorker::receiveImages(const QString &origin, const ObjectBatch &batch)
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    return m_store->receiveImages(origin, batch).map([this](const std::vector<NumberedText> &images) {
        emit besideReceived({}, images);
    });
}

void StoreWorker::tidyLater()
{
    if (m_isTidying)
        return;
    m_isTidying = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTidying = false;
            // What fails now (a full disk) is tried again after the next step.
            if (m_store && m_openSteps == 0 && m_store->tidy().value_or(false))
                tidyLater();
        },
        Qt::QueuedConnection);
}

// Told before the caller's future ends, so that the session knows of it first.
Result<Applied> StoreWorker::done(Result<Applied> result, bool soon)
{
    if (result && !result->records.empty())
        emit applied(result->records, result->revision, soon);
    if (soon)
        tidyLater();
    return result;
}

Result<Applied> StoreWorker::doneAsEdit(Result<Applied> result)
{
    result = done(std::move(result), true);
    if (result && result->step.number != kNoStep) {
        m_undo.push_back({result->step.number, result->step.label});
        m_redo.clear();
        tellHistory();
    }
    return result;
}

Result<Applied> StoreWorker::move(std::vector<Entry> &from, std::vector<Entry> &to,
                                  Result<Applied> (CatalogStore::*verb)(StepNumber, const StepProgress &))
{
    if (!m_store)
        return tl::unexpected(m_whyNot);
    if (from.empty())
        return Applied{};
    auto result =
        done(watched([&](const StepProgress &progress) { return (m_store.get()->*verb)(from.back().step, progress); }),
             true);
    if (result) {
        to.push_back(std::move(from.back()));
        from.pop_back();
        tellHistory();
    }
    return result;
}

void StoreWorker::tellHistory()
{
    const auto label = [](const std::vector<Entry> &stack) {
        return stack.empty() ? std::nullopt : std::optional(stack.back().label);
    };
    emit historyChanged(label(m_undo), label(m_redo));
}
