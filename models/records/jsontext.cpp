#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h" // kMaximumNesting

#include <simdjson.h>
#include <string>

#include <cstring>

using namespace Qt::StringLiterals;

namespace jsontext {
namespace {

static_assert(kMaximumNesting == 64, "the open brackets are the bits of one 64-bit number");

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// One pass over one text. Each function takes the place it starts at and gives the place behind what it read, or null
// after fail().
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_begin(text.data())
        , m_end(text.data() + text.size())
    {
    }

    const char *begin() const { return m_begin; }
    const char *skipBlanks(const char *p) const
    {
        while (p != m_end && isBlank(*p))
            ++p;
        return p;
    }
    char at(const char *p) const { return p == m_end ? '\0' : *p; }
    bool isEnd(const char *p) const { return p == m_end; }

    std::nullptr_t fail(const char *p, const char *expected, Error::Kind kind = Error::Kind::InvalidJson)
    {
        m_failedAt = p;
        m_expected = expected;
        m_kind = kind;
        return nullptr;
    }
    Error error() const { return errorAt(m_kind, QString::fromLatin1(m_expected), m_failedAt - m_begin); }

    // `p`: behind the opening quote. `escaped` is set when there is a backslash.
    const char *string(const char *p, bool &escaped);
    const char *number(const char *p);
    const char *literal(const char *p, std::string_view word, const char *expected);
    const char *scalar(const char *p, bool &escaped);
    // Any value, with all that is in it. `depth`: brackets open around it.
    const char *value(const char *p, int depth, bool &escaped);

private:
    const char *escape(const char *p);
    const char *container(const char *p, int depth);

    const char *m_begin;
    const char *m_end;
    const char *m_failedAt = nullptr;
    const char *m_expected = "";
    Error::Kind m_kind = Error::Kind::InvalidJson;
};

const char *Scanner::escape(const char *p)
{
    ++p; // the backslash
    switch (at(p)) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return p + 1;
    case 'u':
        for (int i = 1; i <= 4; ++i) {
            if (!isHexDigit(m_end - p > i ? p[i] : '\0'))
                return fail(m_end - p > i ? p + i : m_end, "four hexadecimal digits");
        }
        return p + 5;
    default:
        return fail(p, "an escape sequence");
    }
}

const char *Scanner::string(const char *p, bool &escaped)
{
    for (;;) {
        p = findInString(p, m_end);
        if (p == m_end)
            return fail(p, "a closing quote");
        if (*p == '"')
            return p + 1;
        if (*p != '\\')
            return fail(p, "a control character written as an escape sequence");
        escaped = true;
        if (!(p = escape(p)))
            return nullptr;
    }
}

const char *Scanner::number(const char *p)
{
    if (*p == '-')
        ++p;
    if (!isDigit(at(p)))
        return fail(p, "a digit");
    if (*p == '0') {
        ++p;
    } else {
        while (isDigit(at(p)))
            ++p;
    }
    if (at(p) == '.') {
        if (!isDigit(at(++p)))
            return fail(p, "a digit");
        while (isDigit(at(p)))
            ++p;
    }
    if (at(p) == 'e' || at(p) == 'E') {
        ++p;
        if (at(p) == '+' || at(p) == '-')
            ++p;
        if (!isDigit(at(p)))
            return fail(p, "a digit");
        while (isDigit(at(p)))
            ++p;
    }
    return p;
}

const char *Scanner::literal(const char *p, std::string_view word, const char *expected)
{
    if (std::size_t(m_end - p) < word.size() || std::memcmp(p, word.data(), word.size()) != 0)
        return fail(p, expected);
    return p + word.size();
}

const char *Scanner::scalar(const char *p, bool &escaped)
{
    switch (at(p)) {
    case '"':
        return string(p + 1, escaped);
    case 't':
        return literal(p, "true", "\"true\"");
    case 'f':
        return literal(p, "false", "\"false\"");
    case 'n':
        return literal(p, "null", "\"null\"");
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        return number(p);
    default:
        return fail(p, "a value");
    }
}

const char *Scanner::value(const char *p, int depth, bool &escaped)
{
    const char c = at(p);
    return c == '{' || c == '[' ? container(p, depth) : scalar(p, escaped);
}

// No recursion: the open brackets are bits, 1 for an object.
const char *Scanner::container(const char *p, int depth)
{
    quint64 objects = 0;
    const int outside = depth;
    bool escaped = false;
    for (;;) {
        // `p` is at a value.
        const char c = at(p);
        bool complete = true;
        if (c == '{' || c == '[') {
            if (++depth > kMaximumNesting)
                return fail(p, "at most 64 brackets inside each other", Error::Kind::NestedTooDeeply);
            objects = objects << 1 | (c == '{' ? 1U : 0U);
            p = skipBlanks(p + 1);
            if (at(p) == (c == '{' ? '}' : ']')) {
                ++p;
                --depth;
                objects >>= 1;
            } else {
                complete = false;
            }
        } else if (!(p = scalar(p, escaped))) {
            return nullptr;
        }
        // What closes here, up to the comma before the next value.
        while (complete) {
            if (depth == outside)
                return p;
            p = skipBlanks(p);
            const bool inObject = objects & 1U;
            if (at(p) == ',') {
                p = skipBlanks(p + 1);
                break;
            }
            if (at(p) != (inObject ? '}' : ']'))
                return fail(p, inObject ? "a comma or a closing brace" : "a comma or a closing bracket");
            ++p;
            --depth;
            objects >>= 1;
        }
        if (objects & 1U) {
            if (at(p) != '"')
                return fail(p, "a key in quotes");
            if (!(p = string(p + 1, escaped)))
                return nullptr;
            p = skipBlanks(p);
            if (at(p) != ':')
                return fail(p, "a colon");
            p = skipBlanks(p + 1);
        }
    }
}

Span span(const Scanner &scanner, const char *from, const char *to)
{
    return {quint32(from - scanner.begin()), quint32(to - from)};
}

// Something else than an object: fine JSON of another kind, or no JSON.
Error notAnObject(Scanner &scanner, const char *start)
{
    bool escaped = false;
    const char *const p = scanner.value(start, 0, escaped);
    if (!p)
        return scanner.error();
    if (const char *const rest = scanner.skipBlanks(p); !scanner.isEnd(rest)) {
        scanner.fail(rest, "the end of the record");
        return scanner.error();
    }
    return errorAt(Error::Kind::NotARecord, nameOfValue(scanner.at(start)), start - scanner.begin());
}

} // namespace

QString nameOfValue(char first)
{
    switch (first) {
    case '[':
        return u"array"_s;
    case '"':
        return u"text"_s;
    case 't':
    case 'f':
        return u"boolean"_s;
    case 'n':
        return u"null"_s;
    default:
        return u"number"_s;
    }
}

Error errorAt(Error::Kind kind, const QString &detail, qint64 offset)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.offset = offset;
    return error;
}

Result<void> scanObject(std::string_view text, std::vector<Member> &members)
{
    members.clear();
    Scanner scanner(text);
    const char *p = scanner.skipBlanks(scanner.begin());
    if (scanner.at(p) != '{')
        return tl::unexpected(notAnObject(scanner, p));
    p = scanner.skipBlanks(p + 1);
    if (scanner.at(p) == '}') {
        ++p;
    } else {
        for (;;) {
            Member member;
            if (scanner.at(p) != '"') {
                scanner.fail(p, members.empty() ? "a key in quotes or a closing brace" : "a key in quotes");
                return tl::unexpected(scanner.error());
            }
            const char *const key = p;
            if (!(p = scanner.string(p + 1, member.escapedKey)))
                return tl::unexpected(scanner.error());
            member.key = span(scanner, key, p);
            p = scanner.skipBlanks(p);
            if (scanner.at(p) != ':') {
                scanner.fail(p, "a colon");
                return tl::unexpected(scanner.error());
            }
            const char *const value = scanner.skipBlanks(p + 1);
            if (!(p = scanner.value(value, 1, member.escapedValue)))
                return tl::unexpected(scanner.error());
            member.value = span(scanner, value, p);
            members.push_back(member);
            p = scanner.skipBlanks(p);
            if (scanner.at(p) == '}') {
                ++p;
                break;
            }
            if (scanner.at(p) != ',') {
                scanner.fail(p, "a comma or a closing brace");
                return tl::unexpected(scanner.error());
            }
            p = scanner.skipBlanks(p + 1);
        }
    }
    if (p = scanner.skipBlanks(p); !scanner.isEnd(p)) {
        scanner.fail(p, "the end of the record");
        return tl::unexpected(scanner.error());
    }
    return {};
}

Result<void> checkValue(std::string_view text)
{
    // In an object, because that is what can be scanned.
    constexpr std::string_view before = "{\"\":";
    std::vector<Member> members;
    auto scanned = scanObject(std::string(before) + std::string(text) + "}", members);
    if (!scanned)
        scanned.error().offset -= qint64(before.size());
    else if (members.size() != 1) // a comma, and another member
        return tl::unexpected(errorAt(Error::Kind::InvalidJson, QStringLiteral("one value"), 0));
    return scanned;
}

void scanArray(std::string_view text, std::vector<Element> &elements)
{
    elements.clear();
    Scanner scanner(text);
    const char *p = scanner.skipBlanks(scanner.begin() + 1);
    while (scanner.at(p) != ']') {
        Element element;
        const char *const end = scanner.value(p, 1, element.escaped);
        Q_ASSERT(end); // validated before
        element.value = span(scanner, p, end);
        elements.push_back(element);
        p = scanner.skipBlanks(end);
        if (scanner.at(p) == ',')
            p = scanner.skipBlanks(p + 1);
    }
}

Result<void> checkUtf8(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size())) [[likely]]
        return {};
    // simdjson says that it is broken, but not where: the first lead byte without a proper sequence behind it.
    std::size_t i = 0;
    while (i < text.size()) {
        const auto byte = [&](std::size_t k) -> unsigned { return k < text.size() ? uchar(text[k]) : 0U; };
        const unsigned lead = byte(i);
        const auto follows = [&](std::size_t k, unsigned low = 0x80, unsigned high = 0xbf) {
            return byte(k) >= low && byte(k) <= high;
        };
        std::size_t length = 0;
        if (lead < 0x80)
            length = 1;
        else if (lead >= 0xc2 && lead <= 0xdf && follows(i + 1))
            length = 2;
        else if (lead >= 0xe0 && lead <= 0xef &&
                 follows(i + 1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf) && follows(i + 2))
            length = 3;
        else if (lead >= 0xf0 && lead <= 0xf4 &&
                 follows(i + 1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf) && follows(i + 2) &&
                 follows(i + 3))
            length = 4;
        else
            break;
        i += length;
    }
    return tl::unexpected(
        errorAt(Error::Kind::InvalidUtf8, u"byte 0x%1"_s.arg(uchar(text[i]), 2, 16, QLatin1Char('0')), qint64(i)));
}

} // namespace jsontext
