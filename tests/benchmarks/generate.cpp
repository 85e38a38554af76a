// generate-achievements: writes invented achievement records, see achievementgenerator.h.

#include "tests/benchmarks/achievementgenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kWriteBytes = 1024 * 1024;

int fail(const QString &message)
{
    std::fprintf(stderr, "generate-achievements: %s\n", qPrintable(message));
    return 2;
}

// False: the disk or the reader of the pipe would take no more.
bool write(QFile &file, qint64 rows, quint64 seed, bool asArray)
{
    AchievementGenerator generator(seed);
    std::string record, text = asArray ? "[\n" : "";
    const auto flush = [&] {
        const bool written = file.write(text.data(), qint64(text.size())) == qint64(text.size());
        text.clear();
        return written;
    };
    for (qint64 row = 0; row < rows; ++row) {
        generator.next(record);
        text.append(record).append(asArray && row + 1 < rows ? ",\n" : "\n");
        if (text.size() >= kWriteBytes && !flush())
            return false;
    }
    text += asArray ? "]\n" : "";
    return flush() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes invented achievement records: the same seed, the same bytes."_s);
    parser.addHelpOption();
    const QCommandLineOption rowsOption(u"rows"_s, u"How many records."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption seedOption(u"seed"_s, u"Any unsigned number."_s, u"S"_s, u"1"_s);
    const QCommandLineOption formatOption(u"format"_s, u"json (an array) or ndjson (one a line)."_s, u"F"_s, u"json"_s);
    const QCommandLineOption outputOption(u"output"_s, u"Instead of the standard output."_s, u"FILE"_s);
    parser.addOptions({rowsOption, seedOption, formatOption, outputOption});
    parser.process(application);

    bool rowsAreNumber = false, seedIsNumber = false;
    const qint64 rows = parser.value(rowsOption).toLongLong(&rowsAreNumber);
    const quint64 seed = parser.value(seedOption).toULongLong(&seedIsNumber);
    const QString format = parser.value(formatOption);
    if (!rowsAreNumber || rows < 0 || !seedIsNumber)
        return fail(u"--rows and --seed need whole numbers from 0 up."_s);
    if (format != u"json"_s && format != u"ndjson"_s)
        return fail(u"--format is json or ndjson."_s);

    QFile file(parser.value(outputOption));
    const bool isOpen = parser.isSet(outputOption) ? file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                                                   : file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen || !write(file, rows, seed, format == u"json"_s))
        return fail(u"The records could not be written: %1"_s.arg(file.errorString()));
    return 0;
}
