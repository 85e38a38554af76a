// fetch and sample-service.

#include "app/commands.h"
#include "app/sample/sampleservice.h"
#include "app/terminal.h"
#include "models/sources/achievementfetch.h"
#include "models/store/catalogstore.h"
#include "views/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class ServiceCommands
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCommands)
};

constexpr qint64 kMaximumKeyBytes = 4096;

// The first line of a key file, without its line end.
Result<QByteArray> readKey(const QString &path)
{
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

int fetchInto(CatalogStore &store, const Connection &connection, Language &language)
{
    const auto step =
        store.beginStep({StepLabel::Kind::Fetch,
                         {},
                         connection.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                         0});
    if (!step)
        return Terminal::fail(step.error());
    QNetworkAccessManager network;
    AchievementFetch fetch(network, connection);
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

    const auto closed = store.closeStep(*step);
    if (!closed && !received.failure)
        received.failure = closed.error();
    if (received.failure)
        Terminal::fail(*received.failure);
    else
        Terminal::message(Messages::forOutcome(outcome));
    const InEnglish english(language);
    Terminal::result(u"fetched %1 achievements, %2 with errors, %3 rejected"_s.arg(
        QString::number(outcome.received - outcome.rejected), QString::number(received.withErrors),
        QString::number(outcome.rejected)));
    if (received.failure || outcome.error || outcome.gap() > 0)
        return commands::kFailure;
    return received.withErrors + outcome.rejected > 0 ? commands::kRecordErrors : commands::kGood;
}

} // namespace

int commands::fetchRecords(const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CATALOG"_s, ServiceCommands::tr("The catalog; it is made when it does not exist."));
    const QCommandLineOption service(u"service"_s, ServiceCommands::tr("Base address of a v2 service."), u"URL"_s);
    const QCommandLineOption keyFile(
        u"key-file"_s, ServiceCommands::tr("A file whose first line is the user key of the service."), u"FILE"_s);
    parser.addOptions({service, keyFile});
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 1, 1, exitCode))
        return exitCode;

    Connection connection;
    connection.base = QUrl(parser.value(service));
    if (!Terminal::isServiceAddress(connection.base))
        return Terminal::wrongUse(
            ServiceCommands::tr("\"--service\" needs the address of a service that begins with http:// or https://."));
    if (parser.isSet(keyFile)) {
        const auto key = readKey(parser.value(keyFile));
        if (!key)
            return Terminal::fail(key.error());
        connection.userKey = *key;
    }
    const auto path = parser.positionalArguments().front();
    auto store = QFileInfo::exists(path) ? CatalogStore::open(path) : CatalogStore::create(path);
    if (!store)
        return Terminal::fail(store.error());
    return fetchInto(**store, connection, language);
}

int commands::runSampleService(const QStringList &arguments, Language &)
{
    QCommandLineParser parser;
    const QCommandLineOption portOption(
        u"port"_s, ServiceCommands::tr("The port to listen on; without it, or with 0, a free one."), u"N"_s, u"0"_s);
    parser.addOption(portOption);
    int exitCode = kFailure;
    if (!Terminal::parse(parser, u"achievements "_s + arguments.front(), arguments, 0, 0, exitCode))
        return exitCode;
    bool isNumber = false;
    const auto port = parser.value(portOption).toUShort(&isNumber);
    if (!isNumber)
        return Terminal::wrongUse(ServiceCommands::tr("A port is a number from 0 to 65535."));

    SampleService service;
    const auto started = service.start(port);
    if (!started)
        return Terminal::fail(started.error());
    Terminal::result(u"listening on http://127.0.0.1:%1"_s.arg(*started));
    std::fflush(stdout); // whoever started it waits for this line
    Terminal::message(ServiceCommands::tr("The user key is \"sample\". Ctrl+C ends the service."));
    return QCoreApplication::exec();
}
