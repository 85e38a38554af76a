// Answers from other threads: whenReady() waits for one future, Latest for the newest of several computations. Both are
// used on the owner's thread and never block it. Instead of QFuture::then(context, ...), which asserts in Qt 6.4 when
// the context has died by then.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

// Calls `callback` with the future's result (with nothing for QFuture<void>) on the thread of `context`, on which this
// must be called, too. A context that dies before gets no call; neither does one whose future was cancelled. The
// callback runs from the event loop, never from inside this call.
template <class T, class Callback> void whenReady(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<T>) {
                             if (!watcher->isCanceled())
                                 callback();
                         } else {
                             const QFuture<T> answer = watcher->future();
                             if (answer.resultCount() > 0)
                                 callback(*answer.constBegin()); // result() would copy it
                         }
                     });
    watcher->setFuture(future);
}

// Runs computations on a pool and delivers only the answer of the newest. A member of its owner, used on the owner's
// thread; when the owner dies nothing is delivered any more.
//
//   m_search.run([catalog, query](const std::atomic_bool &cancelled) { return found(*catalog, query, cancelled); },
//                [this](const MatchesPtr &matches) { takeMatches(matches); });
class Latest
{
public:
    // `pool` must outlive the computations: wait for it (QThreadPool::waitForDone) before it dies.
    Latest(QThreadPool &pool, QObject *owner)
        : m_pool(&pool)
        , m_owner(owner)
    {
    }
    ~Latest() { cancel(); }
    Q_DISABLE_COPY_MOVE(Latest)

    // `compute()` or `compute(const std::atomic_bool &cancelled)` runs on the pool and owns all it touches; `deliver`
    // gets its result on the owner's thread, unless run() or cancel() was called again before.
    template <class Compute, class Deliver> void run(Compute compute, Deliver deliver)
    {
        cancel();
        m_cancelled = std::make_shared<std::atomic_bool>(false);
        auto work = [compute = std::move(compute)](const std::atomic_bool &cancelled) mutable {
            if constexpr (std::is_invocable_v<Compute &, const std::atomic_bool &>)
                return compute(cancelled);
            else
                return compute();
        };
        using Answer = std::optional<decltype(std::declval<std::decay_t<decltype(work)> &>()(*m_cancelled))>;
        auto *watcher = new QFutureWatcher<Answer>(m_owner);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_owner,
                         [this, watcher, cancelled = m_cancelled, deliver = std::move(deliver)]() mutable {
                             watcher->deleteLater();
                             if (*cancelled)
                                 return; // `this` may be gone
                             m_watcher = nullptr;
                             m_cancelled.reset();
                             if (Answer answer = watcher->future().takeResult())
                                 deliver(std::move(*answer));
                         });
        watcher->setFuture(
            QtConcurrent::run(m_pool, [work = std::move(work), cancelled = m_cancelled]() mutable -> Answer {
                if (*cancelled)
                    return std::nullopt; // replaced while it waited for its turn
                return work(*cancelled);
            }));
    }

    // The answer under way is not wanted any more.
    void cancel()
    {
        if (m_cancelled)
            *m_cancelled = true;
        m_cancelled.reset();
        delete m_watcher;
        m_watcher = nullptr;
    }

    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

private:
    QThreadPool *m_pool;
    QObject *m_owner;
    QPointer<QFutureWatcherBase> m_watcher; // a child of the owner, which may die first
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
