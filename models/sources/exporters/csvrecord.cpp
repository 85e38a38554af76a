#include "models/sources/exporters/csvrecord.h"

#include "models/records/achievement.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordeditor.h"

#include <algorithm>
#include <array>

using jsontext::Member;

namespace {

constexpr std::string_view kLineEnd = "\r\n";

bool isNumberToken(std::string_view token)
{
    return token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
}

// The text of a JSON string as a cell carries it; nothing when a cell would lose something: an empty cell is no text,
// half a surrogate pair is no character, and many programs end a text at a zero byte.
std::optional<std::string> plainText(std::string_view token, bool escaped)
{
    std::string text;
    if (token.front() != '"' || jsonstring::decode(token, escaped, text) || text.empty() ||
        text.find('\0') != std::string::npos)
        return std::nullopt;
    return text;
}

std::optional<std::string> listText(std::string_view token, bool textsToo)
{
    std::vector<jsontext::Element> elements;
    jsontext::scanArray(token, elements);
    std::string list = "[";
    for (const auto &element : elements) {
        const auto value = element.value.of(token);
        if (!isNumberToken(value) && !(textsToo && value.front() == '"'))
            return std::nullopt;
        list += list.size() > 1 ? "," : "";
        list += value;
    }
    return list + "]";
}

std::optional<std::string> iconText(std::string_view token)
{
    if (isNumberToken(token))
        return '#' + std::string(token);
    std::vector<Member> members;
    if (token.front() != '{' || !jsontext::scanObject(token, members) || members.size() != 1)
        return std::nullopt;
    std::string key;
    jsonstring::decode(members[0].key.of(token), members[0].escapedKey, key);
    auto url = key == "url" ? plainText(members[0].value.of(token), members[0].escapedValue) : std::nullopt;
    return url && url->front() != '#' ? url : std::nullopt;
}

// The cell of a field that was read whole; nothing: only `more` can carry the value.
std::optional<std::string> cellText(FieldType type, std::string_view token, bool escaped)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
        return plainText(token, escaped);
    case FieldType::Image:
        return iconText(token);
    case FieldType::IdList:
    case FieldType::TextList:
        if (token.front() == '[')
            return listText(token, type == FieldType::TextList);
        return type == FieldType::IdList && isNumberToken(token) ? std::optional(std::string(token)) : std::nullopt;
    default:
        return isNumberToken(token) ? std::optional(std::string(token)) : std::nullopt;
    }
}

QByteArray toByteArray(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

QByteArray csvrecord::defused(QByteArray text)
{
    constexpr QByteArrayView risky("=+-@\t\r'");
    if (!text.isEmpty() && risky.contains(text.front()) &&
        !jsonnumber::isNumber({text.constData(), std::size_t(text.size())}))
        text.prepend('\'');
    return text;
}

QByteArray csvrecord::cell(QByteArray text)
{
    text = defused(std::move(text));
    // Blanks at the ends are quoted, too: there are readers that take them away else.
    constexpr QByteArrayView special(",\"\r\n\t");
    const bool isBare = std::ranges::none_of(text, [special](char c) { return special.contains(c); });
    if (isBare && !text.startsWith(' ') && !text.endsWith(' '))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray csvrecord::header()
{
    QByteArray line;
    for (const FieldSpec &spec : achievementFields())
        line += toByteArray(spec.key) + ',';
    return line + "more" + toByteArray(kLineEnd);
}

QByteArray csvrecord::row(const QByteArray &record)
{
    const std::string_view text(record.constData(), std::size_t(record.size()));
    std::vector<Member> members;
    const auto achievement = readAchievement(text);
    if (!achievement || !jsontext::scanObject(text, members))
        return {};

    std::array<std::string, kFieldCount> cells;
    std::string more;
    for (const Member &member : members) {
        std::string key;
        jsonstring::decode(member.key.of(text), member.escapedKey, key);
        if (const auto field = fieldByKey(key)) {
            const auto &reading = achievement->reading(*field);
            const bool isWhole = achievement->has(*field) && !reading.doubledKey && !reading.partlyUnreadable;
            if (isWhole && key == fieldSpec(*field).key) {
                if (auto cell = cellText(fieldSpec(*field).type, member.value.of(text), member.escapedValue)) {
                    cells[std::size_t(*field)] = *std::move(cell);
                    continue;
                }
            }
        }
        more += more.empty() ? '{' : ',';
        more += member.key.of(text);
        more += ':';
        more += member.value.of(text);
    }
    if (!more.empty())
        more += '}';

    QByteArray line;
    for (const auto &value : cells)
        line += cell(toByteArray(value)) + ',';
    return line + cell(onOneLine(toByteArray(more))) + toByteArray(kLineEnd);
}
