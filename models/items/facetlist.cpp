#include "models/items/facetlist.h"

#include "models/catalog/folding.h"
#include "models/catalog/radixsort.h"
#include "models/items/facetdisplay.h"
#include "models/records/enumerations.h"
#include "models/records/tagnumber.h"

#include <algorithm>

namespace {

void addMissing(std::vector<FacetCount> &rows, const FacetCount &value)
{
    if (std::ranges::find(rows, value.number, &FacetCount::number) == rows.end())
        rows.push_back(value);
}

// The few that are always there, so that they keep their places.
void addKnown(std::vector<FacetCount> &rows, Facet facet)
{
    if (facet != Facet::Source && facet != Facet::Rank)
        return;
    for (const auto &value : enumerationValues(facet == Facet::Source ? Field::Category : Field::Rank))
        addMissing(rows, {value.number, 0});
}

std::vector<FacetCount> selectedOf(const FacetCounts &counts, Facet facet, const FacetSelection &selection)
{
    std::vector<FacetCount> selected;
    for (const auto *values : {&selection.only, &selection.without})
        for (const auto &value : *values)
            selected.push_back(counts.of(facet, value));
    return selected;
}

void filter(std::vector<FacetCount> &rows, const FacetCounts &counts, Facet facet, const QString &part,
            const QLocale &locale)
{
    const auto foldedPart = folded(part.toStdString());
    const auto isIn = [&](std::string_view text) { return text.find(foldedPart) != std::string_view::npos; };
    std::erase_if(rows, [&](const FacetCount &row) {
        if (facet == Facet::Tag) {
            const auto tag = counts.tags()->values().text(Dictionary::Code(row.number));
            return !isIn(tag) && !tagNumberName(tag).contains(part, Qt::CaseInsensitive);
        }
        if (facet == Facet::Game)
            return !isIn(IdText(row.number).view()) && !isIn(counts.gameNames().foldedName(row.number));
        return !facetValueName(counts, facet, row, locale).contains(part, Qt::CaseInsensitive);
    });
}

// By place in `rows`, the place of each game's name among all names; those without one come last. Null when cancelled.
std::shared_ptr<const std::vector<quint32>> namePlaces(const std::vector<FacetCount> &rows, const GameNames &games,
                                                       const FacetOrders &orders, const QLocale &locale,
                                                       const std::atomic_bool &cancelled)
{
    constexpr Dictionary::Code kNone = ~Dictionary::Code(0);
    std::vector<Dictionary::Code> codes;
    codes.reserve(rows.size());
    for (const auto &row : rows) {
        const auto name = games.name(row.number);
        codes.push_back(name.empty() ? kNone : orders.gameNames.intern(name));
    }
    const auto places = orders.games.places(locale, cancelled);
    if (!places)
        return nullptr;
    for (auto &code : codes)
        code = code == kNone ? kNone : (*places)[code];
    return std::make_shared<const std::vector<quint32>>(std::move(codes));
}

} // namespace

FacetList facetList(const FacetCountsPtr &counts, Facet facet, const FacetListing &listing,
                    const FacetSelection &selection, const FacetOrders &orders, const QLocale &locale,
                    const std::atomic_bool &cancelled)
{
    FacetList list{facet, counts, {}};
    const auto all = counts->of(facet);
    auto &rows = list.rows;
    rows.assign(all.begin(), all.end());
    addKnown(rows, facet);
    if (!rows.empty())
        list.greatest = std::ranges::max(rows, {}, &FacetCount::count).count;
    list.total = rows.size();
    if (facet == Facet::Rarity)
        return list; // from rare to common

    const auto selected = selectedOf(*counts, facet, selection); // makes codes of tags that no record has
    const auto addSelected = [&] { std::ranges::for_each(selected, [&](const auto &row) { addMissing(rows, row); }); };
    // Ties go by name, or by number where that is the name.
    DictionaryOrder::Places places;
    if (facet == Facet::Tag && !(places = orders.tags.places(locale, cancelled)))
        return list;
    const auto place = [&](const FacetCount &row) { return places ? quint64((*places)[row.number]) : row.number; };

    if (list.isLong() && !listing.isWhole) {
        const auto isFirst = [&](const FacetCount &a, const FacetCount &b) {
            return a.count != b.count ? a.count > b.count : place(a) < place(b);
        };
        const auto end = rows.begin() + std::ptrdiff_t(FacetList::kShort);
        std::partial_sort(rows.begin(), end, rows.end(), isFirst);
        rows.erase(end, rows.end());
        addSelected();
        std::ranges::sort(rows, isFirst);
        return list;
    }
    addSelected();
    if (const auto part = listing.filter.simplified(); list.isLong() && !part.isEmpty())
        filter(rows, *counts, facet, part, locale);
    // By name first; the count, which decides, after it: the sort is stable.
    std::vector<RadixEntry<quint64>> entries;
    entries.reserve(rows.size());
    for (const auto &row : rows)
        entries.push_back({place(row), quint32(entries.size())});
    radixSort(entries);
    if (facet == Facet::Game && listing.isByName && list.isLong()) {
        const auto names = namePlaces(rows, counts->gameNames(), orders, locale, cancelled);
        if (!names)
            return list;
        for (auto &entry : entries)
            entry.key = (*names)[entry.number];
        radixSort(entries);
    }
    if (!listing.isByName || !list.isLong()) {
        for (auto &entry : entries)
            entry.key = list.greatest - std::min(list.greatest, rows[entry.number].count);
        radixSort(entries);
    }
    std::vector<FacetCount> sorted;
    sorted.reserve(rows.size());
    for (const auto &entry : entries)
        sorted.push_back(rows[entry.number]);
    rows = std::move(sorted);
    return list;
}
