// A start of the program with a catalog: until the first rows are painted, and until all is searchable. In processes of
// their own, from the moment they are started.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/probe.h"
#include "tests/benchmarks/textbook.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimesLimit = 2;
constexpr double kPaintedAbove = 100, kSearchableAbove = 500; // ms above the start of an empty window

} // namespace

void runOpenJob(BenchRun &run)
{
    const auto catalog = run.data.copyCatalog(); // it remembers its cache file
    const auto settings = run.data.scratch(u"settings.ini"_s);
    ReportRow empty, painted, searchable, ordered;
    empty.job = u"start of an empty QMainWindow, until painted"_s;
    empty.samples = repeated([&] { return runProbe(run.program, Probe::EmptyWindow)[u"painted"_s]; });
    run.report.add(empty);

    const auto database = run.data.scratch(u"textbook.db"_s);
    textbook::import(run.data.lines(), run.data.fewRows(), database);
    const double textbookTime = timed([&] { (void)textbook::readDatabase(database); });
    const auto texts = run.data.scratch(u"limit.db"_s);
    (void)limits::inserting(run.data.texts(run.data.rows()), texts);

    painted.job = u"start without cache file, until the first rows are painted"_s;
    searchable.job = u"start without cache file, until all is searchable"_s;
    searchable.textbook = Textbook{u"QSqlQuery into structs"_s, textbookTime, run.data.fewRows()};
    searchable.limit = repeated([&] { return limits::readingAndParsing(texts); }).median();
    searchable.bars = {{kTimesLimit, Bar::Of::Limit}};
    searchable.samples = repeated([&] {
        run.data.clearCache();
        auto figures = runProbe(run.program, Probe::Open, {catalog, settings});
        painted.samples.add(figures[u"painted"_s]);
        ordered.samples.add(figures[u"ordered"_s]);
        searchable.isRight = searchable.isRight && qint64(figures[u"rows"_s]) == run.data.rows();
        return figures[u"searchable"_s];
    });
    ordered.job = u"start without cache file, until all rows are in order by name"_s;
    run.report.add(painted);
    run.report.add(searchable);
    run.report.add(ordered);

    // The program before left a cache file.
    ReportRow warmPainted, warmSearchable, warmOrdered;
    warmPainted.job = u"start with cache file, until the first rows are painted"_s;
    warmSearchable.job = u"start with cache file, until all is searchable"_s;
    warmPainted.limit = warmSearchable.limit = empty.samples.median();
    warmPainted.bars = {{kPaintedAbove, Bar::Of::AboveLimit}};
    warmSearchable.bars = {{kSearchableAbove, Bar::Of::AboveLimit}};
    warmSearchable.samples = repeated([&] {
        auto figures = runProbe(run.program, Probe::Open, {catalog, settings});
        warmPainted.samples.add(figures[u"painted"_s]);
        warmOrdered.samples.add(figures[u"ordered"_s]);
        warmSearchable.isRight = warmSearchable.isRight && qint64(figures[u"rows"_s]) == run.data.rows();
        return figures[u"searchable"_s];
    });
    run.report.add(warmPainted);
    warmOrdered.job = u"start with cache file, until all rows are in order by name"_s;
    run.report.add(warmSearchable);
    run.report.add(warmOrdered);
}
