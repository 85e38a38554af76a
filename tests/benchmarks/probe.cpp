#include "tests/benchmarks/probe.h"

#include "app/application.h"
#include "models/memory.h"
#include "tests/benchmarks/iconwall.h"
#include "tests/benchmarks/paintclock.h"
#include "tests/benchmarks/testpictures.h"
#include "tests/benchmarks/textbook.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"

#include <QFile>
#include <QMainWindow>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProbe = "--probe"_L1;
constexpr int kPatience = 600'000; // ms

// In physical memory now, mapped files included: bytes.
double residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("memory cannot be told on this system");
    return status.readAll().split(' ').value(1).toDouble() * 4096;
}

void tell(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
}

// Clock is the same in all processes.
Clock::time_point startOf(const QStringList &arguments)
{
    return Clock::time_point(Clock::duration(arguments.value(2).toLongLong()));
}

int showEmptyWindow(Clock::time_point start)
{
    QMainWindow window;
    window.resize(1600, 900);
    const auto *const clock = new PaintClock(window);
    window.show();
    waitUntil([&] { return clock->count() > 0; });
    tell("painted", milliseconds(clock->ends().front() - start));
    return 0;
}

int openCatalog(Clock::time_point start, const QString &catalog, const QString &settings)
{
    CuratorApplication::Options options;
    options.catalog = catalog;
    options.language = u"en"_s;
    options.appearance = Appearance::Light;
    options.settingsFile = settings;
    CuratorApplication application(options);
    application.window().resize(1600, 900);
    const auto *const clock = new PaintClock(application.window());
    std::optional<std::size_t> rowsAt; // paintings before the first rows were there
    auto &view = application.view();
    QObject::connect(&view, &RecordView::orderChanged, &view, [&] {
        if (!rowsAt && view.shownCount() > 0)
            rowsAt = clock->count();
    });
    application.window().show();
    application.start();
    const auto isAtRest = [&] {
        const auto *const session = application.session();
        return session && session->isOpen() && !session->isLoading() && !session->isBuilding() && !view.isComputing();
    };
    // A query finds everything; rows may still be on their way into the sort order.
    waitUntil([&] {
        const auto *const session = application.session();
        return session && session->isOpen() && !session->isLoading() && !session->isBuilding() && view.matches() &&
               view.matches()->catalog() == session->catalog();
    });
    tell("searchable", millisecondsSince(start));
    waitUntil([&] { return isAtRest() && (view.totalCount() == 0 || (rowsAt && clock->count() > *rowsAt)); });
    tell("ordered", millisecondsSince(start));
    if (rowsAt)
        tell("painted", milliseconds(clock->ends()[*rowsAt] - start));
    tell("rows", double(view.totalCount()));
    tell("memory", residentBytes());
    return 0;
}

// Every other one is there; none comes over a network, whose speed would be all that is measured.
int paintIcons(qint64 count)
{
    constexpr qint64 kScreen = 400;
    const auto pictures = testPictures(64);
    QNetworkAccessManager network;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    IconLoader loader(network, pool);
    loader.setAttachments([&pictures](const QString &address) {
        const auto number = address.section(u':', 1).section(u'.', 0, 0).toLongLong(nullptr, 16);
        return number % 2 ? pictures[number / 2 % pictures.size()] : QByteArray();
    });
    giveMemoryBack();
    const double before = residentBytes();
    qint64 painted = 0;
    for (qint64 first = 0; first < count; first += kScreen) {
        QStringList urls;
        for (auto i = first; i < std::min(first + kScreen, count); ++i)
            urls << u"attachment:%1.png"_s.arg(i, 8, 16, QChar(u'0'));
        for (const auto &url : urls)
            (void)loader.icon(url, IconWall::kSide, 1);
        waitUntil([&] { return loader.pending() == 0; });
        for (const auto &url : urls)
            painted += loader.icon(url, IconWall::kSide, 1).state != IconLoader::Answer::State::Loading;
    }
    giveMemoryBack();
    tell("memory", residentBytes() - before);
    tell("painted", double(painted));
    return 0;
}

int readStructs(const QString &lines, qint64 rows)
{
    const double before = residentBytes();
    const auto records = textbook::readLines(lines, rows);
    tell("memory", residentBytes() - before);
    tell("rows", double(records.size()));
    return 0;
}

} // namespace

ProbeFigures runProbe(const QString &program, Probe probe, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto now = QString::number(Clock::now().time_since_epoch().count());
    process.start(program, QStringList{kProbe, now, QString::number(int(probe))} + arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("a probe failed");
    ProbeFigures figures;
    for (const auto &line : process.readAllStandardOutput().trimmed().split('\n')) {
        const auto parts = line.split(' ');
        figures[QString::fromLatin1(parts.value(0))] = parts.value(1).toDouble();
    }
    return figures;
}

bool isProbe(const QStringList &arguments)
{
    return arguments.value(1) == kProbe;
}

int doProbe(const QStringList &arguments)
{
    leadRequestsNowhere();
    switch (Probe(arguments.value(3).toInt())) {
    case Probe::EmptyWindow:
        return showEmptyWindow(startOf(arguments));
    case Probe::Open:
        return openCatalog(startOf(arguments), arguments.value(4), arguments.value(5));
    case Probe::Icons:
        return paintIcons(arguments.value(4).toLongLong());
    case Probe::Structs:
        return readStructs(arguments.value(4), arguments.value(5).toLongLong());
    }
    return 2;
}
