// SortKey: a field that records are sorted by, and which way. A plain value.
#pragma once

#include "models/records/fieldschema.h"

#include <vector>

struct SortKey
{
    Field field = Field::Name;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

// The first decides, the next ones where it does not; empty: the source's own order, by record number.
using SortKeys = std::vector<SortKey>;
