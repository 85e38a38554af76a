#include "tests/benchmarks/windowwatch.h"

#include "tests/benchmarks/measure.h"

#include <condition_variable>
#include <mutex>

using namespace std::chrono_literals;

namespace {

constexpr auto kInterval = 1ms;

} // namespace

struct WindowWatch::State
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isAnswered = false;
    bool isStopping = false;
    double longest = 0; // ms
};

WindowWatch::WindowWatch()
    : m_state(std::make_shared<State>())
{
    m_thread = std::thread([this, state = m_state] {
        std::unique_lock lock(state->mutex);
        while (!state->isStopping) {
            state->isAnswered = false;
            const auto asked = Clock::now();
            QMetaObject::invokeMethod(
                this,
                [state] {
                    const std::scoped_lock answering(state->mutex);
                    state->isAnswered = true;
                    state->changed.notify_all();
                },
                Qt::QueuedConnection);
            state->changed.wait(lock, [&] { return state->isAnswered || state->isStopping; });
            // At the end the window thread is busy with ending.
            if (state->isAnswered)
                state->longest = std::max(state->longest, millisecondsSince(asked));
            state->changed.wait_for(lock, kInterval, [&] { return state->isStopping; });
        }
    });
}

WindowWatch::~WindowWatch()
{
    stop();
}

double WindowWatch::longestBlock()
{
    stop();
    return m_state->longest;
}

void WindowWatch::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock stopping(m_state->mutex);
        m_state->isStopping = true;
        m_state->changed.notify_all();
    }
    m_thread.join();
}
