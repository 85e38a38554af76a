// diff, apply and report.

#include "app/commands.h"
#include "app/terminal.h"
#include "models/changes/changediff.h"
#include "models/changes/changeplan.h"
#include "models/changes/changereader.h"
#include "models/changes/changereport.h"
#include "models/changes/changewriter.h"
#include "models/records/jsonstring.h"
#include "models/records/recordeditor.h"
#include "models/store/catalogstore.h"
#include "views/messages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool kNeverCancelled = false;

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

// A catalog or a file of records, with what it is read by.
struct Source
{
    std::unique_ptr<CatalogReader> reader;
    std::unique_ptr<RecordSource> records;
};

Result<Source> openSource(const QString &path)
{
    Source source;
    if (Terminal::isDatabase(path)) {
        auto reader = CatalogReader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        source.reader = std::move(*reader);
        source.records = std::make_unique<CatalogRecords>(*source.reader);
        return source;
    }
    auto file = FileRecords::open(path, kNeverCancelled);
    if (!file)
        return tl::unexpected(file.error());
    source.records = std::move(*file);
    return source;
}

QString valueCell(const QByteArray &token)
{
    return token.isNull() ? u"-"_s : Terminal::cell(QString::fromUtf8(onOneLine(token)));
}

// A line of apply's answer: what it met, the n-th change, the record, and of a field its key, the value before, the one
// found and the one after.
void printResult(qsizetype number, const RecordChange &change, const ChangeResult &result)
{
    static constexpr std::array kStates{"applied"_L1, "already there"_L1, "conflict"_L1, "missing"_L1, "exists"_L1};
    const QStringList begin{kStates[std::size_t(result.state)], QString::number(number),
                            QString::fromLatin1(change.record.name())};
    bool hasField = false;
    for (std::size_t i = 0; i < result.fields.size(); ++i) {
        if (result.fields[i] != FieldMeeting::Conflict)
            continue;
        hasField = true;
        const auto &field = change.fields[i];
        Terminal::result((begin + QStringList{Terminal::cell(jsonstring::toQString(field.key)), valueCell(field.before),
                                              valueCell(result.found[i]), valueCell(field.after)})
                             .join(u'\t'));
    }
    if (!hasField)
        Terminal::result((begin + QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s}).join(u'\t'));
}

int printPlan(const ChangeDocument &document, const ChangePlan &plan)
{
    for (std::size_t i = 0; i < plan.results.size(); ++i) {
        const auto state = plan.results[i].state;
        if (state != ChangeResult::State::Applies && state != ChangeResult::State::AlreadyThere)
            printResult(qsizetype(i) + 1, document.changes[i], plan.results[i]);
    }
    const auto counts = plan.counts();
    Terminal::result(u"applied %1 changes, %2 already there, %3 conflict, %4 missing"_s.arg(
        QString::number(counts.applied), QString::number(counts.alreadyThere), QString::number(counts.conflicts),
        QString::number(counts.missing)));
    return counts.conflicts + counts.missing > 0 ? commands::kRecordErrors : commands::kGood;
}

} // namespace

int commands::diffRecords(const QStringList &arguments, Language &)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"OLD"_s, Changes::tr("A catalog, or a file of records."));
    parser.addPositionalArgument(u"NEW"_s, Changes::tr("A catalog, or a file of records."));
    const QCommandLineOption output(u"output"_s, Changes::tr("The file to write; without it, standard output."),
                                    u"FILE"_s);
    const QCommandLineOption label(u"label"_s, Changes::tr("What the change set is for."), u"TEXT"_s);
    const QCommandLineOption author(u"author"_s, Changes::tr("Who made the changes."), u"NAME"_s);
    parser.addOptions({output, label, author});
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 2, 2, exitCode))
        return exitCode;

    const auto given = parser.positionalArguments();
    const auto before = openSource(given[0]);
    if (!before)
        return Terminal::fail(before.error());
    const auto after = openSource(given[1]);
    if (!after)
        return Terminal::fail(after.error());
    const ChangeHeader header{parser.value(label), parser.value(author), QDateTime::currentDateTimeUtc()};
    const auto written = Terminal::write(parser.value(output), [&](QIODevice &out) -> Result<void> {
        ChangeWriter writer(out, header);
        return changesBetween(*before->records, *after->records,
                              [&writer](const RecordChange &change) { return writer.write(change); })
            .and_then([&writer](const ChangeBase &base) { return writer.finish(base); });
    });
    return written ? kGood : Terminal::fail(written.error());
}

int commands::applyChanges(const QStringList &arguments, Language &)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CHANGES"_s, Changes::tr("A change set."));
    parser.addPositionalArgument(u"CATALOG"_s, Changes::tr("An existing catalog."));
    const QCommandLineOption dryRun(u"dry-run"_s, Changes::tr("Only tells what would be done."));
    parser.addOption(dryRun);
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 2, 2, exitCode))
        return exitCode;

    const auto given = parser.positionalArguments();
    const auto document = readChangeFile(given[0]);
    if (!document)
        return Terminal::fail(document.error());
    // Opened for writing first, so that nobody else changes a record between the look and the deed.
    std::unique_ptr<CatalogStore> store;
    if (!parser.isSet(dryRun)) {
        auto opened = CatalogStore::open(given[1]);
        if (!opened)
            return Terminal::fail(opened.error());
        store = std::move(*opened);
    }
    auto reader = CatalogReader::open(given[1]);
    if (!reader)
        return Terminal::fail(reader.error());
    CatalogRecords records(**reader);
    const auto plan = planChanges(*document, QFileInfo(given[0]).fileName(), records);
    if (!plan)
        return Terminal::fail(plan.error());
    if (store && !plan->changes.changes.empty()) {
        if (const auto applied = store->apply(plan->changes); !applied)
            return Terminal::fail(applied.error());
    }
    return printPlan(*document, *plan);
}

int commands::reportChanges(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CHANGES"_s, Changes::tr("A change set."));
    const QCommandLineOption output(u"output"_s, Changes::tr("The file to write; without it, standard output."),
                                    u"FILE"_s);
    parser.addOption(output);
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 1, 1, exitCode))
        return exitCode;

    const auto document = readChangeFile(parser.positionalArguments().front());
    if (!document)
        return Terminal::fail(document.error());
    // For people, so in the user's language, wherever it goes.
    const auto written = Terminal::write(
        parser.value(output), [&](QIODevice &out) { return writeReport(out, *document, language.locale()); });
    return written ? kGood : Terminal::fail(written.error());
}
