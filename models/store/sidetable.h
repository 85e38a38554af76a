// SideTable: the tables game and image: what services say about the ids that records have, beside the records. Plain
// object for the thread of its database; it keeps nothing in memory. Writes belong to the caller's transaction.
#pragma once

#include "models/catalog/textbyid.h"
#include "models/sources/serviceobjects.h"
#include "models/store/database.h"

class SideTable
{
public:
    enum class Kind { Games, Images };

    SideTable(Database &database, Kind kind)
        : m_database(database)
        , m_kind(kind)
    {
    }

    // What came for `origin`, in place of what came before; gives each id with its name (of an image: its address).
    // `time` in milliseconds. Ids that were asked for and did not come are remembered with an empty one; those that
    // have one keep it.
    [[nodiscard]] Result<std::vector<NumberedText>> receive(qint64 origin, const ObjectBatch &batch, qint64 time);
    // All ids with their names or addresses, of all origins, older ones first. Nothing in a catalog of an older
    // program.
    [[nodiscard]] Result<std::vector<NumberedText>> texts();

private:
    Database &m_database;
    Kind m_kind;
};
