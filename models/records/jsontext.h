// jsontext: strict scanning of JSON text (RFC 8259) into the spans of its parts. The reader, the editor and the
// splitter share it, so that what one of them accepts is what the others cut and change.
//
// Pure functions over text that the caller keeps; any thread. Nothing here decodes a value: see jsonstring.h and
// jsonnumber.h. UTF-8 is not looked at here: see checkUtf8().
#pragma once

#include "models/result.h"

#include <bit>
#include <cstring>
#include <string_view>
#include <vector>

namespace jsontext {

// Bytes from..to of a text.
struct Span
{
    quint32 offset = 0;
    quint32 length = 0;

    [[nodiscard]] quint32 end() const { return offset + length; }
    [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(offset, length); }
};

struct Member
{
    Span key;   // with its quotes
    Span value; // trimmed
    bool escapedKey = false;
    bool escapedValue = false; // a text with a backslash in it
};

struct Element
{
    Span value; // trimmed
    bool escaped = false;
};

// The members of `text`, one JSON object with nothing but white space around it, validated to the last byte. Fails with
// InvalidJson (detail: what was expected), NestedTooDeeply or NotARecord (JSON, but no object), and the byte in
// `offset`; `members` is then unspecified.
[[nodiscard]] Result<void> scanObject(std::string_view text, std::vector<Member> &members);
// Is `text` one JSON value, of any kind, and nothing else? Fails as scanObject().
[[nodiscard]] Result<void> checkValue(std::string_view text);
// The elements of `text`, a JSON array that was validated before.
void scanArray(std::string_view text, std::vector<Element> &elements);
// What a value is that begins with this character: "array", "text", "boolean", "null" or "number".
[[nodiscard]] QString nameOfValue(char first);
// An Error about one byte of the input.
[[nodiscard]] Error errorAt(Error::Kind kind, const QString &detail, qint64 offset);
// InvalidUtf8 with the byte of the first broken sequence, or nothing to complain of.
[[nodiscard]] Result<void> checkUtf8(std::string_view text);

namespace detail {
inline constexpr quint64 kOnes = 0x0101010101010101U;
inline constexpr quint64 kHighs = 0x8080808080808080U;

// The high bit of the lowest zero byte; bits above it may be wrong.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - kOnes) & ~word & kHighs;
}
} // namespace detail

// The first of '"', '\\' and the control characters (below 0x20) in [from, end), or end.
[[nodiscard]] inline const char *findInString(const char *from, const char *end)
{
    using namespace detail;
    while (end - from >= 8) {
        quint64 word = 0;
        std::memcpy(&word, from, sizeof word);
        const quint64 hits = zeroBytes(word ^ (kOnes * '"')) | zeroBytes(word ^ (kOnes * '\\')) |
                             ((word - kOnes * 0x20) & ~word & kHighs);
        if (hits) {
            // The lowest mark is right; those above it may stem from its borrow.
            if constexpr (std::endian::native == std::endian::little)
                return from + std::countr_zero(hits) / 8;
            break;
        }
        from += 8;
    }
    while (from != end && *from != '"' && *from != '\\' && static_cast<unsigned char>(*from) >= 0x20)
        ++from;
    return from;
}
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace jsontext
