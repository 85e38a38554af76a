// How a record is read, and why so: one strict pass of our own (jsontext) validates the text and notes the span of each
// member, and the fields are then read from their spans. simdjson checks the UTF-8, which is its strength.
//
// simdjson's parsers were the first choice for the rest. But a lone surrogate escape and a number beyond 64 bits or a
// double are legal JSON that makes its parser refuse the whole record; it tells no position of an error; and on-demand
// does not validate what it jumps over. So the strict scanner has to exist in any case, and with it a second parser
// would only add a second opinion. A record of 500 bytes takes 0.8 us in all; simdjson's DOM parser alone, with no
// field read yet, takes 0.3 us and needs a padded copy.
#include "models/records/achievement.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h" // kMaximumRecordBytes

#include <algorithm>
#include <limits>

using jsontext::Element;
using jsontext::Member;
using Problem = FieldReading::Problem;
using State = FieldReading::State;

struct AchievementReader::Parser
{
    std::vector<Member> members, nestedMembers;
    std::vector<Element> elements;
    std::vector<std::string_view> unknownKeys;
    std::vector<std::string> decodedKeys; // what unknownKeys of escaped keys point at
    std::string buffer;
    std::string_view text;
    Achievement *out = nullptr;

    void readMembers();
    void readField(Field field, const Member &member, FieldReading &reading);
    // Gives the key in `buffer` when it has escapes.
    std::string_view plainKey(const Member &member, std::string_view in);

    template <typename Number> Problem readNumber(std::string_view token, bool escaped, Number &number);
    template <typename Number>
    void readNumberField(const Member &member, FieldReading &reading, std::optional<Number> &number);
    void readDecimal(const Member &member, FieldReading &reading);
    void readText(const Member &member, FieldReading &reading, std::optional<std::string> &out);
    void readIcon(const Member &member, FieldReading &reading);
    void readIconObject(std::string_view object, FieldReading &reading, Icon &icon);
    Problem readGameId(std::string_view token, bool escaped, quint64 &id);
    void readGames(const Member &member, FieldReading &reading);
    void readTags(const Member &member, FieldReading &reading);
    void noteDoubledUnknownKeys();
};

namespace {

constexpr bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

Problem readInto(std::string_view token, quint64 &out)
{
    return jsonnumber::readUnsigned(token, out);
}

Problem readInto(std::string_view token, qint64 &out)
{
    return jsonnumber::readSigned(token, out);
}

Problem readInto(std::string_view token, double &out)
{
    return jsonnumber::readDouble(token, out);
}

void fail(FieldReading &reading, Problem problem)
{
    reading.state = State::Unreadable;
    reading.problem = problem;
}

void leaveOut(FieldReading &reading, Problem problem)
{
    if (!reading.partlyUnreadable)
        reading.problem = problem;
    reading.partlyUnreadable = true;
}

// A list of which nothing at all could be read is unreadable.
void settleList(FieldReading &reading, bool empty)
{
    reading.state = empty && reading.partlyUnreadable ? State::Unreadable : State::Read;
    if (reading.state == State::Unreadable)
        reading.partlyUnreadable = false;
}

// Everything but the buffers that can be used again.
void reset(Achievement &out)
{
    out.id = out.category = out.rank = out.language = std::nullopt;
    out.owners = out.createdAt = out.updatedAt = std::nullopt;
    out.ownersPercentage = std::nullopt;
    out.ownersPercentageText.clear();
    out.games.clear();
    out.readings = {};
    out.doubledUnknownKeys.clear();
}

} // namespace

std::string_view AchievementReader::Parser::plainKey(const Member &member, std::string_view in)
{
    const std::string_view token = member.key.of(in);
    if (!member.escapedKey) [[likely]]
        return token.substr(1, token.size() - 2);
    jsonstring::decode(token, true, buffer);
    return buffer;
}

template <typename Number>
Problem AchievementReader::Parser::readNumber(std::string_view token, bool escaped, Number &number)
{
    if (startsNumber(token.front())) [[likely]]
        return readInto(token, number);
    if (token.front() != '"')
        return Problem::WrongType;
    jsonstring::decode(token, escaped, buffer);
    return readInto(buffer, number);
}

template <typename Number>
void AchievementReader::Parser::readNumberField(const Member &member, FieldReading &reading,
                                                std::optional<Number> &number)
{
    Number value{};
    if (const Problem problem = readNumber(member.value.of(text), member.escapedValue, value); problem != Problem::None)
        return fail(reading, problem);
    number = value;
    reading.state = State::Read;
}

void AchievementReader::Parser::readDecimal(const Member &member, FieldReading &reading)
{
    readNumberField(member, reading, out->ownersPercentage);
    if (reading.state != State::Read)
        return;
    const std::string_view token = member.value.of(text);
    out->ownersPercentageText = token.front() == '"' ? std::string_view(buffer) : token;
}

void AchievementReader::Parser::readText(const Member &member, FieldReading &reading, std::optional<std::string> &field)
{
    const std::string_view token = member.value.of(text);
    if (token.front() != '"') {
        field.reset();
        return fail(reading, Problem::WrongType);
    }
    if (!field)
        field.emplace();
    reading.loneSurrogate = jsonstring::decode(token, member.escapedValue, *field);
    reading.state = State::Read;
}

void AchievementReader::Parser::readIcon(const Member &member, FieldReading &reading)
{
    const std::string_view token = member.value.of(text);
    if (!out->icon)
        out->icon.emplace();
    Icon &icon = *out->icon;
    icon.imageId.clear();
    icon.id = std::nullopt;
    icon.width = icon.height = std::nullopt;
    if (token.front() == '{') {
        readIconObject(token, reading, icon);
        reading.state = State::Read;
        return;
    }
    icon.url.reset();
    quint64 id = 0;
    if (const Problem problem = readNumber(token, member.escapedValue, id); problem != Problem::None) {
        out->icon.reset();
        return fail(reading, problem);
    }
    icon.id = id;
    reading.state = State::Read;
}

void AchievementReader::Parser::readIconObject(std::string_view object, FieldReading &reading, Icon &icon)
{
    [[maybe_unused]] const auto valid = jsontext::scanObject(object, nestedMembers);
    Q_ASSERT(valid);
    bool hasUrl = false;
    for (const Member &member : nestedMembers) {
        const std::string_view token = member.value.of(object);
        const std::string_view key = plainKey(member, object);
        const bool isUrl = key == "url";
        const bool isImageId = key == "cloudinary_id" || key == "image_id";
        const bool isWidth = key == "width";
        if (isUrl || isImageId) {
            if (token == "null") {
                hasUrl = hasUrl && !isUrl;
            } else if (token.front() != '"') {
                leaveOut(reading, Problem::WrongType);
                hasUrl = hasUrl && !isUrl;
            } else if (isUrl) {
                if (!icon.url)
                    icon.url.emplace();
                reading.loneSurrogate |= jsonstring::decode(token, member.escapedValue, *icon.url);
                hasUrl = true;
            } else {
                reading.loneSurrogate |= jsonstring::decode(token, member.escapedValue, icon.imageId);
            }
        } else if (isWidth || key == "height") {
            std::optional<qint64> &pixels = isWidth ? icon.width : icon.height;
            pixels.reset();
            qint64 value = 0;
            if (token == "null")
                continue;
            if (const Problem problem = readNumber(token, member.escapedValue, value); problem != Problem::None)
                leaveOut(reading, problem);
            else
                pixels = value;
        }
    }
    if (!hasUrl)
        icon.url.reset();
}

// A number, a numeric text, or a Game object with its id.
Problem AchievementReader::Parser::readGameId(std::string_view token, bool escaped, quint64 &id)
{
    if (token.front() != '{')
        return readNumber(token, escaped, id);
    [[maybe_unused]] const auto valid = jsontext::scanObject(token, nestedMembers);
    Q_ASSERT(valid);
    Problem problem = Problem::WrongType;
    for (const Member &member : nestedMembers) {
        if (plainKey(member, token) == "id")
            problem = readNumber(member.value.of(token), member.escapedValue, id);
    }
    return problem;
}

void AchievementReader::Parser::readGames(const Member &member, FieldReading &reading)
{
    const std::string_view token = member.value.of(text);
    quint64 id = 0;
    if (token.front() != '[') {
        if (const Problem problem = readGameId(token, member.escapedValue, id); problem != Problem::None)
            return fail(reading, problem);
        out->games.push_back(id);
        reading.state = State::Read;
        return;
    }
    jsontext::scanArray(token, elements);
    for (const Element &element : elements) {
        if (const Problem problem = readGameId(element.value.of(token), element.escaped, id); problem != Problem::None)
            leaveOut(reading, problem);
        else
            out->games.push_back(id);
    }
    settleList(reading, out->games.empty());
}

void AchievementReader::Parser::readTags(const Member &member, FieldReading &reading)
{
    const std::string_view token = member.value.of(text);
    std::size_t count = 0;
    const auto next = [&]() -> std::string & {
        return count < out->tags.size() ? out->tags[count] : out->tags.emplace_back();
    };
    if (token.front() != '[') {
        out->tags.clear();
        return fail(reading, Problem::WrongType);
    }
    jsontext::scanArray(token, elements);
    for (const Element &element : elements) {
        const std::string_view tag = element.value.of(token);
        if (tag.front() == '"') {
            reading.loneSurrogate |= jsonstring::decode(tag, element.escaped, next());
            ++count;
        } else if (startsNumber(tag.front()) && jsonnumber::isInteger(tag)) {
            next() = tag; // any size and sign: only its digits are shown and compared
            ++count;
        } else {
            leaveOut(reading, startsNumber(tag.front()) ? Problem::Fraction : Problem::WrongType);
        }
    }
    out->tags.resize(count);
    settleList(reading, count == 0);
}

void AchievementReader::Parser::readField(Field field, const Member &member, FieldReading &reading)
{
    switch (field) {
    case Field::Id:
        return readNumberField(member, reading, out->id);
    case Field::Name:
        return readText(member, reading, out->name);
    case Field::Category:
        return readNumberField(member, reading, out->category);
    case Field::Icon:
        return readIcon(member, reading);
    case Field::Game:
        return readGames(member, reading);
    case Field::Rank:
        return readNumberField(member, reading, out->rank);
    case Field::Description:
        return readText(member, reading, out->description);
    case Field::ExternalId:
        return readText(member, reading, out->externalId);
    case Field::Owners:
        return readNumberField(member, reading, out->owners);
    case Field::OwnersPercentage:
        return readDecimal(member, reading);
    case Field::Tags:
        return readTags(member, reading);
    case Field::Language:
        return readNumberField(member, reading, out->language);
    case Field::CreatedAt:
        return readNumberField(member, reading, out->createdAt);
    case Field::UpdatedAt:
        return readNumberField(member, reading, out->updatedAt);
    }
}

void AchievementReader::Parser::noteDoubledUnknownKeys()
{
    if (unknownKeys.size() < 2)
        return;
    std::ranges::sort(unknownKeys);
    for (std::size_t i = 1; i < unknownKeys.size(); ++i) {
        if (unknownKeys[i] == unknownKeys[i - 1] &&
            (out->doubledUnknownKeys.empty() || out->doubledUnknownKeys.back() != unknownKeys[i]))
            out->doubledUnknownKeys.emplace_back(unknownKeys[i]);
    }
}

void AchievementReader::Parser::readMembers()
{
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::array<std::uint32_t, kFieldCount> lastMember;
    lastMember.fill(kNone);
    unknownKeys.clear();
    decodedKeys.clear();
    const auto escapedKeys = std::ranges::count(members, true, &Member::escapedKey);
    decodedKeys.reserve(std::size_t(escapedKeys)); // unknownKeys points into it
    for (std::uint32_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        const std::string_view key = plainKey(member, text);
        if (const auto field = fieldByKey(key)) {
            FieldReading &reading = out->readings[std::size_t(*field)];
            reading.doubledKey = lastMember[std::size_t(*field)] != kNone;
            lastMember[std::size_t(*field)] = i;
        } else {
            unknownKeys.push_back(member.escapedKey ? std::string_view(decodedKeys.emplace_back(key)) : key);
        }
    }
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = Field(i);
        FieldReading &reading = out->readings[i];
        if (lastMember[i] != kNone) {
            const Member &member = members[lastMember[i]];
            reading.offset = member.value.offset;
            reading.length = member.value.length;
            if (member.value.of(text) == "null")
                reading.state = State::Null;
            else
                readField(field, member, reading);
        }
        if (reading.state == State::Absent || reading.state == State::Null) {
            // These keep their buffers from record to record; the others were reset.
            if (field == Field::Name)
                out->name.reset();
            else if (field == Field::Description)
                out->description.reset();
            else if (field == Field::ExternalId)
                out->externalId.reset();
            else if (field == Field::Icon)
                out->icon.reset();
            else if (field == Field::Tags)
                out->tags.clear();
        }
    }
    noteDoubledUnknownKeys();
}

AchievementReader::AchievementReader()
    : m_parser(std::make_unique<Parser>())
{
}

AchievementReader::~AchievementReader() = default;
AchievementReader::AchievementReader(AchievementReader &&) noexcept = default;
AchievementReader &AchievementReader::operator=(AchievementReader &&) noexcept = default;

Result<void> AchievementReader::read(std::string_view record, Achievement &out)
{
    if (record.size() > std::size_t(kMaximumRecordBytes))
        return tl::unexpected(
            jsontext::errorAt(Error::Kind::RecordTooLarge, QString::number(record.size()), kMaximumRecordBytes));
    if (const auto utf8 = jsontext::checkUtf8(record); !utf8)
        return utf8;
    if (const auto scanned = jsontext::scanObject(record, m_parser->members); !scanned)
        return scanned;
    m_parser->text = record;
    m_parser->out = &out;
    reset(out);
    m_parser->readMembers();
    return {};
}

Result<Achievement> readAchievement(std::string_view record)
{
    thread_local AchievementReader reader; // keeps its buffers for the next record
    Achievement achievement;
    if (const auto read = reader.read(record, achievement); !read)
        return tl::unexpected(read.error());
    return achievement;
}

FieldValue fieldValue(const Achievement &achievement, Field field)
{
    if (!achievement.has(field))
        return {};
    switch (field) {
    case Field::Id:
        return *achievement.id;
    case Field::Name:
        return *achievement.name;
    case Field::Category:
        return *achievement.category;
    case Field::Icon:
        return achievement.icon->url.value_or(std::string());
    case Field::Game:
        return achievement.games;
    case Field::Rank:
        return *achievement.rank;
    case Field::Description:
        return *achievement.description;
    case Field::ExternalId:
        return *achievement.externalId;
    case Field::Owners:
        return *achievement.owners;
    case Field::OwnersPercentage:
        return Decimal{achievement.ownersPercentageText};
    case Field::Tags:
        return achievement.tags;
    case Field::Language:
        return *achievement.language;
    case Field::CreatedAt:
        return *achievement.createdAt;
    case Field::UpdatedAt:
        return *achievement.updatedAt;
    }
    return {};
}
