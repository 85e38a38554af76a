// Facet: the ways of narrowing a catalog down that the facet panel offers, and the values of each. Values and constant
// data; any thread.
#pragma once

#include "models/catalog/gamenames.h"
#include "models/catalog/query.h"

#include <compare>
#include <span>
#include <string>

enum class Facet : quint8 { State, Source, Rank, Language, Rarity, Game, Tag, Missing, Icon };
inline constexpr std::size_t kFacetCount = 9;

// One value of a facet. Tag has a text, the others a number.
struct FacetValue
{
    quint64 number = 0; // RecordTrait; number of the source, rank or region; index of rarityRanges(); game id; Field; IconMark
    std::string text;   // the folded tag

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
    friend auto operator<=>(const FacetValue &, const FacetValue &) = default;
};

// The ranges of the facet Rarity, in percent, from rare to common: 0..<1 to 75..100.
[[nodiscard]] std::span<const ShareTerm> rarityRanges();

// The value as a term of a query: source:steam, tag="boss rush", rarity:1..<5. `value` is one of the facet's.
[[nodiscard]] QueryTerm facetTerm(Facet facet, const FacetValue &value);
// The value that a term asks for; nothing: it is of another facet, or asks for more or less than one value. `games`:
// what names mean; a text that is in the name of one game only asks for that one.
[[nodiscard]] std::optional<FacetValue> facetValue(Facet facet, const QueryTerm &term, const GameNames &games);
