// Steam's replies, and the settings of an emulator that are made from them.
#include "importing.h"

using namespace Qt::StringLiterals;
using namespace importing;
using Note = ImportNote::Kind;

class SteamImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsASchema();
    void joinsRatesWhateverTheirForm();
    void ratesAloneOnlyUpdate();
    void saysThatAGameHasNone_data();
    void saysThatAGameHasNone();
    void keepsWhatComesBeforeABreak();
    void leavesOutOneBrokenEntry();
    void refusesSeveralGames();
    void readsEmulatorSettings();
    void takesTheLanguageAskedFor();
    void joinsEmulatorNamesWithoutCase();
    void anEntryThatStandsTwiceCountsOnce();
};

// Below the class, as moc does not read raw texts of several lines.
namespace {

const QByteArray kSchema = R"({"game":{"gameName":"Tidal Clockwork","gameVersion":"3","availableGameStats":{
"stats":[{"name":"tides","defaultvalue":0}],
"achievements":[
 {"name":"STEP","defaultvalue":0,"displayName":"First \u0053tep","hidden":0,"description":"Leave the harbour.",
  "icon":"https://img.example.org/step.jpg","icongray":"https://img.example.org/step_g.jpg"},
 {"name":"SECRET","displayName":"Below","hidden":1,"icon":"https://img.example.org/b.jpg"},
 {"name":"81081","displayName":"Below","hidden":0,"description":""}]}}})"_ba;

} // namespace

void SteamImportTest::readsASchema()
{
    const auto read = importing::read({kSchema}).value();

    QCOMPARE(lines(read),
             (QStringList{u"name=First Step category=3 icon=https://img.example.org/step.jpg description=Leave the "
                          "harbour. external_id=STEP locked=https://img.example.org/step_g.jpg"_s,
                          u"name=Below category=3 icon=https://img.example.org/b.jpg external_id=SECRET"_s,
                          u"name=Below category=3 external_id=81081"_s}));
    QCOMPARE(read.game, u"Tidal Clockwork"_s);
    QCOMPARE(kinds(read.all[1].notes), std::vector{Note::HiddenWithoutDescription});
    QVERIFY(read.all[0].notes.empty());
    QVERIFY(read.all[1].raw.startsWith(R"({"name":"SECRET")"));
    QCOMPARE(read.all[1].entry, 2);
    QVERIFY(read.rejected.empty());
}

void SteamImportTest::joinsRatesWhateverTheirForm()
{
    const auto rates = R"({"achievementpercentages":{"achievements":[{"name":"STEP","percent":86.5999984741211},
        {"name":"SECRET","percent":"4.6"},{"name":"81081","percent":"none"}]}})"_ba;

    const auto read = importing::read({rates, kSchema}).value();

    QCOMPARE(read.all.size(), std::size_t(3));
    QVERIFY(lines(read)[0].contains(u" owners_percentage=86.5999984741211"));
    QVERIFY(lines(read)[1].contains(u" owners_percentage=4.6"));
    QVERIFY(!read.all[2].value(Field::OwnersPercentage));
    QCOMPARE(kinds(read.all[2].notes), std::vector{Note::ValueUnreadable});
}

void SteamImportTest::ratesAloneOnlyUpdate()
{
    const auto read =
        importing::read({R"({"achievementpercentages":{"achievements":[{"name":"STEP","percent":"7"}]}})"_ba}).value();

    QCOMPARE(lines(read), QStringList{u"update category=3 external_id=STEP owners_percentage=7"_s});
}

void SteamImportTest::saysThatAGameHasNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no list") << R"({"game":{"gameName":"Quiet","availableGameStats":{"stats":[]}}})"_ba;
    QTest::newRow("no stats") << R"({"game":{"gameName":"Quiet","gameVersion":"1"}})"_ba;
    QTest::newRow("nothing") << R"({"game":{}})"_ba;
    QTest::newRow("an empty list") << R"({"game":{"gameName":"","availableGameStats":{"achievements":[]}}})"_ba;
    QTest::newRow("a name of Valve's") << R"({"game":{"gameName":"ValveTestApp480"}})"_ba;
    QTest::newRow("rates of none") << R"({"achievementpercentages":{}})"_ba;
}

void SteamImportTest::saysThatAGameHasNone()
{
    QFETCH(QByteArray, text);

    const auto read = importing::read({text}).value();

    QVERIFY(read.all.empty() && read.rejected.empty());
    QCOMPARE(kinds(read.notes), std::vector{Note::NoAchievements});
    QVERIFY(!read.game.startsWith(u"ValveTestApp"));
}

void SteamImportTest::keepsWhatComesBeforeABreak()
{
    const auto cut = kSchema.first(kSchema.indexOf("Below") + 2);

    const auto read = importing::read({cut}).value();

    QCOMPARE(read.all.size(), std::size_t(1));
    QCOMPARE(read.rejected.size(), std::size_t(1));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::TruncatedInput);
    QCOMPARE(read.rejected[0].error.record, 2);
}

void SteamImportTest::leavesOutOneBrokenEntry()
{
    auto text = kSchema;
    text.replace(R"("displayName":"Below","hidden":1)", R"("displayName":tru,"hidden":1)");

    const auto read = importing::read({text}).value();

    QCOMPARE(read.all.size(), std::size_t(2));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::InvalidJson);
    QCOMPARE(read.rejected[0].error.record, 2);
    QCOMPARE(text.sliced(read.rejected[0].error.offset, 3), "tru");
    QVERIFY(read.rejected[0].raw.startsWith(R"({"name":"SECRET")"));
}

void SteamImportTest::refusesSeveralGames()
{
    auto other = kSchema;
    other.replace("Tidal Clockwork", "Moss Runner");

    const auto read = importing::read({kSchema, other});

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::SeveralGames);
    QCOMPARE(read.error().detail, u"Tidal Clockwork, Moss Runner"_s);
}

void SteamImportTest::readsEmulatorSettings()
{
    const auto read = importing::read({R"([
        {"name":"STEP","displayName":"First Step","description":"Leave.","hidden":"0","icon":"img/step.jpg",
         "icon_gray":"https://img.example.org/g.jpg"},
        {"name":"OLD","displayName":"Older","hidden":0,"icon":"4ac1f9e0","icongray":"https://img.example.org/o.jpg",
         "progress":{"min_val":"0","max_val":"5","value":{"operation":"statvalue","operand1":"tides"}}},
        {"displayName":"Nameless"}])"_ba})
                          .value();

    QCOMPARE(lines(read),
             (QStringList{u"name=First Step category=3 description=Leave. external_id=STEP "
                          "locked=https://img.example.org/g.jpg"_s,
                          u"name=Older category=3 external_id=OLD locked=https://img.example.org/o.jpg"_s}));
    QCOMPARE(read.all[0].notes, (std::vector<ImportNote>{{Note::IconWithoutAddress, u"img/step.jpg"_s, {}}}));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::NoExternalId);
    QCOMPARE(read.rejected[0].error.record, 3);
}

void SteamImportTest::takesTheLanguageAskedFor()
{
    const auto text = R"([
        {"name":"A","displayName":{"token":"NEW_A","english":"Harbour","german":"Hafen"},"description":{"german":"Weg"}},
        {"name":"B","displayName":{"token":"NEW_B","french":"Marée"},"hidden":1}])"_ba;

    const auto german = importing::read({text}, u"German"_s).value();
    QCOMPARE(lines(german), (QStringList{u"name=Hafen category=3 description=Weg external_id=A"_s,
                                         u"name=Marée category=3 external_id=B"_s}));
    QVERIFY(german.all[0].notes.empty());
    QCOMPARE(german.all[1].notes.front(), (ImportNote{Note::OtherLanguage, u"french"_s, {}}));
    QCOMPARE(german.languages, (std::vector<std::string>{"english", "french", "german"}));

    const auto english = importing::read({text}).value();
    QVERIFY(lines(english)[0].startsWith(u"name=Harbour "));
    QCOMPARE(kinds(english.all[0].notes), std::vector{Note::OtherLanguage}); // of the description
}

void SteamImportTest::joinsEmulatorNamesWithoutCase()
{
    const auto read =
        importing::read({R"([{"name":"step","displayName":"First Step"}])"_ba,
                         R"({"achievementpercentages":{"achievements":[{"name":"STEP","percent":5}]}})"_ba})
            .value();

    QCOMPARE(lines(read), QStringList{u"name=First Step category=3 external_id=step owners_percentage=5"_s});
}

void SteamImportTest::anEntryThatStandsTwiceCountsOnce()
{
    auto changed = kSchema;
    changed.replace("Leave the harbour.", "Stay.");

    QCOMPARE(importing::read({kSchema, kSchema}).value().all.size(), std::size_t(3));
    const auto read = importing::read({kSchema, changed}).value();
    QCOMPARE(read.all.size(), std::size_t(3));
    QCOMPARE(read.rejected.size(), std::size_t(1));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::DoubledEntry);
    QCOMPARE(read.rejected[0].error.detail, u"STEP"_s);
}

QTEST_GUILESS_MAIN(SteamImportTest)
#include "tst_steamimport.moc"
