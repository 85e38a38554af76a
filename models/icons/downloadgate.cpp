#include "models/icons/downloadgate.h"

namespace {

constexpr int kAtOnce = 32;
constexpr int kPerHost = 6; // HTTP/1.1 gains nothing above

} // namespace

bool DownloadGate::isFree(const QString &host, int kept) const
{
    return m_open + kept < kAtOnce && m_busy.value(host) < (m_multiplexed.contains(host) ? kAtOnce : kPerHost);
}

void DownloadGate::take(const QString &host)
{
    ++m_open;
    ++m_busy[host];
}

void DownloadGate::release(const QString &host)
{
    --m_open;
    if (const auto busy = m_busy.find(host); --*busy == 0)
        m_busy.erase(busy);
    emit freed();
}
