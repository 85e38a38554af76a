#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"

using namespace Qt::StringLiterals;

namespace jsonstring {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd"; // U+FFFD
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

char32_t hexValue(const char *digits)
{
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = digits[i];
        value = value << 4 | char32_t(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

void appendUtf8(char32_t c, std::string &out)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3f));
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

// `p`: at the 'u'. Gives the place behind the escape, or behind both halves of a pair.
const char *decodeUnicode(const char *p, const char *end, std::string &out, bool &lone)
{
    const char32_t unit = hexValue(p + 1);
    p += 5;
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(unit, out);
        return p;
    }
    if (unit < 0xdc00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        if (const char32_t low = hexValue(p + 2); low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), out);
            return p + 6;
        }
    }
    lone = true;
    out += kReplacement;
    return p;
}

char simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c; // quote, backslash, slash
    }
}

} // namespace

bool decode(std::string_view token, bool escaped, std::string &out)
{
    const std::string_view inner = token.substr(1, token.size() - 2);
    if (!escaped) {
        out.assign(inner);
        return false;
    }
    out.clear();
    bool lone = false;
    const char *p = inner.data();
    const char *const end = p + inner.size();
    while (p != end) {
        const char *const stop = jsontext::findInString(p, end);
        out.append(p, stop);
        p = stop;
        if (p == end)
            break;
        ++p; // only a backslash can stand here
        if (*p == 'u')
            p = decodeUnicode(p, end, out, lone);
        else
            out += simpleEscape(*p++);
    }
    return lone;
}

void appendQuoted(std::string_view text, std::string &out)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    const char *p = text.data();
    const char *const end = p + text.size();
    while (p != end) {
        const char *const stop = jsontext::findInString(p, end);
        out.append(p, stop);
        p = stop;
        if (p == end)
            break;
        const char c = *p++;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += kHex[std::size_t(c >> 4 & 0xf)];
            out += kHex[std::size_t(c & 0xf)];
        }
    }
    out += '"';
}

std::string quoted(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 2);
    appendQuoted(text, result);
    return result;
}

QString toQString(std::string_view text)
{
    QString marks;
    while (text.starts_with(kByteOrderMark)) {
        marks += QChar(QChar::ByteOrderMark);
        text.remove_prefix(kByteOrderMark.size());
    }
    return marks + QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string fromQString(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), std::size_t(utf8.size())};
}

} // namespace jsonstring
