// import.

#include "app/commands.h"
#include "app/terminal.h"
#include "models/changes/mergeplan.h"
#include "models/records/fieldvalue.h"
#include "models/sources/fileimport.h"
#include "models/sources/importers/definitionreader.h"
#include "models/sources/recordintake.h"
#include "models/store/catalogreader.h"
#include "models/store/catalogstore.h"
#include "views/messages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAny = 100'000; // arguments a command that takes many may have
const std::atomic_bool kNeverCancelled = false;
const QString kOrigin = u"igdb"_s;

class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<std::unique_ptr<CatalogStore>> openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? CatalogStore::open(path) : CatalogStore::create(path);
}

QString subjectOf(const std::vector<RecognisedSource> &sources)
{
    return QFileInfo(sources.front().source.path).fileName();
}

// Not an input that holds nothing, but one that should not have been given.
bool isWrongUse(const Error &error)
{
    return error.kind == Error::Kind::FileUnreadable || error.kind == Error::Kind::ChangeSetGiven ||
           error.kind == Error::Kind::OtherFormat;
}

// Each record as the service would have given it.
int receiveRecords(CatalogStore &store, const std::vector<RecognisedSource> &sources, qint64 others, Language &language)
{
    const auto step = store.beginStep({StepLabel::Kind::Import, {}, subjectOf(sources), 0});
    if (!step)
        return Terminal::fail(step.error());
    ImportCount total;
    total.rejected = others;
    std::optional<Error> failure;
    for (const auto &source : sources) {
        store.restartPass(*step); // each file counts occurrences of an id on its own
        const auto count = importFile(
            source.source.path,
            [&](const RecordBatch &batch) -> Result<void> {
                for (const auto &error : batch.rejected)
                    Terminal::message(Messages::forError(error));
                const auto applied = store.receive(*step, kOrigin, batch);
                if (!applied)
                    return tl::unexpected(applied.error());
                total.add(batch);
                return {};
            },
            [](ImportProgress) {}, kNeverCancelled, source.columns);
        if (!count && isAboutWholeInput(count.error().kind)) {
            Terminal::fail(count.error());
            ++total.rejected;
            continue;
        }
        if (!count) {
            failure = count.error();
            break;
        }
    }
    if (const auto closed = store.closeStep(*step); !closed && !failure)
        failure = closed.error();
    if (failure)
        Terminal::fail(*failure);
    const InEnglish english(language);
    Terminal::result(u"imported %1 achievements, %2 with errors, %3 rejected"_s.arg(
        QString::number(total.imported), QString::number(total.withErrors), QString::number(total.rejected)));
    if (failure)
        return commands::kFailure;
    return total.withErrors + total.rejected > 0 ? commands::kRecordErrors : commands::kGood;
}

void printRow(const Definition &definition, const MergeRow &row)
{
    static constexpr std::array kVerbs{"add"_L1,       "update"_L1,       "unchanged"_L1, "not here"_L1,
                                       "ambiguous"_L1, "deleted here"_L1, "refused"_L1};
    const auto *name = definition.value(Field::Name);
    Terminal::result(QStringList{kVerbs[std::size_t(row.verb)],
                                 Terminal::cell(QString::fromStdString(definition.externalId())),
                                 Terminal::cell(name ? fieldText(Field::Name, *name) : u"-"_s)}
                         .join(u'\t'));
}

// What the curator was asked for, on the command line.
struct MergeRequest
{
    MergeOptions options;
    QString language;
    bool isDryRun = false;
};

// What is there, and its texts; a catalog that does not exist is empty.
struct Target
{
    CatalogPtr catalog = std::make_shared<const Catalog>();
    std::unique_ptr<CatalogReader> reader;

    [[nodiscard]] static Result<Target> open(const QString &path)
    {
        Target target;
        if (!QFileInfo::exists(path))
            return target;
        auto catalog = Terminal::load(path);
        auto reader = CatalogReader::open(path);
        if (!catalog || !reader)
            return tl::unexpected(!catalog ? catalog.error() : reader.error());
        target.catalog = *std::move(catalog);
        target.reader = *std::move(reader);
        return target;
    }
    [[nodiscard]] Result<std::vector<AppliedRecord>> states(std::span<const RecordNumber> numbers) const
    {
        return reader ? reader->states(numbers) : Result<std::vector<AppliedRecord>>();
    }
};

// `store`: null where nothing is to be done.
int mergeDefinitions(CatalogStore *store, const QString &path, const std::vector<RecognisedSource> &sources,
                     qint64 others, const MergeRequest &request, Language &language)
{
    const auto definitions = readDefinitions(sources, request.language, {}, kNeverCancelled);
    if (!definitions)
        return Terminal::fail(definitions.error());
    for (const auto &note : definitions->notes)
        Terminal::message(Messages::forNote(note));
    for (const auto &rejected : definitions->rejected)
        Terminal::message(Messages::forError(rejected.error));
    const auto target = Target::open(path);
    if (!target)
        return Terminal::fail(target.error());
    auto options = request.options;
    options.subject = subjectOf(sources);
    options.now = QDateTime::currentDateTimeUtc();
    const auto plan = planMerge(
        *target->catalog, [&target](std::span<const RecordNumber> numbers) { return target->states(numbers); },
        *definitions, options, kNeverCancelled);
    if (!plan)
        return Terminal::fail(plan.error());
    qint64 drafts = 0;
    for (const auto &change : plan->changes.changes)
        drafts += change.after.draft;
    for (std::size_t i = 0; i < plan->rows.size(); ++i) {
        const auto &definition = definitions->all[i];
        for (const auto &note : definition.notes)
            Terminal::message(
                u"%1: %2"_s.arg(QString::fromStdString(definition.externalId()), Messages::forNote(note)));
        if (const auto reason = Messages::reasonOf(plan->rows[i]); !reason.isEmpty())
            Terminal::message(u"%1: %2"_s.arg(QString::fromStdString(definition.externalId()), reason));
    }
    if (store && !plan->changes.changes.empty()) {
        if (const auto applied = store->apply(plan->changes); !applied)
            return Terminal::fail(applied.error());
    }
    const InEnglish english(language);
    if (request.isDryRun)
        for (std::size_t i = 0; i < plan->rows.size(); ++i)
            printRow(definitions->all[i], plan->rows[i]);
    const auto counts = plan->counts();
    const auto rejected = qint64(definitions->rejected.size()) + others;
    Terminal::result(u"added %1, updated %2, unchanged %3, left %4, drafts %5, rejected %6"_s.arg(
        QString::number(counts.added), QString::number(counts.updated), QString::number(counts.unchanged),
        QString::number(counts.left), QString::number(drafts), QString::number(rejected)));
    return counts.left + rejected + drafts > 0 ? commands::kRecordErrors : commands::kGood;
}

// The options of `import`. What is wrong with them has been said.
struct ImportOptions
{
    const QCommandLineOption format{
        u"format"_s,
        ImportCommand::tr(
            "What the files are; told from their content unless said. What is something else is refused."),
        u"auto|igdb|csv|steam|goldberg|retroachievements|playstation|xbox|vdf"_s, u"auto"_s};
    const QCommandLineOption game{u"game"_s, ImportCommand::tr("The game that definitions belong to."), u"ID"_s};
    const QCommandLineOption language{
        u"language"_s, ImportCommand::tr("The language of texts, as the file calls it, e.g. german; else English."),
        u"NAME"_s};
    const QCommandLineOption region{u"region"_s, ImportCommand::tr("The region of records that are made."),
                                    u"NAME|ID"_s};
    const QCommandLineOption ids{
        u"ids"_s,
        ImportCommand::tr("Ids of records that are made from definitions: none (they stay drafts), or the free ones "
                          "from N on."),
        u"none|from:N"_s, u"none"_s};
    const QCommandLineOption columns{
        u"columns"_s,
        ImportCommand::tr("The fields of a table's columns, with commas between them; nothing leaves a column out."),
        u"KEYS"_s};
    const QCommandLineOption dryRun{u"dry-run"_s,
                                    ImportCommand::tr("Only tells what would be done with each definition.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {format, game, language, region, ids, columns, dryRun};
    }

    // Nothing: said.
    [[nodiscard]] std::optional<MergeRequest> request(const QCommandLineParser &parser) const
    {
        MergeRequest request;
        request.language = parser.value(language);
        request.isDryRun = parser.isSet(dryRun);
        const auto number = [&parser](const QCommandLineOption &option, Field field, std::optional<quint64> &out) {
            if (!parser.isSet(option))
                return true;
            const auto value = parseFieldText(field, parser.value(option));
            const auto *single = value ? std::get_if<quint64>(&*value) : nullptr;
            if (single)
                out = *single;
            else
                Terminal::wrongUse(value ? ImportCommand::tr("\"%1\" is no number.").arg(parser.value(option))
                                         : Messages::forValueProblem(field, value.error()));
            return single != nullptr;
        };
        if (!number(game, Field::Id, request.options.game) || !number(region, Field::Language, request.options.region))
            return std::nullopt;
        const auto from = parser.value(ids);
        if (from != u"none") {
            bool isNumber = false;
            const auto first = from.startsWith(u"from:") ? from.sliced(5).toULongLong(&isNumber) : 0;
            if (!isNumber) {
                Terminal::wrongUse(ImportCommand::tr("\"%1\" is neither none nor from:N.").arg(from));
                return std::nullopt;
            }
            request.options.firstId = first;
        }
        return request;
    }

    // False: said.
    [[nodiscard]] bool assignColumns(const QCommandLineParser &parser, RecognisedSource &source) const
    {
        if (!source.columns)
            return true;
        const auto keys = parser.isSet(columns) ? parser.value(columns).split(u',') : QStringList();
        auto &table = *source.columns;
        for (qsizetype i = 0; i < qsizetype(table.columns().size()) && parser.isSet(columns); ++i) {
            const auto key = keys.value(i).trimmed();
            const auto field = fieldByKey(key.toStdString());
            if (!field && !key.isEmpty() && key != u"more") {
                Terminal::wrongUse(ImportCommand::tr("\"%1\" is no field.").arg(key));
                return false;
            }
            table.assign(std::size_t(i),
                         field           ? CsvColumns::Role::Field
                         : key.isEmpty() ? CsvColumns::Role::None
                                         : CsvColumns::Role::More,
                         field.value_or(Field::Name));
        }
        auto checked = table.check();
        if (checked)
            return true;
        checked.error().place = source.source.path;
        Terminal::fail(checked.error());
        return false;
    }
};

} // namespace

int commands::importFiles(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    const ImportOptions options;
    parser.addPositionalArgument(u"CATALOG"_s, ImportCommand::tr("The catalog; it is made when it does not exist."));
    parser.addPositionalArgument(u"FILE|FOLDER"_s, ImportCommand::tr("Files, or folders of files."),
                                 u"FILE|FOLDER..."_s);
    parser.addOptions(options.all());
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 2, kAny, exitCode))
        return exitCode;

    const auto given = parser.positionalArguments();
    const auto request = options.request(parser);
    const auto name = parser.value(options.format);
    const auto format = name == u"auto" ? std::nullopt : importFormat(name);
    if (!request)
        return kFailure;
    if (!format && name != u"auto")
        return Terminal::wrongUse(ImportCommand::tr("\"%1\" is no format of this command.").arg(name));
    auto recognised = recognise(importSources(given.sliced(1)), format);
    for (const auto &error : recognised.others) // before a catalog is made for nothing
        Terminal::message(Messages::forError(error));
    if (std::ranges::any_of(recognised.others, isWrongUse))
        return kFailure;
    const auto others = qint64(recognised.others.size());
    if (recognised.sources.empty()) {
        Terminal::result(u"imported 0 achievements, 0 with errors, %1 rejected"_s.arg(QString::number(others)));
        return kRecordErrors;
    }
    for (auto &source : recognised.sources)
        if (!options.assignColumns(parser, source))
            return kFailure;

    if (recognised.haveDefinitions() && request->isDryRun)
        return mergeDefinitions(nullptr, given.front(), recognised.sources, others, *request, language);
    if (request->isDryRun)
        return Terminal::wrongUse(ImportCommand::tr("Only definitions can be merged with --dry-run."));
    auto store = openOrCreate(given.front());
    if (!store)
        return Terminal::fail(store.error());
    return recognised.haveDefinitions()
               ? mergeDefinitions(store->get(), given.front(), recognised.sources, others, *request, language)
               : receiveRecords(**store, recognised.sources, others, language);
}
