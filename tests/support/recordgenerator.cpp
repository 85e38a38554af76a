#include "tests/support/recordgenerator.h"

#include <algorithm>
#include <array>

namespace {

const std::array<std::string, 14> kFieldKeys{
    "id",          "name",   "category",          "icon", "game",     "rank",       "description",
    "external_id", "owners", "owners_percentage", "tags", "language", "created_at", "updated_at",
};

const std::vector<std::string> kTexts{
    "Boss Killer",
    "",
    " trailing blanks  ",
    "a \"quoted\" word, and a \\ backslash",
    "line\nbreak\tand tab\r\n",
    "D\xc3\xa9"
    "fi",
    "\xd0\x9e\xd1\x85\xd0\xbe\xd1\x82\xd0\xbd\xd0\xb8\xd0\xba", // Cyrillic
    "\xe7\x8b\xa9\xe4\xba\xba",                                 // Chinese
    "\xf0\x9f\x8f\x86 trophy",                                  // emoji
    "\xef\xbb\xbf"
    "begins with a byte order mark",
    "<b>bold</b> &amp; [brackets] {braces} , : ]},{",
    "12345",
    "null",
    "\x01\x1f control",
};

} // namespace

RecordGenerator::RecordGenerator(quint64 seed)
    : m_random(seed)
{
}

quint64 RecordGenerator::below(quint64 limit)
{
    return m_random() % limit; // not std::uniform_int_distribution, which differs between libraries
}

std::string RecordGenerator::pick(const std::vector<std::string> &choices)
{
    return choices[below(choices.size())];
}

std::string RecordGenerator::text()
{
    std::string result = pick(kTexts);
    if (chance(4))
        result += pick(kTexts);
    if (chance(50))
        result += std::string(below(3000), 'x');
    return result;
}

std::string RecordGenerator::blanks()
{
    std::string result;
    for (quint64 n = below(4); n > 0; --n)
        result += " \t\r\n"[below(4)];
    return result;
}

RecordGenerator::Style RecordGenerator::style()
{
    switch (below(5)) {
    case 0:
        return {"", ": ", ", ", ""};
    case 1:
        return {"\n    ", ": ", ",\n    ", "\n"};
    case 2:
        return {"\r\n\t", ":", ",\r\n\t", "\r\n"};
    case 3:
        return {blanks(), blanks() + ':' + blanks(), blanks() + ',' + blanks(), blanks()};
    default:
        return {"", ":", ",", ""};
    }
}

// Escapes what must be, and now and then what need not be; now and then a lone surrogate.
std::string RecordGenerator::quoted(const std::string &text)
{
    constexpr std::string_view kHex = "0123456789abcdefABCDEF";
    std::string result = "\"";
    const bool playful = chance(4);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || (byte < 0x80 && playful && chance(3))) {
            result += "\\u00";
            result += kHex[byte >> 4];
            result += kHex[byte & 0xf];
        } else if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '/' && playful) {
            result += "\\/";
        } else {
            result += c;
        }
    }
    if (playful)
        result +=
            pick({"\\ud83c\\udfc6", "\\ud83c", "\\uDFC6x", "\\ud83c\\u0041", "\\b\\f\\n\\r\\t\\/\\\"\\\\", "\\u0000"});
    return result + '"';
}

std::string RecordGenerator::key(const std::string &name)
{
    if (!chance(12))
        return '"' + name + '"';
    std::string result = "\"";
    for (const char c : name) {
        if (chance(2)) {
            constexpr std::string_view kHex = "0123456789abcdef";
            result += "\\u00";
            result += kHex[static_cast<unsigned char>(c) >> 4];
            result += kHex[static_cast<unsigned char>(c) & 0xf];
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string RecordGenerator::number()
{
    return pick({"0",
                 "-0",
                 "1",
                 "7",
                 "42.31233",
                 "1.00",
                 "-5",
                 "1e3",
                 "1.5E-7",
                 "18446744073709551615",
                 "18446744073709551616",
                 "9223372036854775807",
                 "-9223372036854775808",
                 "-9223372036854775809",
                 "1e999",
                 "1529500723000",
                 "1529500723",
                 "-62135683200",
                 "100",
                 "3"});
}

std::string RecordGenerator::unsignedValue()
{
    std::string value = std::to_string(chance(3) ? m_random() : below(100000));
    return chance(5) ? '"' + value + '"' : value;
}

std::string RecordGenerator::object(const std::vector<std::pair<std::string, std::string>> &members)
{
    const Style s = style();
    std::string result = "{" + s.open;
    for (std::size_t i = 0; i < members.size(); ++i)
        result += (i > 0 ? s.comma : "") + key(members[i].first) + s.colon + members[i].second;
    return result + s.close + "}";
}

std::string RecordGenerator::array(const std::vector<std::string> &elements)
{
    const Style s = style();
    std::string result = "[" + s.open;
    for (std::size_t i = 0; i < elements.size(); ++i)
        result += (i > 0 ? s.comma : "") + elements[i];
    return result + s.close + "]";
}

std::string RecordGenerator::anyValue(int depth)
{
    switch (below(depth > 0 ? 8 : 6)) {
    case 0:
        return pick({"true", "false", "null"});
    case 1:
    case 2:
        return number();
    case 6: {
        std::vector<std::string> elements;
        for (quint64 n = below(4); n > 0; --n)
            elements.push_back(anyValue(depth - 1));
        return array(elements);
    }
    case 7: {
        std::vector<std::pair<std::string, std::string>> members;
        for (quint64 n = below(4); n > 0; --n)
            members.emplace_back(pick({"id", "name", "a", "b", "url", "icon"}), anyValue(depth - 1));
        return object(members);
    }
    default:
        return quoted(text());
    }
}

std::string RecordGenerator::fieldValue(const std::string &name)
{
    if (chance(12))
        return chance(2) ? "null" : anyValue(3);
    if (name == "name" || name == "description" || name == "external_id")
        return quoted(text());
    if (name == "owners_percentage")
        return chance(4) ? '"' + pick({"86.6", "1.00", "5"}) + '"'
                         : pick({"42.31233", "0", "100", "1e1", "0.10", "-3.5"});
    if (name == "icon" || name == "achievement_icon") {
        switch (below(5)) {
        case 0:
            return unsignedValue();
        case 1:
            return object({{"image_id", quoted("dadsajj2jdda2")}, {"id", "5"}});
        default:
            return object({{"url", quoted("//images.example/t_thumb/a.jpg")},
                           {"cloudinary_id", quoted("a")},
                           {"width", "1240"},
                           {chance(9) ? "url" : "height", chance(9) ? quoted("b") : "768"}});
        }
    }
    if (name == "game") {
        const auto one = [this] {
            return chance(4) ? object({{"id", unsignedValue()}, {"name", quoted(text())}}) : unsignedValue();
        };
        if (chance(2))
            return one();
        std::vector<std::string> elements;
        for (quint64 n = below(5); n > 0; --n)
            elements.push_back(chance(20) ? anyValue(1) : one());
        return array(elements);
    }
    if (name == "tags") {
        std::vector<std::string> elements;
        const bool numbers = chance(3);
        for (quint64 n = below(5); n > 0; --n)
            elements.push_back(numbers != chance(12) ? std::to_string(qint64(below(1000000)) - 5) : quoted(text()));
        return array(elements);
    }
    if (name == "owners" || name == "created_at" || name == "updated_at")
        return pick({"32321", "-1", "0", "1529500723000", "1529500723", "-62135683200", "\"1529500723\"",
                     "9223372036854775807"});
    return unsignedValue();
}

QByteArray RecordGenerator::record()
{
    std::vector<std::pair<std::string, std::string>> members;
    for (const std::string &name : kFieldKeys) {
        if (chance(8))
            continue;
        const std::string used = name == "icon" && chance(3) ? "achievement_icon" : name;
        members.emplace_back(used, fieldValue(used));
        if (chance(25)) // doubled, perhaps under its other name
            members.emplace_back(name, fieldValue(name));
    }
    for (quint64 n = below(4); n > 0; --n)
        members.emplace_back(pick({"slug", "checksum", "locked_icon", "", "ID", "x y", "slug"}), anyValue(4));
    if (chance(2)) {
        for (std::size_t i = members.size(); i > 1; --i)
            std::swap(members[i - 1], members[below(i)]);
    }
    const std::string text = object(members);
    return {text.data(), qsizetype(text.size())};
}
