// RecordTable: the tables record and edited, which together hold the states of all records. Plain object for the thread
// of its database; keeps nothing in memory. Its writes belong to the caller's transaction.
#pragma once

#include "models/catalog/changeset.h"
#include "models/store/database.h"
#include "models/store/matchtail.h"

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

// What a record with this key and upstream text is found by when it comes again; nothing for those made here.
[[nodiscard]] std::optional<MatchKey> matchKey(const RecordKey &key, const QByteArray &upstream);

// Columns base, current, draft, deleted of table edited from `first` on, for the record with this upstream text; all
// NULL: it is not edited.
[[nodiscard]] RecordState stateFrom(const Statement &query, int first, QByteArray upstream);

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

    // Is this its upstream text, byte for byte?
    [[nodiscard]] Result<bool> hasUpstream(RecordNumber number, const QByteArray &text);

private:
    [[nodiscard]] Result<void> saveEdit(RecordNumber number, const RecordState &before, const RecordState &after,
                                        Revision revision);

    Database &m_database;
};
