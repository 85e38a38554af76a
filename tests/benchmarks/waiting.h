// waitUntil(): runs the window thread's event loop until something holds. Looks after every round of events, never by
// the clock, so that what is measured is not rounded up to a timer. Ten minutes without end the program.
#pragma once

#include <functional>

void waitUntil(const std::function<bool()> &holds);
