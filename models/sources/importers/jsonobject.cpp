#include "models/sources/importers/jsonobject.h"

#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

#include <algorithm>
#include <ranges>

Result<JsonObject> JsonObject::read(std::string_view text)
{
    JsonObject object;
    object.m_text = text;
    if (auto valid = jsontext::checkUtf8(text); !valid)
        return tl::unexpected(std::move(valid.error()));
    if (auto scanned = jsontext::scanObject(text, object.m_members); !scanned)
        return tl::unexpected(std::move(scanned.error()));
    return object;
}

std::string JsonObject::decoded(jsontext::Span span, bool escaped) const
{
    std::string text;
    jsonstring::decode(span.of(m_text), escaped, text);
    return text;
}

const jsontext::Member *JsonObject::member(std::string_view key) const
{
    for (const auto &member : m_members | std::views::reverse) {
        const auto raw = member.key.of(m_text);
        if (member.escapedKey ? decoded(member.key, true) == key : raw.substr(1, raw.size() - 2) == key)
            return member.value.of(m_text) == "null" ? nullptr : &member;
    }
    return nullptr;
}

std::string_view JsonObject::token(std::string_view key) const
{
    const auto *found = member(key);
    return found ? found->value.of(m_text) : std::string_view();
}

std::optional<std::string> JsonObject::text(std::string_view key) const
{
    const auto *found = member(key);
    if (!found || !found->value.of(m_text).starts_with('"'))
        return std::nullopt;
    auto text = decoded(found->value, found->escapedValue);
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::string> JsonObject::textOrDigits(std::string_view key) const
{
    const auto value = token(key);
    return jsonnumber::isInteger(value) ? std::optional(std::string(value)) : text(key);
}

std::string JsonObject::number(std::string_view key) const
{
    const auto value = token(key);
    const auto digits = value.starts_with('"') ? text(key).value_or(std::string()) : std::string(value);
    return jsonnumber::isNumber(digits) ? digits : std::string();
}

bool JsonObject::isTrue(std::string_view key) const
{
    const auto value = token(key);
    return value == "true" || value == "1" || value == R"("1")" || value == R"("true")";
}
