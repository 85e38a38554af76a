// QueryValue: what stands behind a field's operator, read as the term it makes. Pure; any thread.
#pragma once

#include "models/catalog/query.h"
#include "models/catalog/queryscanner.h"
#include "models/catalog/queryvocabulary.h"

#include <tl/expected.hpp>

// Why a value makes no term.
struct QueryFault
{
    QueryProblem::Kind kind = QueryProblem::Kind::MissingValue;
    // The part of the value it is about, QChars; length 0: all of it.
    qsizetype position = 0, length = 0;
    QString nearest; // what may have been meant in its place; empty: nothing is near
};

// `value` without its quotes; `isQuoted`: it had some, which make the name of a game of a number.
[[nodiscard]] tl::expected<QueryTerm, QueryFault> queryTerm(QueryKey key, QueryOperator comparison, QStringView value,
                                                            bool isQuoted, const QueryVocabulary &vocabulary);
