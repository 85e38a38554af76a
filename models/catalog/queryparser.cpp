#include "models/catalog/queryparser.h"

#include "models/catalog/folding.h"
#include "models/catalog/queryscanner.h"
#include "models/catalog/queryvalue.h"
#include "models/records/jsonstring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Problem = QueryProblem::Kind;
using Token = QueryToken::Kind;

constexpr qsizetype kLongestPart = 40; // QChars of a problem's part

QString shortened(QStringView part)
{
    if (part.size() <= kLongestPart)
        return part.toString();
    auto end = kLongestPart - 1;
    if (part[end - 1].isHighSurrogate())
        --end;
    return QString(part.first(end) % u'…');
}

// NUL, or half a surrogate pair.
bool isBroken(QStringView text)
{
    return text.contains(QChar(0)) || !text.isValidUtf16();
}

QueryTerm wordTermOf(const QString &text)
{
    return TextTerm{std::nullopt, folded(jsonstring::fromQString(text)), false};
}

// What stands at a place of the text. A part whose text does not count is there, but has no node.
struct Part
{
    std::optional<QueryNode> node;
    bool isThere = false;
};

class Parser
{
public:
    Parser(QStringView text, const QueryVocabulary &vocabulary)
        : m_text(text)
        , m_scanner(text)
        , m_vocabulary(vocabulary)
    {
    }

    Query run()
    {
        advance();
        auto part = alternatives();
        Query query;
        query.root.length = m_text.size();
        addTo(query.root, std::move(part.node));
        if (m_openBracket && !m_rest)
            addProblem(Problem::UnclosedParenthesis, *m_openBracket, 1);
        if (m_rest)
            m_problems.push_back(std::move(*m_rest));
        std::ranges::stable_sort(m_problems, {}, &QueryProblem::position);
        query.problems = std::move(m_problems);
        return query;
    }

private:
    // Adds to an All or Any; one of the same kind gives its children.
    static void addTo(QueryNode &parent, std::optional<QueryNode> child)
    {
        if (!child)
            return;
        if (child->kind == parent.kind)
            std::ranges::move(child->children, std::back_inserter(parent.children));
        else
            parent.children.push_back(std::move(*child));
    }

    // A parent of one child is that child, a parent of none is nothing.
    static std::optional<QueryNode> simplest(QueryNode parent)
    {
        if (parent.children.empty())
            return std::nullopt;
        if (parent.children.size() > 1)
            return parent;
        auto child = std::move(parent.children.front());
        return child;
    }

    void advance()
    {
        m_lastEnd = m_token.end();
        m_token = m_scanner.next();
        if (m_token.kind != Token::End && m_token.end() > kMostQueryCharacters)
            stop(Problem::TooLong, m_token.position);
    }

    // What follows does not count.
    void stop(Problem kind, qsizetype position)
    {
        if (m_rest)
            return;
        const auto length = m_text.size() - position;
        m_rest = {.kind = kind,
                  .position = position,
                  .length = length,
                  .part = shortened(m_text.sliced(position, length)),
                  .nearest = {}};
        m_token = {.kind = Token::End, .position = position, .key = {}, .value = {}};
    }

    void addProblem(Problem kind, qsizetype position, qsizetype length, const QString &nearest = {},
                    std::optional<QueryKey> key = {})
    {
        m_problems.push_back({kind, position, length, shortened(m_text.sliced(position, length)), nearest, key});
    }

    // False when there is no room for one more term; the rest, from `position` on, is left out then.
    bool takesTerm(qsizetype position)
    {
        if (m_terms == kMostQueryTerms) {
            stop(Problem::TooLong, position);
            return false;
        }
        ++m_terms;
        return true;
    }

    // An operator without operand is a term, too: a text of nothing else comes to an end.
    void missOperand(qsizetype position, qsizetype end)
    {
        if (!m_rest && takesTerm(position))
            addProblem(Problem::MissingOperand, position, end - position);
    }

    // a b OR c OR d, up to a closing bracket or the end.
    Part alternatives()
    {
        const auto start = m_token.position;
        auto left = conjunction();
        if (m_token.kind != Token::Or)
            return left;
        QueryNode any{.kind = QueryNode::Kind::Any, .children = {}, .term = {}};
        addTo(any, std::move(left.node));
        bool isThere = left.isThere;
        while (m_token.kind == Token::Or) {
            const auto first = m_token;
            advance();
            const auto second = m_token.position;
            auto end = first.end();
            for (; m_token.kind == Token::Or; advance())
                end = m_token.end();
            auto right = conjunction();
            if (!isThere || !right.isThere)
                missOperand(first.position, end);
            else if (end > first.end())
                missOperand(second, end);
            isThere = isThere || right.isThere;
            addTo(any, std::move(right.node));
        }
        auto node = simplest(std::move(any));
        if (node) {
            // Operands that do not count belong to it, too, and to the terms that are left when it is no Any.
            const auto span = [&](QueryNode &of) {
                of.position = start;
                of.length = m_lastEnd - start;
            };
            span(*node);
            if (node->kind == QueryNode::Kind::All)
                std::ranges::for_each(node->children, span);
        }
        return {std::move(node), isThere};
    }

    // Terms side by side.
    Part conjunction()
    {
        QueryNode all{.kind = QueryNode::Kind::All, .children = {}, .term = {}, .position = m_token.position};
        bool isThere = false;
        while (m_token.kind != Token::Or && m_token.kind != Token::End &&
               !(m_token.kind == Token::Close && m_depth > 0)) {
            if (m_token.kind == Token::Close) {
                skipStrayBrackets();
                continue;
            }
            auto part = m_token.kind == Token::Minus ? negation() : operand(m_token.position);
            isThere = isThere || part.isThere;
            addTo(all, std::move(part.node));
        }
        all.length = m_lastEnd - all.position;
        return {simplest(std::move(all)), isThere};
    }

    void skipStrayBrackets()
    {
        const auto position = m_token.position;
        auto end = position;
        for (; m_token.kind == Token::Close && m_token.position == end; advance())
            end = m_token.end();
        if (!m_rest && takesTerm(position))
            addProblem(Problem::StrayParenthesis, position, end - position);
    }

    // Of several signs the last one counts.
    Part negation()
    {
        const auto first = m_token.position;
        auto end = first;
        for (; m_token.kind == Token::Minus && m_token.position == end; advance())
            end = m_token.end();
        const auto sign = end - 1;
        if (m_rest) {
            setRestFrom(first);
            return {std::nullopt, true};
        }
        const bool isNext = m_token.position == end;
        const bool hasOperand = isNext && (m_token.kind == Token::Word || m_token.kind == Token::Phrase ||
                                           m_token.kind == Token::Field || m_token.kind == Token::Open);
        if (!hasOperand) {
            missOperand(first, end);
            return {};
        }
        if (sign > first)
            missOperand(first, sign);
        if (m_rest)
            return {std::nullopt, true};
        auto part = operand(sign);
        if (!part.isThere)
            missOperand(sign, end);
        if (part.node) {
            QueryNode negated{
                .kind = QueryNode::Kind::Not, .children = {}, .term = {}, .position = sign, .length = m_lastEnd - sign};
            negated.children.push_back(std::move(*part.node));
            part.node = std::move(negated);
        }
        return part;
    }

    // What is too long begins with its sign.
    void setRestFrom(qsizetype position)
    {
        m_rest.reset();
        stop(Problem::TooLong, position);
    }

    // `start`: where it begins, with its sign.
    Part operand(qsizetype start)
    {
        if (m_token.kind == Token::Open)
            return brackets(start);
        const auto token = m_token;
        if (token.value.isEmpty() && token.isClosed && token.kind == Token::Phrase) {
            advance();
            return {};
        }
        if (!takesTerm(start))
            return {std::nullopt, true};
        advance();
        const auto term = termOf(token);
        if (!term)
            return {std::nullopt, true};
        return {QueryNode{.kind = QueryNode::Kind::Term,
                          .children = {},
                          .term = *term,
                          .position = token.position,
                          .length = token.length},
                true};
    }

    Part brackets(qsizetype start)
    {
        if (m_depth == kMostQueryBrackets) {
            stop(Problem::TooDeep, start);
            return {std::nullopt, true};
        }
        const auto open = m_token.position;
        const auto problems = m_problems.size();
        ++m_depth;
        advance();
        auto part = alternatives();
        --m_depth;
        const bool isClosed = m_token.kind == Token::Close;
        if (isClosed)
            advance();
        else
            m_openBracket = open; // the outermost is the last to be known
        if (part.node && isClosed && m_problems.size() == problems) {
            // With something beside it that does not count, the brackets are not its own.
            part.node->position = open;
            part.node->length = m_lastEnd - open;
        }
        return part;
    }

    // Nothing: it does not count; the problem is noted.
    std::optional<QueryTerm> termOf(const QueryToken &token)
    {
        if (isBroken(m_text.sliced(token.position, token.length))) {
            addProblem(Problem::BrokenText, token.position, token.length);
            return std::nullopt;
        }
        const auto problems = m_problems.size();
        auto term = token.kind == Token::Field ? fieldTermOf(token)
                    : token.value.isEmpty()    ? std::nullopt // a quote just opened
                                               : std::optional<QueryTerm>(wordTermOf(token.value));
        if (!token.isClosed && m_problems.size() == problems)
            addProblem(Problem::UnclosedQuote, token.valuePosition, token.valueLength);
        return term;
    }

    std::optional<QueryTerm> fieldTermOf(const QueryToken &token)
    {
        const auto key = m_text.sliced(token.position, token.keyLength);
        if (!token.key) {
            addProblem(Problem::UnknownField, token.position, token.keyLength, queryKeyNear(key));
            return std::nullopt;
        }
        auto term = queryTerm(*token.key, token.comparison, token.value, token.isQuoted, m_vocabulary);
        if (term)
            return std::move(*term);
        auto &fault = term.error();
        switch (fault.kind) {
        case Problem::MissingValue:
            if (token.isClosed)
                addProblem(fault.kind, token.position, token.length, {}, token.key);
            break;
        case Problem::WrongOperator:
            if (fault.nearest.isEmpty())
                fault.nearest = key % u':' % m_text.sliced(token.valuePosition, token.valueLength);
            addProblem(fault.kind, token.position, token.length, fault.nearest, token.key);
            break;
        default:
            // Inside quotes there may be escapes and blanks: it is about the whole value.
            if (const bool isWhole = token.isQuoted || fault.length == 0; isWhole)
                addProblem(fault.kind, token.valuePosition, token.valueLength,
                           token.isQuoted && fault.length > 0 ? QString() : fault.nearest, token.key);
            else
                addProblem(fault.kind, token.valuePosition + fault.position, fault.length, fault.nearest, token.key);
        }
        return std::nullopt;
    }

    QStringView m_text;
    QueryScanner m_scanner;
    const QueryVocabulary &m_vocabulary;
    QueryToken m_token;
    qsizetype m_lastEnd = 0; // of the token before
    int m_depth = 0, m_terms = 0;
    std::optional<qsizetype> m_openBracket;
    std::optional<QueryProblem> m_rest; // set: the text was left at its position
    std::vector<QueryProblem> m_problems;
};

} // namespace

Query parseQuery(const QString &text, const QueryVocabulary &vocabulary)
{
    return Parser(text, vocabulary).run();
}
