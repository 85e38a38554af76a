// BatchQueue: hands batches over from the thread that reads a file to the one that has them written. Holds few, so that
// what is read and not yet written stays small. For one thread on either side.
#pragma once

#include "models/sources/recordbatch.h"

#include <condition_variable>
#include <deque>
#include <mutex>

class BatchQueue
{
public:
    struct Item
    {
        RecordBatch batch; // may be empty: only the progress is told
        qint64 bytesRead = 0;
    };

    // Waits for room. False: nobody takes any more.
    [[nodiscard]] bool put(Item item);
    // Nothing more will be put.
    void finish();

    // Waits for the next; nothing: that was all.
    [[nodiscard]] std::optional<Item> take();
    // Nothing more will be taken.
    void abandon();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    bool m_isFinished = false;
    bool m_isAbandoned = false;
};
