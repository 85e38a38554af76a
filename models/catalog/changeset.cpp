#include "models/catalog/changeset.h"

#include <utility>

Change inverse(Change change)
{
    std::swap(change.before, change.after);
    return change;
}
