// WantedIds: what a snapshot's records refer to and nobody has asked a service for yet. Pure; any thread.
//
// A snapshot does not know which source a record came from: with records of several, all of their ids are here.
#pragma once

#include "models/catalog/catalog.h"

struct WantedIds
{
    // Each once, in the order of the records that name them, deleted ones left out.
    std::vector<quint64> games;
    std::vector<quint64> icons; // of records whose icon is only a number

    [[nodiscard]] bool isEmpty() const { return games.empty() && icons.empty(); }
};

// Some 20 ms at a million records.
[[nodiscard]] WantedIds wantedIds(const Catalog &catalog);
