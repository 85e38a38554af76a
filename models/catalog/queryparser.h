// QueryParser: reads the query language. Pure; any thread. Linear in the text; any text gives a query.
//
// Words        boss KILLER           both, anywhere in name, description, external id or tags, whatever their case
// Phrases      "end boss"            with \" and \\ inside; any other backslash is itself
// Not          -boss  -"end boss"  -rank:gold  -(a OR b)
// Or           a OR b                in capitals; a b OR c d is (a b) OR (c d)
// Brackets     (a OR b) c            an empty pair, like an empty phrase, says nothing
// Text fields  name: description: tag: (tags:) external: (external_id:)
//              ":" contains, "=" the whole text, or one of the tags
// Games        game: by id, as numbers are, or by name, as text fields are: game:boss game="Boss Rush"
//              what is no number is a name, and so is a number in quotes
// Numbers      id: owners: rarity: (owners_percentage:)
// Values       source: (category:) rank: language: (region:), by key, by name in any language, by region code ("EU"),
//              or by number; in the order of their numbers
// Dates        created: (created_at:) updated: (updated_at:) 2018, 2018-06, 2018-06-01, 2018-06-01T12:30[:05], UTC,
//              each the span it covers
// Comparing    numbers, values and dates: ":" or "=" equal, < <= > >=, ranges a..b, a.., ..b with both ends (and all of
//              a date's span) in them, a..<b and ..<b without b
// Presence     has:FIELD missing:FIELD  any of these fields, or icon; missing is not set, or not readable
// State        is:changed is:new is:deleted is:draft is:error (is:invalid) is:warning
//
// Keys are the same in upper and lower case; a value may stand in quotes. A word with an operator behind something that
// names no field ("Chapter:two") is a word, unless it is one edit away from a field's name. What does not count is in
// the query's problems; the rest works: a quote or bracket that is not closed ends with the text.
//
// The tree is in normal form: the root is All; nowhere else is an All or Any with fewer than two children; no All is
// the child of an All, no Any of an Any. Terms are as querytext.h lists them.
#pragma once

#include "models/catalog/query.h"
#include "models/catalog/queryvocabulary.h"

// What lies beyond does not count. A problem's part is a term, too.
inline constexpr qsizetype kMostQueryCharacters = 4096; // QChars
inline constexpr int kMostQueryTerms = 64;
inline constexpr int kMostQueryBrackets = 64; // inside each other

[[nodiscard]] Query parseQuery(const QString &text, const QueryVocabulary &vocabulary);
