#include "models/sources/serviceobjects.h"

#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h"
#include "models/sources/recordintake.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using jsontext::Member;

// The last member of this key.
std::optional<Member> memberOf(std::string_view object, const std::vector<Member> &members, std::string_view wanted)
{
    std::optional<Member> found;
    std::string key;
    for (const auto &member : members) {
        jsonstring::decode(member.key.of(object), member.escapedKey, key);
        if (key == wanted)
            found = member;
    }
    return found;
}

std::string textOf(std::string_view object, const Member &member)
{
    std::string text;
    if (const auto token = member.value.of(object); token.starts_with('"'))
        jsonstring::decode(token, member.escapedValue, text);
    return text;
}

// A number, or a text that is one.
std::optional<quint64> numberOf(std::string_view object, const Member &member)
{
    const auto token = member.value.of(object);
    const auto text = token.starts_with('"') ? textOf(object, member) : std::string(token);
    quint64 number = 0;
    return jsonnumber::readUnsigned(text, number) == jsonnumber::Problem::None ? std::optional(number) : std::nullopt;
}

Result<ServiceObject> readObject(const QByteArray &text, bool isFirst, std::vector<Member> &members)
{
    const std::string_view object(text.constData(), std::size_t(text.size()));
    auto read =
        jsontext::checkUtf8(object).and_then([&] { return jsontext::scanObject(object, members); }).and_then([&] {
            return checkIsRecord(object, isFirst);
        });
    if (!read)
        return tl::unexpected(read.error());
    const auto member = memberOf(object, members, "id");
    const auto id = member ? numberOf(object, *member) : std::nullopt;
    if (!id)
        return tl::unexpected(jsontext::errorAt(Error::Kind::NotARecord, u"an object without an id"_s,
                                                member ? member->value.offset : 0));
    return ServiceObject{*id, text};
}

} // namespace

Result<std::vector<ServiceObject>> readServiceObjects(QByteArrayView body, const QString &place)
{
    RecordSplitter splitter;
    auto cuts = splitter.feed(body);
    for (auto &cut : splitter.finish())
        cuts.push_back(std::move(cut));
    std::vector<ServiceObject> objects;
    std::vector<Member> members;
    for (const auto &cut : cuts) {
        const auto fail = [&](Error error, qint64 offset) {
            error.place = place;
            error.record = objects.empty() && isAboutWholeInput(error.kind) ? 0 : cut.position;
            error.offset = offset;
            return tl::unexpected(std::move(error));
        };
        if (!cut.text) // knows its own byte
            return fail(cut.text.error(), cut.text.error().offset < 0 ? cut.offset : cut.text.error().offset);
        auto object = readObject(*cut.text, objects.empty(), members);
        if (!object)
            return fail(object.error(), cut.offset + std::max(qint64(0), object.error().offset));
        objects.push_back(std::move(*object));
    }
    return objects;
}

std::string memberText(std::string_view object, std::string_view key)
{
    std::vector<Member> members;
    if (!jsontext::scanObject(object, members))
        return {};
    const auto member = memberOf(object, members, key);
    return member ? textOf(object, *member) : std::string();
}
