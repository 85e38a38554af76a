#include "models/records/recordeditor.h"
#include "models/records/achievement.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h" // kMaximumRecordBytes
#include "models/records/recordstyle.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using jsontext::Element;
using jsontext::Member;
using State = FieldReading::State;

namespace {

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QByteArray toByteArray(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

tl::unexpected<Error> notEditable(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::FieldNotEditable;
    error.detail = detail;
    return tl::unexpected(error);
}

std::string keyOf(const Member &member, std::string_view object)
{
    std::string key;
    jsonstring::decode(member.key.of(object), member.escapedKey, key);
    return key;
}

// The value in the one alternative that the field's type uses; an integer may come with either sign.
Result<FieldValue> normalised(Field field, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return value;
    const auto checkedText = [](const std::string &text) { return jsontext::checkUtf8(text).has_value(); };
    const quint64 *const natural = std::get_if<quint64>(&value);
    const qint64 *const whole = std::get_if<qint64>(&value);
    switch (fieldSpec(field).type) {
    case FieldType::Unsigned:
    case FieldType::Enumeration:
        if (natural)
            return value;
        if (whole && *whole >= 0)
            return FieldValue(quint64(*whole));
        break;
    case FieldType::Signed:
    case FieldType::Time:
        if (whole)
            return value;
        if (natural && *natural <= quint64(std::numeric_limits<qint64>::max()))
            return FieldValue(qint64(*natural));
        break;
    case FieldType::Decimal:
        if (const auto *decimal = std::get_if<Decimal>(&value); decimal && jsonnumber::isNumber(decimal->token))
            return value;
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Image:
        if (const auto *text = std::get_if<std::string>(&value); text && checkedText(*text))
            return value;
        break;
    case FieldType::IdList:
        if (std::holds_alternative<std::vector<quint64>>(value))
            return value;
        break;
    case FieldType::TextList:
        if (const auto *tags = std::get_if<std::vector<std::string>>(&value);
            tags && std::ranges::all_of(*tags, checkedText))
            return value;
        break;
    }
    return notEditable(u"the value is not of the field's type"_s);
}

// True when the record already says so.
bool isSame(const Achievement &achievement, Field field, const FieldValue &value)
{
    const State state = achievement.reading(field).state;
    if (std::holds_alternative<std::monostate>(value))
        return state == State::Absent || state == State::Null;
    if (state != State::Read) // an empty URL is no icon
        return field == Field::Icon && state != State::Unreadable && std::get<std::string>(value).empty();
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return jsonnumber::sameNumber(decimal->token, achievement.ownersPercentageText);
    return fieldValue(achievement, field) == value;
}

// The number or text of a value that is no list and no icon.
std::string scalarToken(const FieldValue &value)
{
    if (const auto *natural = std::get_if<quint64>(&value))
        return std::to_string(*natural);
    if (const auto *whole = std::get_if<qint64>(&value))
        return std::to_string(*whole);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return decimal->token;
    return jsonstring::quoted(std::get<std::string>(value));
}

// The elements of a list as they stand, each with what it reads as, so that those that stay keep their bytes: an
// expanded game, a tag number, an escape.
struct OldElement
{
    std::string reading;
    std::string token;
    bool used = false;
};

std::string readElement(Field field, std::string_view token, bool escaped)
{
    if (field == Field::Tags && token.front() != '"')
        return std::string(token);
    std::string text;
    if (token.front() == '{') {
        std::vector<Member> members;
        if (jsontext::scanObject(token, members)) {
            for (const Member &member : members) {
                if (keyOf(member, token) == "id")
                    text = readElement(field, member.value.of(token), member.escapedValue);
            }
        }
        return text;
    }
    if (token.front() != '"')
        return std::string(token);
    jsonstring::decode(token, escaped, text);
    return text;
}

std::vector<OldElement> oldElements(Field field, std::string_view array, const std::vector<Element> &elements)
{
    std::vector<OldElement> result;
    for (const Element &element : elements) {
        const std::string_view token = element.value.of(array);
        result.push_back({readElement(field, token, element.escaped), std::string(token)});
    }
    return result;
}

// The tokens of the new list: what stays as it stands, what is new by `write`.
template <typename Write>
std::vector<std::string> newTokens(const std::vector<std::string> &wanted, std::vector<OldElement> &old, Write write)
{
    std::vector<std::string> tokens;
    for (const std::string &text : wanted) {
        const auto kept = std::ranges::find_if(
            old, [&](const OldElement &element) { return !element.used && element.reading == text; });
        if (kept == old.end()) {
            tokens.push_back(write(text));
        } else {
            kept->used = true;
            tokens.push_back(kept->token);
        }
    }
    return tokens;
}

bool allBegin(const std::vector<OldElement> &elements, const std::function<bool(char)> &fits)
{
    return !elements.empty() &&
           std::ranges::all_of(elements, [&](const OldElement &element) { return fits(element.token.front()); });
}

bool isQuote(char c)
{
    return c == '"';
}

bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

// `old`: the value as it stands; empty when there is none.
std::string gameToken(std::string_view old, const std::vector<quint64> &ids, bool spaced)
{
    std::vector<std::string> wanted;
    for (const quint64 id : ids)
        wanted.push_back(std::to_string(id));
    std::vector<OldElement> elements;
    recordstyle::ListStyle style = recordstyle::listStyle("[]", {}, spaced);
    const bool wasArray = old.starts_with('[');
    if (wasArray) {
        std::vector<Element> spans;
        jsontext::scanArray(old, spans);
        elements = oldElements(Field::Game, old, spans);
        style = recordstyle::listStyle(old, spans, spaced);
    } else if (!old.empty()) {
        const bool escaped = old.find('\\') != std::string_view::npos;
        elements.push_back({readElement(Field::Game, old, escaped), std::string(old)});
    }
    const bool asText = allBegin(elements, isQuote);
    const auto tokens =
        newTokens(wanted, elements, [asText](const std::string &id) { return asText ? '"' + id + '"' : id; });
    return !wasArray && tokens.size() == 1 ? tokens.front() : recordstyle::joined(tokens, style);
}

std::string tagsToken(std::string_view old, const std::vector<std::string> &tags, bool spaced)
{
    std::vector<OldElement> elements;
    recordstyle::ListStyle style = recordstyle::listStyle("[]", {}, spaced);
    if (old.starts_with('[')) {
        std::vector<Element> spans;
        jsontext::scanArray(old, spans);
        elements = oldElements(Field::Tags, old, spans);
        style = recordstyle::listStyle(old, spans, spaced);
    }
    const bool asNumbers = allBegin(elements, startsNumber);
    const auto tokens = newTokens(tags, elements, [asNumbers](const std::string &tag) {
        return asNumbers && jsonnumber::isInteger(tag) ? tag : jsonstring::quoted(tag);
    });
    return recordstyle::joined(tokens, style);
}

// The icon's object with another URL, or a new one.
std::string iconToken(std::string_view old, const std::string &url, bool spaced)
{
    const std::string quotedUrl = jsonstring::quoted(url);
    std::vector<Member> members;
    if (!old.starts_with('{') || !jsontext::scanObject(old, members))
        return (spaced ? R"({"url": )" : R"({"url":)") + quotedUrl + "}";
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (keyOf(*member, old) == "url")
            return recordstyle::withSpan(old, member->value, quotedUrl);
    }
    return recordstyle::withMember(old, members, "url", quotedUrl);
}

// Is its value a list or an object, which is written in the record's own style?
bool hasParts(Field field)
{
    const FieldType type = fieldSpec(field).type;
    return type == FieldType::IdList || type == FieldType::TextList || type == FieldType::Image;
}

// The bytes for a value. `old`: those in its place; empty: none.
std::string valueToken(Field field, const FieldValue &value, std::string_view old, bool spaced)
{
    switch (fieldSpec(field).type) {
    case FieldType::IdList:
        return gameToken(old, std::get<std::vector<quint64>>(value), spaced);
    case FieldType::TextList:
        return tagsToken(old, std::get<std::vector<std::string>>(value), spaced);
    case FieldType::Image:
        return iconToken(old, std::get<std::string>(value), spaced);
    case FieldType::Text:
    case FieldType::LongText:
        return scalarToken(value);
    default:
        return old.starts_with('"') ? '"' + scalarToken(value) + '"' : scalarToken(value);
    }
}

// Expanded games stay as they are as long as they are the same games.
bool sameExpandedGames(const Achievement &achievement, const FieldValue &value, std::string_view record)
{
    const FieldReading &reading = achievement.reading(Field::Game);
    const auto *wanted = std::get_if<std::vector<quint64>>(&value);
    if (reading.state != State::Read || !wanted ||
        record.substr(reading.offset, reading.length).find('{') == std::string_view::npos)
        return false;
    return std::ranges::is_permutation(*wanted, achievement.games);
}

// Without the members that `isGone` says of, all of them: an earlier one of doubled keys would else come to light.
std::string withoutMembers(std::string_view record, const std::function<bool(const std::string &key)> &isGone)
{
    std::string text(record);
    std::vector<Member> members;
    for (;;) {
        [[maybe_unused]] const auto valid = jsontext::scanObject(text, members);
        const auto found = std::find_if(members.rbegin(), members.rend(),
                                        [&](const Member &member) { return isGone(keyOf(member, text)); });
        if (found == members.rend())
            return text;
        text = recordstyle::withoutMember(text, members, std::size_t(members.rend() - found) - 1);
    }
}

// The last member with this key, or none.
const Member *findMember(const std::vector<Member> &members, std::string_view record, std::string_view key)
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const Member &member) { return keyOf(member, record) == key; });
    return found == members.rend() ? nullptr : &*found;
}

Result<QByteArray> checkedSize(const std::string &record)
{
    if (record.size() > std::size_t(kMaximumRecordBytes)) {
        return tl::unexpected(
            jsontext::errorAt(Error::Kind::RecordTooLarge, QString::number(record.size()), kMaximumRecordBytes));
    }
    return toByteArray(record);
}

} // namespace

Result<QByteArray> withField(const QByteArray &record, Field field, const FieldValue &wantedValue)
{
    const std::string_view text = view(record);
    const auto achievement = readAchievement(text);
    if (!achievement)
        return tl::unexpected(achievement.error());
    const auto value = normalised(field, wantedValue);
    if (!value)
        return tl::unexpected(value.error());
    if (isSame(*achievement, field, *value) || (field == Field::Game && sameExpandedGames(*achievement, *value, text)))
        return record;
    if (std::holds_alternative<std::monostate>(*value))
        return toByteArray(withoutMembers(text, [field](const auto &key) { return fieldByKey(key) == field; }));
    if (field == Field::Icon && achievement->has(Field::Icon) && achievement->icon->id)
        return notEditable(u"the icon is only a number"_s);

    const FieldReading &reading = achievement->reading(field);
    std::vector<Member> members;
    bool spaced = false;
    if (reading.state == State::Absent || hasParts(field)) { // else the value's place is all that is needed
        if (const auto scanned = jsontext::scanObject(text, members); !scanned)
            return tl::unexpected(scanned.error());
        spaced = recordstyle::isSpaced(text, members);
    }
    std::string edited;
    if (reading.state == State::Absent) {
        edited = recordstyle::withMember(text, members, fieldSpec(field).key, valueToken(field, *value, {}, spaced));
    } else {
        const jsontext::Span span{reading.offset, reading.length};
        const std::string_view old = reading.state == State::Null ? std::string_view() : span.of(text);
        edited = recordstyle::withSpan(text, span, valueToken(field, *value, old, spaced));
    }
    return checkedSize(edited);
}

Result<QByteArray> withMember(const QByteArray &record, std::string_view key, QByteArrayView token)
{
    const std::string_view text = view(record);
    std::vector<Member> members;
    const auto checked = jsontext::checkValue(view(token)).and_then([&] { return jsontext::checkUtf8(view(token)); });
    if (!checked)
        return tl::unexpected(checked.error());
    if (const auto scanned = jsontext::scanObject(text, members); !scanned)
        return tl::unexpected(scanned.error());
    const std::string_view value = view(token.trimmed());
    if (const Member *const member = findMember(members, text, key))
        return checkedSize(recordstyle::withSpan(text, member->value, value));
    // withMember() quotes nothing: the key as it stands in JSON, without the quotes.
    const std::string quoted = jsonstring::quoted(std::string(key));
    return checkedSize(
        recordstyle::withMember(text, members, std::string_view(quoted).substr(1, quoted.size() - 2), value));
}

Result<QByteArray> withoutMember(const QByteArray &record, std::string_view key)
{
    std::vector<Member> members;
    if (const auto scanned = jsontext::scanObject(view(record), members); !scanned)
        return tl::unexpected(scanned.error());
    return toByteArray(withoutMembers(view(record), [key](const auto &other) { return other == key; }));
}

QByteArray memberToken(const QByteArray &record, std::string_view key)
{
    std::vector<Member> members;
    if (!jsontext::scanObject(view(record), members))
        return {};
    const Member *const member = findMember(members, view(record), key);
    if (!member)
        return {};
    return record.mid(qsizetype(member->value.offset), qsizetype(member->value.length));
}

QByteArray newRecord(std::span<const std::pair<Field, FieldValue>> fields)
{
    std::array<const FieldValue *, kFieldCount> values{};
    for (const auto &[field, value] : fields)
        values[std::size_t(field)] = &value;
    std::string text = "{";
    for (const FieldSpec &spec : achievementFields()) {
        const FieldValue *const given = values[std::size_t(spec.field)];
        const auto value = given ? normalised(spec.field, *given) : FieldValue();
        if (!value || std::holds_alternative<std::monostate>(*value))
            continue;
        if (text.size() > 1)
            text += ',';
        text += '"' + std::string(spec.key) + "\":" + valueToken(spec.field, *value, {}, false);
    }
    return toByteArray(text + '}');
}

QByteArray onOneLine(const QByteArray &record)
{
    if (!record.contains('\n') && !record.contains('\r'))
        return record;
    std::string line;
    line.reserve(std::size_t(record.size()));
    bool inString = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const char c = record[i];
        if (inString) {
            line += c;
            if (c == '\\' && i + 1 < record.size())
                line += record[++i];
            else if (c == '"')
                inString = false;
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && i + 1 < record.size() && record[i + 1] == '\n')
                ++i; // one line break of two bytes
            line += ' ';
        } else {
            inString = c == '"';
            line += c;
        }
    }
    return toByteArray(line);
}
