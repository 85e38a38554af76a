#include "models/sources/ratelimiter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kWindow = 1010ms;
constexpr double kSlower = 2;
constexpr double kSlowest = 16;
constexpr double kFaster = 0.8;
constexpr int kGoodAnswers = 4; // between two steps

} // namespace

RateLimiter::Clock::duration RateLimiter::wait(Clock::time_point now) const
{
    Clock::time_point next = std::max(now, m_heldUntil);
    if (m_perSecond > 0 && m_sent.size() == std::size_t(m_perSecond)) {
        const auto window = std::chrono::duration_cast<Clock::duration>(kWindow * m_stretch);
        next = std::max(next, m_sent.front() + window);
    }
    return next - now;
}

void RateLimiter::sent(Clock::time_point now)
{
    m_sent.push_back(now);
    while (m_sent.size() > std::size_t(std::max(0, m_perSecond)))
        m_sent.pop_front();
}

void RateLimiter::wentOut(Clock::time_point then, Clock::time_point now)
{
    const auto sent = std::ranges::find(m_sent, then);
    if (sent == m_sent.end())
        return;
    *sent = now;
    std::ranges::sort(m_sent);
}

void RateLimiter::refused(Clock::time_point now, Clock::duration pause)
{
    const bool isNew = now >= m_heldUntil; // requests that were open together are refused together
    m_heldUntil = std::max(m_heldUntil, now + pause);
    if (isNew)
        m_stretch = std::min(kSlowest, m_stretch * kSlower);
    m_goodAnswers = 0;
}

void RateLimiter::answered()
{
    if (m_stretch <= 1 || ++m_goodAnswers < kGoodAnswers)
        return;
    m_goodAnswers = 0;
    m_stretch = std::max(1.0, m_stretch * kFaster);
}
