// JsonObject: one object of a store's reply, by its keys. Stores write numbers as texts, texts as numbers, and nulls
// for what they have not; this is where that is taken as meant. Any thread; the text must outlive it.
#pragma once

#include "models/records/jsontext.h"

#include <optional>
#include <string>
#include <string_view>

class JsonObject
{
public:
    // Validated to its last byte. Errors as jsontext::scanObject() and checkUtf8().
    [[nodiscard]] static Result<JsonObject> read(std::string_view text);

    [[nodiscard]] bool has(std::string_view key) const { return !token(key).empty(); }
    // As it stands; of doubled keys the last; empty: not there, or null.
    [[nodiscard]] std::string_view token(std::string_view key) const;
    // Of a JSON string; nothing when it is anything else, or empty: stores write "" for what they have not.
    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    // A text, or the digits of a number: ids come as both.
    [[nodiscard]] std::optional<std::string> textOrDigits(std::string_view key) const;
    // A number, or the text of one; empty: neither.
    [[nodiscard]] std::string number(std::string_view key) const;
    // true, 1 and "1".
    [[nodiscard]] bool isTrue(std::string_view key) const;
    // The keys with their values, in their order.
    template <typename Each> void forEach(Each each) const
    {
        for (const auto &member : m_members)
            each(decoded(member.key, member.escapedKey), member.value.of(m_text));
    }

private:
    [[nodiscard]] std::string decoded(jsontext::Span span, bool escaped) const;
    [[nodiscard]] const jsontext::Member *member(std::string_view key) const;

    std::string_view m_text;
    std::vector<jsontext::Member> m_members;
};
