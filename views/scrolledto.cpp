#include "views/scrolledto.h"

int scrolledTo(int value, int start, int length, int room, QAbstractItemView::ScrollHint hint)
{
    const auto isBefore = start < value || length > room;
    const auto isBehind = start + length > value + room;
    if (hint == QAbstractItemView::PositionAtCenter)
        return start - (room - length) / 2;
    if (hint == QAbstractItemView::PositionAtTop || (hint == QAbstractItemView::EnsureVisible && isBefore))
        return start;
    if (hint == QAbstractItemView::PositionAtBottom || (hint == QAbstractItemView::EnsureVisible && isBehind))
        return start + length - room;
    return value;
}
