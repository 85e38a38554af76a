#include "models/items/facetlist.h"

#include "models/catalog/folding.h"
#include "models/catalog/radixsort.h"
#include "models/items/facetdisplay.h"
#include "models/records/enumerations.h"

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
    std::erase_if(rows, [&](const FacetCount &row) {
        if (facet == Facet::Tag)
            return counts.tags()->values().text(Dictionary::Code(row.number)).find(foldedPart) ==
                   std::string_view::npos;
        return !facetValueName(counts, facet, row, locale).contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

FacetList facetList(const FacetCountsPtr &counts, Facet facet, const FacetListing &listing,
                    const FacetSelection &selection, DictionaryOrder &tagOrder, const QLocale &locale,
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
    if (facet == Facet::Tag && !(places = tagOrder.places(locale, cancelled)))
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
