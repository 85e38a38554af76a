// The counts of all facets for a new query: from the rows being there to the lists being made.

#include "models/items/facetcounter.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/viewundertest.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowwatch.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 30; // ms

const std::array kQueries{QString(), u"b"_s, u"the"_s, u"boss"_s, u"source:steam rarity:1..<5"_s};

// Counts the tags of all rows of a model, as one does by hand.
double textbookCounts(textbook::Model &model)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    const int rows = proxy.rowCount();
    return timed([&] {
        QHash<QString, int> counts;
        for (int row = 0; row < rows; ++row)
            for (const auto &tag : proxy.index(row, textbook::Model::Tags).data().toString().split(u", "_s))
                ++counts[tag];
    });
}

// Every record has one source or none: sources and records without one are all of them.
bool addsUp(const FacetCounts &counts, qsizetype found)
{
    const auto sources = counts.of(Facet::Source);
    const auto sum = std::accumulate(sources.begin(), sources.end(), qsizetype(0),
                                     [](qsizetype total, const FacetCount &value) { return total + value.count; });
    return sum + qsizetype(counts.of(Facet::Missing, {quint64(Field::Category), {}}).count) >= found;
}

} // namespace

void runFacetJob(BenchRun &run)
{
    textbook::Model model(textbook::readLines(run.data.lines(), run.data.fewRows()));
    const double textbookTime = textbookCounts(model);
    ViewUnderTest tested(run.data.catalog());
    FacetCounter counter(tested.view());
    counter.setActive(true);
    waitUntil([&] { return !counter.isCounting(); });
    ReportRow row, block;
    row.job = u"all facet counts for a new query"_s;
    row.textbook = Textbook{u"one facet (tags) from a QSortFilterProxyModel"_s, textbookTime, run.data.fewRows()};
    row.bars = {{kBar}};
    WindowWatch watch;
    for (const auto &query : kQueries) {
        for (int i = 0; i < 5; ++i) {
            std::optional<Clock::time_point> counted;
            QObject context;
            QObject::connect(&counter, &FacetCounter::counted, &context, [&] { counted = Clock::now(); });
            (void)tested.untilOrder([](RecordView &view) { view.setQueryText(u"qzxq"_s); });
            waitUntil([&] { return !counter.isCounting(); });
            Clock::time_point ordered;
            QObject::connect(&tested.view(), &RecordView::orderChanged, &context, [&] { ordered = Clock::now(); });
            (void)tested.untilOrder([&](RecordView &view) { view.setQueryText(query); });
            waitUntil([&] { return !counter.isCounting(); });
            row.samples.add(milliseconds(*counted - ordered));
        }
        row.isRight = row.isRight && addsUp(*counter.counts(), tested.view().shownCount());
    }
    block.job = u"facet counts: longest block of the window thread"_s;
    block.samples.add(watch.longestBlock());
    block.bars = {{kLongestBlock}};
    run.report.add(row);
    run.report.add(block);
}
