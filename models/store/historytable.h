// HistoryTable: the tables step, change and step_range: what each step did, so that it can be taken back. Plain object
// for the thread of its database; keeps nothing in memory. Its writes belong to the caller's transaction.
// historychanges.cpp has what is about single records.
#pragma once

#include "models/store/recordtable.h"

#include <functional>
#include <vector>

// The parts of a RecordState, as bits.
enum RecordPart : int { Upstream = 1, Base = 2, Current = 4, Draft = 8, Deleted = 16 };

// Where the two differ.
[[nodiscard]] int differingParts(const RecordState &a, const RecordState &b);
// `state` with these parts taken from `other`.
[[nodiscard]] RecordState withParts(RecordState state, const RecordState &other, int parts);

// What a step did to one record. Only `parts` of the states are known; the others are empty.
struct StoredChange
{
    RecordNumber number = kNoRecord;
    int parts = 0;
    bool existedBefore = false;
    bool existsAfter = false;
    RecordState before;
    RecordState after;
    RecordKey key;
    StepNumber stepBefore = kNoStep; // wrote the upstream text before, and is said to have written it after
    StepNumber stepAfter = kNoStep;
    Revision revision = 0;
};

// A step with what only the store needs to know.
struct StoredStep
{
    Step step;
    StepNumber reverts = kNoStep; // kind Revert: the step it took back
};

class HistoryTable
{
public:
    explicit HistoryTable(Database &database)
        : m_database(database)
    {
    }

    // Numbers the step.
    [[nodiscard]] Result<StepNumber> addStep(const StepLabel &label, const QDateTime &time, Step::State state,
                                             StepNumber reverts = kNoStep);
    // Nothing: there is no such step.
    [[nodiscard]] Result<std::optional<StoredStep>> step(StepNumber number);
    [[nodiscard]] Result<std::vector<Step>> steps(); // newest first
    // The counters of `step`, and its state unless that is Undone, which setUndone() keeps apart.
    [[nodiscard]] Result<void> updateStep(const Step &step);
    [[nodiscard]] Result<void> setUndone(StepNumber number, bool undone);
    [[nodiscard]] Result<void> removeStep(StepNumber number);
    // Steps that a crash left open: those that changed nothing go, the others become Interrupted.
    [[nodiscard]] Result<bool> hasOpenSteps();
    [[nodiscard]] Result<void> interruptOpenSteps();

    struct ChangeOptions
    {
        bool keepsUpstream = true; // the new upstream text is stored, too (a fetch's own can be read from the record)
        bool isFirst = false;      // it is known to be this step's first change of the record
    };
    // Adds what happened to a record; within one step, several changes of a record are one from the first to the last.
    // True: it is this step's first change of the record.
    [[nodiscard]] Result<bool> addChange(StepNumber step, StoredChange change, ChangeOptions options);
    [[nodiscard]] Result<std::vector<RecordNumber>> changedNumbers(StepNumber step);
    [[nodiscard]] Result<std::optional<StoredChange>> change(StepNumber step, RecordNumber number);
    // All changes of a step in the order of their numbers, read one by one; an error of `each` ends it and is returned.
    // `each` must not add changes.
    [[nodiscard]] Result<void> forEachChange(StepNumber step,
                                             const std::function<Result<void>(const StoredChange &)> &each);
    [[nodiscard]] Result<qint64> changeCount(StepNumber step);

    // Records made by a fetch or import: consecutive numbers without texts.
    struct Range
    {
        RecordNumber first = 0;
        RecordNumber count = 0;
    };
    [[nodiscard]] Result<void> addRange(StepNumber step, Range range);
    [[nodiscard]] Result<std::vector<Range>> ranges(StepNumber step);
    [[nodiscard]] Result<bool> isInRange(StepNumber step, RecordNumber number);

private:
    [[nodiscard]] Result<void> insertChange(StepNumber step, const StoredChange &change, ChangeOptions options);

    Database &m_database;
};
