// inParallel: one computation on several threads of a pool, for work that is cut into equal parts such as chunks.
#pragma once

#include <QRunnable>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

// Calls work(index, lane) once for each index below `count`, in ascending order of begin, on this thread (lane 0) and
// on up to `lanes` - 1 others of the pool, which join in as soon as they are free; returns when all are done. `work`
// must not throw. Called from a thread of the pool itself as a rule, so that a pool of two threads is used to the full.
template <class Work> void inParallel(QThreadPool &pool, std::size_t count, Work work, std::size_t lanes = 2)
{
    constexpr int kBeforeOthers = 1; // what is queued already waits for this anyway
    std::atomic<std::size_t> next{0};
    const auto run = [&next, &work, count](std::size_t lane) {
        for (auto index = next.fetch_add(1); index < count; index = next.fetch_add(1))
            work(index, lane);
    };
    QSemaphore done;
    std::vector<std::unique_ptr<QRunnable>> helpers;
    for (std::size_t lane = 1; lane < lanes && lane < count; ++lane) {
        helpers.emplace_back(QRunnable::create([&run, &done, lane] {
            run(lane);
            done.release();
        }));
        helpers.back()->setAutoDelete(false);
        pool.start(helpers.back().get(), kBeforeOthers);
    }
    run(0);
    for (const auto &helper : helpers)
        if (!pool.tryTake(helper.get())) // else it never got a thread
            done.acquire();
}
