// What the command line's commands share: reading their arguments, and writing results and messages.
#pragma once

#include "app/language.h"
#include "models/catalog/catalog.h"
#include "models/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QIODevice>
#include <QUrl>

#include <functional>

class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)

public:
    // Reads arguments, of which the first names the program or command and `program` is how it is called. False when
    // they were wrong or help was asked for, which has then been said; exitCode tells which: 0 after help.
    [[nodiscard]] static bool parse(QCommandLineParser &parser, const QString &program, const QStringList &arguments,
                                    qsizetype fewest, qsizetype most, int &exitCode);
    // A whole line to stdout.
    static void result(const QByteArray &line);
    static void result(const QString &line) { result(line.toUtf8()); }
    // A cell of a line with tabs between them: its own tabs and line breaks become blanks.
    [[nodiscard]] static QString cell(QString text);
    // Writes a whole file, or to stdout when `path` is empty.
    [[nodiscard]] static Result<void> write(const QString &path, const std::function<Result<void>(QIODevice &)> &body);
    // Of SQLite, as catalogs are.
    [[nodiscard]] static bool isDatabase(const QString &path);
    // A message line to stderr.
    static void message(const QString &text);
    static int fail(const Error &error); // says it; returns 2
    static int wrongUse(const QString &text);
    // http or https, with a host.
    [[nodiscard]] static bool isServiceAddress(const QUrl &address);
    // False when something written to stdout did not arrive (a full disk, a closed pipe), which has then been said.
    [[nodiscard]] static bool flushResults();
    // The snapshot of an existing catalog and a reader of its texts.
    [[nodiscard]] static Result<CatalogPtr> load(const QString &path);
};

// While it lives, everything is said in English: results are for scripts.
class InEnglish
{
public:
    explicit InEnglish(Language &language)
        : m_language(language)
        , m_chosen(language.chosen())
    {
        m_language.set(QStringLiteral("en"));
    }
    ~InEnglish() { m_language.set(m_chosen); }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    Language &m_language;
    QString m_chosen;
};
