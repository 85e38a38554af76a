// An import of a file into a new catalog: as the command line does it, and in the window.

#include "models/store/catalogreader.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimesLimit = 2.5;
constexpr RecordNumber kComparedEach = 9'973;

// Are the catalog's texts those of the file, byte for byte? Every kComparedEach-th is looked at.
bool holds(const QString &catalog, const std::vector<QByteArray> &texts)
{
    const auto reader = CatalogReader::open(catalog);
    if (!reader || (*reader)->endNumber() != RecordNumber(texts.size()))
        return false;
    for (RecordNumber number = 0; number < texts.size(); number += kComparedEach) {
        const auto state = (*reader)->state(number);
        if (!state || state->upstream != texts[number])
            return false;
    }
    return true;
}

} // namespace

void runImportJob(BenchRun &run)
{
    const auto lines = run.data.lines();
    ReportRow row;
    row.textbook = Textbook{u"QJsonDocument + QSqlQuery"_s, 0, run.data.fewRows()};
    row.textbook->value =
        timed([&] { textbook::import(lines, run.data.fewRows(), run.data.scratch(u"textbook.db"_s)); });
    const auto texts = run.data.texts(run.data.rows());
    row.limit = repeated([&] {
                    const auto path = run.data.scratch(u"limit.db"_s);
                    const double time = limits::inserting(texts, path);
                    QFile::remove(path);
                    return time;
                }).median();
    row.bars = {{kTimesLimit, Bar::Of::Limit}};

    row.job = u"import, command line"_s;
    row.samples = repeated([&] {
        const auto path = run.data.scratch(u"import.achievements"_s);
        const double time = timed([&] { importWithoutWindow(lines, path); });
        row.isRight = row.isRight && holds(path, texts);
        QFile::remove(path);
        return time;
    });
    run.report.add(row);

    ReportRow searchable = row;
    searchable.job = u"import in the window, until all is searchable and in order"_s;
    searchable.samples = {};
    searchable.bars.clear();
    Samples blocks;
    row.job = u"import in the window, until it says so"_s;
    row.samples = repeated([&] {
        WindowUnderTest window(run.data);
        const auto path = run.data.scratch(u"import.achievements"_s);
        window.open(path, CatalogSession::Mode::Create);
        std::optional<Clock::time_point> finished;
        QObject::connect(&window.application(), &CuratorApplication::taskFinished, [&](const TaskOutcome &outcome) {
            finished = Clock::now();
            row.isRight = row.isRight && !outcome.error;
        });
        WindowWatch watch;
        const auto start = Clock::now();
        emit window.application().window().importRequested({{{lines, {}}}});
        waitUntil([&] { return finished && window.isAtRest(); });
        searchable.samples.add(millisecondsSince(start));
        blocks.add(watch.longestBlock());
        row.isRight = row.isRight && window.view().totalCount() == qint64(texts.size());
        return milliseconds(*finished - start);
    });
    run.report.add(row);
    run.report.add(searchable);

    ReportRow block;
    block.job = u"import in the window: longest block of the window thread"_s;
    block.samples = blocks;
    block.statistic = Statistic::Longest;
    block.bars = {{kLongestBlock}};
    run.report.add(block);
}
