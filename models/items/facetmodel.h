// FacetModel: the values of one facet as a list, with their counts and what the query says of them. Lives on the GUI
// thread. Shows a FacetList that was made elsewhere; data() looks up and converts.
#pragma once

#include "models/items/facetlist.h"

#include <QAbstractListModel>

class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, // quint32
        MarkRole,                 // int of Mark
        ShareRole,                // double: count of the greatest count, 0..1
        DetailRole,               // QString: the number behind the name; empty: none
    };
    enum class Mark { None, Only, Without };

    explicit FacetModel(Facet facet, QObject *parent = nullptr);

    [[nodiscard]] Facet facet() const { return m_list.facet; }
    [[nodiscard]] const FacetList &list() const { return m_list; }
    void setList(const FacetList &list);
    void setSelection(const FacetSelection &selection);
    [[nodiscard]] const FacetSelection &selection() const { return m_selection; }
    void retranslate(); // names and numbers anew

    [[nodiscard]] FacetValue value(int row) const;
    [[nodiscard]] int rowOf(const FacetValue &value) const; // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Mark mark(const FacetCount &row) const;
    [[nodiscard]] QString spoken(const FacetCount &row) const;
    [[nodiscard]] std::vector<quint64> numbers(const std::vector<FacetValue> &values) const;
    void updateMarks();

    FacetList m_list;
    FacetSelection m_selection;
    std::vector<quint64> m_only, m_without; // the selection as FacetCount has it
};
