// MergePlan: what definitions of a store do to a catalog, before it is done: which records they make, which they bring
// up to date and in what, and which they do not touch; and the change set that does it, as one edit that undo takes
// back. Synchronous, for a worker or the command line.
//
// A definition means the record of the same source, game and external id. Only what a definition says is written: a
// field it has not keeps its value, and nothing is cleared.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/changeset.h"
#include "models/sources/importers/definition.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <span>

struct MergeOptions
{
    std::optional<quint64> game;    // of definitions that do not say theirs; nothing: none
    std::optional<quint64> region;  // the `language` of records made; nothing: not set
    std::optional<quint64> firstId; // records made get the free ids from here on; nothing: drafts without id
    QString subject;                // names the import in the history
    QDateTime now;                  // both times of records made, where the definition has none
};

struct MergeRow
{
    enum class Verb : quint8 {
        Add,
        Update,
        Unchanged,
        NotHere,     // only an update, of a record that is not here
        Ambiguous,   // several records are meant, so none is
        DeletedHere, // the record is deleted here, and stays so
        Refused,     // see error
    };

    Verb verb = Verb::Unchanged;
    RecordNumber number = kNoRecord; // of the record that is meant
    qsizetype change = -1;           // of `changes`; -1: none
    std::optional<Error> error = {}; // RecordTooLarge, FieldNotEditable, NoFreeId
};

struct MergeCounts
{
    qint64 added = 0, updated = 0, unchanged = 0, left = 0; // left: neither written nor there already

    friend bool operator==(const MergeCounts &, const MergeCounts &) = default;
};

struct MergePlan
{
    std::vector<MergeRow> rows; // as the definitions
    ChangeSet changes;

    [[nodiscard]] MergeCounts counts() const;
};

// Texts of records, in the order asked for (CatalogReader::states()).
using StateReader = std::function<Result<std::vector<AppliedRecord>>(std::span<const RecordNumber>)>;

// Errors of the reader; Cancelled.
[[nodiscard]] Result<MergePlan> planMerge(const Catalog &catalog, const StateReader &states,
                                          const Definitions &definitions, const MergeOptions &options,
                                          const std::atomic_bool &cancelled);
