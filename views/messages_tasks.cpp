// The sentences on long tasks and steps: what they are, how far they are, and how they ended.
#include "views/messages.h"

#include "models/store/attachmentexport.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// tr() counts with an int.
int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

// Bytes of an import, records of an export: the share says enough.
QString percent(const TaskProgress &progress)
{
    return QLocale().toString(progress.total > 0 ? progress.done * 100 / progress.total : 0);
}

} // namespace

QString Messages::forTaskTitle(CatalogTask::Kind kind, const QString &subject)
{
    const QString file = QFileInfo(subject).fileName();
    switch (kind) {
    case CatalogTask::Kind::Fetch:
        return forStep({StepLabel::Kind::Fetch, {}, subject, 0});
    case CatalogTask::Kind::Import:
        return forStep({StepLabel::Kind::Import, {}, file, 0});
    case CatalogTask::Kind::Export:
        //: %1: file name.
        return tr("Export to %1").arg(file);
    case CatalogTask::Kind::IconScan:
        return tr("Check of icons");
    }
    Q_UNREACHABLE();
}

QString Messages::forTaskProgress(CatalogTask::Kind kind, const QString &subject, const TaskProgress &progress,
                                  const QDateTime &now)
{
    const QString file = QFileInfo(subject).fileName();
    switch (kind) {
    case CatalogTask::Kind::Fetch:
        return forProgress(progress.fetch.value_or(FetchProgress{}), now);
    case CatalogTask::Kind::Import:
        //: %1: file name. %2: number of percent.
        return tr("Importing %1: %2 %").arg(file, percent(progress));
    case CatalogTask::Kind::Export:
        //: %1: file name. %2: number of percent.
        return tr("Exporting to %1: %2 %").arg(file, percent(progress));
    case CatalogTask::Kind::IconScan:
        //: %1: icons checked so far. %2: all of them.
        return tr("Checking icons: %1 of %2")
            .arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
    }
    Q_UNREACHABLE();
}

QString Messages::forStepProgress(const QString &step, const TaskProgress &progress)
{
    //: %1: a step, e.g. Delete 12 achievements. %2: number of percent.
    return tr("%1: %2 %").arg(step, percent(progress));
}

QString Messages::forTaskEnd(CatalogTask::Kind kind, const QString &subject, const TaskOutcome &outcome)
{
    if (outcome.fetch)
        return forOutcome(*outcome.fetch);
    if (outcome.error)
        return forError(*outcome.error);
    if (kind == CatalogTask::Kind::Export) {
        const auto file = QFileInfo(subject).fileName();
        //: %1: file name.
        QStringList sentences{tr("Exported %Ln achievement(s) to %1.", nullptr, plural(outcome.exported)).arg(file)};
        if (outcome.pictures > 0)
            //: %1: name of a folder. %Ln: icons that have no web address.
            sentences << tr("%Ln icon(s) of this catalog lie in %1.", nullptr, plural(outcome.pictures))
                             .arg(QFileInfo(attachmentFolder(subject)).fileName());
        return sentences.join(u' ');
    }

    if (kind == CatalogTask::Kind::IconScan)
        return tr("Checked %Ln icon(s).", nullptr, plural(outcome.examined));

    const ImportCount count = outcome.imported.value_or(ImportCount{});
    QStringList sentences{tr("Imported %Ln achievement(s).", nullptr, plural(count.imported))};
    if (outcome.step.inserted + outcome.step.updated + outcome.step.unchanged > 0)
        //: After an import. %1, %2, %3: numbers of achievements.
        sentences << tr("%1 new, %2 changed, %3 as before.")
                         .arg(QLocale().toString(outcome.step.inserted), QLocale().toString(outcome.step.updated),
                              QLocale().toString(outcome.step.unchanged));
    if (count.withErrors > 0)
        sentences << tr("%Ln of them have errors.", nullptr, plural(count.withErrors));
    if (count.rejected > 0)
        sentences << tr("%Ln text(s) could not be read and were left out.", nullptr, plural(count.rejected));
    return sentences.join(u' ');
}

QString Messages::forGoingOn(const FetchOutcome &outcome)
{
    //: %Ln: pages of a fetch that failed.
    return outcome.leftOut > 0 ? tr("Retry %Ln page(s)", nullptr, plural(outcome.leftOut)) : tr("Go on");
}
