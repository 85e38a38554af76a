#include "models/records/jsonnumber.h"

#include <charconv>

namespace jsonnumber {
namespace {

constexpr std::size_t kFewDigits = 19; // one digit fewer than the first that may not fit

struct Parts
{
    bool valid = false;
    bool negative = false;
    std::string_view whole, fraction, exponent; // exponent with its sign
    [[nodiscard]] bool isInteger() const { return valid && fraction.empty() && exponent.empty(); }
};

std::string_view takeDigits(std::string_view &text)
{
    std::size_t n = 0;
    while (n < text.size() && text[n] >= '0' && text[n] <= '9')
        ++n;
    const std::string_view digits = text.substr(0, n);
    text.remove_prefix(n);
    return digits;
}

Parts split(std::string_view text)
{
    Parts parts;
    if (text.starts_with('-')) {
        parts.negative = true;
        text.remove_prefix(1);
    }
    parts.whole = takeDigits(text);
    if (parts.whole.empty() || (parts.whole.size() > 1 && parts.whole.front() == '0'))
        return parts;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        parts.fraction = takeDigits(text);
        if (parts.fraction.empty())
            return parts;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        const std::string_view signedDigits = text;
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (takeDigits(text).empty())
            return parts;
        parts.exponent = signedDigits.substr(0, signedDigits.size() - text.size());
    }
    parts.valid = text.empty();
    return parts;
}

// Digits without zeros at either end, and the power of ten of the first: 0.00120e5 is "12", 2.
struct Canonical
{
    bool negative = false;
    std::string digits;
    qint64 magnitude = 0;
    friend bool operator==(const Canonical &, const Canonical &) = default;
};

Canonical canonical(const Parts &parts)
{
    Canonical result;
    result.digits.append(parts.whole).append(parts.fraction);
    const std::size_t first = result.digits.find_first_not_of('0');
    if (first == std::string::npos)
        return {}; // zero, of either sign
    result.negative = parts.negative;
    std::string_view exponentText = parts.exponent;
    if (exponentText.starts_with('+'))
        exponentText.remove_prefix(1);
    qint64 exponent = 0;
    if (std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent).ec ==
            std::errc::result_out_of_range ||
        exponent > 1'000'000'000'000 || exponent < -1'000'000'000'000) {
        // Too far out for any record (they are at most 1 MiB); only the direction matters.
        exponent = exponentText.starts_with('-') ? -1'000'000'000'000 : 1'000'000'000'000;
    }
    result.magnitude = exponent + qint64(parts.whole.size()) - qint64(first);
    result.digits.erase(0, first);
    result.digits.erase(result.digits.find_last_not_of('0') + 1);
    return result;
}

template <typename Integer> Problem readInteger(std::string_view text, Integer &out)
{
    // The usual case first, which is most of a record's numbers.
    if (text.size() < kFewDigits && !text.empty() && text.front() >= '1') {
        Integer value = 0;
        std::size_t i = 0;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            value = value * 10 + Integer(text[i++] - '0');
        if (i == text.size()) {
            out = value;
            return Problem::None;
        }
    }
    const Parts parts = split(text);
    if (!parts.valid)
        return Problem::WrongType;
    if (!parts.isInteger())
        return Problem::Fraction;
    if (parts.whole == "0") {
        out = 0;
        return Problem::None;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} ? Problem::None : Problem::Overflow;
}

} // namespace

Problem readUnsigned(std::string_view text, quint64 &out)
{
    // from_chars for unsigned types stops at a minus, which then counts as an overflow.
    return readInteger(text, out);
}

Problem readSigned(std::string_view text, qint64 &out)
{
    return readInteger(text, out);
}

Problem readDouble(std::string_view text, double &out)
{
    const Parts parts = split(text);
    if (!parts.valid)
        return Problem::WrongType;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error == std::errc{})
        return Problem::None;
    // from_chars says "out of range" at both ends.
    if (canonical(parts).magnitude > 0)
        return Problem::Overflow;
    out = 0;
    return Problem::None;
}

bool isNumber(std::string_view text)
{
    return split(text).valid;
}

bool isInteger(std::string_view text)
{
    return split(text).isInteger();
}

bool sameNumber(std::string_view left, std::string_view right)
{
    return left == right || canonical(split(left)) == canonical(split(right));
}

} // namespace jsonnumber
