// achievement-curator: the window.

#include "app/application.h"
#include "app/screenshot.h"
#include "app/terminal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace {

class Start
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

constexpr QSize kDefaultSize(1280, 800);

struct Arguments
{
    CuratorApplication::Options options;
    QString screenshot;
    QSize size = kDefaultSize;
};

// "1280x800"; invalid when it is none.
QSize parseSize(const QString &text)
{
    const auto parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 320 && size.height() >= 240 && size.width() <= 8192 && size.height() <= 8192 ? size
                                                                                                        : QSize();
}

// Nothing: the exit code is in `exitCode`.
std::optional<Arguments> readArguments(const QStringList &given, int &exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Start::tr("Browse, check and correct achievement records."));
    parser.addPositionalArgument(u"CATALOG"_s, Start::tr("The catalog to open."), u"[CATALOG]"_s);
    const QCommandLineOption demo(u"demo"_s, Start::tr("Start on the built-in sample service."));
    const QCommandLineOption service(u"service"_s, Start::tr("Fetch from this v2 service at the start."), u"URL"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Start::tr("Write a picture of the window and end; needs no display."), u"FILE"_s);
    const QCommandLineOption size(u"size"_s, Start::tr("Size of the picture, e.g. 1920x1080."), u"WxH"_s);
    const QCommandLineOption language(u"language"_s, Start::tr("Language of this run: de, en or ja."), u"L"_s);
    const QCommandLineOption dark(u"dark"_s, Start::tr("Dark appearance for this run."));
    const QCommandLineOption light(u"light"_s, Start::tr("Light appearance for this run."));
    parser.addOptions({demo, service, screenshot, size, language, dark, light});
    if (given.contains(u"--version"_s) || given.contains(u"-v"_s)) {
        Terminal::result(u"achievement-curator "_s + QCoreApplication::applicationVersion());
        exitCode = 0;
        return std::nullopt;
    }
    if (!Terminal::parse(parser, u"achievement-curator"_s, given, 0, 1, exitCode))
        return std::nullopt;

    Arguments arguments;
    auto &options = arguments.options;
    exitCode = 2;
    options.demo = parser.isSet(demo);
    options.catalog = parser.positionalArguments().value(0);
    options.service = QUrl(parser.value(service));
    if (parser.isSet(service) && (!Terminal::isServiceAddress(options.service) || options.catalog.isEmpty())) {
        Terminal::message(Start::tr(
            "\"--service\" needs an address that begins with http:// or https://, and a catalog to fetch into."));
        return std::nullopt;
    }
    options.language = parser.value(language);
    if (!options.language.isEmpty() && !Language::available().contains(options.language)) {
        Terminal::message(Start::tr("There is no translation \"%1\"; there are: %2.")
                              .arg(options.language, Language::available().join(u", "_s)));
        return std::nullopt;
    }
    if (parser.isSet(dark))
        options.appearance = Appearance::Dark;
    else if (parser.isSet(light) || parser.isSet(screenshot))
        options.appearance = Appearance::Light; // the same picture wherever it is taken
    arguments.screenshot = parser.value(screenshot);
    options.remember = arguments.screenshot.isEmpty();
    if (parser.isSet(size)) {
        arguments.size = parseSize(parser.value(size));
        if (!arguments.size.isValid()) {
            Terminal::message(Start::tr("\"%1\" is no size; write it like 1280x800.").arg(parser.value(size)));
            return std::nullopt;
        }
    }
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    // A picture needs no display: decided before Qt looks for one.
    for (int i = 1; i < argc; ++i)
        if (const QByteArrayView argument(argv[i]); argument.startsWith("--screenshot") || argument == "--help" ||
                                                    argument == "--version" || argument == "-h" || argument == "-v")
            qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"achievement-curator"_s);
    QCoreApplication::setApplicationName(u"achievement-curator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACHIEVEMENT_CURATOR_VERSION));
    QGuiApplication::setDesktopFileName(u"org.achievementcurator.AchievementCurator"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/achievement-curator.svg"_s));

    Language startLanguage; // for messages before the window is there
    startLanguage.set({});
    int exitCode = 0;
    const auto arguments = readArguments(QCoreApplication::arguments(), exitCode);
    if (!arguments)
        return exitCode;

    CuratorApplication curator(arguments->options);
    std::unique_ptr<Screenshot> screenshot;
    if (!arguments->screenshot.isEmpty()) {
        screenshot = std::make_unique<Screenshot>(curator, arguments->screenshot, arguments->size);
        screenshot->start();
    }
    curator.window().show();
    curator.start();
    return QApplication::exec();
}
