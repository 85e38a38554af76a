// What a record costs in memory: the program with the catalog against the program with an empty one, both at rest, each
// in a process of its own.

#include "models/store/catalogstore.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/probe.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double kBytesARecord = 380, kTimesStructs = 0.4;
constexpr double kMegabytesOfMany = 3'800; // all of it, for 10,000,000 records
constexpr qint64 kMany = 10'000'000;
constexpr double kMegabyte = 1e6;

} // namespace

void runMemoryJob(BenchRun &run)
{
    const auto settings = run.data.scratch(u"settings.ini"_s);
    const auto emptyCatalog = run.data.scratch(u"empty.achievements"_s);
    if (!CatalogStore::create(emptyCatalog))
        qFatal("%s cannot be made", qPrintable(emptyCatalog));
    auto structs = runProbe(run.program, Probe::Structs, {run.data.lines(), QString::number(run.data.fewRows())});

    ReportRow row, whole;
    row.job = u"memory a record, mapped pages included"_s;
    row.unit = whole.unit = u"B"_s;
    row.textbook = Textbook{u"vector of structs of QStrings"_s, structs[u"memory"_s] / structs[u"rows"_s],
                            qint64(structs[u"rows"_s])};
    row.bars = {{kBytesARecord}, {kTimesStructs, Bar::Of::Textbook}};
    whole.job = u"memory of the whole program"_s;
    whole.unit = u"MB"_s;
    if (run.data.rows() >= kMany)
        whole.bars = {{kMegabytesOfMany}};
    for (int i = 0; i < 3; ++i) {
        auto empty = runProbe(run.program, Probe::Open, {emptyCatalog, settings});
        auto full = runProbe(run.program, Probe::Open, {run.data.catalog(), settings});
        row.isRight = row.isRight && qint64(full[u"rows"_s]) == run.data.rows() && empty[u"rows"_s] == 0;
        row.samples.add((full[u"memory"_s] - empty[u"memory"_s]) / full[u"rows"_s]);
        whole.samples.add(full[u"memory"_s] / kMegabyte);
    }
    run.report.add(row);
    run.report.add(whole);
}
