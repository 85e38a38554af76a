// Messages: the only place that makes sentences of errors, issues, problems, tasks and step labels. Knows no widgets,
// so the window and the command line say the same thing, in the program's language. Pure; the thread that owns the
// translators.
#pragma once

#include "models/catalog/changeset.h"
#include "models/catalog/query.h"
#include "models/changes/mergeplan.h"
#include "models/icons/iconfact.h"
#include "models/icons/iconloader.h"
#include "models/records/fieldvalue.h"
#include "models/records/validation.h"
#include "models/result.h"
#include "models/sources/achievementfetch.h"
#include "models/store/catalogtask.h"
#include "models/store/objectfill.h"

#include <QCoreApplication>
#include <QLocale>

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    // What went wrong, where (file or address, record, byte), and what to do next.
    [[nodiscard]] static QString forError(const Error &error);
    // What is wrong with a field, why, and what would be right.
    [[nodiscard]] static QString forIssue(const FieldIssue &issue);
    // Why a typed text is no value of the field.
    [[nodiscard]] static QString forValueProblem(Field field, ValueProblem problem);
    // What is wrong with a part of the search text, and what may have been meant.
    [[nodiscard]] static QString forQueryProblem(const QueryProblem &problem);
    [[nodiscard]] static QString forIconFailure(const IconFailure &failure);
    // Why a picture cannot become an icon. `file`: its name; empty: it has none.
    [[nodiscard]] static QString forUnfitPicture(IconFact::State state, const QString &file);
    // "Set Rank on 12 achievements".
    [[nodiscard]] static QString forStep(const StepLabel &label);
    // "Undo Set Rank on 12 achievements"; the same for redo.
    [[nodiscard]] static QString undo(const StepLabel &label);
    [[nodiscard]] static QString redo(const StepLabel &label);
    // "Fetched 150 of 640; waiting for the rate limit for 3 s".
    [[nodiscard]] static QString forProgress(const FetchProgress &progress, const QDateTime &now);
    // The end of a fetch, gaps and rejected texts included.
    [[nodiscard]] static QString forOutcome(const FetchOutcome &outcome);
    // A fetch that was not finished, and how far it came.
    [[nodiscard]] static QString forPending(const FetchMemo &memo);
    // "Fetch from https://…", while it is under way and afterwards.
    [[nodiscard]] static QString forTaskTitle(CatalogTask::Kind kind, const QString &subject);
    // What a task does, and how far it is.
    [[nodiscard]] static QString forTaskProgress(CatalogTask::Kind kind, const QString &subject,
                                                 const TaskProgress &progress, const QDateTime &now);
    [[nodiscard]] static QString forStepProgress(const QString &step, const TaskProgress &progress);
    [[nodiscard]] static QString forTaskEnd(CatalogTask::Kind kind, const QString &subject, const TaskOutcome &outcome);
    // A button's text: what going on with a fetch does.
    [[nodiscard]] static QString forGoingOn(const FetchOutcome &outcome);
    // "4 requests open", "next request at 12:30:05": what holds, for a list.
    [[nodiscard]] static QStringList forStanding(const ServiceStanding &standing);
    [[nodiscard]] static QString forRate(double requestsPerSecond);
    [[nodiscard]] static QString forFailedPages(qint64 count);
    // Which pages failed; empty: none.
    [[nodiscard]] static QString forLeftOut(const std::vector<FetchMemo::Ids> &pages);
    [[nodiscard]] static QString forFill(const FillProgress &progress);
    // What came of one request, in short.
    [[nodiscard]] static QString forRequest(const ServiceLogEntry &entry);
    [[nodiscard]] static QString gradeName(Grade grade);
    // What a curator should know of something that was read, with the file when it is about one.
    [[nodiscard]] static QString forNote(const ImportNote &note);
    // What becomes of a definition, in a word or two.
    [[nodiscard]] static QString forMerge(MergeRow::Verb verb);
    // Why nothing becomes of it; empty: something does.
    [[nodiscard]] static QString reasonOf(const MergeRow &row);

private:
    // What went wrong and what to do next, without the place.
    [[nodiscard]] static QString problemOf(const Error &error);
    [[nodiscard]] static QString networkProblemOf(const Error &error, const QString &detail);
    [[nodiscard]] static QString importProblemOf(const Error &error, const QString &detail);
    [[nodiscard]] static QString requestFailure(const Error &error);
    // A value of a field that is none.
    [[nodiscard]] static QString forQueryValue(const QueryProblem &problem);
    [[nodiscard]] static QString forQueryRange(const QueryProblem &problem);
    // False where the byte is of no help, as the whole input is meant.
    [[nodiscard]] static bool tellsByte(Error::Kind kind);
};
