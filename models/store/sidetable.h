// GameTable and ImageTable: what services say about the ids that records have, beside the records. Plain objects for
// the thread of their database; they keep nothing in memory. Writes belong to the caller's transaction.
#pragma once

#include "models/catalog/textbyid.h"
#include "models/sources/serviceobjects.h"
#include "models/store/database.h"

class GameTable
{
public:
    explicit GameTable(Database &database)
        : m_database(database)
    {
    }

    // What came for `origin`, in place of what came before; gives each id with its name. `time` in milliseconds. Ids
    // that were asked for and did not come are remembered with an empty name; those that have one keep it.
    [[nodiscard]] Result<std::vector<NumberedText>> receive(qint64 origin, const ObjectBatch &batch, qint64 time);
    // All ids with their names, of all origins, older ones first. Nothing in a catalog of an older program.
    [[nodiscard]] Result<std::vector<NumberedText>> names();

private:
    Database &m_database;
};

class ImageTable
{
public:
    explicit ImageTable(Database &database)
        : m_database(database)
    {
    }

    // As of GameTable, with addresses for names.
    [[nodiscard]] Result<std::vector<NumberedText>> receive(qint64 origin, const ObjectBatch &batch, qint64 time);
    [[nodiscard]] Result<std::vector<NumberedText>> urls();

private:
    Database &m_database;
};
