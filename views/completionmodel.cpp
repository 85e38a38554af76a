#include "views/completionmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void CompletionModel::setCompletions(std::vector<Completion> completions)
{
    beginResetModel();
    m_completions = std::move(completions);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &completion = m_completions[std::size_t(index.row())];
    auto plain = completion.insertion;
    const bool saysItself = plain.remove(u'"').compare(completion.label, Qt::CaseInsensitive) == 0;
    const auto count = completion.count ? QLocale().toString(*completion.count) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return completion.insertion;
    case LabelRole:
        return saysItself ? QString() : completion.label;
    case CountRole:
        return count;
    case Qt::AccessibleTextRole: {
        QStringList parts{completion.insertion};
        if (!saysItself)
            parts << completion.label;
        if (!count.isEmpty())
            parts << count;
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}
