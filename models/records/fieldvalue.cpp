#include "models/records/fieldvalue.h"
#include "models/records/enumerations.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Parsed = tl::expected<FieldValue, ValueProblem>;
using Problem = FieldReading::Problem;

const QString kEmptyList = u"[]"_s;

// 007 is what a person may type; JSON does not know it.
std::string withoutLeadingZeros(std::string token)
{
    const std::size_t first = token.starts_with('-') ? 1 : 0;
    while (token.size() > first + 1 && token[first] == '0' && token[first + 1] >= '0' && token[first + 1] <= '9')
        token.erase(first, 1);
    return token;
}

std::string numberToken(const QString &text)
{
    return withoutLeadingZeros(jsonstring::fromQString(text.trimmed()));
}

tl::expected<quint64, ValueProblem> parseUnsigned(const QString &text)
{
    const std::string token = numberToken(text);
    quint64 number = 0;
    switch (jsonnumber::readUnsigned(token, number)) {
    case Problem::None:
        return number;
    case Problem::Fraction:
        return tl::unexpected(token.starts_with('-') ? ValueProblem::NegativeNumber : ValueProblem::NotWhole);
    case Problem::Overflow:
        return tl::unexpected(token.starts_with('-') ? ValueProblem::NegativeNumber : ValueProblem::TooLarge);
    case Problem::WrongType:
        break;
    }
    return tl::unexpected(ValueProblem::NotANumber);
}

Parsed parseSigned(const QString &text)
{
    qint64 number = 0;
    switch (jsonnumber::readSigned(numberToken(text), number)) {
    case Problem::None:
        return number;
    case Problem::Fraction:
        return tl::unexpected(ValueProblem::NotWhole);
    case Problem::Overflow:
        return tl::unexpected(ValueProblem::TooLarge);
    case Problem::WrongType:
        break;
    }
    return tl::unexpected(ValueProblem::NotANumber);
}

Parsed parseDecimal(const QString &text)
{
    std::string token = jsonstring::fromQString(text.trimmed());
    // ".5" and "5." are understood; JSON wants a digit on both sides of the point.
    if (const std::size_t point = token.find('.'); point != std::string::npos) {
        const auto isDigit = [&](std::size_t i) { return i < token.size() && token[i] >= '0' && token[i] <= '9'; };
        const bool before = point > 0 && isDigit(point - 1);
        const bool behind = isDigit(point + 1);
        if (before && !behind)
            token.insert(point + 1, 1, '0');
        else if (!before && behind)
            token.insert(point, 1, '0');
    }
    token = withoutLeadingZeros(std::move(token));
    double number = 0;
    switch (jsonnumber::readDouble(token, number)) {
    case Problem::None:
        return Decimal{token};
    case Problem::Overflow:
        return tl::unexpected(ValueProblem::TooLarge);
    default:
        return tl::unexpected(ValueProblem::NotANumber);
    }
}

Parsed parseEnumeration(Field field, const QString &text)
{
    const std::string key = jsonstring::fromQString(text.trimmed().toLower());
    const auto values = enumerationValues(field);
    if (const auto found = std::ranges::find(values, std::string_view(key), &EnumerationValue::key);
        found != values.end())
        return found->number;
    return parseUnsigned(text);
}

Parsed parseIdList(const QString &text)
{
    std::vector<quint64> ids;
    if (text.trimmed() == kEmptyList)
        return ids;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue; // a comma typed before its number
        const auto id = parseUnsigned(part);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

// Takes the quoted tag that begins at `position` (its quote); gives what follows it up to the comma as part of it.
QString takeQuoted(const QString &text, qsizetype &position)
{
    QString tag;
    ++position;
    while (position < text.size()) {
        if (text[position] == u'"') {
            if (position + 1 < text.size() && text[position + 1] == u'"') {
                ++position;
            } else {
                ++position;
                break;
            }
        }
        tag += text[position++];
    }
    const qsizetype comma = std::max(text.indexOf(u',', position), qsizetype(-1));
    const qsizetype end = comma < 0 ? text.size() : comma;
    tag += text.mid(position, end - position).trimmed();
    position = end;
    return tag;
}

Parsed parseTextList(const QString &text)
{
    std::vector<std::string> tags;
    if (text.trimmed() == kEmptyList)
        return tags;
    qsizetype position = 0;
    while (position < text.size()) {
        while (position < text.size() && text[position].isSpace())
            ++position;
        if (position < text.size() && text[position] == u'"') {
            tags.push_back(jsonstring::fromQString(takeQuoted(text, position)));
        } else {
            const qsizetype comma = text.indexOf(u',', position);
            const qsizetype end = comma < 0 ? text.size() : comma;
            if (const QString tag = text.mid(position, end - position).trimmed(); !tag.isEmpty())
                tags.push_back(jsonstring::fromQString(tag));
            position = end;
        }
        ++position; // the comma
    }
    return tags;
}

QString quotedTag(const std::string &tag)
{
    QString text = jsonstring::toQString(tag);
    const bool plain = !text.isEmpty() && text.trimmed() == text && !text.startsWith(u'"') && !text.contains(u',') &&
                       text != kEmptyList;
    if (plain)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

template <typename List, typename Function> QString joined(const List &list, Function textOf)
{
    if (list.empty())
        return kEmptyList;
    QStringList parts;
    for (const auto &element : list)
        parts.append(textOf(element));
    return parts.join(u", "_s);
}

struct TextOf
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(quint64 number) const { return QString::number(number); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const Decimal &number) const { return jsonstring::toQString(number.token); }
    QString operator()(const std::string &text) const { return jsonstring::toQString(text); }
    QString operator()(const std::vector<quint64> &ids) const
    {
        return joined(ids, [](quint64 id) { return QString::number(id); });
    }
    QString operator()(const std::vector<std::string> &tags) const { return joined(tags, quotedTag); }
};

} // namespace

tl::expected<FieldValue, ValueProblem> parseFieldText(Field field, const QString &text)
{
    const FieldType type = fieldSpec(field).type;
    if (type == FieldType::Text || type == FieldType::LongText)
        return jsonstring::fromQString(text);
    if (text.trimmed().isEmpty())
        return FieldValue();
    switch (type) {
    case FieldType::Unsigned:
        return parseUnsigned(text);
    case FieldType::Signed:
    case FieldType::Time:
        return parseSigned(text);
    case FieldType::Decimal:
        return parseDecimal(text);
    case FieldType::Image:
        return jsonstring::fromQString(text.trimmed());
    case FieldType::IdList:
        return parseIdList(text);
    case FieldType::TextList:
        return parseTextList(text);
    case FieldType::Enumeration:
        return parseEnumeration(field, text);
    case FieldType::Text:
    case FieldType::LongText:
        break; // above
    }
    return FieldValue();
}

QString fieldText(Field, const FieldValue &value)
{
    return std::visit(TextOf(), value);
}
