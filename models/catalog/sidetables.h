// SideTables: what a service says about numbers that records refer to, and what is known of their icons. Values; shared between snapshots; any thread.
#pragma once

#include "models/catalog/gamenames.h"
#include "models/catalog/iconfindings.h"
#include "models/catalog/iconimages.h"

struct SideTables
{
    // Never null.
    GameNamesPtr games = GameNames::none();
    IconImagesPtr images = IconImages::none();
    IconFindingsPtr findings = IconFindings::none();

    // The very same, not only alike.
    friend bool operator==(const SideTables &, const SideTables &) = default;
};
