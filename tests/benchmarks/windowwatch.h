// WindowWatch: measures for how long the window thread answered nobody. A thread of its own asks it a thousand times a
// second; the longest answer is the longest block. Made, read and destroyed on the window thread.
#pragma once

#include <QObject>

#include <memory>
#include <thread>

class WindowWatch : public QObject
{
    Q_OBJECT

public:
    WindowWatch();
    ~WindowWatch() override;

    // Ends the watch: ms.
    [[nodiscard]] double longestBlock();

private:
    struct State;
    void stop();

    std::shared_ptr<State> m_state;
    std::thread m_thread;
};
