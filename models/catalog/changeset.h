// ChangeSet: a labelled list of changes, the one way anything is changed. Values; any thread.
//
// Only the parts of a state that differ between before and after are written, and they are written only where the
// stored state still has the `before` of those parts; so a newer upstream text that came between an edit and its undo
// is kept.
#pragma once

#include "models/catalog/recordstate.h"
#include "models/records/fieldschema.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

struct Change
{
    RecordNumber number =
        kNoRecord; // kNoRecord with a `before` that does not exist: make a record, the store numbers it
    RecordState before;
    RecordState after;
    QString origin{}; // of a record that is made: its id space; empty: the service's own

    friend bool operator==(const Change &, const Change &) = default;
};

// What a step did, as parts; views/messages.cpp makes the sentence ("Undo Set Rank on 12 achievements").
struct StepLabel
{
    enum class Kind {
        SetField,
        EditRecord,
        NewRecord,
        DuplicateRecord,
        DeleteRecords,
        RestoreRecords,
        Fetch,
        Import,
        Revert,
        Merge,       // another source's definitions, as an edit
        ApplyChanges // a change set somebody handed over
    };

    Kind kind = Kind::EditRecord;
    std::optional<Field> field; // SetField
    QString subject;            // the record's name, the file's name or the service's address; may be empty
    qint64 count = 0;           // records

    friend bool operator==(const StepLabel &, const StepLabel &) = default;
};

struct ChangeSet
{
    StepLabel label;
    std::vector<Change> changes;
};

// before and after exchanged.
[[nodiscard]] Change inverse(Change change);

using StepNumber = qint64; // from 1
inline constexpr StepNumber kNoStep = 0;

// One line of the history.
struct Step
{
    enum class State { Open, Done, Interrupted, Undone };

    StepNumber number = kNoStep;
    StepLabel label;
    QDateTime time; // UTC, when it began
    State state = State::Done;
    qint64 inserted = 0;  // fetch and import: records made
    qint64 updated = 0;   // records changed
    qint64 unchanged = 0; // fetch and import: records received that were there already
    qint64 rejected = 0;  // fetch and import: texts that were no records

    [[nodiscard]] bool isEdit() const
    {
        return label.kind != StepLabel::Kind::Fetch && label.kind != StepLabel::Kind::Import;
    }
    friend bool operator==(const Step &, const Step &) = default;
};
