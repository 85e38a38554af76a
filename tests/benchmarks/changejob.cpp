// A change of 100,000 records as one step, and its undo: until durable, searchable and in order.

#include "models/items/fieldedit.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <QFutureWatcher>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 1'500; // ms
constexpr qint64 kChanged = 100'000;
const QString kNewOwners = u"424242"_s;

template <class T> T awaited(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    watcher.setFuture(future);
    waitUntil([&] { return watcher.isFinished(); });
    return watcher.result();
}

// Sets the owners, as an edit of many records does.
std::optional<RecordState> withNewOwners(RecordNumber number, const RecordState &before)
{
    const auto change = fieldChange({number, before}, Field::Owners, kNewOwners);
    return change && *change ? std::optional((*change)->after) : std::nullopt;
}

// Until `future` has ended well and everything is at rest: ms.
template <class Answer>
double untilAtRest(WindowUnderTest &window, Clock::time_point start, Answer future, bool &isRight)
{
    isRight = awaited(future).has_value() && isRight;
    window.waitAtRest();
    return millisecondsSince(start);
}

} // namespace

void runChangeJob(BenchRun &run)
{
    const qint64 count = qMin(run.data.rows(), kChanged);
    const auto textbookPath = run.data.scratch(u"textbook.db"_s);
    textbook::import(run.data.lines(), count, textbookPath);
    const double textbookTime = timed([&] { textbook::change(textbookPath, 2); });

    WindowUnderTest window(run.data);
    window.open(run.data.copyCatalog());
    std::vector<RecordNumber> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    qint64 told = 0; // times that progress was told
    QObject::connect(&window.session(), &CatalogSession::progressed, [&told] { ++told; });
    ReportRow change, undo, block;
    const auto shownCount = QLocale(QLocale::English).toString(count);
    change.job = u"change %1 records, until durable, searchable and in order"_s.arg(shownCount);
    undo.job = u"undo it"_s;
    block.job = u"change and undo: longest block of the window thread"_s;
    block.statistic = Statistic::Longest;
    change.limit = undo.limit =
        limits::inserting(run.data.texts(count), run.data.scratch(u"limit.db"_s), limits::Durability::Full);
    change.rows = count;
    change.textbook = Textbook{u"QSqlQuery"_s, textbookTime, count};
    change.bars = undo.bars = {{kBar}};
    block.bars = {{kLongestBlock}};

    change.samples = repeated([&] {
        WindowWatch watch;
        told = 0;
        auto start = Clock::now();
        const auto step = window.session().editEach({StepLabel::Kind::SetField, Field::Owners, {}, 0}, numbers,
                                                    withNewOwners);
        const double time = untilAtRest(window, start, step, change.isRight);
        change.isRight = change.isRight && told > 1 && window.view().changedCount() > count / 2;
        start = Clock::now();
        undo.samples.add(untilAtRest(window, start, window.session().undo(), undo.isRight));
        undo.isRight = undo.isRight && window.view().changedCount() == 0;
        block.samples.add(watch.longestBlock());
        return time;
    });
    for (const auto &row : {change, undo, block})
        run.report.add(row);
}
