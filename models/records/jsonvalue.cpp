#include "models/records/jsonvalue.h"

#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

// What two strings are compared by: their characters, or for those that are not all characters their spelling.
std::string meaning(std::string_view token, bool escaped)
{
    std::string text;
    const bool isSpelling = jsonstring::decode(token, escaped, text);
    return isSpelling ? std::string(token) : text;
}

bool isEscaped(std::string_view token)
{
    return token.find('\\') != std::string_view::npos;
}

struct KeyedValue
{
    std::string key;
    std::string_view value;
};

std::vector<KeyedValue> membersByKey(std::string_view object)
{
    std::vector<jsontext::Member> members;
    std::vector<KeyedValue> sorted;
    if (!jsontext::scanObject(object, members))
        return sorted;
    for (const auto &member : members)
        sorted.push_back({meaning(member.key.of(object), member.escapedKey), member.value.of(object)});
    std::ranges::stable_sort(sorted, {}, &KeyedValue::key);
    return sorted;
}

std::vector<std::string_view> elementsOf(std::string_view array)
{
    std::vector<jsontext::Element> elements;
    jsontext::scanArray(array, elements);
    std::vector<std::string_view> values;
    for (const auto &element : elements)
        values.push_back(element.value.of(array));
    return values;
}

} // namespace

bool jsonvalue::same(std::string_view left, std::string_view right)
{
    if (left == right)
        return true;
    if (left.empty() || right.empty())
        return false;
    if (left.front() == '{' && right.front() == '{') {
        return std::ranges::equal(membersByKey(left), membersByKey(right),
                                  [](const KeyedValue &a, const KeyedValue &b) {
                                      return a.key == b.key && same(a.value, b.value); // as deep as records go
                                  });
    }
    if (left.front() == '[' && right.front() == '[')
        return std::ranges::equal(elementsOf(left), elementsOf(right),
                                  [](std::string_view a, std::string_view b) { return same(a, b); });
    if (left.front() == '"' && right.front() == '"')
        return meaning(left, isEscaped(left)) == meaning(right, isEscaped(right));
    return jsonnumber::isNumber(left) && jsonnumber::isNumber(right) && jsonnumber::sameNumber(left, right);
}
