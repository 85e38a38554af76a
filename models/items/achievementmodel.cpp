#include "models/items/achievementmodel.h"

#include "models/items/fielddisplay.h"
#include "models/records/fieldvalue.h"
#include "models/records/recordtime.h"
#include "models/records/tagnumber.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShownBytes = 400;        // of a text in a cell: wider than any column, cheap to shape
constexpr qsizetype kShortText = 24;            // shorter ones need no tool tip of their own
constexpr qsizetype kToolTipCharacters = 2'000; // a megabyte of text is no tool tip
constexpr std::size_t kSeparateRuns = 64;       // above it, one repaint of all between is cheaper

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// A text as one line of a cell, cut at a character.
QString oneLine(std::string_view text)
{
    const auto isLong = text.size() > kShownBytes;
    if (isLong) {
        auto end = kShownBytes;
        while (end > 0 && (quint8(text[end]) & 0xC0) == 0x80)
            --end;
        text = text.substr(0, end);
    }
    auto result = fromUtf8(text);
    for (auto &c : result) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return isLong ? result + u"…"_s : result;
}

bool isText(Field field)
{
    return field == Field::Name || field == Field::Description || field == Field::ExternalId;
}

bool isAmount(Field field)
{
    return field == Field::Id || field == Field::Owners || field == Field::OwnersPercentage;
}

} // namespace

AchievementModel::AchievementModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(std::make_shared<const RecordOrder>())
{
}

void AchievementModel::setCatalog(CatalogPtr catalog, const std::vector<RecordNumber> &changed)
{
    const bool hasOtherNames = m_catalog && catalog && !(m_catalog->sideTables() == catalog->sideTables());
    m_catalog = std::move(catalog);
    if (hasOtherNames && m_order->size() > 0) {
        for (const auto field : {Field::Game, Field::Icon})
            emit dataChanged(index(0, columnOf(field)), index(rowCount() - 1, columnOf(field)));
    }
    std::vector<int> rows;
    rows.reserve(changed.size());
    for (const auto number : changed) {
        if (const auto row = rowOf(number); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const auto repaint = [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    };
    if (rows.size() > kSeparateRuns) {
        repaint(rows.front(), rows.back());
        return;
    }
    for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] <= rows[next - 1] + 1; ++next) {
        }
        repaint(rows[first], rows[next - 1]);
    }
}

void AchievementModel::setOrder(RecordOrderPtr order)
{
    const auto &before = m_order->numbers();
    const auto &after = order->numbers();
    const auto present = before.size();
    const bool follows =
        m_order == order || (after.size() >= present && std::equal(before.begin(), before.end(), after.begin()));
    if (follows && after.size() == present) {
        m_order = std::move(order);
    } else if (follows && present > 0) {
        beginInsertRows({}, int(present), int(after.size()) - 1);
        m_order = std::move(order);
        endInsertRows();
    } else {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
    }
}

void AchievementModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_order->size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AchievementModel::setEditable(bool editable)
{
    m_editable = editable;
}

RecordNumber AchievementModel::recordAt(int row) const
{
    return row >= 0 && std::size_t(row) < order().size() ? order()[std::size_t(row)] : kNoRecord;
}

int AchievementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order->size());
}

int AchievementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kFieldCount);
}

std::optional<Catalog::Place> AchievementModel::placeOf(int row) const
{
    const auto number = recordAt(row);
    if (number == kNoRecord || !m_catalog || !m_catalog->exists(number))
        return std::nullopt;
    return m_catalog->place(number);
}

QVariant AchievementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto field = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RecordNumberRole)
        return recordAt(index.row());
    const auto place = placeOf(index.row());
    if (!place)
        return role == MissingRole ? QVariant(true) : QVariant();
    const auto &chunk = *place->chunk;
    const auto slot = place->slot;
    switch (role) {
    case Qt::DisplayRole:
        return display(*place, field);
    case Qt::EditRole:
        return fieldText(field, columnValue(*place, field));
    case Qt::ToolTipRole:
        return toolTip(*place, field);
    case Qt::AccessibleTextRole:
        // An icon says nothing to a screen reader; its address does.
        return field == Field::Icon ? QVariant(fromUtf8(m_catalog->shownIconUrl(*place))) : display(*place, field);
    case IconUrlRole:
        return fromUtf8(m_catalog->shownIconUrl(*place));
    case GradeRole: {
        const auto grade = chunk.grade(slot);
        return grade ? QVariant(int(*grade)) : QVariant();
    }
    case StateRole:
        return (chunk.isChanged(slot) ? Changed : 0) | (chunk.isNew(slot) ? New : 0) |
               (chunk.isDraft(slot) ? Draft : 0) | (chunk.isDeleted(slot) ? Deleted : 0);
    case SortRole:
        return sortValue(*place, field);
    case MissingRole:
        return !chunk.has(slot, field);
    case GameNameRole: {
        const auto games = m_catalog->gameIds(*place);
        return games.size() == 1 ? oneLine(m_catalog->gameNames().name(games.front())) : QString();
    }
    case TagsRole: {
        QStringList tags;
        for (const auto code : chunk.tags(slot)) {
            const auto tag = m_catalog->tags().text(code);
            const auto name = tagNumberName(tag);
            tags.append(name.isEmpty() ? oneLine(tag) : name);
        }
        return tags;
    }
    default:
        return {};
    }
}

QVariant AchievementModel::display(const Catalog::Place &place, Field field) const
{
    if (field == Field::Icon)
        return QString(); // painted
    return isText(field) ? oneLine(place.chunk->text(place.slot, field))
                         : displayText(*m_catalog, place, field, m_locale);
}

QString AchievementModel::toolTip(const Catalog::Place &place, Field field) const
{
    if (!place.chunk->has(place.slot, field))
        return {};
    if (fieldSpec(field).type == FieldType::Time) {
        const auto raw = place.chunk->signedValue(place.slot, field);
        const auto value = fromRecordTime(raw);
        //: Tool tip of a time. %1: date and time in UTC, %2: the number that is stored.
        return value.isValid() ? tr("%1 UTC (stored as %2)")
                                     .arg(m_locale.toString(value, u"yyyy-MM-dd HH:mm:ss"_s), QString::number(raw))
                               : QString();
    }
    if (field == Field::OwnersPercentage)
        return fieldText(field, columnValue(place, field));
    const auto text = displayText(*m_catalog, place, field, m_locale);
    return text.size() <= kShortText ? QString() : text.left(kToolTipCharacters);
}

FieldValue AchievementModel::columnValue(const Catalog::Place &place, Field field) const
{
    const auto &chunk = *place.chunk;
    const auto slot = place.slot;
    if (!chunk.has(slot, field))
        return {};
    switch (field) {
    case Field::Id:
    case Field::Category:
    case Field::Rank:
    case Field::Language:
        return chunk.unsignedValue(slot, field);
    case Field::Owners:
    case Field::CreatedAt:
    case Field::UpdatedAt:
        return chunk.signedValue(slot, field);
    case Field::OwnersPercentage:
        return Decimal{
            QByteArray::number(chunk.ownersPercentage(slot), 'g', QLocale::FloatingPointShortest).toStdString()};
    case Field::Name:
    case Field::Description:
    case Field::ExternalId:
        return std::string(chunk.text(slot, field));
    case Field::Icon:
        return m_catalog->iconUrl(place);
    case Field::Game:
        return m_catalog->gameIds(place);
    case Field::Tags: {
        std::vector<std::string> tags;
        for (const auto code : chunk.tags(slot))
            tags.emplace_back(m_catalog->tags().text(code));
        return tags;
    }
    }
    return {};
}

QVariant AchievementModel::sortValue(const Catalog::Place &place, Field field) const
{
    const auto &chunk = *place.chunk;
    const auto slot = place.slot;
    if (!chunk.has(slot, field))
        return {};
    switch (fieldSpec(field).type) {
    case FieldType::Unsigned:
    case FieldType::Enumeration:
        return chunk.unsignedValue(slot, field);
    case FieldType::Signed:
        return chunk.signedValue(slot, field);
    case FieldType::Time:
        return recordTimeInMilliseconds(chunk.signedValue(slot, field));
    case FieldType::Decimal:
        return chunk.ownersPercentage(slot);
    case FieldType::IdList: {
        const auto games = m_catalog->gameIds(place);
        return games.empty() ? QVariant() : QVariant(games.front());
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Image:
    case FieldType::TextList:
        return displayText(*m_catalog, place, field, m_locale);
    }
    return {};
}

QVariant AchievementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const auto field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return fieldName(field);
    case Qt::ToolTipRole:
        return fieldHelp(field);
    case Qt::TextAlignmentRole:
        return int((isAmount(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags AchievementModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const auto place = placeOf(index.row());
    const auto isEditable = m_editable && place && !place->chunk->isDeleted(place->slot) &&
                            fieldAt(index.column()) != Field::Icon; // an icon is edited in the dialog, with its preview
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool AchievementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    emit editRequested(recordAt(index.row()), fieldAt(index.column()), value.toString());
    return true;
}
