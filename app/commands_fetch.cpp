// fetch.

#include "app/commands.h"
#include "app/terminal.h"
#include "models/catalog/wantedids.h"
#include "models/records/fieldvalue.h"
#include "models/sources/achievementfetch.h"
#include "models/sources/objectfetch.h"
#include "models/store/catalogstore.h"
#include "views/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace {

class FetchCommands
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCommands)
};

constexpr qint64 kMaximumKeyBytes = 4096;

// A secret: the first line of a file, else an environment variable. Not an argument, which every user of the machine
// can read in the list of processes.
Result<QByteArray> readSecret(const QString &path, const char *variable)
{
    if (path.isEmpty())
        return qgetenv(variable).trimmed();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = path});
    return file.readLine(kMaximumKeyBytes).trimmed();
}

// What is written of a fetch, and whether a record has an error.
struct Received
{
    qint64 withErrors = 0;
    std::optional<Error> failure;
};

// Asks for what records refer to only by number. What does not come stays wanted until the next fetch.
void fillObjects(CatalogStore &store, ServiceClient &client, ObjectFetch::Kind kind, std::vector<quint64> ids)
{
    if (ids.empty())
        return;
    ObjectFetch fetch(client, kind, std::move(ids));
    std::optional<Error> failure;
    QObject::connect(&fetch, &ObjectFetch::batchFetched, &client, [&](const ObjectBatch &batch) {
        const auto &origin = client.connection().origin;
        const auto kept = kind == ObjectFetch::Kind::Games ? store.receiveGames(origin, batch)
                                                           : store.receiveImages(origin, batch);
        if (!kept && !failure)
            failure = kept.error();
    });
    QObject::connect(&fetch, &ObjectFetch::finished, QCoreApplication::instance(),
                     [&failure](const std::optional<Error> &error) {
                         if (!failure)
                             failure = error;
                         QCoreApplication::quit();
                     });
    fetch.start();
    QCoreApplication::exec();
    if (failure)
        Terminal::message(Messages::forError(*failure));
}

void fillObjects(CatalogStore &store, ServiceClient &client)
{
    const auto catalog = Terminal::load(store.path());
    if (!catalog)
        return Terminal::message(Messages::forError(catalog.error()));
    auto wanted = wantedIds(**catalog);
    fillObjects(store, client, ObjectFetch::Kind::Games, std::move(wanted.games));
    if (client.connection().dialect != Dialect::V2) // which sends images within its records
        fillObjects(store, client, ObjectFetch::Kind::Images, std::move(wanted.icons));
}

int fetchInto(CatalogStore &store, const Connection &connection, const FetchScope &scope,
              const std::optional<FetchMemo> &memo, Language &language)
{
    const auto step = store.beginStep({StepLabel::Kind::Fetch, {}, connection.place(), 0});
    if (!step)
        return Terminal::fail(step.error());
    QNetworkAccessManager network;
    ServiceClient client(network, connection);
    AchievementFetch fetch(client, scope);
    if (memo)
        fetch.setMemo(*memo);
    Received received;
    FetchOutcome outcome;
    QObject::connect(&fetch, &AchievementFetch::pageFetched, &network, [&](const RecordBatch &page) {
        for (const auto &error : page.rejected)
            Terminal::message(Messages::forError(error));
        for (const auto &record : page.records)
            received.withErrors += record.hasError;
        if (const auto applied = store.receive(*step, connection.origin, page); !applied && !received.failure) {
            received.failure = applied.error();
            fetch.cancel();
        }
    });
    QObject::connect(&fetch, &AchievementFetch::passRestarted, &network, [&] {
        store.restartPass(*step);
        received.withErrors = 0;
    });
    QObject::connect(&fetch, &AchievementFetch::progressed, &network, [](const FetchProgress &progress) {
        if (progress.waiting != FetchProgress::Waiting::ForReply)
            Terminal::message(Messages::forProgress(progress, QDateTime::currentDateTimeUtc()));
    });
    QObject::connect(&fetch, &AchievementFetch::finished, QCoreApplication::instance(), [&](const FetchOutcome &end) {
        outcome = end;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(
        &fetch, [&fetch] { fetch.start(); }, Qt::QueuedConnection);
    QCoreApplication::exec();

    if (const auto mark = fetch.closingMark()) {
        if (const auto kept = store.keepMark(*mark); !kept && !received.failure)
            received.failure = kept.error();
    }
    const auto closed = store.closeStep(*step);
    if (!closed && !received.failure)
        received.failure = closed.error();
    if (!received.failure && !outcome.error)
        fillObjects(store, client);
    if (received.failure)
        Terminal::fail(*received.failure);
    else
        Terminal::message(Messages::forOutcome(outcome));
    if (outcome.canResume)
        Terminal::message(FetchCommands::tr("The same command with --resume fetches the rest."));
    const InEnglish english(language);
    Terminal::result(u"fetched %1 achievements, %2 with errors, %3 rejected"_s.arg(
        QString::number(outcome.received - outcome.rejected), QString::number(received.withErrors),
        QString::number(outcome.rejected)));
    if (received.failure || outcome.error || outcome.leftOut > 0 || outcome.gap() > 0)
        return commands::kFailure;
    return received.withErrors + outcome.rejected > 0 ? commands::kRecordErrors : commands::kGood;
}

// The options of `fetch`, and what they say. What is wrong with them has been said.
struct FetchOptions
{
    const QCommandLineOption service{
        u"service"_s, FetchCommands::tr("Base address of the service; v4 has one of its own."), u"URL"_s};
    const QCommandLineOption dialect{
        u"dialect"_s, FetchCommands::tr("The generation of the service: v2 (unless said otherwise), v3 or v4."),
        u"v2|v3|v4"_s, u"v2"_s};
    const QCommandLineOption keyFile{
        u"key-file"_s,
        FetchCommands::tr("A file whose first line is the user key (v2, v3); else ACHIEVEMENTS_USER_KEY."), u"FILE"_s};
    const QCommandLineOption clientId{u"client-id"_s,
                                      FetchCommands::tr("The client id (v4); else ACHIEVEMENTS_CLIENT_ID."), u"ID"_s};
    const QCommandLineOption clientSecretFile{
        u"client-secret-file"_s,
        FetchCommands::tr("A file whose first line is the client secret (v4); else ACHIEVEMENTS_CLIENT_SECRET."),
        u"FILE"_s};
    const QCommandLineOption tokenUrl{u"token-url"_s, FetchCommands::tr("Where access tokens come from (v4)."),
                                      u"URL"_s};
    const QCommandLineOption game{u"game"_s, FetchCommands::tr("Only achievements of this game."), u"ID"_s};
    const QCommandLineOption source{u"source"_s, FetchCommands::tr("Only achievements of this source."), u"NAME|ID"_s};
    const QCommandLineOption since{
        u"updated-since"_s, FetchCommands::tr("Only achievements updated since then, e.g. 2018-06-01."), u"TIME"_s};
    const QCommandLineOption where{u"where"_s,
                                   FetchCommands::tr("Only achievements that meet this Apicalypse condition (v3, v4)."),
                                   u"CONDITION"_s};
    const QCommandLineOption rate{u"requests-per-second"_s,
                                  FetchCommands::tr("At most so many; 0: as fast as they go."), u"N"_s, u"4"_s};
    const QCommandLineOption resume{u"resume"_s,
                                    FetchCommands::tr("Goes on where the same fetch stopped, was cut off or failed.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {service, dialect, keyFile, clientId, clientSecretFile, tokenUrl, game, source,
                since,   where,   rate,    resume};
    }
    // Nothing: `exitCode` says why.
    [[nodiscard]] std::optional<Connection> connection(const QCommandLineParser &parser, int &exitCode) const;
    [[nodiscard]] std::optional<FetchScope> scope(const QCommandLineParser &parser, const Connection &connection,
                                                  int &exitCode) const;
};

std::optional<Connection> FetchOptions::connection(const QCommandLineParser &parser, int &exitCode) const
{
    const auto refuse = [&exitCode](int code) {
        exitCode = code;
        return std::nullopt;
    };
    Connection connection;
    const auto generation = dialectByKey(parser.value(dialect));
    if (!generation)
        return refuse(Terminal::wrongUse(FetchCommands::tr("\"--dialect\" is v2, v3 or v4.")));
    connection.dialect = *generation;
    // The addresses of V2 and V3 are switched off: whoever speaks them has one of their own.
    connection.base =
        QUrl(parser.isSet(service) || *generation != Dialect::V4 ? parser.value(service)
                                                                 : QString(dialectSpec(*generation).base));
    if (!Terminal::isServiceAddress(connection.base))
        return refuse(Terminal::wrongUse(
            FetchCommands::tr("\"--service\" needs the address of a service that begins with http:// or https://.")));
    connection.tokenUrl = QUrl(parser.value(tokenUrl));
    if (parser.isSet(tokenUrl) && !Terminal::isServiceAddress(connection.tokenUrl))
        return refuse(Terminal::wrongUse(
            FetchCommands::tr("\"--token-url\" needs an address that begins with http:// or https://.")));
    const auto key = readSecret(parser.value(keyFile), "ACHIEVEMENTS_USER_KEY");
    const auto secret = readSecret(parser.value(clientSecretFile), "ACHIEVEMENTS_CLIENT_SECRET");
    for (const auto &read : {key, secret})
        if (!read)
            return refuse(Terminal::fail(read.error()));
    connection.userKey = *key;
    connection.clientSecret = *secret;
    connection.clientId =
        parser.isSet(clientId) ? parser.value(clientId).toUtf8() : qgetenv("ACHIEVEMENTS_CLIENT_ID").trimmed();
    if (connection.dialect == Dialect::V4 && (connection.clientId.isEmpty() || connection.clientSecret.isEmpty()))
        return refuse(Terminal::wrongUse(FetchCommands::tr(
            "A v4 service needs a client id and a client secret: --client-id and --client-secret-file.")));
    bool isNumber = false;
    connection.requestsPerSecond = parser.value(rate).toInt(&isNumber);
    if (!isNumber || connection.requestsPerSecond < 0)
        return refuse(Terminal::wrongUse(FetchCommands::tr("\"--requests-per-second\" needs a number from 0.")));
    return connection;
}

std::optional<FetchScope> FetchOptions::scope(const QCommandLineParser &parser, const Connection &connection,
                                              int &exitCode) const
{
    const auto refuse = [&exitCode](int code) {
        exitCode = code;
        return std::nullopt;
    };
    FetchScope scope;
    const auto number = [&parser](const QCommandLineOption &option, Field field) -> std::optional<quint64> {
        const auto value = parseFieldText(field, parser.value(option));
        const auto *const numbers = value ? std::get_if<std::vector<quint64>>(&*value) : nullptr;
        const auto *const single = value ? std::get_if<quint64>(&*value) : nullptr;
        return single                            ? std::optional(*single)
               : numbers && numbers->size() == 1 ? std::optional((*numbers)[0])
                                                 : std::nullopt;
    };
    scope.game = number(game, Field::Game);
    scope.source = number(source, Field::Category);
    if (parser.isSet(game) && !scope.game)
        return refuse(Terminal::wrongUse(FetchCommands::tr("\"--game\" needs the id of a game.")));
    if (parser.isSet(source) && !scope.source)
        return refuse(Terminal::wrongUse(FetchCommands::tr("\"--source\" is playstation, xbox, steam or a number.")));
    scope.updatedSince = QDateTime::fromString(parser.value(since), Qt::ISODate);
    if (parser.isSet(since) && !scope.updatedSince.isValid())
        return refuse(
            Terminal::wrongUse(FetchCommands::tr("\"--updated-since\" needs a date such as 2018-06-01T12:00:00Z.")));
    const auto condition = apicalypse::checkedCondition(parser.value(where));
    if (!condition)
        return refuse(Terminal::fail(condition.error()));
    if (!condition->isEmpty() && connection.dialect == Dialect::V2)
        return refuse(Terminal::wrongUse(FetchCommands::tr(
            "A v2 service knows no conditions; narrow the fetch by --game, --source or --updated-since.")));
    scope.where = *condition;
    return scope;
}

} // namespace

int commands::fetchRecords(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CATALOG"_s, FetchCommands::tr("The catalog; it is made when it does not exist."));
    const FetchOptions options;
    parser.addOptions(options.all());
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 1, 1, exitCode))
        return exitCode;
    const auto connection = options.connection(parser, exitCode);
    if (!connection)
        return exitCode;
    const auto scope = options.scope(parser, *connection, exitCode);
    if (!scope)
        return exitCode;

    const auto path = parser.positionalArguments().front();
    auto store = QFileInfo::exists(path) ? CatalogStore::open(path) : CatalogStore::create(path);
    if (!store)
        return Terminal::fail(store.error());
    std::optional<FetchMemo> memo;
    if (parser.isSet(options.resume)) {
        const auto pending = (*store)->pendingFetches();
        if (!pending)
            return Terminal::fail(pending.error());
        for (const auto &fetch : *pending)
            if (const auto found = FetchMemo::fromMark(fetch.mark);
                !memo && found && found->isOf(*connection) && found->scope == *scope)
                memo = found;
        if (!memo)
            Terminal::message(FetchCommands::tr("There is nothing to go on with; the fetch begins anew."));
    }
    return fetchInto(**store, *connection, *scope, memo, language);
}
