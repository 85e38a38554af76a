#include "models/sources/batchqueue.h"

namespace {

constexpr std::size_t kCapacity = 2;

} // namespace

bool BatchQueue::put(Item item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isAbandoned || m_items.size() < kCapacity; });
    if (m_isAbandoned)
        return false;
    m_items.push_back(std::move(item));
    m_changed.notify_all();
    return true;
}

void BatchQueue::finish()
{
    const std::lock_guard lock(m_mutex);
    m_isFinished = true;
    m_changed.notify_all();
}

std::optional<BatchQueue::Item> BatchQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isFinished || !m_items.empty(); });
    if (m_items.empty())
        return std::nullopt;
    std::optional<Item> item(std::move(m_items.front()));
    m_items.pop_front();
    m_changed.notify_all();
    return item;
}

void BatchQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isAbandoned = true;
    m_changed.notify_all();
}
