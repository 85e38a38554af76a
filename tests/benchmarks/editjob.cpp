// One edit in a cell of the table: until it is durable and its row is painted with it.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 10; // ms
constexpr int kEdits = 25;
constexpr int kEditedRow = 5; // on the first screen

// What an edit took: ms.
struct Edit
{
    double painted = 0; // durable, and in the row on the screen
    double inOrder = 0; // and all rows in their order again
};

Edit edit(WindowUnderTest &window, Field field, const QString &text)
{
    auto &model = window.view().model();
    auto &clock = window.clock();
    const auto index = model.index(kEditedRow, AchievementModel::columnOf(field));
    const auto number = model.recordAt(kEditedRow);
    std::optional<std::size_t> changed; // paintings before the new snapshot was there
    QObject context;
    QObject::connect(&window.session(), &CatalogSession::catalogChanged, &context,
                     [&](const std::vector<RecordNumber> &numbers) {
                         if (std::ranges::find(numbers, number) != numbers.end())
                             changed = clock.count();
                     });
    clock.restart();
    const auto start = Clock::now();
    model.setData(index, text, Qt::EditRole);
    waitUntil([&] { return changed && clock.count() > *changed; });
    Edit took;
    took.painted = milliseconds(clock.ends()[*changed] - start);
    window.waitAtRest();
    took.inOrder = millisecondsSince(start);
    return took;
}

} // namespace

void runEditJob(BenchRun &run)
{
    WindowUnderTest window(run.data);
    window.open(run.data.copyCatalog());
    ReportRow row;
    row.limit = limits::writing(run.data.scratch(u"limit"_s));
    ReportRow order = row;
    row.bars = {{kBar}};
    row.job = u"one edit (owners), until durable and painted"_s;
    order.job = u"one edit (owners), until all rows are in order again"_s;
    {
        WindowWatch watch;
        for (int i = 0; i < kEdits; ++i) {
            const auto took = edit(window, Field::Owners, QString::number(777'000 + i));
            row.samples.add(took.painted);
            order.samples.add(took.inOrder);
        }
        ReportRow block;
        block.job = u"one edit: longest block of the window thread"_s;
        block.samples.add(watch.longestBlock());
        block.bars = {{kLongestBlock}};
        const auto &model = window.view().model();
        const auto index = model.index(kEditedRow, AchievementModel::columnOf(Field::Owners));
        row.isRight = index.data(AchievementModel::SortRole).toLongLong() == 777'000 + kEdits - 1 &&
                      window.view().changedCount() == 1;
        run.report.add(row);
        run.report.add(order);
        run.report.add(block);
    }
}
