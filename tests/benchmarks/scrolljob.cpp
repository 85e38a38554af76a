// Scrolling through records whose icons come from the sample service over the network, at 60 frames a second.

#include "app/sample/sampledata.h"
#include "app/sample/sampleservice.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/benchmarks/windowwatch.h"
#include "views/cellpainter.h"

#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 16.7; // ms
constexpr QSize kSize(1920, 1080);
constexpr qint64 kRows = 20'000;
constexpr int kFrames = 600;
constexpr int kStep = 45; // px a frame: more than a row
constexpr auto kFrame = std::chrono::microseconds(16'667);
constexpr QByteArrayView kAddress = "//images.example/igdb/image/upload/t_thumb/";

// "/igdb/image/upload/t_thumb/ID.png" of every sample icon that is one.
QByteArrayList sampleIcons()
{
    QByteArrayList paths;
    const auto data = SampleData::load();
    if (!data)
        qFatal("the sample data cannot be read");
    for (const auto &record : data->achievements()) {
        const auto icon = record.value("icon");
        const auto begin = icon.find("/igdb/image/upload/t_thumb/");
        const auto end = icon.find('"', begin);
        if (begin == std::string_view::npos || end == std::string_view::npos)
            continue;
        const auto path = icon.substr(begin, end - begin);
        const auto name = path.substr(path.rfind('/') + 1);
        const auto *const image = data->image(name.substr(0, name.find('.')));
        if (image && image->fault == SampleImage::Fault::None)
            paths << QByteArray(path.data(), qsizetype(path.size()));
    }
    return paths;
}

// Records whose icons the service has, each at an address of its own.
void writeRecords(BenchData &data, const QString &path, const QUrl &service)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    const auto icons = sampleIcons();
    qsizetype count = 0;
    for (auto text : data.texts(qMin(data.rows(), kRows))) {
        if (const auto begin = text.indexOf(kAddress); begin >= 0) {
            const QByteArray address =
                service.toEncoded() + icons[count % icons.size()] + "?copy=" + QByteArray::number(count);
            text.replace(begin, text.indexOf('"', begin) - begin, address);
            ++count;
        }
        file.write(text + '\n');
    }
}

// One frame a tick; a frame's time runs from the moment it was due, so that what holds up the loop counts.
Samples scroll(WindowUnderTest &window)
{
    Samples frames;
    auto &clock = window.clock();
    auto *const bar = window.table().verticalScrollBar();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    tick.setSingleShot(true);
    bool isDue = false;
    QObject::connect(&tick, &QTimer::timeout, [&] { isDue = true; });
    auto due = Clock::now() + kFrame;
    for (int frame = 0; frame < kFrames; ++frame) {
        isDue = false;
        tick.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(due - Clock::now(), Clock::duration::zero())));
        waitUntil([&] { return isDue; });
        clock.restart();
        const auto start = std::min(Clock::now(), due + std::chrono::milliseconds(1)); // the timer's own grain
        bar->setValue(bar->value() + kStep);
        waitUntil([&] { return clock.count() > 0; });
        frames.add(milliseconds(clock.ends().front() - start));
        due = std::max(due + kFrame, Clock::now());
    }
    return frames;
}

// Has every record of the last screen with an address its picture?
bool showsIcons(WindowUnderTest &window)
{
    auto &icons = window.application().icons();
    waitUntil([&] { return icons.pending() == 0; });
    const auto &table = window.table();
    int wanted = 0;
    for (int row = table.rowAt(0); row >= 0 && row <= table.rowAt(table.viewport()->height() - 1); ++row) {
        const auto url = window.view().model().index(row, 0).data(AchievementModel::IconUrlRole).toString();
        const auto answer = icons.peek(url, CellPainter::kIconSide, table.devicePixelRatioF());
        if (!url.isEmpty() && answer.state != IconLoader::Answer::State::Ready)
            return false;
        wanted += !url.isEmpty();
    }
    return wanted > 0;
}

} // namespace

void runScrollJob(BenchRun &run)
{
    leadRequestsToTheirAddress();
    SampleService service;
    if (!service.start())
        qFatal("the sample service does not start");
    const auto lines = run.data.scratch(u"icons.ndjson"_s), catalog = run.data.scratch(u"icons.achievements"_s);
    writeRecords(run.data, lines, service.baseUrl());
    importWithoutWindow(lines, catalog);
    {
        WindowUnderTest window(run.data, kSize);
        window.open(catalog);
        waitUntil([&] { return window.application().icons().pending() == 0; });
        WindowWatch watch;
        ReportRow row, middle, dropped, block;
        row.job = u"scrolling with icons from the network, a frame at 1920x1080"_s;
        row.samples = scroll(window);
        row.statistic = Statistic::P99;
        row.bars = {{kBar}};
        block.job = u"scrolling with icons: longest block of the window thread"_s;
        block.samples.add(watch.longestBlock());
        row.isRight = window.table().verticalScrollBar()->value() == kFrames * kStep && showsIcons(window);
        block.bars = {{kLongestBlock}};
        middle = row;
        middle.job = u"the same, of half of the frames"_s;
        middle.statistic = Statistic::Median;
        dropped.job = u"the same: frames of %1 that came late"_s.arg(kFrames);
        dropped.unit = u"frames"_s;
        dropped.samples.add(
            double(std::ranges::count_if(row.samples.values(), [](double time) { return time > kBar; })));
        run.report.add(row);
        run.report.add(middle);
        run.report.add(dropped);
        run.report.add(block);
    }
    leadRequestsNowhere();
}
