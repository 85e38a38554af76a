// The sentences on steps: what the history lists and what Undo and Redo are called.
#include "views/messages.h"

#include <algorithm>
#include <limits>

QString Messages::forStep(const StepLabel &label)
{
    const int count = int(std::min(label.count, qint64(std::numeric_limits<int>::max())));
    const bool namesOne = !label.subject.isEmpty() && label.count <= 1;
    switch (label.kind) {
    case StepLabel::Kind::SetField:
        if (label.field) {
            const QString field = fieldName(*label.field);
            if (namesOne)
                //: %1: a field, e.g. Rank. %2: the achievement's name.
                return tr("Set %1 on “%2”").arg(field, label.subject);
            //: %1: a field, e.g. Rank. %Ln: achievements.
            return tr("Set %1 on %Ln achievement(s)", nullptr, count).arg(field);
        }
        [[fallthrough]];
    case StepLabel::Kind::EditRecord:
        if (namesOne)
            //: A step of the history. %1: the achievement's name.
            return tr("Edit “%1”").arg(label.subject);
        //: A step of the history.
        return tr("Edit %Ln achievement(s)", nullptr, count);
    case StepLabel::Kind::NewRecord:
        if (namesOne)
            //: A step of the history. %1: the achievement's name.
            return tr("New achievement “%1”").arg(label.subject);
        //: A step of the history.
        return tr("New achievement");
    case StepLabel::Kind::DuplicateRecord:
        if (namesOne)
            //: A step of the history. %1: the achievement's name.
            return tr("Duplicate “%1”").arg(label.subject);
        //: A step of the history.
        return tr("Duplicate %Ln achievement(s)", nullptr, count);
    case StepLabel::Kind::DeleteRecords:
        if (namesOne)
            //: A step of the history. %1: the achievement's name.
            return tr("Delete “%1”").arg(label.subject);
        //: A step of the history.
        return tr("Delete %Ln achievement(s)", nullptr, count);
    case StepLabel::Kind::RestoreRecords:
        if (namesOne)
            //: A step of the history. %1: the name of an achievement that was deleted before.
            return tr("Restore “%1”").arg(label.subject);
        //: A step of the history: achievements that were deleted before.
        return tr("Restore %Ln achievement(s)", nullptr, count);
    case StepLabel::Kind::Fetch:
        //: A step of the history. %1: the service's address.
        return label.subject.isEmpty() ? tr("Fetch from a service") : tr("Fetch from %1").arg(label.subject);
    case StepLabel::Kind::Import:
        //: A step of the history. %1: a file's name.
        return label.subject.isEmpty() ? tr("Import a file") : tr("Import %1").arg(label.subject);
    case StepLabel::Kind::Revert:
        if (!label.subject.isEmpty())
            //: A step of the history. %1: the name of an achievement, or what is taken back.
            return tr("Revert “%1”").arg(label.subject);
        //: A step of the history: back to what the service or file said.
        return tr("Revert %Ln achievement(s)", nullptr, count);
    case StepLabel::Kind::Merge:
        //: A step of the history. %1: the name of a file with definitions. %Ln: achievements made or changed.
        return tr("Import %1 into %Ln achievement(s)", nullptr, count).arg(label.subject);
    case StepLabel::Kind::ApplyChanges:
        //: A step of the history. %1: the label or file name of a change set. %Ln: achievements.
        return tr("Apply “%1” to %Ln achievement(s)", nullptr, count).arg(label.subject);
    }
    Q_UNREACHABLE();
}

QString Messages::undo(const StepLabel &label)
{
    //: %1: a step, e.g. Set Rank on 12 achievements.
    return tr("Undo %1").arg(forStep(label));
}

QString Messages::redo(const StepLabel &label)
{
    //: %1: a step, e.g. Set Rank on 12 achievements.
    return tr("Redo %1").arg(forStep(label));
}
