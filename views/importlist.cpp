#include "views/importlist.h"

#include "models/changes/changereport.h"
#include "models/changes/recordedit.h"
#include "models/records/jsonstring.h"
#include "views/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 200; // characters; the tool tip has more
constexpr qsizetype kLongestTip = 2000;
constexpr qsizetype kLongestText = 20'000; // characters of an entry

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text).left(kLongestText);
}

} // namespace

ImportList::ImportList(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportList::setPreview(ImportPreviewPtr preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_counts = {};
    if (m_preview)
        for (const auto &row : m_preview->rows)
            ++m_counts[std::size_t(action(row))];
    filterRows();
    endResetModel();
}

void ImportList::setFilter(std::optional<Action> filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

void ImportList::filterRows()
{
    m_rows.clear();
    if (m_preview)
        std::ranges::copy_if(m_preview->rows, std::back_inserter(m_rows),
                             [this](const Row &row) { return !m_filter || action(row) == *m_filter; });
}

qsizetype ImportList::count(std::optional<Action> action) const
{
    if (action)
        return m_counts[std::size_t(*action)];
    return m_preview ? qsizetype(m_preview->rows.size()) : 0;
}

void ImportList::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString ImportList::nameOf(Action action)
{
    switch (action) {
    case Action::Add:
        return Messages::forMerge(MergeRow::Verb::Add);
    case Action::Update:
        return Messages::forMerge(MergeRow::Verb::Update);
    case Action::Unchanged:
        return Messages::forMerge(MergeRow::Verb::Unchanged);
    case Action::Left:
        return tr("Left alone");
    case Action::Receive:
        return tr("Read in");
    case Action::Reject:
        return tr("Rejected");
    }
    Q_UNREACHABLE();
}

ImportList::Action ImportList::action(const Row &row) const
{
    if (row.kind != Row::Kind::Definition)
        return row.kind == Row::Kind::Record ? Action::Receive : Action::Reject;
    switch (m_preview->plan.rows[row.place].verb) {
    case MergeRow::Verb::Add:
        return Action::Add;
    case MergeRow::Verb::Update:
        return Action::Update;
    case MergeRow::Verb::Unchanged:
        return Action::Unchanged;
    case MergeRow::Verb::NotHere:
    case MergeRow::Verb::Ambiguous:
    case MergeRow::Verb::DeletedHere:
    case MergeRow::Verb::Refused:
        break;
    }
    return Action::Left;
}

QString ImportList::rawText(int row) const
{
    const auto &shownRow = m_rows[std::size_t(row)];
    switch (shownRow.kind) {
    case Row::Kind::Definition:
        return shown(m_preview->definitions.all[shownRow.place].raw);
    case Row::Kind::Record:
        return shown(m_preview->records[shownRow.place]);
    case Row::Kind::Rejected:
        break;
    }
    return shown(m_preview->definitions.rejected[shownRow.place].raw);
}

QString ImportList::resultText(int row, const QLocale &locale) const
{
    const auto &shownRow = m_rows[std::size_t(row)];
    if (shownRow.kind == Row::Kind::Record)
        return shown(m_preview->records[shownRow.place]);
    if (shownRow.kind == Row::Kind::Rejected)
        return remark(shownRow);
    QStringList lines;
    const auto &plan = m_preview->plan;
    const auto &merge = plan.rows[shownRow.place];
    if (merge.change >= 0) {
        const auto &change = plan.changes.changes[std::size_t(merge.change)];
        const auto fields = merge.verb == MergeRow::Verb::Add
                                ? addedFields(change.after.text())
                                : editBetween(change.before.text(), change.after.text()).fields;
        if (merge.verb == MergeRow::Verb::Add)
            lines << u"%1: %2"_s.arg(fieldName(Field::Name), definitionText(shownRow.place, NameColumn));
        for (const auto &field : fields) {
            const auto texts = changeTexts(field, locale);
            lines << (texts.before.isNull() ? u"%1: %2"_s.arg(memberName(field.key), texts.after)
                                            : u"%1: %2 → %3"_s.arg(memberName(field.key), texts.before, texts.after));
        }
        lines << QString() << shown(change.after.text());
    }
    if (const auto why = remark(shownRow); !why.isEmpty())
        lines = QStringList{why, QString()} + lines;
    return lines.join(u'\n').trimmed();
}

QString ImportList::remark(const Row &row) const
{
    if (row.kind == Row::Kind::Rejected)
        return Messages::forError(m_preview->definitions.rejected[row.place].error);
    if (row.kind == Row::Kind::Record)
        return {};
    QStringList sentences{Messages::reasonOf(m_preview->plan.rows[row.place])};
    for (const auto &note : m_preview->definitions.all[row.place].notes)
        sentences << Messages::forNote(note);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ImportList::definitionText(quint32 place, Column column) const
{
    const auto &definition = m_preview->definitions.all[place];
    if (column == IdColumn)
        return QString::fromStdString(definition.externalId());
    const auto *name = definition.value(Field::Name);
    return name ? fieldText(Field::Name, *name) : QString();
}

QString ImportList::text(const Row &row, Column column) const
{
    switch (column) {
    case ActionColumn:
        return row.kind == Row::Kind::Definition && action(row) == Action::Left
                   ? Messages::forMerge(m_preview->plan.rows[row.place].verb)
                   : nameOf(action(row));
    case RemarkColumn:
        return remark(row);
    default:
        break;
    }
    if (row.kind == Row::Kind::Definition)
        return definitionText(row.place, column);
    if (row.kind == Row::Kind::Rejected)
        return {};
    const auto &text = m_preview->records[row.place];
    const auto achievement = readAchievement({text.constData(), std::size_t(text.size())});
    if (!achievement)
        return {};
    return jsonstring::toQString(
        (column == IdColumn ? achievement->externalId : achievement->name).value_or(std::string()));
}

int ImportList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, Column(index.column())).left(kLongestCell).simplified();
    if (role == Qt::ToolTipRole) {
        // Plain text, whatever an entry holds.
        const auto tip = text(row, Column(index.column())).left(kLongestTip).toHtmlEscaped();
        return tip.isEmpty() ? QVariant() : QVariant(u"<qt>"_s + tip + u"</qt>"_s);
    }
    return role == ActionRole ? QVariant(int(action(row))) : QVariant();
}

QVariant ImportList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ActionColumn:
        //: Title of a column: what is done with an entry.
        return tr("Action");
    case IdColumn:
        return fieldName(Field::ExternalId);
    case NameColumn:
        return fieldName(Field::Name);
    case RemarkColumn:
        //: Title of a column: what a curator should know of an entry.
        return tr("Remarks");
    case ColumnCount:
        break;
    }
    return {};
}
