#include "models/records/recordstyle.h"

namespace recordstyle {
namespace {

std::string_view between(std::string_view text, quint32 from, quint32 to)
{
    return text.substr(from, to - from);
}

bool hasLineBreak(std::string_view text)
{
    return text.find_first_of("\r\n") != std::string_view::npos;
}

} // namespace

ListStyle listStyle(std::string_view array, const std::vector<jsontext::Element> &elements, bool spaced)
{
    ListStyle style;
    const std::string_view comma = spaced ? ", " : ",";
    if (elements.empty()) {
        style.between = comma;
        return style;
    }
    const jsontext::Span first = elements.front().value;
    const jsontext::Span last = elements.back().value;
    style.before = between(array, 1, first.offset);
    style.after = between(array, last.end(), quint32(array.size()) - 1);
    if (elements.size() > 1)
        style.between = between(array, first.end(), elements[1].value.offset);
    else
        style.between.append(hasLineBreak(style.before) ? "," : comma)
            .append(hasLineBreak(style.before) ? style.before : std::string());
    return style;
}

std::string joined(const std::vector<std::string> &elements, const ListStyle &style)
{
    if (elements.empty())
        return "[]";
    std::string text = "[" + style.before;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (i > 0)
            text += style.between;
        text += elements[i];
    }
    return text + style.after + "]";
}

bool isSpaced(std::string_view object, const std::vector<jsontext::Member> &members)
{
    return !members.empty() && jsontext::isBlank(object[members.back().value.offset - 1]);
}

std::string withMember(std::string_view object, const std::vector<jsontext::Member> &members, std::string_view key,
                       std::string_view value)
{
    const auto quotedKey = [key] { return '"' + std::string(key) + '"'; };
    std::string result(object);
    if (members.empty()) {
        const std::size_t brace = object.find('{');
        return result.insert(brace + 1, quotedKey() + ":" + std::string(value));
    }
    const jsontext::Member &last = members.back();
    const std::string colon(between(object, last.key.end(), last.value.offset));
    std::string comma;
    if (members.size() > 1) {
        comma = between(object, members[members.size() - 2].value.end(), last.key.offset);
    } else {
        const std::string_view lead = between(object, quint32(object.find('{')) + 1, last.key.offset);
        comma.append(",").append(hasLineBreak(lead) ? lead : isSpaced(object, members) ? " " : "");
    }
    return result.insert(last.value.end(), comma + quotedKey() + colon + std::string(value));
}

std::string withoutMember(std::string_view object, const std::vector<jsontext::Member> &members, std::size_t n)
{
    quint32 from = members[n].key.offset;
    quint32 to = members[n].value.end();
    if (n + 1 < members.size())
        to = members[n + 1].key.offset;
    else if (n > 0)
        from = members[n - 1].value.end();
    return withSpan(object, {from, to - from}, {});
}

std::string withSpan(std::string_view text, jsontext::Span span, std::string_view bytes)
{
    std::string result;
    result.reserve(text.size() - span.length + bytes.size());
    result.append(text.substr(0, span.offset)).append(bytes).append(text.substr(span.end()));
    return result;
}

} // namespace recordstyle
