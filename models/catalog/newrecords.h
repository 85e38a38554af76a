// newrecords: what a record made here begins with, from what the catalog holds. Pure functions over a snapshot; any
// thread, some 10 ms for a million records.
#pragma once

#include "models/catalog/catalog.h"
#include "models/records/recordtime.h"

// One above the highest id in use; the lowest free one when the highest is the last there is.
[[nodiscard]] quint64 proposedId(const Catalog &catalog);
// The unit of the first time found in the catalog; milliseconds when there is none.
[[nodiscard]] TimeUnit catalogTimeUnit(const Catalog &catalog);
