// Query: what the search box says. Words are ANDed and match anywhere in name, description, external id or tags,
// case-folded by Unicode; "a phrase" in double quotes matches as it stands. Values and pure functions; any thread.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

struct QueryProblem
{
    enum class Kind { UnclosedQuote, FieldNotSupported };

    Kind kind = Kind::UnclosedQuote;
    qsizetype position = 0; // in the text, QChars
    qsizetype length = 0;
    QString part; // the part of the text it is about

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

struct Query
{
    std::vector<std::string> terms;     // folded, never empty
    std::vector<QueryProblem> problems; // the parts that do not count; the rest works

    [[nodiscard]] bool matchesAll() const { return terms.empty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

[[nodiscard]] Query parseQuery(const QString &text);
// Does a folded search text have every term?
[[nodiscard]] bool matches(const Query &query, std::string_view searchText);
