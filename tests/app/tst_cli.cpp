// The command line, run as its users run it: its own process, real files, the sample service over HTTP.

#include "models/store/catalogstore.h"
#include "tests/support/records.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

struct Run
{
    int exitCode = -1;
    QByteArray out, err;
    [[nodiscard]] QByteArrayList lines() const { return out.trimmed().split('\n'); }
};

Run achievements(const QStringList &arguments, const QString &language = u"C.UTF-8"_s)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.insert(u"LANGUAGE"_s, language.left(2));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), arguments);
    if (!process.waitForFinished(kPatience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsAndCounts();
    void importingTwiceChangesNothing();
    void exportsTheBytesItImported_data();
    void exportsTheBytesItImported();
    void writesAnExportToAFile();
    void neverExportsOverACatalog();
    void tellsResultsThatCouldNotBeWritten();
    void exportsCsv();
    void importsItsOwnCsvWithoutLoss();
    void mergesDefinitions();
    void whatWasImportedComesBackFromEachExport_data();
    void whatWasImportedComesBackFromEachExport();
    void takesColumnsAsItIsTold();
    void refusesWrongImportOptions_data();
    void refusesWrongImportOptions();
    void leadsFromOneFileToAnother();
    void appliesAChangeSetOnceAndTellsConflicts();
    void handsOverItsOwnChanges();
    void tellsAChangeSetThatIsNone();
    void findsWordsAndPhrases();
    void namesGamesButExportsTheIds();
    void refusesAQueryThatCountsInPartOnly();
    void takesNamesInAnyLanguage();
    void listsProblems();
    void listsProblemsAsJson();
    void hintsAreNoFailure();
    void tellsWrongUse_data();
    void tellsWrongUse();
    void tellsBadInput_data();
    void tellsBadInput();
    void speaksTheUsersLanguageOnStderrOnly();
    void fetchesTheSampleService();
    void tellsAWrongKeyWithoutShowingIt();
    void printsHelpAndVersion();

private:
    QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalog;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_catalog = m_folder->filePath(u"test.achievements"_s);
}

QString TestCli::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestCli::importsAndCounts()
{
    const auto file = write(u"a.json"_s, "[" + recordText(1, "One") + "," + recordText(2, "Two") + "]");
    auto run = achievements({u"import"_s, m_catalog, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().back(), QByteArray("imported 2 achievements, 0 with errors, 0 rejected"));

    const auto faulty = write(u"b.ndjson"_s, "{\"id\":3}\n{\"id\":4,}\n" + recordText(5, "Five"));
    run = achievements({u"import"_s, m_catalog, faulty});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.lines().back(), QByteArray("imported 2 achievements, 1 with errors, 1 rejected"));
    QVERIFY2(run.err.contains("b.ndjson"), run.err.constData());
    QCOMPARE(achievements({u"query"_s, m_catalog, {}, u"--count"_s}).out, QByteArray("4\n"));
}

void TestCli::importingTwiceChangesNothing()
{
    const auto file =
        write(u"a.json"_s, "[" + recordText(1, "One") + "," + recordText(1, "Double") + ",{\"name\":\"x\"}]");
    QCOMPARE(achievements({u"import"_s, m_catalog, file}).exitCode, 1);
    const auto before = achievements({u"export"_s, m_catalog}).out;
    QCOMPARE(achievements({u"import"_s, m_catalog, file, file}).exitCode, 1);
    QCOMPARE(achievements({u"export"_s, m_catalog}).out, before);
    QCOMPARE(achievements({u"query"_s, m_catalog, {}, u"--count"_s}).out, QByteArray("3\n"));
}

void TestCli::exportsTheBytesItImported_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("output");
    const QByteArray odd =
        "{ \"id\" : 18446744073709551615 ,\n\t\"name\":\"D\\u00e9fi \\ud83c\\udfc6\", \"x\":{\"y\":[1.50,null]} }";
    QTest::newRow("json") << QByteArray("[" + odd + "," + recordText(2, "B") + "]") << u"json"_s
                          << QByteArray("[" + odd + ",\n" + recordText(2, "B") + "]\n");
    QTest::newRow("ndjson") << odd << u"ndjson"_s
                            << QByteArray("{ \"id\" : 18446744073709551615 , \t\"name\":\"D\\u00e9fi \\ud83c\\udfc6\", "
                                          "\"x\":{\"y\":[1.50,null]} }\n");
}

void TestCli::exportsTheBytesItImported()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, format);
    QFETCH(QByteArray, output);
    QVERIFY(achievements({u"import"_s, m_catalog, write(u"a.json"_s, input)}).exitCode <= 1);
    const auto run = achievements({u"export"_s, m_catalog, u"--format"_s, format});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.trimmed(), output.trimmed());
}

void TestCli::writesAnExportToAFile()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One") + recordText(2, "Two"))});
    const auto path = m_folder->filePath(u"out.ndjson"_s);
    const auto run =
        achievements({u"export"_s, m_catalog, u"--format"_s, u"ndjson"_s, u"--query"_s, u"two"_s, u"--output"_s, path});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed(), recordText(2, "Two"));
}

void TestCli::neverExportsOverACatalog()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))});
    const auto run = achievements({u"export"_s, m_catalog, u"--output"_s, m_catalog});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("test.achievements"), run.err.constData());
    QCOMPARE(achievements({u"query"_s, m_catalog, {}, u"--count"_s}).out, QByteArray("1\n"));
}

void TestCli::tellsResultsThatCouldNotBeWritten()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))});
    for (const auto &arguments : {QStringList{u"export"_s, m_catalog}, QStringList{u"query"_s, m_catalog, {}}}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
}

void TestCli::exportsCsv()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "=One", ",\"slug\":\"x\""))});
    const auto run = achievements({u"export"_s, m_catalog, u"--format"_s, u"csv"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out,
             QByteArray("id,name,category,icon,game,rank,description,external_id,owners,owners_percentage,"
                        "tags,language,created_at,updated_at,more\r\n"
                        "1,'=One,3,,,,,ACH_1,,,,,1529500723000,1529500723000,\"{\"\"slug\"\":\"\"x\"\"}\"\r\n"));
}

void TestCli::importsItsOwnCsvWithoutLoss()
{
    const auto records = write(u"a.ndjson"_s, recordText(1, "=One", ",\"tags\":[\"a,b\",5],\"own\":{\"x\":1.50}") +
                                                  "\n" + recordText(18446744073709551615U, "Two\\nlines"));
    QCOMPARE(achievements({u"import"_s, m_catalog, records}).exitCode, 0);
    const auto csv = write(u"a.csv"_s, achievements({u"export"_s, m_catalog, u"--format"_s, u"csv"_s}).out);
    const auto other = m_folder->filePath(u"other.achievements"_s);

    const auto run = achievements({u"import"_s, other, csv, u"--format"_s, u"csv"_s});

    QCOMPARE(run.lines().back(), "imported 2 achievements, 0 with errors, 0 rejected"_ba);
    // Only the order of members differs.
    const auto differences = achievements({u"diff"_s, m_catalog, other}).out;
    QVERIFY(!differences.contains("\"before\"") && !differences.contains("\"after\"") &&
            !differences.contains("\"add\""));
}

void TestCli::mergesDefinitions()
{
    const auto schema = write(
        u"schema.json"_s,
        R"({"game":{"gameName":"Tidal Clockwork","availableGameStats":{"achievements":[{"name":"STEP","displayName":"First Step"},)"
        R"({"name":"LAMP","displayName":"Lamp","hidden":1},{"displayName":"Nameless"}]}}})");
    const auto rates =
        write(u"rates.json"_s, R"({"achievementpercentages":{"achievements":[{"name":"LAMP","percent":"5.5"}]}})");
    const QStringList command{u"import"_s, m_catalog, schema, rates, u"--game"_s, u"41"_s, u"--ids"_s, u"from:7"_s};

    const auto dry = achievements(command + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.lines(), (QByteArrayList{"add\tSTEP\tFirst Step", "add\tLAMP\tLamp",
                                          "added 2, updated 0, unchanged 0, left 0, drafts 0, rejected 1"}));
    QVERIFY(!QFile::exists(m_catalog));
    const auto run = achievements(command);
    QCOMPARE(run.exitCode, 1); // of the nameless one
    QVERIFY(run.err.contains("schema.json, record 3"));
    QVERIFY(run.err.contains("LAMP: The achievement is hidden"));
    QCOMPARE(achievements({u"query"_s, m_catalog, u"game:41 rarity:5..6"_s, u"--count"_s}).out.trimmed(), "1"_ba);
    QCOMPARE(achievements(command).lines().back(), "added 0, updated 0, unchanged 2, left 0, drafts 0, rejected 1"_ba);
}

void TestCli::whatWasImportedComesBackFromEachExport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Steam")
        << R"({"game":{"availableGameStats":{"achievements":[{"name":"A","displayName":"=Tide, \"high\"",)"
           R"("description":"Two\nlines","icon":"https://x/a.jpg","icongray":"https://x/g.jpg"},)"
           R"({"name":"81081","displayName":"\u30c6\u30b9\u30c8","hidden":1}]}}})"_ba;
    QTest::newRow("emulator") << R"([{"name":"A","displayName":{"english":"Ebb","token":"T"},"icon":"local.jpg"}])"_ba;
    QTest::newRow("RetroAchievements")
        << R"({"ID":1,"Title":"Moss","NumDistinctPlayers":3,"Achievements":{"9":{"ID":9,)"
           R"("Title":"-5","NumAwarded":1,"BadgeName":"00012",)"
           R"("DateCreated":"2012-11-02 00:03:12"}}})"_ba;
    QTest::newRow("PlayStation") << R"({"trophies":[{"trophyId":0,"trophyName":"All","trophyType":"platinum",)"
                                    R"("trophyEarnedRate":"1.60"}]})"_ba;
    QTest::newRow("Xbox")
        << R"({"achievements":[{"id":"5","name":"Keeper","lockedDescription":"Light it.","rarity":)"
           R"({"currentPercentage":4.25},"mediaAssets":[{"type":"Icon","url":"https://x/k.png"}]}]})"_ba;
    QTest::newRow("Steamworks")
        << "\"480\"{\"stats\"{\"1\"{\"bits\"{\"0\"{\"name\" \"A\" \"display\"{\"name\"{\"english\" "
           "\"Say \\\"ahoy\\\"\"}}}}}}}"_ba;
    QTest::newRow("table") << "external_id,name,tags,source\nA,\"x, y\",\"a,b\",steam\n"_ba;
}

void TestCli::whatWasImportedComesBackFromEachExport()
{
    QFETCH(QByteArray, text);
    const auto first =
        achievements({u"import"_s, m_catalog, write(u"in.txt"_s, text), u"--game"_s, u"41"_s, u"--ids"_s, u"from:7"_s});
    QVERIFY2(first.out.startsWith("added "), first.err.constData());
    QVERIFY(!first.out.startsWith("added 0"));
    for (const auto &format : {u"json"_s, u"ndjson"_s, u"csv"_s}) {
        const auto file = m_folder->filePath(u"out."_s + format);
        const auto other = m_folder->filePath(format + u".achievements"_s);
        QCOMPARE(achievements({u"export"_s, m_catalog, u"--format"_s, format, u"--output"_s, file}).exitCode, 0);
        QVERIFY(achievements({u"import"_s, other, file}).out.endsWith(" 0 rejected\n"));
        const auto differences = achievements({u"diff"_s, m_catalog, other}).out;
        QVERIFY2(!differences.contains("\"before\"") && !differences.contains("\"after\"") &&
                     !differences.contains("\"add\"") && !differences.contains("\"delete\""),
                 differences.constData());
    }
}

void TestCli::takesColumnsAsItIsTold()
{
    const auto table = write(u"t.csv"_s, "number;label;share\n8;Dew;12,5 %\n9;Fern;\n");

    const auto untold = achievements({u"import"_s, m_catalog, table});
    QCOMPARE(untold.exitCode, 2);
    QVERIFY(untold.err.contains("t.csv"));
    const auto run = achievements({u"import"_s, m_catalog, table, u"--columns"_s, u"id,name,owners_percentage"_s});

    QCOMPARE(run.lines().back(), "imported 2 achievements, 2 with errors, 0 rejected"_ba);
    QCOMPARE(achievements({u"export"_s, m_catalog, u"--format"_s, u"ndjson"_s}).lines().front(),
             R"({"id":8,"name":"Dew","owners_percentage":12.5})"_ba);
}

void TestCli::refusesWrongImportOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a format there is not") << QStringList{u"--format"_s, u"origin"_s};
    QTest::newRow("another format") << QStringList{u"--format"_s, u"steam"_s};
    QTest::newRow("a game that is no number") << QStringList{u"--game"_s, u"boss"_s};
    QTest::newRow("ids from nowhere") << QStringList{u"--ids"_s, u"from:x"_s};
    QTest::newRow("a region there is not") << QStringList{u"--region"_s, u"moon"_s};
}

void TestCli::refusesWrongImportOptions()
{
    QFETCH(QStringList, options);
    const auto run =
        achievements(QStringList{u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))} + options);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
    QVERIFY(!QFile::exists(m_catalog));
}

void TestCli::leadsFromOneFileToAnother()
{
    const auto before = write(u"a.json"_s, "[" + recordText(1, "One") + "," + recordText(2, "Two") + "]");
    const auto after = write(u"b.ndjson"_s, recordText(2, "Two!") + "\n" + recordText(3, "Three"));
    const auto document = m_folder->filePath(u"changes.json"_s);
    auto run = achievements(
        {u"diff"_s, before, after, u"--output"_s, document, u"--label"_s, u"A | set"_s, u"--author"_s, u"Ann"_s});
    QVERIFY2(run.exitCode == 0 && run.out.isEmpty(), run.err.constData());

    run = achievements({u"report"_s, document});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("# A \\| set\n\nAuthor: Ann"), run.out.constData());
    QVERIFY2(run.out.contains("| 2 | Two\\! | Name | Two | Two\\! |\n"), run.out.constData());

    achievements({u"import"_s, m_catalog, before});
    run = achievements({u"apply"_s, document, m_catalog});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("applied 3 changes, 0 already there, 0 conflict, 0 missing\n"));
    run = achievements({u"diff"_s, m_catalog, after});
    QVERIFY2(run.out.contains("\"changes\":[]"), run.out.constData());
}

void TestCli::appliesAChangeSetOnceAndTellsConflicts()
{
    const auto base = write(u"a.json"_s, recordText(1, "One", ",\"rank\":1") + recordText(2, "Two"));
    achievements({u"import"_s, m_catalog, base});
    const auto document = write(u"changes.json"_s, R"({"format":"achievement-changes","version":1,"changes":[
            {"do":"edit","id":1,"fields":{"name":{"before":"One","after":"1"},"rank":{"before":2,"after":3}}},
            {"do":"edit","id":9,"fields":{"rank":{"after":3}}},
            {"do":"add","record":{"id":2,"name":"Other"}},
            {"do":"edit","id":2,"fields":{"name":{"before":"Two","after":"2"}}}]})");
    const QByteArray listed = "conflict\t1\t1\trank\t2\t1\t3\n"
                              "missing\t2\t9\t-\t-\t-\t-\n"
                              "exists\t3\t2\t-\t-\t-\t-\n";
    auto run = achievements({u"apply"_s, document, m_catalog, u"--dry-run"_s}, u"de_DE.UTF-8"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, listed + "applied 1 changes, 0 already there, 2 conflict, 1 missing\n");
    QCOMPARE(achievements({u"query"_s, m_catalog, u"is:changed"_s, u"--count"_s}).out, QByteArray("0\n"));

    QCOMPARE(achievements({u"apply"_s, document, m_catalog}).out, run.out);
    QCOMPARE(achievements({u"export"_s, m_catalog}).out.trimmed(),
             QByteArray("[" + recordText(1, "1", ",\"rank\":1") + ",\n" + recordText(2, "2") + "]"));
    run = achievements({u"apply"_s, document, m_catalog});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, listed + "applied 0 changes, 1 already there, 2 conflict, 1 missing\n");
}

void TestCli::handsOverItsOwnChanges()
{
    const auto base = write(u"a.json"_s, recordText(1, "One") + recordText(2, "Two") + recordText(3, "Three"));
    const auto mine = m_folder->filePath(u"mine.achievements"_s);
    achievements({u"import"_s, m_catalog, base});
    achievements({u"import"_s, mine, base});
    const auto wanted = write(u"b.json"_s, recordText(1, "1") + recordText(3, "Three!") + recordText(4, "Four"));
    const auto lead = m_folder->filePath(u"lead.json"_s), handed = m_folder->filePath(u"handed.json"_s);
    achievements({u"diff"_s, mine, wanted, u"--output"_s, lead});
    QCOMPARE(achievements({u"apply"_s, lead, mine}).exitCode, 0);

    auto run = achievements({u"export"_s, mine, u"--format"_s, u"changes"_s, u"--output"_s, handed});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    run = achievements({u"apply"_s, handed, m_catalog});
    QCOMPARE(run.out, QByteArray("applied 4 changes, 0 already there, 0 conflict, 0 missing\n"));
    QVERIFY(achievements({u"diff"_s, m_catalog, mine}).out.contains("\"changes\":[]"));
    run = achievements({u"export"_s, mine, u"--format"_s, u"report"_s, u"--query"_s, u"three"_s});
    QVERIFY2(run.out.contains("| 0 | 1 | 0 |") && run.out.contains("Three\\!"), run.out.constData());
}

void TestCli::tellsAChangeSetThatIsNone()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))});
    const auto newer = write(u"newer.json"_s, R"({"format":"achievement-changes","version":7,"changes":[]})");
    const auto broken = write(u"broken.json"_s, R"({"format":"achievement-changes","version":1,"changes":[{"do":5}]})");
    for (const auto &arguments :
         {QStringList{u"apply"_s, newer, m_catalog}, QStringList{u"apply"_s, broken, m_catalog},
          QStringList{u"report"_s, newer}, QStringList{u"import"_s, m_catalog, newer},
          QStringList{u"apply"_s, m_catalog, m_catalog}, QStringList{u"diff"_s, broken, m_catalog}}) {
        const auto run = achievements(arguments);
        QVERIFY2(run.exitCode == 2 && run.out.isEmpty(), run.out.constData());
        QVERIFY(!run.err.trimmed().isEmpty());
    }
    QVERIFY(achievements({u"apply"_s, broken, m_catalog}).err.contains("change 1, byte"));
}

void TestCli::findsWordsAndPhrases()
{
    achievements(
        {u"import"_s, m_catalog,
         write(u"a.json"_s, "[" + recordText(1, "End Boss") + "," + recordText(2, "Boss End", ",\"rank\":1") + "]")});
    auto run = achievements({u"query"_s, m_catalog, u"\"end boss\""_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().size(), 2);
    QCOMPARE(run.lines()[0].split('\t')[1], QByteArray("name"));
    QCOMPARE(run.lines()[1].split('\t')[1], QByteArray("End Boss"));
    run = achievements({u"query"_s, m_catalog, u"boss"_s, u"--format"_s, u"ndjson"_s});
    QCOMPARE(run.lines(), (QByteArrayList{recordText(1, "End Boss"), recordText(2, "Boss End", ",\"rank\":1")}));
    QCOMPARE(achievements({u"query"_s, m_catalog, u"nothing"_s, u"--count"_s}).out, QByteArray("0\n"));
}

void TestCli::namesGamesButExportsTheIds()
{
    const auto texts =
        QByteArrayList{recordText(1, "One", ",\"game\":41233"), recordText(2, "Two", ",\"game\":[5,41233]"),
                       recordText(3, "Three", ",\"game\":5")};
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, texts.join('\n'))});
    const QByteArray game = R"({"id":41233,"name":"Boss Rush"})";
    QVERIFY(CatalogStore::open(m_catalog).value()->receiveGames(u"igdb"_s, {{41233, 5}, {{41233, game}}}));
    auto run = achievements({u"query"_s, m_catalog, u"game:rush"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().size(), 3);
    QCOMPARE(run.lines()[1].split('\t')[3], QByteArray("Boss Rush (41233)"));
    QCOMPARE(run.lines()[2].split('\t')[3], QByteArray("5, Boss Rush (41233)"));
    QCOMPARE(achievements({u"query"_s, m_catalog, u"game=\"Boss Rush\""_s, u"--count"_s}).out, QByteArray("2\n"));
    QCOMPARE(achievements({u"query"_s, m_catalog, u"rush"_s, u"--count"_s}).out, QByteArray("0\n"));
    run = achievements({u"export"_s, m_catalog, u"--format"_s, u"ndjson"_s});
    QCOMPARE(run.lines(), texts);
}

void TestCli::refusesAQueryThatCountsInPartOnly()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))});
    const auto run = achievements({u"query"_s, m_catalog, u"one source:staem"_s, u"--count"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("staem") && run.err.contains("steam"), run.err.constData());
}

void TestCli::takesNamesInAnyLanguage()
{
    achievements({u"import"_s, m_catalog, write(u"a.json"_s, recordText(1, "One"))});
    const auto run =
        achievements({u"query"_s, m_catalog, u"one OR language:ヨーロッパ OR rank:silber"_s, u"--count"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("1\n"));
}

void TestCli::listsProblems()
{
    const auto file = write(
        u"a.json"_s,
        "[" +
            recordText(7, "A",
                       ",\"owners\":-1,\"description\":\"d\",\"tags\":[\"t\"],\"icon\":{\"url\":\"https://h/x.png\"}") +
            ",{\"id\":8}]");
    achievements({u"import"_s, m_catalog, file});
    for (const auto &path : {m_catalog, file}) {
        const auto run = achievements({u"validate"_s, path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.lines()[0].startsWith("warning\t7\towners\t"), run.out.constData());
        QVERIFY2(run.lines()[1].startsWith("error\t8\tname\t"), run.out.constData());
    }
}

void TestCli::listsProblemsAsJson()
{
    const auto run =
        achievements({u"validate"_s, write(u"a.json"_s, "[{\"id\":8},{\"id\":9,}]"), u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    const auto problems = QJsonDocument::fromJson(run.out).array();
    QVERIFY2(problems.size() > 5, run.out.constData());
    QCOMPARE(problems[0][u"grade"_s].toString(), u"error"_s);
    QCOMPARE(problems[0][u"id"_s].toString(), u"8"_s);
    QCOMPARE(problems[0][u"field"_s].toString(), u"name"_s);
    QVERIFY(!problems[0][u"message"_s].toString().isEmpty());
    QCOMPARE(problems.last()[u"id"_s].toString(), QString()); // the record that is none
}

void TestCli::hintsAreNoFailure()
{
    const auto run = achievements({u"validate"_s, write(u"a.json"_s, recordText(1, "One"))});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("hint\t1\t"), run.out.constData());
}

void TestCli::tellsWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("argument missing") << QStringList{u"import"_s, u"x.achievements"_s};
    QTest::newRow("unknown option") << QStringList{u"query"_s, u"x"_s, u"y"_s, u"--nope"_s};
    QTest::newRow("unknown export format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("unknown query format") << QStringList{u"query"_s, u"x"_s, u"y"_s, u"--format"_s, u"json"_s};
    QTest::newRow("no service") << QStringList{u"fetch"_s, u"x.achievements"_s};
    QTest::newRow("service on a disk") << QStringList{u"fetch"_s, u"x.achievements"_s, u"--service"_s,
                                                      u"file:///tmp"_s};
    QTest::newRow("no port") << QStringList{u"sample-service"_s, u"--port"_s, u"70000"_s};
    QTest::newRow("no such catalog") << QStringList{u"query"_s, u"/nowhere/x.achievements"_s, u""_s};
    QTest::newRow("no such file") << QStringList{u"import"_s, u"/nowhere/x.achievements"_s, u"/nowhere/a.json"_s};
}

void TestCli::tellsWrongUse()
{
    QFETCH(QStringList, arguments);
    const auto run = achievements(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QVERIFY(!run.err.trimmed().isEmpty());
}

void TestCli::tellsBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("lastLine");
    QTest::newRow("html") << QByteArray("<html>404</html>")
                          << QByteArray("imported 0 achievements, 0 with errors, 1 rejected");
    QTest::newRow("empty") << QByteArray() << QByteArray("imported 0 achievements, 0 with errors, 1 rejected");
    QTest::newRow("a count") << QByteArray("{\"count\":12}")
                             << QByteArray("imported 0 achievements, 0 with errors, 1 rejected");
    QTest::newRow("a multiquery reply") << QByteArray("[{\"name\":\"n\",\"count\":12},{\"name\":\"g\",\"result\":[]}]")
                                        << QByteArray("imported 0 achievements, 0 with errors, 1 rejected");
    QTest::newRow("an error body")
        << QByteArray("[{\"title\":\"Unauthorized\",\"status\":401,\"cause\":\"Invalid User key\"}]")
        << QByteArray("imported 0 achievements, 0 with errors, 1 rejected");
    QTest::newRow("cut short") << QByteArray("[" + recordText(1, "One") + ",{\"id\":2,\"na")
                               << QByteArray("imported 1 achievements, 0 with errors, 1 rejected");
    QTest::newRow("too large") << QByteArray("[" + recordText(1, QByteArray(2 * 1024 * 1024, 'x')) + "," +
                                             recordText(2, "Two") + "]")
                               << QByteArray("imported 1 achievements, 0 with errors, 1 rejected");
    QTest::newRow("not UTF-8") << QByteArray(recordText(1, "\xff\xfe") + "\n" + recordText(2, "Two"))
                               << QByteArray("imported 1 achievements, 0 with errors, 1 rejected");
    QTest::newRow("id beyond 64 bits") << QByteArray("{\"id\":18446744073709551616}")
                                       << QByteArray("imported 1 achievements, 1 with errors, 0 rejected");
}

void TestCli::tellsBadInput()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, lastLine);
    const auto run = achievements({u"import"_s, m_catalog, write(u"input.json"_s, content)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.lines().back(), lastLine);
    QVERIFY2(lastLine.endsWith(" 0 rejected") || run.err.contains("input.json"), run.err.constData());
}

void TestCli::speaksTheUsersLanguageOnStderrOnly()
{
    const auto file = write(u"a.json"_s, "{\"id\":8}");
    const auto english = achievements({u"validate"_s, file}, u"en_US.UTF-8"_s);
    const auto german = achievements({u"validate"_s, file}, u"de_DE.UTF-8"_s);
    QCOMPARE(german.out, english.out);
    QVERIFY(achievements({u"--help"_s}, u"de_DE.UTF-8"_s).err != achievements({u"--help"_s}, u"en_US.UTF-8"_s).err);
}

void TestCli::fetchesTheSampleService()
{
    QProcess service;
    service.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), {u"sample-service"_s});
    QVERIFY(service.waitForReadyRead(kPatience));
    const auto line = QString::fromUtf8(service.readLine()).trimmed();
    const auto match = QRegularExpression(u"^listening on (http://127\\.0\\.0\\.1:\\d+)$"_s).match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    const auto key = write(u"key"_s, "sample\n");
    const auto run = achievements({u"fetch"_s, m_catalog, u"--service"_s, match.captured(1), u"--key-file"_s, key});
    QCOMPARE(run.exitCode, 1); // the sample has faulty records on purpose
    const auto count = achievements({u"query"_s, m_catalog, {}, u"--count"_s}).out.trimmed().toInt();
    QVERIFY(count >= 600);
    QVERIFY2(run.lines().back().startsWith(QByteArray("fetched " + QByteArray::number(count) + " achievements, ")),
             run.out.constData());
    QCOMPARE(achievements({u"fetch"_s, m_catalog, u"--service"_s, match.captured(1), u"--key-file"_s, key}).exitCode,
             1);
    QCOMPARE(achievements({u"query"_s, m_catalog, {}, u"--count"_s}).out.trimmed().toInt(), count);
    service.kill();
    QVERIFY(service.waitForFinished(kPatience));
}

void TestCli::tellsAWrongKeyWithoutShowingIt()
{
    QProcess service;
    service.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), {u"sample-service"_s});
    QVERIFY(service.waitForReadyRead(kPatience));
    const auto url = QString::fromUtf8(service.readLine()).trimmed().section(u' ', -1);
    const auto run =
        achievements({u"fetch"_s, m_catalog, u"--service"_s, url, u"--key-file"_s, write(u"key"_s, "geheim-4711")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty() && !run.err.contains("geheim-4711") && !run.out.contains("geheim-4711"));
    QFile catalog(m_catalog);
    QVERIFY(catalog.open(QIODevice::ReadOnly));
    QVERIFY(!catalog.readAll().contains("geheim-4711"));
    service.kill();
    QVERIFY(service.waitForFinished(kPatience));
}

void TestCli::printsHelpAndVersion()
{
    QCOMPARE(achievements({u"--help"_s}).exitCode, 0);
    QVERIFY(achievements({u"--version"_s}).out.startsWith("achievements "));
    for (const auto &command : {u"import"_s, u"export"_s, u"query"_s, u"validate"_s, u"fetch"_s, u"diff"_s, u"apply"_s,
                                u"report"_s, u"sample-service"_s}) {
        const auto run = achievements({command, u"--help"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(QByteArray("achievements " + command.toUtf8())), run.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
