#include "models/records/fieldschema.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h"

using namespace Qt::StringLiterals;

namespace {

// The members that tell the service's other replies from records. All shapes of error bodies that its generations send
// are objects with some of these keys, alone or in an array.
struct ReplyMembers
{
    std::string_view count, result, name, message, error, title, status, cause, format;
    bool hasOtherFields = false; // any achievement field but `name`
};

ReplyMembers replyMembers(std::string_view object, const std::vector<jsontext::Member> &members)
{
    ReplyMembers reply;
    std::string key;
    for (const jsontext::Member &member : members) {
        jsonstring::decode(member.key.of(object), member.escapedKey, key);
        const std::string_view value = member.value.of(object);
        if (key == "count")
            reply.count = value;
        else if (key == "result" || key == "results")
            reply.result = value;
        else if (key == "name")
            reply.name = value;
        else if (key == "message")
            reply.message = value;
        else if (key == "error")
            reply.error = value;
        else if (key == "title")
            reply.title = value;
        else if (key == "status")
            reply.status = value;
        else if (key == "cause")
            reply.cause = value;
        else if (key == "format")
            reply.format = value;
        else if (fieldByKey(key))
            reply.hasOtherFields = true;
    }
    return reply;
}

// A text's content; nothing for any other value.
QString textOf(std::string_view token)
{
    if (!token.starts_with('"'))
        return {};
    std::string text;
    jsonstring::decode(token, token.find('\\') != std::string_view::npos, text);
    return jsonstring::toQString(text);
}

// {"error":{"message":"..."}}
QString messageWithin(std::string_view object)
{
    std::vector<jsontext::Member> members;
    if (!object.starts_with('{') || !jsontext::scanObject(object, members))
        return {};
    return textOf(replyMembers(object, members).message);
}

QString errorMessage(const ReplyMembers &reply)
{
    if (const QString message = textOf(reply.message); !message.isEmpty())
        return message;
    if (const QString title = textOf(reply.title); !title.isEmpty()) {
        const QString cause = textOf(reply.cause);
        return cause.isEmpty() ? title : title + u": "_s + cause;
    }
    if (const QString cause = textOf(reply.cause); !cause.isEmpty())
        return cause;
    if (const QString error = textOf(reply.error); !error.isEmpty())
        return error;
    if (const QString message = messageWithin(reply.error); !message.isEmpty())
        return message;
    return QString::fromUtf8(reply.status.data(), qsizetype(reply.status.size()));
}

tl::unexpected<Error> refusal(Error::Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return tl::unexpected(error);
}

} // namespace

Result<void> checkIsRecord(std::string_view object, bool first)
{
    std::vector<jsontext::Member> members;
    if (const auto scanned = jsontext::scanObject(object, members); !scanned)
        return scanned;
    const ReplyMembers reply = replyMembers(object, members);
    if (members.size() == 1 && !reply.count.empty() && !reply.count.starts_with('{') && !reply.count.starts_with('['))
        return refusal(Error::Kind::CountReply, QString::fromUtf8(reply.count.data(), qsizetype(reply.count.size())));
    if (reply.hasOtherFields)
        return {};
    if (first && reply.format == R"("achievement-changes")")
        return refusal(Error::Kind::ChangeSetGiven);
    if (!reply.name.empty())
        return reply.result.empty() && reply.count.empty() ? Result<void>() : refusal(Error::Kind::MultiqueryReply);
    const bool isError = !reply.message.empty() || !reply.error.empty() || !reply.title.empty() ||
                         !reply.status.empty() || !reply.cause.empty();
    if (first && isError)
        return refusal(Error::Kind::ErrorReply, errorMessage(reply));
    return {};
}
