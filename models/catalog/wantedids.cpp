#include "models/catalog/wantedids.h"

#include <unordered_set>

WantedIds wantedIds(const Catalog &catalog)
{
    WantedIds wanted;
    const auto &[games, images, findings] = catalog.sideTables();
    std::vector<bool> isGameSeen(catalog.games().size());
    std::unordered_set<quint64> iconsSeen;
    for (const auto &chunk : catalog.chunks()) {
        if (!chunk)
            continue;
        chunk->visible().forEach([&](Slot slot) {
            for (const auto code : chunk->games(slot)) {
                if (code >= isGameSeen.size() || isGameSeen[code])
                    continue;
                isGameSeen[code] = true;
                if (const auto id = IdText::id(catalog.games().text(code)); !games->wasAsked(id))
                    wanted.games.push_back(id);
            }
            const auto icon = chunk->iconNumber(slot);
            if (icon && !images->wasAsked(*icon) && iconsSeen.insert(*icon).second)
                wanted.icons.push_back(*icon);
        });
    }
    return wanted;
}
