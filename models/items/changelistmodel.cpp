#include "models/items/changelistmodel.h"

#include "models/changes/changereport.h"
#include "models/records/recordeditor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 200; // characters; the tool tip has more
constexpr qsizetype kLongestTip = 2000;

} // namespace

ChangePreview::ChangePreview(ChangeDocument &&shownDocument, ChangePlan &&shownPlan)
    : document(std::move(shownDocument))
    , plan(std::move(shownPlan))
    , added(document.changes.size())
{
    for (std::size_t i = 0; i < document.changes.size(); ++i) {
        auto &change = document.changes[i];
        if (change.verb != ChangeVerb::Edit && change.name.isEmpty())
            change.name = recordName(change.text);
        if (change.verb == ChangeVerb::Add)
            added[i] = addedFields(change.text);
        const auto fields = qint32(change.verb == ChangeVerb::Add ? added[i].size() : change.fields.size());
        if (fields == 0)
            rows.push_back({quint32(i), -1});
        for (qint32 field = 0; field < fields; ++field)
            rows.push_back({quint32(i), field});
    }
    for (const auto &row : rows)
        ++rowCounts[std::size_t(state(row))];
}

// A field's own where the record is there; else what holds for the whole change.
ChangeResult::State ChangePreview::state(const Row &row) const
{
    const auto &result = plan.results[row.change];
    if (row.field < 0 || std::size_t(row.field) >= result.fields.size() ||
        result.reason == ChangeResult::Reason::TooLarge)
        return result.state;
    switch (result.fields[std::size_t(row.field)]) {
    case FieldMeeting::Applies:
        return ChangeResult::State::Applies;
    case FieldMeeting::AlreadyThere:
        return ChangeResult::State::AlreadyThere;
    case FieldMeeting::Conflict:
        break;
    }
    return ChangeResult::State::Conflict;
}

ChangeListModel::ChangeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeListModel::setPreview(ChangePreviewPtr preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    filterRows();
    endResetModel();
}

void ChangeListModel::setFilter(std::optional<State> filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

void ChangeListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ChangeListModel::filterRows()
{
    m_rows.clear();
    if (!m_preview)
        return;
    for (const auto &row : m_preview->rows)
        if (!m_filter || m_preview->state(row) == *m_filter)
            m_rows.push_back(row);
}

qsizetype ChangeListModel::count(std::optional<State> state) const
{
    if (!m_preview)
        return 0;
    return state ? m_preview->rowCounts[std::size_t(*state)] : qsizetype(m_preview->rows.size());
}

QString ChangeListModel::nameOf(State state)
{
    switch (state) {
    case State::Applies:
        return tr("Will be applied");
    case State::AlreadyThere:
        return tr("Already there");
    case State::Conflict:
        return tr("Conflict");
    case State::Missing:
        return tr("Not here");
    case State::Exists:
        return tr("Taken");
    }
    Q_UNREACHABLE();
}

QString ChangeListModel::reason(const Row &row) const
{
    using Reason = ChangeResult::Reason;
    const auto state = m_preview->state(row);
    const auto &result = m_preview->plan.results[row.change];
    switch (state) {
    case State::Applies:
        return tr("The record is as the change set expects it.");
    case State::AlreadyThere:
        return m_preview->document.changes[row.change].verb == ChangeVerb::Delete
                   ? tr("The record is gone already, so there is nothing to do.")
                   : tr("The value after the change is there already, so there is nothing to do.");
    case State::Conflict:
        if (result.reason == Reason::TooLarge)
            return tr("The record would become larger than 1 MiB. It stays as it is.");
        if (result.reason == Reason::RecordMoved)
            return tr("The record is not as the change set expects it, so it is not deleted.");
        return tr("The value here is neither the one before the change nor the one after it. It stays as it is.");
    case State::Missing:
        return result.reason == Reason::DeletedHere
                   ? tr("The record was deleted here. Restore it first, if it should be changed.")
                   : tr("There is no such record in this catalog, or it has another ID by now.");
    case State::Exists:
        return result.reason == Reason::DeletedHere ? tr("A record with this ID was deleted here. It stays as it is.")
                                                    : tr("Another record has this ID already. It stays as it is.");
    }
    Q_UNREACHABLE();
}

QString ChangeListModel::wholeRecord(const RecordChange &change, Column column) const
{
    switch (column) {
    case FieldColumn:
        if (change.verb == ChangeVerb::Edit)
            return tr("Only how it is written");
        return change.verb == ChangeVerb::Add ? tr("New record") : tr("Delete the record");
    case BeforeColumn:
        return change.verb == ChangeVerb::Delete ? QString::fromUtf8(onOneLine(change.text)) : QString();
    case AfterColumn:
        return change.verb == ChangeVerb::Add ? QString::fromUtf8(onOneLine(change.text)) : QString();
    default:
        return {};
    }
}

QString ChangeListModel::text(const Row &row, Column column) const
{
    const auto &change = m_preview->document.changes[row.change];
    switch (column) {
    case StateColumn:
        return nameOf(m_preview->state(row));
    case IdColumn:
        return change.record.id ? QString::number(*change.record.id) : QString();
    case NameColumn:
        return change.name;
    default:
        break;
    }
    if (row.field < 0)
        return wholeRecord(change, column);
    const auto place = std::size_t(row.field);
    const auto &field = change.verb == ChangeVerb::Add ? m_preview->added[row.change][place] : change.fields[place];
    switch (column) {
    case FieldColumn:
        return memberName(field.key);
    case BeforeColumn:
        return changeTexts(field, m_locale).before;
    case AfterColumn:
        return changeTexts(field, m_locale).after;
    default: {
        const auto &result = m_preview->plan.results[row.change];
        const bool isConflict = place < result.fields.size() && result.fields[place] == FieldMeeting::Conflict &&
                                place < result.found.size();
        if (!isConflict)
            return {};
        if (result.found[place].isNull())
            //: In a table of changes: the field is not there now.
            return tr("not set");
        return changeTexts({field.key, result.found[place], field.after}, m_locale).before;
    }
    }
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column).left(kLongestCell).simplified();
    case Qt::ToolTipRole: {
        const auto tip = column == StateColumn ? reason(row) : text(row, column).left(kLongestTip);
        // Plain text, whatever a record holds.
        if (tip.isEmpty())
            return {};
        return QString(u"<qt>"_s + tip.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
    }
    case Qt::TextAlignmentRole:
        return column == IdColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case StateRole:
        return int(m_preview->state(row));
    case ReasonRole:
        return reason(row);
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == IdColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case IdColumn:
        return tr("ID");
    case NameColumn:
        return tr("Name");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        //: Column: the value that a record has at present in this catalog.
        return tr("Here now");
    }
}
