// QueryText: a query written as text, in its canonical spelling. Pure; any thread.
//
// parseQuery(queryText(q)) == q, without problems, for every query in normal form (queryparser.h) whose text keeps the
// limits. Of its terms this means:
// - Text: `folded` is folded, not empty, valid UTF-8 without NUL; isWhole only with a field.
// - Numbers: a low or a high, and low <= high.
// - Dates: the same; low is the first millisecond of a second, high the last one, in the years 0001 to 9999.
// - Shares: the same, and finite; excludesLow only without a high, excludesHigh only with a high above any low.
#pragma once

#include "models/catalog/query.h"

[[nodiscard]] QString queryText(const Query &query);
// source:steam; "end boss"; tag="boss rush"; rarity:1..<5
[[nodiscard]] QString queryText(const QueryTerm &term);
