// CompletionModel: completions as a list. Lives on the GUI thread.
#pragma once

#include "models/catalog/querycompletion.h"

#include <QAbstractListModel>

class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LabelRole = Qt::UserRole, // what it means; empty: it says so itself
        CountRole,                // records that have it, as text; empty: not known
    };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(std::vector<Completion> completions);
    [[nodiscard]] const Completion &completion(int row) const { return m_completions[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Completion> m_completions;
};
