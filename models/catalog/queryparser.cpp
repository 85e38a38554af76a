#include "models/catalog/queryparser.h"

#include "models/catalog/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The field keys and aliases of the query language, so that a search for "Chapter: two" stays a search.
constexpr std::array kFieldWords{
    "name"_L1,     "description"_L1, "tag"_L1,     "tags"_L1,
    "external"_L1, "external_id"_L1, "game"_L1,    "id"_L1,
    "source"_L1,   "category"_L1,    "rank"_L1,    "language"_L1,
    "region"_L1,   "owners"_L1,      "rarity"_L1,  "owners_percentage"_L1,
    "created"_L1,  "created_at"_L1,  "updated"_L1, "updated_at"_L1,
    "icon"_L1,     "missing"_L1,     "has"_L1,     "is"_L1,
};

bool namesAField(QStringView word)
{
    const auto colon = word.indexOf(u':');
    const auto key = colon > 0 ? word.first(colon) : QStringView();
    return !key.isEmpty() &&
           std::ranges::any_of(kFieldWords, [key](auto known) { return key.compare(known, Qt::CaseInsensitive) == 0; });
}

void addTerm(Query &query, QStringView text)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Term;
    node.term = TextTerm{{}, folded(text.toUtf8().toStdString()), false};
    if (!std::get<TextTerm>(node.term).folded.empty())
        query.root.children.push_back(std::move(node));
}

} // namespace

Query parseQuery(const QString &text)
{
    Query query;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
        } else if (text[at] == u'"') {
            const auto closing = text.indexOf(u'"', at + 1);
            const auto end = closing < 0 ? text.size() : closing;
            addTerm(query, QStringView(text).sliced(at + 1, end - at - 1));
            if (closing < 0)
                query.problems.push_back(
                    {QueryProblem::Kind::UnclosedQuote, at, text.size() - at, text.sliced(at), {}});
            at = closing < 0 ? text.size() : closing + 1;
        } else {
            auto end = at;
            while (end < text.size() && !text[end].isSpace() && text[end] != u'"')
                ++end;
            const auto word = QStringView(text).sliced(at, end - at);
            if (namesAField(word)) {
                // A value in quotes belongs to the field, too.
                if (end < text.size() && text[end] == u'"') {
                    const auto closing = text.indexOf(u'"', end + 1);
                    end = closing < 0 ? text.size() : closing + 1;
                }
                query.problems.push_back(
                    {QueryProblem::Kind::UnknownField, at, end - at, text.sliced(at, end - at), {}});
            } else {
                addTerm(query, word);
            }
            at = end;
        }
    }
    return query;
}
