#include "app/terminal.h"

#include "app/commands.h"
#include "models/sources/recordexport.h"
#include "models/store/catalogreader.h"
#include "views/messages.h"

#include <QFile>

#include <cstdio>

bool Terminal::parse(QCommandLineParser &parser, const QString &program, const QStringList &arguments, qsizetype fewest,
                     qsizetype most, int &exitCode)
{
    const auto help = parser.addHelpOption();
    const bool parsed = parser.parse(arguments);
    exitCode = commands::kFailure;
    if (parsed && parser.isSet(help)) {
        message(parser.helpText().replace(QCoreApplication::arguments().front(), program).trimmed());
        exitCode = commands::kGood;
        return false;
    }
    const auto given = parser.positionalArguments().size();
    if (parsed && given >= fewest && given <= most)
        return true;
    if (!parsed)
        wrongUse(parser.errorText());
    else
        wrongUse(given < fewest ? tr("An argument is missing.") : tr("There are too many arguments."));
    message(tr("See \"%1 --help\".").arg(program));
    return false;
}

void Terminal::result(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

QString Terminal::cell(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
}

Result<void> Terminal::write(const QString &path, const std::function<Result<void>(QIODevice &)> &body)
{
    if (!path.isEmpty())
        return writeWholeFile(path, body);
    QFile out;
    const auto unwritable = [&out] {
        return tl::unexpected(
            Error{.kind = Error::Kind::FileUnwritable, .detail = out.errorString(), .place = QStringLiteral("stdout")});
    };
    if (!out.open(stdout, QIODevice::WriteOnly))
        return unwritable();
    const auto written = body(out);
    if (written && !out.flush())
        return unwritable();
    return written;
}

bool Terminal::isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

void Terminal::message(const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fflush(stdout); // keeps results and messages in order where both go to one terminal
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fputc('\n', stderr);
}

bool Terminal::isServiceAddress(const QUrl &address)
{
    return (address.scheme() == u"http" || address.scheme() == u"https") && !address.host().isEmpty();
}

bool Terminal::flushResults()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    message(tr("The results could not be written."));
    return false;
}

int Terminal::fail(const Error &error)
{
    return wrongUse(Messages::forError(error));
}

int Terminal::wrongUse(const QString &text)
{
    message(text);
    return commands::kFailure;
}

Result<CatalogPtr> Terminal::load(const QString &path)
{
    auto reader = CatalogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    return readCatalog(**reader);
}
