// A keystroke in the search box: until the rows are there in order, and until they are painted.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/viewundertest.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimesLimit = 3;
constexpr double kFrame = 16.7;                             // ms
constexpr double kFirstScreenOfMany = 50, kAllOfMany = 200; // ms, from kMany rows on
constexpr qint64 kMany = 10'000'000;
constexpr int kTypings = 2;
const SortKeys kByName{{Field::Name, false}}; // what the window starts with

// What is in the search box before, and after the key.
struct Keystroke
{
    QString before, after;
};
const std::array kKeystrokes{
    Keystroke{{}, u"b"_s},   Keystroke{u"b"_s, u"bo"_s},   Keystroke{u"bo"_s, u"bos"_s}, Keystroke{u"bos"_s, u"boss"_s},
    Keystroke{{}, u"the"_s}, Keystroke{{}, u"platinum"_s}, Keystroke{{}, u"охотник"_s},  Keystroke{{}, u"qzxq"_s},
};
const std::array kTyped{u"boss"_s, u"the "_s, u"dragon k"_s, u"platinum"_s, u"qzxq"_s, u"охотник"_s};

struct TextbookAnswer
{
    double time = 0; // ms
    qint64 hits = 0;
};

std::vector<TextbookAnswer> textbookAnswers(BenchData &data)
{
    textbook::Model model(textbook::readLines(data.lines(), data.fewRows()));
    struct TextsOnly : QSortFilterProxyModel
    {
        [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &) const override
        {
            return column < textbook::Model::kTextColumns;
        }
    } proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    std::vector<TextbookAnswer> answers;
    for (const auto &[before, after] : kKeystrokes) {
        proxy.setFilterFixedString(before);
        TextbookAnswer answer;
        answer.time = timed([&] {
            proxy.setFilterFixedString(after);
            answer.hits = proxy.rowCount();
        });
        answers.push_back(answer);
    }
    return answers;
}

void measureOrders(BenchRun &run)
{
    const auto textbookWay = textbookAnswers(run.data);
    const double limit = limits::readingMemory(run.data.rows());
    ViewUnderTest tested(run.data.catalog());
    (void)tested.untilOrder([](RecordView &view) { view.setSort(kByName); });
    WindowWatch watch;
    for (std::size_t i = 0; i < kKeystrokes.size(); ++i) {
        const auto &[before, after] = kKeystrokes[i];
        ReportRow row;
        row.job = u"key to rows in order: %1"_s.arg(after);
        row.samples = repeated([&, before = before, after = after] {
            (void)tested.untilOrder([&](RecordView &view) { view.setQueryText(before); });
            return tested.untilOrder([&](RecordView &view) { view.setQueryText(after); });
        });
        const auto isAmongFew = [&](RecordNumber number) { return qint64(number) < run.data.fewRows(); };
        row.isRight = std::ranges::count_if(tested.view().model().order(), isAmongFew) == textbookWay[i].hits;
        row.textbook = Textbook{u"QSortFilterProxyModel"_s, textbookWay[i].time, run.data.fewRows()};
        row.limit = limit;
        row.bars = {{kTimesLimit, Bar::Of::Limit}};
        run.report.add(row);
    }
    ReportRow block;
    block.job = u"key to rows in order: longest block of the window thread"_s;
    block.samples.add(watch.longestBlock());
    block.bars = {{kLongestBlock}};
    run.report.add(block);
}

struct Key
{
    int key = 0;
    QString text;
};

// The keys that type `text` and take it back.
std::vector<Key> keysFor(const QString &text)
{
    std::vector<Key> keys;
    for (const QChar character : text)
        keys.push_back({Qt::Key_unknown, QString(character)});
    for (qsizetype i = 0; i < text.size(); ++i)
        keys.push_back({Qt::Key_Backspace, {}});
    return keys;
}

class PaintedKeys
{
public:
    explicit PaintedKeys(WindowUnderTest &window)
        : m_window(window)
    {
        const auto &model = window.view().model();
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] {
            m_hasNewRows = true;
            if (!m_firstRows)
                m_firstRows = m_window.clock().count();
        });
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context, [this] { m_hasNewRows = true; });
        QObject::connect(&window.view(), &RecordView::orderChanged, &m_context, [this] {
            m_orders.push_back({Clock::now(), m_hasNewRows, m_window.clock().count()});
        });
    }

    void type(const Key &key)
    {
        m_window.clock().restart();
        m_orders.clear();
        m_hasNewRows = false;
        m_firstRows.reset();
        const auto start = Clock::now();
        QKeyEvent press(QEvent::KeyPress, key.key, Qt::NoModifier, key.text);
        QCoreApplication::sendEvent(&m_window.searchBox(), &press);
        waitUntil([&] {
            return !m_window.view().isComputing() && (m_orders.empty() || paintedAt(m_orders.back()).has_value());
        });
        if (m_orders.empty())
            return;
        const auto &ends = m_window.clock().ends();
        first.add(milliseconds((m_firstRows ? ends[*m_firstRows] : *paintedAt(m_orders.front())) - start));
        all.add(milliseconds(*paintedAt(m_orders.back()) - start));
    }

    Samples first, all; // ms until some rows, and until all, were painted

private:
    struct Order
    {
        Clock::time_point time;
        bool isNew = false;        // other rows than before the key
        std::size_t paintings = 0; // before it
    };

    // Nothing: not yet. The same rows as before are there already.
    [[nodiscard]] std::optional<Clock::time_point> paintedAt(const Order &order) const
    {
        const auto &ends = m_window.clock().ends();
        if (!order.isNew)
            return order.time;
        return order.paintings < ends.size() ? std::optional(ends[order.paintings]) : std::nullopt;
    }

    WindowUnderTest &m_window;
    QObject m_context;
    std::vector<Order> m_orders; // since the key
    bool m_hasNewRows = false;
    std::optional<std::size_t> m_firstRows; // paintings before the first new rows
};

void measurePaintedKeys(BenchRun &run)
{
    WindowUnderTest window(run.data);
    window.open(run.data.catalog());
    window.searchBox().setFocus(); // completions are offered, too
    PaintedKeys keys(window);
    WindowWatch watch;
    for (int i = 0; i < kTypings; ++i)
        for (const auto &text : kTyped)
            for (const auto &key : keysFor(text))
                keys.type(key);
    const bool isMany = run.data.rows() >= kMany;
    ReportRow row;
    row.statistic = Statistic::P95;
    row.isRight = window.view().shownCount() == window.view().totalCount();
    row.job = u"key to the first new rows painted, 1600x900"_s;
    row.samples = keys.first;
    row.bars = {{isMany ? kFirstScreenOfMany : kFrame}};
    run.report.add(row);
    row.job = u"key to the exact count painted, 1600x900"_s;
    row.samples = keys.all;
    row.bars = {{isMany ? kAllOfMany : kFrame}};
    run.report.add(row);
    ReportRow block;
    block.job = u"key to painted: longest block of the window thread"_s;
    block.samples.add(watch.longestBlock());
    block.bars = {{kLongestBlock}};
    run.report.add(block);
}

} // namespace

void runKeystrokeJob(BenchRun &run)
{
    measureOrders(run);
    measurePaintedKeys(run);
}
