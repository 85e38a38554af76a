// RecordTable: the tables record and edited, which together hold the states of all records. Plain object for the thread
// of its database; keeps nothing in memory. Its writes belong to the caller's transaction.
#pragma once

#include "models/catalog/changeset.h"
#include "models/store/database.h"

#include <optional>

// Where a record came from. The id is that of the upstream text.
struct RecordKey
{
    qint64 origin = 0;
    std::optional<qint64> id; // unsigned, bit-cast

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

// One record as it is stored. Does not exist: everything is empty.
struct StoredRecord
{
    RecordState state;
    RecordKey key;
    StepNumber upstreamStep = kNoStep;    // wrote the upstream text
    std::optional<Revision> editRevision; // when it differs here: the edit's
};

// For matching records without an id.
[[nodiscard]] qint64 digestOf(const QByteArray &text);

class RecordTable
{
public:
    explicit RecordTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<StoredRecord> load(RecordNumber number);
    // Brings the rows of `number` from `before` (what load() gives) to `after`, as a part of `step` and `revision`.
    [[nodiscard]] Result<void> save(RecordNumber number, const StoredRecord &before, const RecordState &after,
                                    const RecordKey &key, StepNumber step, Revision revision);
    // The row of an id space, made when new.
    [[nodiscard]] Result<qint64> origin(const QString &name);

    struct Match
    {
        RecordNumber number = kNoRecord;
        bool sameText = false; // its upstream text is `text`
    };
    // The first record behind `after` (-1: from the beginning) with this origin and id; without id: with these very
    // bytes. kNoRecord: there is none.
    [[nodiscard]] Result<Match> find(const RecordKey &key, const QByteArray &text, qint64 digest, qint64 after);

private:
    Database &m_database;
};
