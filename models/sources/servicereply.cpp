#include "models/sources/servicereply.h"

#include <QLocale>
#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMessage = 300;   // characters
constexpr qsizetype kMostOfBody = 64 * 1024; // bytes; a message stands at the beginning
constexpr std::size_t kDeepestObject = 4;    // "error" objects within each other

// One line of plain text, for a sentence.
QString plain(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (line.size() > kLongestMessage)
        line = line.left(kLongestMessage - 1) + u'…';
    return line;
}

QString textOf(simdjson::dom::element element)
{
    std::string_view text;
    if (element.get_string().get(text) != simdjson::SUCCESS)
        return {};
    return plain(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QString textOf(simdjson::dom::object object, const char *key)
{
    simdjson::dom::element element;
    return object.at_key(key).get(element) == simdjson::SUCCESS ? textOf(element) : QString();
}

QString messageOf(simdjson::dom::element element, std::size_t depth = 0)
{
    simdjson::dom::array array;
    if (element.get_array().get(array) == simdjson::SUCCESS)
        return array.size() > 0 && depth < kDeepestObject ? messageOf(*array.begin(), depth + 1) : QString();
    simdjson::dom::object object;
    if (element.get_object().get(object) != simdjson::SUCCESS)
        return textOf(element);

    if (const QString message = textOf(object, "message"); !message.isEmpty())
        return message;
    const QString title = textOf(object, "title");
    for (const char *key : {"cause", "details"})
        if (const QString reason = textOf(object, key); !reason.isEmpty())
            return title.isEmpty() ? reason : u"%1: %2"_s.arg(title, reason);
    if (!title.isEmpty())
        return title;
    simdjson::dom::element error;
    if (depth < kDeepestObject && object.at_key("error").get(error) == simdjson::SUCCESS)
        return messageOf(error, depth + 1);
    return {};
}

// The title of a web page, or its text without tags.
QString textOfHtml(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = title.match(html); match.hasMatch() && !match.capturedView(1).trimmed().isEmpty())
        return match.captured(1);
    static const QRegularExpression unseen(u"<(script|style)\\b.*?(</\\1>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    return QString(html).replace(unseen, u" "_s).replace(tag, u" "_s);
}

} // namespace

QString serviceMessage(const QByteArray &body)
{
    QByteArray text = body.left(kMostOfBody).trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.startsWith('{') || text.startsWith('[') || text.startsWith('"')) {
        simdjson::dom::parser parser;
        simdjson::dom::element element;
        if (parser.parse(text.constData(), std::size_t(text.size())).get(element) == simdjson::SUCCESS)
            return messageOf(element);
    }
    const QString shown = QString::fromUtf8(text);
    return plain(text.startsWith('<') ? textOfHtml(shown) : shown);
}

Error statusError(int status, const QByteArray &body)
{
    Error error;
    error.httpStatus = status;
    error.detail = serviceMessage(body);
    // V4 answers a limit above its highest with 403, which is about the query and not about the key.
    const bool isLimit = status == 403 && error.detail.startsWith(u"Request limit"_s);
    error.kind = status == 400 || status == 413 || isLimit ? Error::Kind::QueryRefused
                 : status == 401 || status == 403          ? Error::Kind::Unauthorized
                 : status == 429                           ? Error::Kind::TooManyRequests
                                                           : Error::Kind::Http;
    return error;
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    using namespace std::chrono;
    const QByteArray text = header.trimmed();
    if (!text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int wanted = text.toInt(&fits);
        return fits ? seconds(wanted) : seconds(std::numeric_limits<int>::max());
    }
    // RFC 9110's preferred form; its weekday and "GMT" are fixed English words.
    QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!until.isValid())
        return std::nullopt;
    until.setTimeSpec(Qt::UTC);
    return milliseconds(std::max(qint64(0), now.msecsTo(until)));
}

std::optional<qint64> recordCount(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 count = header.trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}
