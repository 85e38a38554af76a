#include "models/sources/importers/vdftext.h"

#include "models/records/jsontext.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumDepth = 64;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameKey(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    VdfText read()
    {
        VdfText read;
        readBlock(read.root, 0);
        read.root.raw = m_text;
        read.error = std::move(m_error);
        return read;
    }

private:
    // The children up to the closing brace, or at the top to the end.
    void readBlock(VdfNode &block, int depth)
    {
        block.isBlock = true;
        if (depth > kMaximumDepth)
            return fail(Error::Kind::NestedTooDeeply);
        while (!m_error) {
            skipBlanks();
            if (isEnd() || here() == '}')
                break;
            const auto start = m_at;
            VdfNode node;
            node.key = token();
            skipBlanks();
            if (!m_error && here() == '{') {
                ++m_at;
                readBlock(node, depth + 1);
                if (!m_error && isEnd())
                    fail(Error::Kind::TruncatedInput);
                if (!m_error)
                    ++m_at; // the brace
            } else if (!m_error) {
                node.value = token();
                skipCondition();
            }
            node.isWhole = !m_error;
            node.raw = m_text.substr(start, m_at - start);
            if (node.isWhole || node.isBlock)
                block.children.push_back(std::move(node));
        }
        if (depth == 0 && !isEnd() && !m_error)
            fail(Error::Kind::InvalidVdf); // a brace too many
    }

    std::string token()
    {
        if (isEnd()) {
            fail(Error::Kind::TruncatedInput);
            return {};
        }
        return here() == '"' ? quoted() : bare();
    }

    std::string quoted()
    {
        std::string text;
        for (++m_at; !isEnd(); ++m_at) {
            if (here() == '"') {
                ++m_at;
                return text;
            }
            text += here() == '\\' ? escaped() : here();
        }
        fail(Error::Kind::TruncatedInput);
        return {};
    }

    // Files of the wild hold backslashes that escape nothing; they stay.
    char escaped()
    {
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        const char meant = next == 'n' ? '\n' : next == 't' ? '\t' : next == '"' || next == '\\' ? next : '\0';
        if (meant == '\0')
            return '\\';
        ++m_at;
        return meant;
    }

    std::string bare()
    {
        const auto start = m_at;
        while (!isEnd() && !jsontext::isBlank(here()) && here() != '{' && here() != '}' && here() != '"')
            ++m_at;
        if (m_at == start)
            fail(Error::Kind::InvalidVdf);
        return std::string(m_text.substr(start, m_at - start));
    }

    // [$WIN32] behind a value: for whom it is; not for us.
    void skipCondition()
    {
        while (!isEnd() && (here() == ' ' || here() == '\t'))
            ++m_at;
        if (here() == '[')
            m_at = std::min(m_text.find(']', m_at), m_text.size() - 1) + 1;
    }

    void skipBlanks()
    {
        for (;;) {
            while (!isEnd() && jsontext::isBlank(here()))
                ++m_at;
            if (m_text.substr(m_at, 2) != "//")
                return;
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        }
    }

    void fail(Error::Kind kind)
    {
        if (!m_error)
            m_error = jsontext::errorAt(kind, {}, qint64(m_at));
    }
    [[nodiscard]] bool isEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char here() const { return isEnd() ? '\0' : m_text[m_at]; }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

const VdfNode *VdfNode::child(std::string_view name) const
{
    const auto found = std::ranges::find_if(children, [name](const VdfNode &node) { return sameKey(node.key, name); });
    return found == children.end() ? nullptr : &*found;
}

const VdfNode *VdfNode::at(std::initializer_list<std::string_view> path) const
{
    const VdfNode *node = this;
    for (const auto name : path)
        node = node ? node->child(name) : nullptr;
    return node;
}

VdfText readVdfText(std::string_view text)
{
    return Parser(text).read();
}
