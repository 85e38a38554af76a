#include "models/records/jsoncutter.h"

#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Cutter
{
public:
    Cutter(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }

    std::size_t at() const { return m_at; }
    bool isEnd() const { return m_at >= m_text.size(); }
    char here() const { return isEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (!isEnd() && jsontext::isBlank(here()))
            ++m_at;
    }

    // Takes `c`, with the blanks before and behind it.
    bool take(char c)
    {
        skipBlanks();
        if (isEnd() || here() != c)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    tl::unexpected<Error> expected(const QString &what) const
    {
        const auto kind = isEnd() ? Error::Kind::TruncatedInput : Error::Kind::InvalidJson;
        return tl::unexpected(jsontext::errorAt(kind, what, qint64(m_at)));
    }

    Result<jsoncutter::Part> string()
    {
        const auto start = m_at;
        if (here() != '"')
            return expected(u"a key in quotes"_s);
        skipString();
        return jsoncutter::Part{start, m_text.substr(start, m_at - start)};
    }

    // To where the value ends; what is in it is not looked at.
    Result<jsoncutter::Part> value()
    {
        const auto start = m_at;
        if (here() == '"') {
            skipString();
        } else if (here() == '{' || here() == '[') {
            qint64 open = 0;
            do {
                const char c = here();
                if (c == '"') {
                    skipString();
                    continue;
                }
                open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                ++m_at;
            } while (open > 0 && !isEnd());
            if (open > 0)
                return expected(u"a closing bracket"_s);
        } else {
            while (!isEnd() && !jsontext::isBlank(here()) && here() != ',' && here() != '}' && here() != ']')
                ++m_at;
        }
        if (m_at == start)
            return expected(u"a value"_s);
        return jsoncutter::Part{start, m_text.substr(start, m_at - start)};
    }

private:
    void skipString()
    {
        for (++m_at; !isEnd(); ++m_at) {
            if (here() == '"') {
                ++m_at;
                return;
            }
            if (here() == '\\')
                ++m_at;
        }
        m_at = m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at;
};

// `one` reads what stands between two commas.
template <typename One> Result<std::size_t> forEach(Cutter &cutter, char open, char close, One one)
{
    if (!cutter.take(open))
        return cutter.expected(open == '{' ? u"an object"_s : u"a list"_s);
    for (bool first = true; !cutter.take(close); first = false) {
        if (!first && !cutter.take(','))
            return cutter.expected(u"a comma or a closing bracket"_s);
        if (Result<void> done = one(); !done)
            return tl::unexpected(done.error());
        cutter.skipBlanks();
    }
    return cutter.at();
}

} // namespace

Result<std::size_t> jsoncutter::forEachMember(std::string_view text, std::size_t offset,
                                              const std::function<Result<void>(Part, Part)> &each)
{
    Cutter cutter(text, offset);
    return forEach(cutter, '{', '}', [&]() -> Result<void> {
        const auto key = cutter.string();
        if (!key)
            return tl::unexpected(key.error());
        if (!cutter.take(':'))
            return cutter.expected(u"a colon"_s);
        const auto value = cutter.value();
        return value ? each(*key, *value) : Result<void>(tl::unexpected(value.error()));
    });
}

Result<std::size_t> jsoncutter::forEachElement(std::string_view text, std::size_t offset,
                                               const std::function<Result<void>(Part)> &each)
{
    Cutter cutter(text, offset);
    return forEach(cutter, '[', ']', [&]() -> Result<void> {
        const auto value = cutter.value();
        return value ? each(*value) : Result<void>(tl::unexpected(value.error()));
    });
}

std::vector<jsoncutter::Beginning> jsoncutter::beginnings(std::string_view text, std::size_t offset)
{
    std::vector<Beginning> members;
    Cutter cutter(text, offset);
    if (!cutter.take('{'))
        return members;
    do {
        const auto key = cutter.string();
        if (!key || !cutter.take(':') || cutter.isEnd())
            break;
        members.push_back({key->text, cutter.at()});
        if (!cutter.value())
            break;
    } while (cutter.take(','));
    return members;
}

std::optional<std::size_t> jsoncutter::placeOf(std::string_view text, std::initializer_list<std::string_view> path)
{
    std::size_t place = 0;
    for (const auto key : path) {
        const auto members = beginnings(text, place);
        const auto found = std::ranges::find_if(
            members, [key](const Beginning &member) { return member.key.substr(1, member.key.size() - 2) == key; });
        if (found == members.end())
            return std::nullopt;
        place = found->value;
    }
    return place;
}

std::optional<std::size_t> jsoncutter::firstElement(std::string_view text, std::size_t offset)
{
    Cutter cutter(text, offset);
    if (!cutter.take('[') || cutter.isEnd() || cutter.here() == ']')
        return std::nullopt;
    return cutter.at();
}

std::optional<std::string> jsoncutter::textAt(std::string_view text, std::size_t offset)
{
    Cutter cutter(text, offset);
    const auto token = cutter.string();
    if (!token || !jsontext::checkValue(token->text) || !jsontext::checkUtf8(token->text))
        return std::nullopt;
    std::string content;
    jsonstring::decode(token->text, true, content);
    return content;
}
