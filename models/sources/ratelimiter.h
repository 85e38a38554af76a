// RateLimiter: when the next request may be sent, so that no window of one second holds more than the service allows.
// A value that is told the time and waits for nothing; one connection has one.
//
// The window is a hundredth longer than the second the service counts, for requests that overtake each other on their
// way. A refusal (429) stretches it, and good answers bring it back step by step.
#pragma once

#include <chrono>
#include <deque>

class RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    // 0: no limit.
    explicit RateLimiter(int requestsPerSecond)
        : m_perSecond(requestsPerSecond)
    {
    }

    // How long to wait before the next request; zero: not at all.
    [[nodiscard]] Clock::duration wait(Clock::time_point now) const;
    void sent(Clock::time_point now);
    // The request sent `then` went out only `now`: it had to wait for its connection.
    void wentOut(Clock::time_point then, Clock::time_point now);
    // The service answered 429: nothing goes out for `pause`, and then more slowly.
    void refused(Clock::time_point now, Clock::duration pause);
    void answered();
    // Until when nothing goes out after a refusal; in the past: it is over.
    [[nodiscard]] Clock::time_point heldUntil() const { return m_heldUntil; }
    // How much slower than allowed it goes, from 1.
    [[nodiscard]] double stretch() const { return m_stretch; }

private:
    int m_perSecond;
    double m_stretch = 1;
    int m_goodAnswers = 0; // since the stretch last changed
    Clock::time_point m_heldUntil;
    std::deque<Clock::time_point> m_sent; // of the newest requests, at most m_perSecond
};
