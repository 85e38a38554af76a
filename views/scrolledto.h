// scrolledTo: how far a view has to be scrolled to show a part of what it holds, along one direction. Pure.
#pragma once

#include <QAbstractItemView>

// Where a bar that stands at `value` has to stand so that `length` pixels from `start` on are in a view of `room`
// pixels.
[[nodiscard]] int scrolledTo(int value, int start, int length, int room, QAbstractItemView::ScrollHint hint);
