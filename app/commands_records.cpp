// export, query and validate.

#include "app/commands.h"
#include "app/terminal.h"
#include "models/catalog/queryparser.h"
#include "models/catalog/recordorder.h"
#include "models/changes/changeexport.h"
#include "models/items/fielddisplay.h"
#include "models/records/validation.h"
#include "models/sources/fileimport.h"
#include "models/sources/recordexport.h"
#include "models/sources/recordintake.h"
#include "models/store/catalogreader.h"
#include "views/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool kNeverCancelled = false;

class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// The records that match, in the source's own order.
std::vector<RecordNumber> matching(const CatalogPtr &catalog, const Query &query)
{
    return recordOrder(catalog, {query, {}, QLocale::c()}, *QThreadPool::globalInstance(), kNeverCancelled)->numbers();
}

// False, with the reason said, when a query cannot be used whole: a script must not get the answer to another question.
bool isUsable(const Query &query)
{
    for (const auto &problem : query.problems)
        Terminal::message(Messages::forQueryProblem(problem));
    return query.problems.empty();
}

// The texts of `numbers`, one after the other; a null array at the end.
std::function<Result<QByteArray>()> texts(CatalogReader &reader, const std::vector<RecordNumber> &numbers)
{
    return [&reader, &numbers, next = std::size_t(0)]() mutable -> Result<QByteArray> {
        while (next < numbers.size()) {
            const auto state = reader.state(numbers[next++]);
            if (!state)
                return tl::unexpected(state.error());
            if (state->exists()) // else taken back by another program meanwhile
                return state->text();
        }
        return QByteArray();
    };
}

Result<void> writeRecords(QIODevice &out, ExportFormat format, const std::function<Result<QByteArray>()> &next)
{
    RecordExporter exporter(out, format);
    for (;;) {
        const auto record = next();
        if (!record)
            return tl::unexpected(record.error());
        if (record->isNull())
            return exporter.finish();
        if (const auto written = exporter.write(*record); !written)
            return written;
    }
}

std::optional<ExportFormat> exportFormat(const QString &name)
{
    if (name == u"json")
        return ExportFormat::Json;
    if (name == u"ndjson")
        return ExportFormat::Ndjson;
    if (name == u"csv")
        return ExportFormat::Csv;
    if (name == u"changes")
        return ExportFormat::Changes;
    if (name == u"report")
        return ExportFormat::Report;
    Terminal::message(Commands::tr("\"%1\" is no format of this command.").arg(name));
    return std::nullopt;
}

void printTable(const Catalog &catalog, const std::vector<RecordNumber> &numbers)
{
    constexpr std::array kColumns{
        Field::Id, Field::Name, Field::Category, Field::Game, Field::Rank, Field::OwnersPercentage, Field::ExternalId};
    QStringList keys;
    for (const auto field : kColumns)
        keys << QString::fromUtf8(fieldSpec(field).key);
    Terminal::result(keys.join(u'\t'));
    for (const auto number : numbers) {
        QStringList cells;
        for (const auto field : kColumns)
            cells << Terminal::cell(displayText(catalog, catalog.place(number), field, QLocale::c()));
        Terminal::result(cells.join(u'\t'));
    }
}

// One line of validate's answer.
struct Problem
{
    QString grade, id, field, message;
};

class ProblemList
{
public:
    explicit ProblemList(bool json)
        : m_json(json)
    {
    }

    void add(const Problem &problem)
    {
        if (m_json)
            m_array.append(QJsonObject{{u"grade"_s, problem.grade},
                                       {u"id"_s, problem.id},
                                       {u"field"_s, problem.field},
                                       {u"message"_s, problem.message}});
        else
            Terminal::result(QStringList{problem.grade, problem.id.isEmpty() ? u"-"_s : problem.id,
                                         problem.field.isEmpty() ? u"-"_s : problem.field,
                                         Terminal::cell(problem.message)}
                                 .join(u'\t'));
    }

    void add(const QByteArray &record)
    {
        const std::string_view text(record.constData(), std::size_t(record.size()));
        const auto achievement = readAchievement(text);
        if (!achievement)
            return add(achievement.error());
        const auto id = achievement->id ? QString::number(*achievement->id) : QString();
        for (const auto &issue : validate(*achievement, text)) {
            static constexpr std::array kGrades{"hint"_L1, "warning"_L1, "error"_L1};
            m_serious |= issue.grade != Grade::Hint;
            add({kGrades[std::size_t(issue.grade)], id,
                 issue.field ? QString::fromUtf8(fieldSpec(*issue.field).key) : QString(), Messages::forIssue(issue)});
        }
    }

    void add(const Error &error)
    {
        m_serious = true;
        add({u"error"_s, {}, {}, Messages::forError(error)});
    }

    int finish() const
    {
        if (m_json)
            Terminal::result(QJsonDocument(m_array).toJson(QJsonDocument::Compact));
        return m_serious ? commands::kRecordErrors : commands::kGood;
    }

private:
    bool m_json;
    bool m_serious = false;
    QJsonArray m_array;
};

Result<void> listProblems(const QString &path, ProblemList &problems)
{
    if (!Terminal::isDatabase(path)) {
        const auto count = importFile(
            path,
            [&](const RecordBatch &batch) -> Result<void> {
                for (const auto &record : batch.records)
                    problems.add(record.text);
                for (const auto &error : batch.rejected)
                    problems.add(error);
                return {};
            },
            [](ImportProgress) {}, kNeverCancelled);
        if (!count && !isAboutWholeInput(count.error().kind))
            return tl::unexpected(count.error());
        if (!count)
            problems.add(count.error());
        return {};
    }
    auto reader = CatalogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto end = (*reader)->endNumber();
    if (!end)
        return tl::unexpected(end.error());
    return (*reader)->forEach(0, *end, [&](RecordNumber, const RecordState &state) {
        if (!state.deleted)
            problems.add(state.text());
        return true;
    });
}

} // namespace

int commands::exportRecords(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CATALOG"_s, Commands::tr("An existing catalog."));
    const QCommandLineOption format(
        u"format"_s,
        Commands::tr("json (an array), ndjson (a record a line), csv; changes (what differs "
                     "here, to apply elsewhere) or report (the same for people)."),
        u"json|ndjson|csv|changes|report"_s, u"json"_s);
    const QCommandLineOption query(u"query"_s, Commands::tr("Only records that match."), u"QUERY"_s);
    const QCommandLineOption output(u"output"_s, Commands::tr("The file to write; without it, standard output."),
                                    u"FILE"_s);
    parser.addOptions({format, query, output});
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 1, 1, exitCode))
        return exitCode;

    const auto asked = parseQuery(parser.value(query), *Language::vocabulary());
    const auto written = exportFormat(parser.value(format));
    if (!written || !isUsable(asked))
        return kFailure;
    const auto path = parser.positionalArguments().front();
    const auto catalog = Terminal::load(path);
    if (!catalog)
        return Terminal::fail(catalog.error());
    auto reader = CatalogReader::open(path);
    if (!reader)
        return Terminal::fail(reader.error());
    if (isOfChanges(*written)) {
        const ChangeHeader header{{}, {}, QDateTime::currentDateTimeUtc()};
        const auto done = Terminal::write(parser.value(output), [&](QIODevice &out) {
            return exportChanges(out, *written, header, **reader, changedRecords(**catalog, asked), language.locale())
                .map([](qint64) {});
        });
        return done ? kGood : Terminal::fail(done.error());
    }
    const auto numbers = matching(*catalog, asked);
    const auto next = texts(**reader, numbers);
    if (!parser.isSet(output)) {
        const auto done = Terminal::write({}, [&](QIODevice &out) { return writeRecords(out, *written, next); });
        return done ? kGood : Terminal::fail(done.error());
    }
    const auto count = exportFile(parser.value(output), *written, next);
    if (!count)
        return Terminal::fail(count.error());
    Terminal::message(Commands::tr("Wrote %Ln achievement(s).", nullptr, int(*count)));
    return kGood;
}

int commands::queryRecords(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CATALOG"_s, Commands::tr("An existing catalog."));
    parser.addPositionalArgument(u"QUERY"_s,
                                 Commands::tr("Words, \"phrases\" and fields such as source:steam; empty finds all."));
    const QCommandLineOption count(u"count"_s, Commands::tr("Only the number of records."));
    const QCommandLineOption format(u"format"_s,
                                    Commands::tr("table (tab-separated columns) or ndjson (a record a line)."),
                                    u"table|ndjson"_s, u"table"_s);
    parser.addOptions({count, format});
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 2, 2, exitCode))
        return exitCode;

    const auto given = parser.positionalArguments();
    const auto query = parseQuery(given[1], *Language::vocabulary());
    const bool table = parser.value(format) == u"table";
    if (!isUsable(query))
        return kFailure;
    if (!table && parser.value(format) != u"ndjson")
        return Terminal::wrongUse(Commands::tr("\"%1\" is no format of this command.").arg(parser.value(format)));
    const auto catalog = Terminal::load(given[0]);
    if (!catalog)
        return Terminal::fail(catalog.error());
    const auto numbers = matching(*catalog, query);
    const InEnglish english(language);
    if (parser.isSet(count)) {
        Terminal::result(QByteArray::number(qlonglong(numbers.size())));
    } else if (table) {
        printTable(**catalog, numbers);
    } else {
        auto reader = CatalogReader::open(given[0]);
        if (!reader)
            return Terminal::fail(reader.error());
        const auto done = Terminal::write(
            {}, [&](QIODevice &out) { return writeRecords(out, ExportFormat::Ndjson, texts(**reader, numbers)); });
        return done ? kGood : Terminal::fail(done.error());
    }
    return kGood;
}

int commands::validateRecords(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CATALOG|FILE"_s, Commands::tr("A catalog, or a file of records."));
    const QCommandLineOption format(u"format"_s, Commands::tr("text (a line a problem) or json."), u"text|json"_s,
                                    u"text"_s);
    parser.addOption(format);
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 1, 1, exitCode))
        return exitCode;
    const auto name = parser.value(format);
    if (name != u"text" && name != u"json")
        return Terminal::wrongUse(Commands::tr("\"%1\" is no format of this command.").arg(name));

    ProblemList problems(name == u"json");
    const auto listed = [&] {
        const InEnglish english(language);
        return listProblems(parser.positionalArguments().front(), problems);
    }();
    if (!listed)
        return Terminal::fail(listed.error());
    return problems.finish();
}
