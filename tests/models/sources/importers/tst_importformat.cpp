// What a file is, told from its content.
#include "models/sources/importers/importformat.h"
#include "models/sources/importers/importsource.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class ImportFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void recognises_data();
    void recognises();
    void saysWhatIsNoDefinition_data();
    void saysWhatIsNoDefinition();
    void recognisesTheBeginningOfALargeFile();
    void recognisesTextOfWindowsPrograms();
    void looksIntoFoldersByName();
    void refusesWhatIsNotWhatItIsSaidToBe();
    void leavesRecordsBesideDefinitionsToTheirOwnImport();
};

void ImportFormatTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ImportFormat>("format");
    using enum ImportFormat;
    QTest::newRow("a record") << R"({"id":1,"name":"Lamplighter"})"_ba << Records;
    QTest::newRow("records") << R"([{"id":1,"name":"Lamplighter"}])"_ba << Records;
    QTest::newRow("lines of records") << "{\"id\":1}\n{\"id\":2}\n"_ba << Records;
    QTest::newRow("a record with its game") << R"({"id":1,"game":{"id":5,"name":"Tidal Clockwork"}})"_ba << Records;
    QTest::newRow("a record with a hidden member") << R"([{"id":1,"name":"x","hidden":1}])"_ba << Records;
    QTest::newRow("no records") << "[]"_ba << Records;
    QTest::newRow("table") << "id,name\r\n1,Lamplighter\r\n"_ba << Csv;
    QTest::newRow("table of tabs") << "id\tname\n1\tLamplighter\n"_ba << Csv;
    QTest::newRow("table in quotes") << "\"id\",\"name\"\n"_ba << Csv;
    QTest::newRow("Steam schema")
        << R"({"game":{"gameName":"Tidal Clockwork","availableGameStats":{"achievements":[]}}})"_ba << Steam;
    QTest::newRow("Steam game without achievements")
        << R"({"game":{"gameName":"Quiet","gameVersion":"1"}})"_ba << Steam;
    QTest::newRow("Steam, nothing known") << R"({"game":{}})"_ba << Steam;
    QTest::newRow("Steam rates") << R"({"achievementpercentages":{"achievements":[]}})"_ba << Steam;
    QTest::newRow("emulator") << R"([{"name":"STEP","displayName":"First Step","hidden":"0"}])"_ba << Goldberg;
    QTest::newRow("emulator, terse") << R"([{"hidden":0,"name":"STEP"}])"_ba << Goldberg;
    QTest::newRow("RetroAchievements") << R"({"ID":1,"Title":"Moss Runner","ConsoleID":7,"Achievements":{}})"_ba
                                       << RetroAchievements;
    QTest::newRow("RetroAchievements, none")
        << R"({"ID":1,"Title":"Moss Runner","Achievements":[]})"_ba << RetroAchievements;
    QTest::newRow("trophies") << R"({"trophySetVersion":"01.00","trophies":[{"trophyId":0}]})"_ba << PlayStation;
    QTest::newRow("trophies alone") << R"([{"trophyId":0,"trophyName":"All"}])"_ba << PlayStation;
    QTest::newRow("Xbox") << R"({"achievements":[{"id":"5","mediaAssets":[]}],"pagingInfo":{}})"_ba << Xbox;
    QTest::newRow("Xbox 360") << R"({"achievements":[{"id":5,"titleId":7,"gamerscore":10,"imageId":3}]})"_ba << Xbox;
    QTest::newRow("Xbox, none") << R"({"achievements":[],"pagingInfo":{"totalRecords":0}})"_ba << Xbox;
    QTest::newRow("configuration") << "\"480\"\n{\n\t\"stats\" { } }"_ba << Vdf;
    QTest::newRow("localisation with a comment") << "// texts\n\"lang\" { \"english\" { } }"_ba << Vdf;
}

void ImportFormatTest::recognises()
{
    QFETCH(QByteArray, text);
    QFETCH(ImportFormat, format);

    const auto told = recogniseFormat(text);

    QVERIFY(told);
    QCOMPARE(*told, format);
}

void ImportFormatTest::saysWhatIsNoDefinition_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("Steam player")
        << R"({"playerstats":{"achievements":[{"apiname":"STEP","achieved":1,"unlocktime":5}]}})"_ba
        << Kind::PlayerProgress;
    QTest::newRow("emulator's save") << R"({"STEP":{"earned":false,"earned_time":0}})"_ba << Kind::PlayerProgress;
    QTest::newRow("Steam's games") << R"({"response":{"game_count":1,"games":[{"appid":480}]}})"_ba << Kind::GamesList;
    QTest::newRow("Steam's applications") << R"({"applist":{"apps":[]}})"_ba << Kind::GamesList;
    QTest::newRow("PlayStation titles") << R"({"trophyTitles":[{"npCommunicationId":"NPWR0"}]})"_ba << Kind::GamesList;
    QTest::newRow("Xbox titles") << R"({"xuid":"1","titles":[{"titleId":"7"}]})"_ba << Kind::GamesList;
    QTest::newRow("RetroAchievements games")
        << R"([{"Title":"Moss Runner","ID":1,"ConsoleID":7}])"_ba << Kind::GamesList;
    QTest::newRow("games of the service")
        << R"([{"id":1,"name":"Moss Runner","cover":5,"genres":[1]}])"_ba << Kind::GamesList;
    QTest::newRow("PlayStation's error")
        << R"({"error":{"referenceId":"x","code":2240525,"message":"Resource not found"}})"_ba << Kind::ErrorReply;
    QTest::newRow("Xbox's error") << R"({"code":1,"source":"Achievements","description":"No title"})"_ba
                                  << Kind::ErrorReply;
    QTest::newRow("a change set") << R"({"format":"achievement-changes","version":1,"changes":[]})"_ba
                                  << Kind::ChangeSetGiven;
    QTest::newRow("a page of HTML") << "<html><head><title>Unauthorized</title>"_ba << Kind::NotJson;
    QTest::newRow("prose") << "Nothing to see here"_ba << Kind::UnknownFormat;
    QTest::newRow("nothing") << " \n"_ba << Kind::FileEmpty;
}

void ImportFormatTest::saysWhatIsNoDefinition()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);

    const auto told = recogniseFormat(text);

    QVERIFY(!told);
    QCOMPARE(told.error().kind, kind);
}

void ImportFormatTest::recognisesTheBeginningOfALargeFile()
{
    const QByteArray entries =
        R"({"name":"STEP","displayName":"First Step","icon":"https://example.org/a.png"},)"_ba.repeated(4000);
    const QByteArray text = R"({"game":{"gameName":"Tidal Clockwork","availableGameStats":{"achievements":[)" + entries;

    QCOMPARE(recogniseFormat(QByteArrayView(text).first(1000)).value(), ImportFormat::Steam);
    QCOMPARE(recogniseFormat(QByteArray("[" + entries).first(60)).value(), ImportFormat::Goldberg);
}

void ImportFormatTest::recognisesTextOfWindowsPrograms()
{
    const auto utf16 = [](const QString &text) -> QByteArray {
        return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };

    QCOMPARE(recogniseFormat("\xEF\xBB\xBF{\"id\":1}").value(), ImportFormat::Records);
    QCOMPARE(recogniseFormat(utf16(u"\"lang\" { }"_s)).value(), ImportFormat::Vdf);
    QCOMPARE(decoded(utf16(u"Größe"_s)), u"Größe"_s.toUtf8());
}

void ImportFormatTest::looksIntoFoldersByName()
{
    const QTemporaryDir folder;
    for (const auto &name : {u"b.json"_s, u"a.vdf"_s, u"picture.png"_s, u".hidden.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    const auto sources = importSources({folder.path(), u"given.dat"_s});

    QStringList names;
    for (const auto &source : sources)
        names << QFileInfo(source.path).fileName();
    QCOMPARE(names, (QStringList{u"a.vdf"_s, u"b.json"_s, u"given.dat"_s}));
}

void ImportFormatTest::refusesWhatIsNotWhatItIsSaidToBe()
{
    const auto recognised = recognise({{{}, R"({"id":1})"_ba}}, ImportFormat::Xbox);

    QVERIFY(recognised.sources.empty());
    QCOMPARE(recognised.others.front().kind, Kind::OtherFormat);
}

void ImportFormatTest::leavesRecordsBesideDefinitionsToTheirOwnImport()
{
    const auto recognised = recognise({{{}, R"({"id":1})"_ba}, {{}, R"({"game":{}})"_ba}});

    QCOMPARE(recognised.sources.size(), std::size_t(1));
    QVERIFY(recognised.haveDefinitions());
    QCOMPARE(recognised.others.front().kind, Kind::OtherFormat);
}

QTEST_GUILESS_MAIN(ImportFormatTest)
#include "tst_importformat.moc"
