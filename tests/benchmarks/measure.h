// Measuring: a clock, repeats, and what is told of them. Values; any thread.
#pragma once

#include <chrono>
#include <vector>

using Clock = std::chrono::steady_clock;

// Milliseconds; the clock's own resolution is nanoseconds.
[[nodiscard]] inline double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

[[nodiscard]] inline double millisecondsSince(Clock::time_point start)
{
    return milliseconds(Clock::now() - start);
}

template <class Work> [[nodiscard]] double timed(Work work)
{
    const auto start = Clock::now();
    work();
    return millisecondsSince(start);
}

// Figures of one kind, in the order they were measured.
class Samples
{
public:
    Samples() = default;
    explicit Samples(std::vector<double> values)
        : m_values(std::move(values))
    {
    }

    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    // Of no figures: 0.
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double least() const { return percentile(0); }
    [[nodiscard]] double most() const { return percentile(100); }
    // The smallest figure that `percent` of them do not exceed.
    [[nodiscard]] double percentile(double percent) const;

private:
    std::vector<double> m_values;
};

// Calls `once`, which gives milliseconds, seven times; three times when it takes two seconds or more.
template <class Once> [[nodiscard]] Samples repeated(Once once)
{
    constexpr std::size_t kQuick = 7, kSlow = 3;
    constexpr double kSlowFrom = 2'000;
    Samples samples;
    while (samples.values().size() < (samples.median() < kSlowFrom ? kQuick : kSlow))
        samples.add(once());
    return samples;
}
