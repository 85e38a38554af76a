#include "models/catalog/recordstate.h"

#include <utility>

RecordState normalised(RecordState state)
{
    if (!state.upstream.isNull() && state.current == state.upstream)
        state.current = QByteArray();
    if (state.current.isNull()) {
        state.draft = false;
        if (!state.deleted)
            state.base = QByteArray();
    }
    return state;
}

RecordState edited(const RecordState &before, const QByteArray &text, bool draft)
{
    auto after = before;
    if (after.base.isNull())
        after.base = after.upstream;
    after.current = text;
    after.draft = draft;
    return normalised(std::move(after));
}

RecordState received(const RecordState &before, const QByteArray &upstream)
{
    auto after = before;
    after.upstream = upstream;
    return normalised(std::move(after));
}

RecordState withDeleted(RecordState before, bool deleted)
{
    before.deleted = deleted;
    if (deleted && before.base.isNull())
        before.base = before.upstream; // what the curator saw when deleting
    return normalised(std::move(before));
}
