// bench-achievements: measures what users wait for, beside the textbook Qt way and the machine's limits in the same
// run. See tests/bench.

#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/probe.h"
#include "tests/benchmarks/windowundertest.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 1;
constexpr qint64 kFewestRows = 1'000;

constexpr std::array kJobs{
    Job{"keystroke", runKeystrokeJob}, Job{"sort", runSortJob},     Job{"facets", runFacetJob},
    Job{"selection", runSelectionJob}, Job{"open", runOpenJob},     Job{"import", runImportJob},
    Job{"edit", runEditJob},           Job{"change", runChangeJob}, Job{"scroll", runScrollJob},
    Job{"icons", runIconsJob},         Job{"memory", runMemoryJob},
};

// The offscreen platform remarks at every window that it has no size hints.
void printMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support"_s))
        std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::exit(2);
}

int fail(const QString &message)
{
    std::fprintf(stderr, "bench-achievements: %s\n", qPrintable(message));
    return 2;
}

QStringList jobNames()
{
    QStringList names;
    for (const auto &job : allJobs())
        names << QLatin1StringView(job.name);
    return names;
}

} // namespace

std::span<const Job> allJobs()
{
    return kJobs;
}

int main(int argc, char *argv[])
{
    qInstallMessageHandler(printMessage);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (isProbe(QApplication::arguments()))
        return doProbe(QApplication::arguments());

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what users wait for."_s);
    parser.addHelpOption();
    const QCommandLineOption rowsOption(u"rows"_s, u"How many records."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption jsonOption(u"json"_s, u"Write the figures into this file, too."_s, u"FILE"_s);
    const QCommandLineOption onlyOption(u"only"_s, u"Some of: %1."_s.arg(jobNames().join(u", "_s)), u"JOB,..."_s);
    const QCommandLineOption dataOption(u"data"_s, u"Where generated data is kept."_s, u"FOLDER"_s, u"bench-data"_s);
    parser.addOptions({rowsOption, jsonOption, onlyOption, dataOption});
    parser.process(application);
    const qint64 rows = parser.value(rowsOption).toLongLong();
    if (rows < kFewestRows)
        return fail(u"--rows needs a number from %1 up."_s.arg(kFewestRows));
    const auto only = parser.isSet(onlyOption) ? parser.value(onlyOption).split(u',') : jobNames();
    for (const auto &name : only)
        if (!jobNames().contains(name))
            return fail(u"There is no job \"%1\"; there are: %2."_s.arg(name, jobNames().join(u", "_s)));

    leadRequestsNowhere();
    BenchData data(parser.value(dataOption), rows, kSeed);
    Report report(rows, kSeed);
    BenchRun run{data, report, QApplication::applicationFilePath()};
    for (const auto &job : allJobs())
        if (only.contains(QLatin1StringView(job.name)))
            job.run(run);

    std::printf("%s", report.markdown().toUtf8().constData());
    if (parser.isSet(jsonOption)) {
        QFile file(parser.value(jsonOption));
        const auto json = QJsonDocument(report.json()).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return fail(u"%1 could not be written."_s.arg(file.fileName()));
    }
    return report.hasWrongResults() ? 1 : 0;
}
