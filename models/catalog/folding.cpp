#include "models/catalog/folding.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

#include <algorithm>

namespace {

bool isAscii(std::string_view text)
{
    unsigned char all = 0; // without a branch a letter, many letters at a time
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

// Control characters separate fields and records in the search text, so they never occur inside one.
char withoutSeparators(char c)
{
    return c == '\x1e' || c == '\x1f' ? ' ' : c;
}

// NFC of `text`, which is itself when it is that already; else it lies in `buffer`.
std::string_view composed(std::string_view text, std::string &buffer)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(error);
    const icu::StringPiece whole(text.data(), int32_t(text.size()));
    if (!nfc || nfc->isNormalizedUTF8(whole, error))
        return text;
    icu::StringByteSink<std::string> sink(&buffer);
    nfc->normalizeUTF8(0, whole, sink, nullptr, error);
    return buffer;
}

} // namespace

void appendFolded(std::string_view text, std::string &out)
{
    const auto start = out.size();
    if (isAscii(text)) {
        out.resize(start + text.size());
        std::ranges::transform(text, out.begin() + std::ptrdiff_t(start),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    } else {
        std::string buffer, again;
        const auto source = composed(text, buffer);
        UErrorCode error = U_ZERO_ERROR;
        icu::StringByteSink<std::string> sink(&out);
        icu::CaseMap::utf8Fold(0, icu::StringPiece(source.data(), int32_t(source.size())), sink, nullptr, error);
        // Folding may put letters before a combining mark that compose with it: "ß" and an accent are "s" and "ś".
        const auto cased = std::string_view(out).substr(start);
        if (const auto whole = composed(cased, again); whole.data() != cased.data())
            out.replace(start, cased.size(), again);
    }
    std::transform(out.begin() + std::ptrdiff_t(start), out.end(), out.begin() + std::ptrdiff_t(start),
                   withoutSeparators);
}

std::string folded(std::string_view text)
{
    std::string result;
    appendFolded(text, result);
    return result;
}
