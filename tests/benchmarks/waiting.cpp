#include "tests/benchmarks/waiting.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10min;

} // namespace

void waitUntil(const std::function<bool()> &holds)
{
    if (holds())
        return;
    QEventLoop loop;
    const auto look = [&] {
        if (holds())
            loop.quit();
    };
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, look);
    QTimer::singleShot(kPatience, &loop, [] { qFatal("what was waited for never came"); });
    loop.exec();
}
