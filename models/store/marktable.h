// MarkTable: the table pending_fetch: where fetches that are not complete stand, so that each can go on from there,
// after a crash, too. Plain object for the thread of its database. Its writes belong to the caller's transaction.
#pragma once

#include "models/sources/recordbatch.h"
#include "models/store/database.h"

#include <QDateTime>

#include <vector>

// A mark as it is stored.
struct PendingFetch
{
    SourceMark mark;
    QDateTime time; // UTC, when it was written
};

class MarkTable
{
public:
    explicit MarkTable(Database &database)
        : m_database(database)
    {
    }

    // A mark without memo goes.
    [[nodiscard]] Result<void> keep(const SourceMark &mark, const QDateTime &time);
    // Newest first.
    [[nodiscard]] Result<std::vector<PendingFetch>> marks();

private:
    Database &m_database;
};
