// sample-service.

#include "app/commands.h"
#include "app/sample/sampleservice.h"
#include "app/terminal.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class ServiceCommands
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCommands)
};

} // namespace

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
