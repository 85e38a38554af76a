#include "models/items/facetmodel.h"

#include "models/items/facetdisplay.h"

#include <algorithm>
#include <limits>

FacetModel::FacetModel(Facet facet, QObject *parent)
    : QAbstractListModel(parent)
{
    m_list.facet = facet;
}

void FacetModel::setList(const FacetList &list)
{
    // Mostly the same values with other counts: then the view keeps its place.
    if (std::ranges::equal(list.rows, m_list.rows, {}, &FacetCount::number, &FacetCount::number) &&
        list.rows.size() == m_list.rows.size()) {
        m_list = list;
        updateMarks();
        return;
    }
    beginResetModel();
    m_list = list;
    updateMarks();
    endResetModel();
}

void FacetModel::setSelection(const FacetSelection &selection)
{
    m_selection = selection;
    updateMarks();
}

void FacetModel::retranslate()
{
    updateMarks();
}

// And lets views ask for everything again.
void FacetModel::updateMarks()
{
    m_only = numbers(m_selection.only);
    m_without = numbers(m_selection.without);
    if (!m_list.rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::vector<quint64> FacetModel::numbers(const std::vector<FacetValue> &values) const
{
    std::vector<quint64> numbers;
    for (const auto &value : values)
        numbers.push_back(m_list.counts ? m_list.counts->of(m_list.facet, value).number : value.number);
    return numbers;
}

FacetValue FacetModel::value(int row) const
{
    return m_list.counts->value(m_list.facet, m_list.rows[std::size_t(row)]);
}

int FacetModel::rowOf(const FacetValue &value) const
{
    if (!m_list.counts)
        return -1;
    const auto number = m_list.counts->of(m_list.facet, value).number;
    const auto found = std::ranges::find(m_list.rows, number, &FacetCount::number);
    return found == m_list.rows.end() ? -1 : int(found - m_list.rows.begin());
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows.size());
}

FacetModel::Mark FacetModel::mark(const FacetCount &row) const
{
    if (std::ranges::find(m_only, row.number) != m_only.end())
        return Mark::Only;
    return std::ranges::find(m_without, row.number) != m_without.end() ? Mark::Without : Mark::None;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_list.rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return facetValueName(*m_list.counts, m_list.facet, row, QLocale());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case CountRole:
        return row.count;
    case MarkRole:
        return int(mark(row));
    case DetailRole:
        return facetValueDetail(*m_list.counts, m_list.facet, row);
    case ShareRole:
        return m_list.greatest > 0 ? double(row.count) / m_list.greatest : 0.0;
    default:
        return {};
    }
}

// For screen readers.
QString FacetModel::spoken(const FacetCount &row) const
{
    const auto name = facetValueName(*m_list.counts, m_list.facet, row, QLocale());
    const auto count = int(std::min(row.count, quint32(std::numeric_limits<int>::max())));
    switch (mark(row)) {
    case Mark::Only:
        //: A value that the search asks for, read aloud. %1: its name, e.g. Steam.
        return tr("%1, chosen, %Ln achievement(s)", nullptr, count).arg(name);
    case Mark::Without:
        //: A value that the search leaves out, read aloud. %1: its name, e.g. Steam.
        return tr("%1, left out, %Ln achievement(s)", nullptr, count).arg(name);
    case Mark::None:
        break;
    }
    //: A value that a search could ask for, read aloud. %1: its name, e.g. Steam.
    return tr("%1, %Ln achievement(s)", nullptr, count).arg(name);
}
