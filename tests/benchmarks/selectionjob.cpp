// Everything selected, and many scattered rows: the frames of selecting, sorting, searching and scrolling with it.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double kFrame = 16.7;     // ms
constexpr RecordNumber kEvery = 20; // of a million: 50,000
constexpr int kFrames = 200, kTimes = 15, kStep = 45;

double painted(WindowUnderTest &window, const std::function<void()> &act)
{
    auto &clock = window.clock();
    clock.restart();
    const auto start = Clock::now();
    act();
    waitUntil([&] { return clock.count() > 0; });
    return milliseconds(clock.ends().front() - start);
}

void pressSelectAll(WindowUnderTest &window)
{
    window.application().window().findChild<QAction *>(u"actionSelectAll"_s)->trigger();
}

// A table with everything selected, whose rows change their order: ms.
double textbookReorder(BenchData &data)
{
    textbook::Model model(textbook::readLines(data.lines(), data.fewRows()));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    QTableView table;
    table.setModel(&proxy);
    table.resize(1600, 900);
    table.show();
    table.selectAll();
    return timed([&] {
        proxy.sort(textbook::Model::Owners);
        table.viewport()->repaint();
    });
}

} // namespace

void runSelectionJob(BenchRun &run)
{
    const double textbookTime = textbookReorder(run.data);
    WindowUnderTest window(run.data);
    window.open(run.data.catalog());
    auto &view = window.view();
    auto *const bar = window.table().verticalScrollBar();
    WindowWatch watch;

    ReportRow all;
    all.job = u"select all, until painted"_s;
    all.bars = {{kFrame}};
    for (int i = 0; i < kTimes; ++i) {
        view.selection().clear();
        window.waitPainted();
        all.samples.add(painted(window, [&] { pressSelectAll(window); }));
    }
    all.isRight = view.selection().count() == view.totalCount();
    run.report.add(all);

    const auto scroll = [&](const QString &job) {
        ReportRow row;
        row.job = job;
        row.statistic = Statistic::P99;
        row.bars = {{kFrame}};
        for (int frame = 0; frame < kFrames; ++frame)
            row.samples.add(painted(window, [&] { bar->setValue(bar->value() + kStep); }));
        run.report.add(row);
    };
    scroll(u"scroll a row with all selected, a frame"_s);

    ReportRow sort;
    sort.job = u"sort by owners with all selected, until painted"_s;
    sort.textbook = Textbook{u"QSortFilterProxyModel + QTableView"_s, textbookTime, run.data.fewRows()};
    for (int i = 0; i < kTimes; ++i) {
        const SortKeys keys = i % 2 ? SortKeys{{Field::Name, false}} : SortKeys{{Field::Owners, false}};
        auto &clock = window.clock();
        std::optional<std::size_t> sorted; // paintings before the rows were in their new order
        QObject context;
        QObject::connect(&view.model(), &QAbstractItemModel::modelReset, &context, [&] { sorted = clock.count(); });
        const auto start = Clock::now();
        view.setSort(keys);
        waitUntil([&] { return sorted && clock.count() > *sorted; });
        if (i % 2 == 0)
            sort.samples.add(milliseconds(clock.ends()[*sorted] - start));
        window.waitAtRest();
    }
    sort.isRight = view.selection().count() == view.totalCount();
    run.report.add(sort);

    std::vector<RecordNumber> scattered;
    for (RecordNumber number = 0; number < RecordNumber(run.data.rows()); number += kEvery)
        scattered.push_back(number);
    view.selection().selectOnly(scattered);
    scroll(u"scroll a row with every 20th selected, a frame"_s);

    ReportRow block;
    block.job = u"selection: longest block of the window thread"_s;
    block.samples.add(watch.longestBlock());
    block.bars = {{kLongestBlock}};
    block.isRight = view.selection().count() == qsizetype(scattered.size());
    run.report.add(block);
}
