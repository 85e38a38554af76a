#include "models/sources/importers/csvcolumns.h"

#include "models/records/enumerations.h"
#include "models/records/fieldvalue.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordtime.h"
#include "models/sources/exporters/csvrecord.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Column = CsvColumns::Column;
using Role = CsvColumns::Role;

struct Alias
{
    std::string_view title;
    Field field;
};

// What tables made elsewhere call our fields.
constexpr std::array kAliases{Alias{"title", Field::Name},
                              Alias{"achievement", Field::Name},
                              Alias{"display_name", Field::Name},
                              Alias{"source", Field::Category},
                              Alias{"platform", Field::Category},
                              Alias{"icon_url", Field::Icon},
                              Alias{"image", Field::Icon},
                              Alias{"image_url", Field::Icon},
                              Alias{"game_id", Field::Game},
                              Alias{"api_name", Field::ExternalId},
                              Alias{"external", Field::ExternalId},
                              Alias{"key", Field::ExternalId},
                              Alias{"rarity", Field::OwnersPercentage},
                              Alias{"percent", Field::OwnersPercentage},
                              Alias{"percentage", Field::OwnersPercentage},
                              Alias{"region", Field::Language},
                              Alias{"created", Field::CreatedAt},
                              Alias{"updated", Field::UpdatedAt}};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

// "External ID", "external-id" and "external_id" are one.
QString plainTitle(const QString &title)
{
    QString plain = title.simplified().toCaseFolded();
    return plain.replace(u' ', u'_').replace(u'-', u'_');
}

std::optional<Field> fieldOfTitle(const QString &title)
{
    const auto plain = plainTitle(title);
    const auto key = jsonstring::fromQString(plain);
    for (const FieldSpec &spec : achievementFields())
        if (spec.key == key || plainTitle(fieldName(spec.field)) == plain)
            return spec.field;
    const auto alias = std::ranges::find(kAliases, std::string_view(key), &Alias::title);
    return alias == kAliases.end() ? std::nullopt : std::optional(alias->field);
}

bool isList(std::string_view text)
{
    return text.starts_with('[') && jsontext::checkUtf8(text) && jsontext::checkValue(text);
}

// A number as people write it: 42,5 % is 42.5.
QString plainDecimal(QString text)
{
    text.remove(u'%');
    return text.contains(u'.') ? text : text.replace(u',', u'.');
}

std::optional<quint64> enumerationNumber(Field field, const QString &text)
{
    for (const auto &value : enumerationValues(field))
        if (enumerationName(field, value.number).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return value.number;
    return std::nullopt;
}

// The value's token from what a person may have typed; empty: it is none.
std::string typedToken(Field field, const QString &text)
{
    const auto type = fieldSpec(field).type;
    if (type == FieldType::Enumeration)
        if (const auto number = enumerationNumber(field, text))
            return std::to_string(*number);
    if (type == FieldType::Time) {
        auto time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
        if (time.isValid()) {
            if (time.timeSpec() == Qt::LocalTime) // a time without zone is UTC, as those of the service are
                time.setTimeSpec(Qt::UTC);
            return std::to_string(toRecordTime(time, TimeUnit::Milliseconds));
        }
    }
    const auto value = parseFieldText(field, type == FieldType::Decimal ? plainDecimal(text) : text);
    if (!value)
        return {};
    const auto list = [](const auto &elements, auto tokenOf) {
        std::string array = "[";
        for (const auto &element : elements) {
            array += array.size() > 1 ? "," : "";
            array += tokenOf(element);
        }
        return array += ']';
    };
    if (const auto *number = std::get_if<quint64>(&*value))
        return std::to_string(*number);
    if (const auto *number = std::get_if<qint64>(&*value))
        return std::to_string(*number);
    if (const auto *decimal = std::get_if<Decimal>(&*value))
        return decimal->token;
    if (const auto *ids = std::get_if<std::vector<quint64>>(&*value))
        return list(*ids, [](quint64 id) { return std::to_string(id); });
    if (const auto *texts = std::get_if<std::vector<std::string>>(&*value))
        return list(*texts, [](const std::string &tag) { return jsonstring::quoted(tag); });
    return {};
}

std::string iconToken(std::string_view text)
{
    if (text.starts_with('#') && jsonnumber::isInteger(text.substr(1)))
        return std::string(text.substr(1));
    return std::string(R"({"url":)").append(jsonstring::quoted(text)).append("}");
}

// Empty: the cell is no value of the field.
std::string token(Field field, const QByteArray &cell)
{
    const auto text = viewOf(cell);
    switch (fieldSpec(field).type) {
    case FieldType::Text:
    case FieldType::LongText:
        return jsonstring::quoted(text);
    case FieldType::Image:
        return iconToken(text);
    case FieldType::IdList:
    case FieldType::TextList:
        if (isList(text))
            return std::string(text);
        break;
    case FieldType::Unsigned:
    case FieldType::Signed:
    case FieldType::Decimal:
    case FieldType::Enumeration:
    case FieldType::Time:
        break;
    }
    if (fieldSpec(field).type != FieldType::TextList && jsonnumber::isNumber(text))
        return std::string(text); // digit by digit
    return typedToken(field, QString::fromUtf8(cell));
}

Error cellError(const QString &title, const QByteArray &cell)
{
    return {
        .kind = Error::Kind::CellUnreadable, .detail = title + u": "_s + QString::fromUtf8(cell).left(80), .place = {}};
}

void appendMember(std::string &record, std::string_view key, std::string_view value)
{
    record += record.size() > 1 ? "," : "";
    record += key;
    record += ':';
    record += value;
}

// The members of an object in a cell, as they are written.
bool appendMore(std::string &record, std::string_view object)
{
    std::vector<jsontext::Member> members;
    if (!jsontext::checkUtf8(object) || !jsontext::scanObject(object, members))
        return false;
    for (const auto &member : members)
        appendMember(record, member.key.of(object), member.value.of(object));
    return true;
}

} // namespace

QByteArray undefused(const QByteArray &cell)
{
    const auto rest = cell.startsWith('\'') ? cell.sliced(1) : QByteArray();
    return !rest.isEmpty() && csvrecord::defused(rest) != rest ? rest : cell;
}

CsvColumns CsvColumns::fromTitles(const QList<QByteArray> &titles)
{
    CsvColumns columns;
    for (const auto &title : titles) {
        Column column{QString::fromUtf8(undefused(title))};
        const auto field = fieldOfTitle(column.title);
        // Of two columns that may be meant, the first is.
        if (field && !columns.has(*field)) {
            column.role = Role::Field;
            column.field = *field;
        } else if (title == "more") {
            column.role = Role::More;
        }
        columns.m_columns.push_back(std::move(column));
    }
    return columns;
}

void CsvColumns::assign(std::size_t column, Role role, Field field)
{
    m_columns[column].role = role;
    m_columns[column].field = field;
}

bool CsvColumns::has(Field field) const
{
    return std::ranges::any_of(
        m_columns, [field](const Column &column) { return column.role == Role::Field && column.field == field; });
}

bool CsvColumns::hasMore() const
{
    return std::ranges::find(m_columns, Role::More, &Column::role) != m_columns.end();
}

Result<void> CsvColumns::check() const
{
    std::array<bool, kFieldCount> taken{};
    bool hasField = false;
    for (const auto &column : m_columns) {
        if (column.role != Role::Field)
            continue;
        hasField = true;
        if (std::exchange(taken[std::size_t(column.field)], true))
            return tl::unexpected(
                Error{.kind = Error::Kind::DoubledColumn, .detail = fieldName(column.field), .place = {}});
    }
    if (!hasField && !hasMore())
        return tl::unexpected(Error{.kind = Error::Kind::NoColumns, .detail = {}, .place = {}});
    return {};
}

Result<QByteArray> CsvColumns::record(const QList<QByteArray> &row) const
{
    std::string record = "{";
    std::string_view more;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].isEmpty())
            continue;
        if (std::size_t(i) >= m_columns.size())
            return tl::unexpected(cellError(QString::number(i + 1), row[i]));
        const auto &column = m_columns[std::size_t(i)];
        if (column.role == Role::More)
            more = viewOf(row[i]);
        if (column.role != Role::Field)
            continue;
        const auto value = token(column.field, undefused(row[i]));
        if (value.empty())
            return tl::unexpected(cellError(column.title, row[i]));
        appendMember(record, jsonstring::quoted(fieldSpec(column.field).key), value);
    }
    if (!more.empty() && !appendMore(record, more))
        return tl::unexpected(cellError(u"more"_s, QByteArray(more.data(), qsizetype(more.size()))));
    return QByteArray::fromStdString(record + '}');
}
