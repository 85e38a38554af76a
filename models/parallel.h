// inParallel: one computation on several threads of a pool, for work that is cut into equal parts such as chunks.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <cstddef>

// Calls work(index, lane) once for each index below `count`, in ascending order of begin, on this thread (lane 0) and
// on as many of `lanes` - 1 others as the pool has free at once; returns when all are done. `work` must not throw.
// Called from a thread of the pool itself as a rule, so that a pool of two threads is used to the full.
template <class Work> void inParallel(QThreadPool &pool, std::size_t count, Work work, std::size_t lanes = 2)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&next, &work, count](std::size_t lane) {
        for (auto index = next.fetch_add(1); index < count; index = next.fetch_add(1))
            work(index, lane);
    };
    QSemaphore done;
    int started = 0;
    for (std::size_t lane = 1; lane < lanes && lane < count; ++lane) {
        if (pool.tryStart([&run, &done, lane] {
                run(lane);
                done.release();
            }))
            ++started;
    }
    run(0);
    done.acquire(started);
}
