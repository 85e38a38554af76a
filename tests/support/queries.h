// Queries for tests: parsed with the English names, and printed for comparing.
#pragma once

#include "models/catalog/queryparser.h"
#include "models/catalog/querytext.h"

#include <QStringList>

inline Query queryOf(const QString &text)
{
    static const QueryVocabulary vocabulary;
    return parseQuery(text, vocabulary);
}

inline QueryNode nodeOf(QueryTerm term)
{
    return {.kind = QueryNode::Kind::Term, .children = {}, .term = std::move(term)};
}
