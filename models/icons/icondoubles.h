// iconDoubles: which records have the same picture, or one that looks the same, within a game and across games. Pure
// and slow: for workers.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/iconmark.h"
#include "models/icons/iconfact.h"

#include <atomic>
#include <vector>

struct SeenIcon
{
    RecordNumber number = kNoRecord;
    const IconFact *fact = nullptr; // of a picture; not null
};

struct IconDouble
{
    RecordNumber number = kNoRecord;
    IconMark mark = IconMark::Double; // one of the four doubles
    RecordNumber partner = kNoRecord; // the first other record
    quint32 others = 0;               // how many there are
};

struct FoundDouble
{
    IconDouble found;
    const IconFact *fact; // of the record's icon
};

// Pictures of one color are nobody's double: each looks like all others. Records without a game are of one game.
[[nodiscard]] std::vector<FoundDouble> iconDoubles(const Catalog &catalog, std::vector<SeenIcon> pictures,
                                                   const std::atomic_bool &cancelled);
