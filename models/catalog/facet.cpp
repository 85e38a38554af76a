#include "models/catalog/facet.h"

#include <algorithm>
#include <array>

namespace {

const std::array<ShareTerm, 7> kRarityRanges{{
    {{0, 1}, false, true},
    {{1, 5}, false, true},
    {{5, 10}, false, true},
    {{10, 25}, false, true},
    {{25, 50}, false, true},
    {{50, 75}, false, true},
    {{75, 100}, false, false},
}};

// The field of a facet whose values are numbers in a record.
std::optional<Field> numberField(Facet facet)
{
    switch (facet) {
    case Facet::Source:
        return Field::Category;
    case Facet::Rank:
        return Field::Rank;
    case Facet::Language:
        return Field::Language;
    case Facet::Game:
        return Field::Game;
    default:
        return std::nullopt;
    }
}

std::optional<FacetValue> numbered(quint64 number)
{
    return FacetValue{number, {}};
}

} // namespace

std::span<const ShareTerm> rarityRanges()
{
    return kRarityRanges;
}

QueryTerm facetTerm(Facet facet, const FacetValue &value)
{
    switch (facet) {
    case Facet::State:
        return TraitTerm{RecordTrait(value.number)};
    case Facet::Rarity:
        return kRarityRanges.at(value.number);
    case Facet::Tag:
        return TextTerm{Field::Tags, value.text, true};
    case Facet::Missing:
        return PresenceTerm{Field(value.number), true};
    case Facet::Icon:
        return IconTerm{IconMark(value.number)};
    default:
        return NumberTerm{*numberField(facet), {value.number, value.number}};
    }
}

std::optional<FacetValue> facetValue(Facet facet, const QueryTerm &term, const GameNames &games)
{
    if (const auto *trait = std::get_if<TraitTerm>(&term); trait && facet == Facet::State)
        return numbered(quint64(trait->trait));
    if (const auto *share = std::get_if<ShareTerm>(&term); share && facet == Facet::Rarity) {
        const auto found = std::ranges::find(kRarityRanges, *share);
        return found == kRarityRanges.end() ? std::nullopt : numbered(quint64(found - kRarityRanges.begin()));
    }
    if (const auto *text = std::get_if<TextTerm>(&term); text && facet == Facet::Tag)
        return text->field == Field::Tags && text->isWhole ? std::optional(FacetValue{0, text->folded}) : std::nullopt;
    if (const auto *text = std::get_if<TextTerm>(&term); text && facet == Facet::Game && text->field == Field::Game) {
        const auto only = games.onlyNamed(text->folded, text->isWhole);
        return only ? numbered(*only) : std::nullopt;
    }
    if (const auto *presence = std::get_if<PresenceTerm>(&term); presence && facet == Facet::Missing)
        return presence->isMissing ? numbered(quint64(presence->field)) : std::nullopt;
    if (const auto *icon = std::get_if<IconTerm>(&term); icon && facet == Facet::Icon)
        return numbered(quint64(icon->mark));
    if (const auto *number = std::get_if<NumberTerm>(&term); number && numberField(facet) == number->field)
        return number->range.low && number->range.low == number->range.high ? numbered(*number->range.low)
                                                                            : std::nullopt;
    return std::nullopt;
}
