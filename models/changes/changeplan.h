// ChangePlan: what a change document does to a catalog, before it is done: for each change whether it applies, is there
// already, or meets something else than it was made for; and the change set that does what applies. Nothing is ever
// written over: a field is written only where it has the value it had before, a record is deleted only while it equals
// the one to be deleted. Synchronous, for a worker or the command line.
#pragma once

#include "models/catalog/changeset.h"
#include "models/changes/changediff.h"
#include "models/changes/recordedit.h"

struct ChangeResult
{
    enum class State : quint8 {
        Applies,
        AlreadyThere,
        Conflict, // a part of the fields may apply all the same
        Missing,  // the record to edit is not there
        Exists,   // another record stands where one is to be added
    };
    enum class Reason : quint8 {
        None,
        FieldsMoved, // conflict: some fields have neither the value before nor that after
        RecordMoved, // conflict: the record to delete is not as it was
        DeletedHere, // missing, exists: the record is deleted here
        TooLarge,    // conflict: the record would become longer than a record may be
    };

    State state = State::Applies;
    Reason reason = Reason::None;
    RecordNumber number = kNoRecord;  // the record it meets; kNoRecord: none
    std::vector<FieldMeeting> fields; // edit of a record that is there
    std::vector<QByteArray> found;    // for fields in conflict: the value there; null: none
};

struct ChangeCounts
{
    qint64 applied = 0, alreadyThere = 0, conflicts = 0, missing = 0; // Exists is a conflict

    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

struct ChangePlan
{
    std::vector<ChangeResult> results; // as in the document
    ChangeSet changes;
    bool isUnmoved = false; // the records touched are those the document was made from, byte for byte

    [[nodiscard]] ChangeCounts counts() const;
};

// `subject` names the document in the history when it has no label. Errors of the catalog; Cancelled.
[[nodiscard]] Result<ChangePlan> planChanges(const ChangeDocument &document, const QString &subject,
                                             RecordSource &catalog, const ChangeProgress &progress = {});
