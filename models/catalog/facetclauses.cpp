#include "models/catalog/facetclauses.h"

#include "models/catalog/queryscanner.h"
#include "models/catalog/querytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum QueryNode::Kind;

// A clause's values; `isNot` when it asks for what has none of them.
struct Clause
{
    std::vector<FacetValue> values;
    bool isNot = false;
};

bool hasProblem(const Query &query, const QueryNode &node)
{
    return std::ranges::any_of(query.problems, [&](const QueryProblem &problem) {
        return problem.position < node.position + node.length && problem.position + problem.length > node.position;
    });
}

std::optional<Clause> clauseOf(const Query &query, const QueryNode &node, Facet facet, const GameNames &games)
{
    Clause clause{.values = {}, .isNot = node.kind == Not};
    const auto take = [&](const QueryNode &child) {
        const auto value = child.kind == Term ? facetValue(facet, child.term, games) : std::nullopt;
        if (value)
            clause.values.push_back(*value);
        return value.has_value();
    };
    const bool isOfFacet = node.kind == Term                      ? take(node)
                           : node.kind == Any || node.kind == Not ? std::ranges::all_of(node.children, take)
                                                                  : false;
    return isOfFacet && !hasProblem(query, node) ? std::optional(clause) : std::nullopt;
}

void addOnce(std::vector<FacetValue> &values, const FacetValue &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

// Adds the value, or takes it away when it is there.
void toggle(std::vector<FacetValue> &values, const FacetValue &value)
{
    if (std::erase(values, value) == 0)
        values.push_back(value);
}

QString clauseText(Facet facet, const FacetSelection &selection)
{
    QStringList only, clauses;
    for (const auto &value : selection.only)
        only << queryText(facetTerm(facet, value));
    if (!only.isEmpty())
        clauses << (only.size() == 1 ? only.front() : QString(u'(' % only.join(u" OR ") % u')'));
    for (const auto &value : selection.without)
        clauses << QString(u'-' % queryText(facetTerm(facet, value)));
    return clauses.join(u' ');
}

// Exchanges a clause. What stands beside it must not grow together, neither with it nor across the gap it leaves.
void replaceClause(QString &text, const QueryNode &node, const QString &clause)
{
    auto before = text.first(node.position), behind = text.sliced(node.position + node.length);
    const bool isFirst = before.isEmpty() || before.back().isSpace() || before.back() == u'(';
    const bool isLast = behind.isEmpty() || behind.front().isSpace() || behind.front() == u')';
    if (!clause.isEmpty()) {
        text = before % (isFirst ? u""_s : u" "_s) % clause % (isLast ? u""_s : u" "_s) % behind;
        return;
    }
    if (isFirst)
        behind = behind.sliced(std::ranges::find_if_not(behind, [](QChar c) { return c.isSpace(); }) - behind.begin());
    if (behind.isEmpty() || behind.front() == u')')
        while (!before.isEmpty() && before.back().isSpace())
            before.chop(1);
    text = before % (isFirst || isLast ? u""_s : u" "_s) % behind;
}

// How the brackets, quotes and ORs of a text lie.
struct Outline
{
    bool hasOr = false;                 // outside of brackets
    QString missing;                    // what closes all that is open
    std::vector<qsizetype> strayCloses; // positions of brackets that close nothing
};

Outline outlineOf(const QString &text)
{
    Outline outline;
    qsizetype depth = 0;
    QueryScanner scanner(text);
    for (auto token = scanner.next(); token.kind != QueryToken::Kind::End; token = scanner.next()) {
        if (token.kind == QueryToken::Kind::Open)
            ++depth;
        else if (token.kind == QueryToken::Kind::Close && depth > 0)
            --depth;
        else if (token.kind == QueryToken::Kind::Close)
            outline.strayCloses.push_back(token.position);
        else if (token.kind == QueryToken::Kind::Or && depth == 0)
            outline.hasOr = true;
        if (!token.isClosed) {
            // A last backslash that stands for itself must not take the closing quote for its own.
            const auto backslashes =
                std::ranges::find_if(text.rbegin(), text.rend(), [](QChar c) { return c != u'\\'; }) - text.rbegin();
            outline.missing = backslashes % 2 == 1 ? u"\\\""_s : u"\""_s;
        }
    }
    outline.missing += QString(depth, u')');
    return outline;
}

QString withClause(QString text, const Query &parsed, const QString &clause)
{
    if (QStringView(text).trimmed().isEmpty() || clause.isEmpty())
        return clause.isEmpty() ? text : clause;
    const auto outline = outlineOf(text);
    if (outline.hasOr) {
        for (const auto position : outline.strayCloses)
            text[position] = u' ';
        text = u'(' % text % outline.missing % u')';
    }
    const bool hasEnd = outline.hasOr || outline.missing.isEmpty();
    const bool isRead = std::ranges::none_of(parsed.problems, [](const QueryProblem &problem) {
        return problem.kind == QueryProblem::Kind::TooLong || problem.kind == QueryProblem::Kind::TooDeep;
    });
    if (!hasEnd || !isRead)
        return clause % u' ' % text; // behind it, it would be part of something else, or of nothing
    return text % (text.back().isSpace() ? u""_s : u" "_s) % clause;
}

} // namespace

FacetSelection facetSelection(const Query &query, Facet facet, const GameNames &games)
{
    FacetSelection selection;
    for (const auto &node : query.root.children)
        if (const auto clause = clauseOf(query, node, facet, games))
            for (const auto &value : clause->values)
                addOnce(clause->isNot ? selection.without : selection.only, value);
    return selection;
}

Query withoutFacet(const Query &query, Facet facet, const GameNames &games)
{
    auto rest = query;
    std::erase_if(rest.root.children,
                  [&](const QueryNode &node) { return clauseOf(query, node, facet, games).has_value(); });
    return rest;
}

QString withFacetSelection(const QString &text, const Query &parsed, Facet facet, const FacetSelection &selection,
                           const GameNames &games)
{
    if (facetSelection(parsed, facet, games) == selection)
        return text;
    std::vector<const QueryNode *> clauses;
    for (const auto &node : parsed.root.children)
        if (clauseOf(parsed, node, facet, games))
            clauses.push_back(&node);
    const auto clause = clauseText(facet, selection);
    if (clauses.empty())
        return withClause(text, parsed, clause);
    auto result = text;
    // From the end, so that the positions before stay.
    for (auto i = clauses.size(); i-- > 0;)
        replaceClause(result, *clauses[i], i == 0 ? clause : QString());
    return result;
}

FacetSelection clicked(FacetSelection before, const FacetValue &value, FacetClick click)
{
    auto &[only, without] = before;
    switch (click) {
    case FacetClick::Only: {
        const FacetSelection alone{{value}, {}};
        return before == alone ? FacetSelection() : alone;
    }
    case FacetClick::Also:
        std::erase(without, value);
        toggle(only, value);
        return before;
    case FacetClick::Not:
        std::erase(only, value);
        toggle(without, value);
        return before;
    }
    Q_UNREACHABLE();
}
