// A click on a column's header: by name for the first time and again, by a number, by a date.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/viewundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstByName = 700, kAgain = 10, kByValue = 40; // ms
constexpr int kCheckedEach = 97;                                 // pairs of neighbours
constexpr qint64 kMany = 1'000'000; // above, seven openings take too long, and QStrings too much memory

double textbookProxy(textbook::Model &model, int column)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortLocaleAware(true);
    (void)proxy.rowCount();
    return timed([&] { proxy.sort(column); });
}

QCollator collator()
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    return collator;
}

// QCollator at every comparison, of all rows' names.
double textbookCollator(const QString &lines, qint64 rows)
{
    std::vector<QString> names;
    for (auto &record : textbook::readLines(lines, rows))
        names.push_back(std::move(record.name));
    std::vector<int> order(names.size());
    std::iota(order.begin(), order.end(), 0);
    const auto collate = collator();
    return timed([&] {
        std::ranges::sort(
            order, [&](int a, int b) { return collate.compare(names[std::size_t(a)], names[std::size_t(b)]) < 0; });
    });
}

// Is every kCheckedEach-th pair of neighbours in order, with missing values last, and is nothing missing?
bool isSorted(RecordView &view, Field field)
{
    const auto &model = view.model();
    const auto collate = collator();
    const auto inOrder = [&](const QModelIndex &a, const QModelIndex &b) {
        if (a.data(AchievementModel::MissingRole).toBool() || b.data(AchievementModel::MissingRole).toBool())
            return b.data(AchievementModel::MissingRole).toBool();
        const auto first = a.data(AchievementModel::SortRole), second = b.data(AchievementModel::SortRole);
        return field == Field::Name ? collate.compare(first.toString(), second.toString()) <= 0
                                    : first.toLongLong() <= second.toLongLong();
    };
    const int column = AchievementModel::columnOf(field);
    for (int row = 0; row + 1 < model.rowCount(); row += kCheckedEach)
        if (!inOrder(model.index(row, column), model.index(row + 1, column)))
            return false;
    auto numbers = model.order();
    std::ranges::sort(numbers);
    return view.shownCount() == view.totalCount() && std::ranges::adjacent_find(numbers) == numbers.end();
}

struct Sort
{
    QString job;
    std::optional<Field> field; // nothing: back to the source's own order, not reported
    double bar = 0;             // ms
    Samples samples;
    bool isRight = true;
};

SortKeys keysOf(const Sort &sort)
{
    return sort.field ? SortKeys{{*sort.field, false}} : SortKeys{};
}

} // namespace

void runSortJob(BenchRun &run)
{
    std::vector<Sort> sorts{{u"sort by name, first time"_s, Field::Name, kFirstByName, {}},
                            {{}, std::nullopt, 0, {}},
                            {u"sort by name, again"_s, Field::Name, kAgain, {}},
                            {u"sort by owners (a number), first time"_s, Field::Owners, kByValue, {}},
                            {u"sort by updated (a date), first time"_s, Field::UpdatedAt, kByValue, {}}};
    Samples blocks;
    const int openings = run.data.rows() > kMany ? 3 : 7;
    for (int i = 0; i < openings; ++i) {
        run.data.clearCache(); // it may keep orders
        ViewUnderTest tested(run.data.catalog());
        WindowWatch watch;
        for (auto &sort : sorts) {
            sort.samples.add(tested.untilOrder([&](RecordView &view) { view.setSort(keysOf(sort)); }));
        }
        blocks.add(watch.longestBlock());
        for (auto &sort : sorts) {
            if (!sort.field)
                continue;
            (void)tested.untilOrder([&](RecordView &view) { view.setSort(keysOf(sort)); });
            sort.isRight = sort.isRight && isSorted(tested.view(), *sort.field);
        }
    }

    const qint64 collated = qMin(run.data.rows(), kMany);
    textbook::Model model(textbook::readLines(run.data.lines(), run.data.fewRows()));
    for (auto &sort : sorts) {
        if (!sort.field)
            continue;
        ReportRow row;
        row.job = sort.job;
        row.samples = sort.samples;
        row.isRight = sort.isRight;
        row.bars = {{sort.bar}};
        const int column = *sort.field == Field::Name     ? textbook::Model::Name
                           : *sort.field == Field::Owners ? textbook::Model::Owners
                                                          : textbook::Model::UpdatedAt;
        row.textbook = sort.bar == kFirstByName
                           ? Textbook{u"QCollator"_s, textbookCollator(run.data.lines(), collated), collated}
                           : Textbook{u"QSortFilterProxyModel"_s, textbookProxy(model, column), run.data.fewRows()};
        run.report.add(row);
    }
    ReportRow block;
    block.job = u"sorting: longest block of the window thread"_s;
    block.samples = blocks;
    block.statistic = Statistic::Longest;
    block.bars = {{kLongestBlock}};
    run.report.add(block);
}
