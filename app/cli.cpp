// achievements: the command line. Links no widgets.

#include "app/commands.h"
#include "app/terminal.h"

#include <QCoreApplication>

#include <array>
#include <clocale>

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList &, Language &);
    const char *arguments;
    const char *help;
};

constexpr std::array kCommands{
    Command{"import"_L1, commands::importFiles,
            "CATALOG FILE|FOLDER... [--format auto|...] [--game ID] [--language NAME] [--region NAME|ID] "
            "[--ids none|from:N] [--columns KEYS] [--dry-run]",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Reads records (IGDB JSON, CSV) into a catalog, or merges the definitions of a store.")},
    Command{"export"_L1, commands::exportRecords,
            "CATALOG [--format json|ndjson|csv|changes|report] [--query QUERY] [--output FILE]",
            QT_TRANSLATE_NOOP("CommandLine", "Writes records, in JSON each byte as it is in the catalog.")},
    Command{"query"_L1, commands::queryRecords, "CATALOG QUERY [--count] [--format table|ndjson]",
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "Finds records by words, \"phrases\" and fields such as source:steam; an empty query finds all.")},
    Command{"validate"_L1, commands::validateRecords, "CATALOG|FILE [--format text|json]",
            QT_TRANSLATE_NOOP("CommandLine", "Lists the problems of every record.")},
    Command{"fetch"_L1, commands::fetchRecords,
            "CATALOG [--dialect v2|v3|v4] [--service URL] [--where CONDITION] [--resume]",
            QT_TRANSLATE_NOOP("CommandLine", "Fetches the achievements of a service into a catalog, all or narrowed.")},
    Command{"diff"_L1, commands::diffRecords, "OLD NEW [--output FILE] [--label TEXT] [--author NAME]",
            QT_TRANSLATE_NOOP("CommandLine", "Writes a change set that leads from one catalog or file to another.")},
    Command{"apply"_L1, commands::applyChanges, "CHANGES CATALOG [--dry-run]",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Applies a change set where the records are as it expects, and lists the rest.")},
    Command{"report"_L1, commands::reportChanges, "CHANGES [--output FILE]",
            QT_TRANSLATE_NOOP("CommandLine", "Writes a change set as a page for people.")},
    Command{"sample-service"_L1, commands::runSampleService, "[--port N]",
            QT_TRANSLATE_NOOP("CommandLine", "Runs a service with sample achievements on this computer.")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void printHelp()
{
    QStringList lines{tr(QT_TRANSLATE_NOOP("CommandLine", "Usage: achievements COMMAND [ARGUMENT...]")),
                      {},
                      tr(QT_TRANSLATE_NOOP("CommandLine", "Commands:"))};
    for (const auto &command : kCommands)
        lines << u"  "_s + command.name + u' ' + QString::fromLatin1(command.arguments)
              << u"      "_s + tr(command.help);
    lines << QString() << tr(QT_TRANSLATE_NOOP("CommandLine", "Options:")) << u"  --help, --version"_s << QString()
          << tr(QT_TRANSLATE_NOOP("CommandLine",
                                  "Exit code: 0 good, 1 a record has an error or was rejected or a change did not "
                                  "apply, 2 wrong use or failure."));
    Terminal::message(lines.join(u'\n'));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // results are read by programs
    QCoreApplication::setApplicationName(u"achievements"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACHIEVEMENT_CURATOR_VERSION));
    Language language;
    language.set({});

    const auto arguments = QCoreApplication::arguments().sliced(1);
    const auto name = arguments.value(0);
    if (name == u"--version" || name == u"-v") {
        Terminal::result(u"achievements "_s + QCoreApplication::applicationVersion());
        return commands::kGood;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printHelp();
        return commands::kGood;
    }
    for (const auto &command : kCommands) {
        if (command.name == name) {
            const int exitCode = command.run(arguments, language);
            return Terminal::flushResults() ? exitCode : commands::kFailure;
        }
    }
    if (!name.isEmpty())
        Terminal::message(tr(QT_TRANSLATE_NOOP("CommandLine", "There is no command \"%1\".")).arg(name));
    printHelp();
    return commands::kFailure;
}
