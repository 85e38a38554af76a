#include "models/catalog/newrecords.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace {

constexpr std::array kTimes{Field::CreatedAt, Field::UpdatedAt};

} // namespace

quint64 proposedId(const Catalog &catalog)
{
    std::vector<quint64> ids;
    quint64 highest = 0;
    for (const ChunkPtr &chunk : catalog.chunks()) {
        for (Slot slot = 0; chunk && slot < chunk->size(); ++slot) {
            if (chunk->exists(slot) && chunk->has(slot, Field::Id))
                highest = std::max(highest, chunk->unsignedValue(slot, Field::Id));
        }
    }
    if (highest < std::numeric_limits<quint64>::max())
        return highest + 1;
    for (const ChunkPtr &chunk : catalog.chunks()) {
        for (Slot slot = 0; chunk && slot < chunk->size(); ++slot) {
            if (chunk->exists(slot) && chunk->has(slot, Field::Id))
                ids.push_back(chunk->unsignedValue(slot, Field::Id));
        }
    }
    std::ranges::sort(ids);
    quint64 free = 1;
    for (const quint64 id : ids) {
        if (id > free)
            break;
        if (id == free)
            ++free;
    }
    return free;
}

TimeUnit catalogTimeUnit(const Catalog &catalog)
{
    for (const ChunkPtr &chunk : catalog.chunks()) {
        for (Slot slot = 0; chunk && slot < chunk->size(); ++slot) {
            for (const Field field : kTimes) {
                // Zero is the same instant in both units.
                if (chunk->isVisible(slot) && chunk->has(slot, field) && chunk->signedValue(slot, field) != 0)
                    return timeUnit(chunk->signedValue(slot, field));
            }
        }
    }
    return TimeUnit::Milliseconds;
}
