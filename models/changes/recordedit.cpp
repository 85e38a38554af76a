#include "models/changes/recordedit.h"

#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/jsonvalue.h"
#include "models/records/recordeditor.h"

#include <algorithm>

namespace {

struct KeyedToken
{
    std::string key;
    QByteArray token;
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

// Each key once, where it first stands, with the value that counts: the last.
std::vector<KeyedToken> membersOf(const QByteArray &record)
{
    std::vector<jsontext::Member> members;
    std::vector<KeyedToken> result;
    if (!jsontext::scanObject(view(record), members))
        return result;
    for (const auto &member : members) {
        KeyedToken next;
        jsonstring::decode(member.key.of(view(record)), member.escapedKey, next.key);
        next.token = record.mid(qsizetype(member.value.offset), qsizetype(member.value.length));
        const auto known = std::ranges::find(result, next.key, &KeyedToken::key);
        if (known == result.end())
            result.push_back(std::move(next));
        else
            known->token = std::move(next.token);
    }
    return result;
}

QByteArray tokenOf(const std::vector<KeyedToken> &members, std::string_view key)
{
    const auto found = std::ranges::find(members, key, &KeyedToken::key);
    return found == members.end() ? QByteArray() : found->token;
}

// Null is "not there" here.
bool sameToken(const QByteArray &a, const QByteArray &b)
{
    return a.isNull() == b.isNull() && jsonvalue::same(view(a), view(b));
}

bool sameMembers(const QByteArray &a, const QByteArray &b)
{
    const auto left = membersOf(a), right = membersOf(b);
    return left.size() == right.size() && std::ranges::all_of(left, [&](const KeyedToken &member) {
               return sameToken(member.token, tokenOf(right, member.key));
           });
}

Result<QByteArray> written(const QByteArray &record, const FieldChange &field)
{
    return field.after.isNull() ? withoutMember(record, field.key) : withMember(record, field.key, field.after);
}

} // namespace

RecordChange editBetween(const QByteArray &before, const QByteArray &after)
{
    RecordChange edit;
    const auto old = membersOf(before), wanted = membersOf(after);
    for (const auto &member : old) {
        if (auto token = tokenOf(wanted, member.key); !sameToken(member.token, token))
            edit.fields.push_back({member.key, member.token, std::move(token)});
    }
    for (const auto &member : wanted) {
        if (tokenOf(old, member.key).isNull())
            edit.fields.push_back({member.key, {}, member.token});
    }
    Result<QByteArray> made = before;
    for (const auto &field : edit.fields)
        made = made.and_then([&](const QByteArray &record) { return written(record, field); });
    if (!made || *made != after) {
        edit.text = after;
        edit.digest = recordDigest(before);
    }
    return edit;
}

bool EditMeeting::has(FieldMeeting meeting) const
{
    return std::ranges::find(fields, meeting) != fields.end();
}

EditMeeting meet(const RecordChange &edit, const QByteArray &text)
{
    EditMeeting meeting{{}, text};
    const auto members = membersOf(text);
    auto made = text;
    for (const auto &field : edit.fields) {
        const auto found = tokenOf(members, field.key);
        if (sameToken(found, field.after)) {
            meeting.fields.push_back(FieldMeeting::AlreadyThere);
        } else if (!sameToken(found, field.before)) {
            meeting.fields.push_back(FieldMeeting::Conflict);
        } else {
            meeting.fields.push_back(FieldMeeting::Applies);
            auto next = written(made, field);
            meeting.isTooLarge |= !next;
            made = next.value_or(made);
        }
    }
    if (meeting.isTooLarge)
        return meeting;
    // The text must say what the fields say: only they are shown to whoever reviews the change.
    const bool isFor = !edit.text.isNull() && edit.digest == recordDigest(text);
    meeting.text = isFor && sameMembers(made, edit.text) ? edit.text : made;
    return meeting;
}
