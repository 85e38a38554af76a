// RetroAchievements, PlayStation and Xbox: their quirks, case by case.
#include "importing.h"

using namespace Qt::StringLiterals;
using namespace importing;
using Note = ImportNote::Kind;

class StoreImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAGameOfRetroAchievements();
    void readsOlderRepliesWhoseNumbersAreTexts();
    void knowsAGameWithoutPlayersOrAchievements();
    void joinsTrophiesWithTheirRates();
    void readsTrophiesOfTheFirstVersion();
    void tellsAPageOfTrophies();
    void readsXboxAchievements();
    void readsXbox360Achievements();
    void standsNullsAndWrongTypes_data();
    void standsNullsAndWrongTypes();
    void standsEveryCutAndEveryDamage_data();
    void standsEveryCutAndEveryDamage();
};

void StoreImportsTest::readsAGameOfRetroAchievements()
{
    const auto read = importing::read({R"({"ID":77,"Title":"Moss Runner","ConsoleID":1,"Released":"June 23, 1991",
        "NumDistinctPlayers":27080,"NumAchievements":3,"Achievements":{
        "9":{"ID":9,"NumAwarded":24273,"NumAwardedHardcore":10831,"Title":"Dew","Description":"Reach the brook.",
             "Points":3,"DateModified":"2023-08-08 00:36:59","DateCreated":"2012-11-02 00:03:12","BadgeName":"250336",
             "DisplayOrder":2,"MemAddr":"0xfe","type":"progression"},
        "12":{"ID":12,"NumAwarded":0,"Title":"Fern","Description":"","BadgeName":"00001","DisplayOrder":1,"type":null,
              "DateCreated":"yesterday"}}})"_ba})
                          .value();

    QCOMPARE(lines(read),
             (QStringList{u"name=Fern icon=https://media.retroachievements.org/Badge/00001.png external_id=12 owners=0 "
                          "owners_percentage=0 locked=https://media.retroachievements.org/Badge/00001_lock.png"_s,
                          u"name=Dew icon=https://media.retroachievements.org/Badge/250336.png description=Reach the "
                          "brook. external_id=9 owners=24273 owners_percentage=89.6344 created_at=1351814592 "
                          "updated_at=1691455019 locked=https://media.retroachievements.org/Badge/250336_lock.png"_s}));
    QCOMPARE(read.game, u"Moss Runner"_s);
    QCOMPARE(kinds(read.notes), (std::vector{Note::NoSource, Note::FewerThanSaid}));
    QCOMPARE(read.notes[1].detail, u"2 / 3"_s);
    QCOMPARE(kinds(read.all[0].notes), std::vector{Note::ValueUnreadable});
}

void StoreImportsTest::readsOlderRepliesWhoseNumbersAreTexts()
{
    const auto read = importing::read({R"({"ID":77,"Title":"Moss Runner","NumDistinctPlayersCasual":"50",
        "Achievements":{"9":{"ID":"9","NumAwarded":"25","Title":"Dew","BadgeName":"250336","DisplayOrder":"1"}}})"_ba})
                          .value();

    QCOMPARE(lines(read), QStringList{u"name=Dew icon=https://media.retroachievements.org/Badge/250336.png "
                                      "external_id=9 owners=25 owners_percentage=50 "
                                      "locked=https://media.retroachievements.org/Badge/250336_lock.png"_s});
}

void StoreImportsTest::knowsAGameWithoutPlayersOrAchievements()
{
    const auto noPlayers = importing::read({R"({"ID":1,"Title":"Moss Runner","NumDistinctPlayers":0,
        "Achievements":{"9":{"ID":9,"NumAwarded":0,"Title":"Dew"}}})"_ba})
                               .value();
    QCOMPARE(lines(noPlayers), QStringList{u"name=Dew external_id=9 owners=0"_s});

    const auto none = importing::read({R"({"ID":1,"Title":"Moss Runner","Achievements":[]})"_ba}).value();
    QVERIFY(none.all.empty());
    QCOMPARE(kinds(none.notes), std::vector{Note::NoAchievements});
}

void StoreImportsTest::joinsTrophiesWithTheirRates()
{
    const auto definitions = R"({"trophySetVersion":"01.05","hasTrophyGroups":true,"trophies":[
        {"trophyId":0,"trophyHidden":false,"trophyType":"platinum","trophyName":"All Tides","trophyDetail":"Earn all.",
         "trophyIconUrl":"https://img.example.org/0.png","trophyGroupId":"default"},
        {"trophyId":1,"trophyHidden":true,"trophyType":"bronze","trophyProgressTargetValue":"5"}],"totalItemCount":2})"_ba;
    const auto rates = R"({"trophies":[
        {"trophyId":0,"earned":true,"earnedDateTime":"2017-12-08T15:28:44Z","trophyType":"platinum","trophyRare":0,
         "trophyEarnedRate":"1.6"},
        {"trophyId":1,"earned":false,"trophyType":"bronze","trophyEarnedRate":"60.0"},
        {"trophyId":2,"earned":false,"trophyType":"gold","trophyEarnedRate":"3.0"}],"totalItemCount":3})"_ba;

    const auto read = importing::read({rates, definitions}).value();

    QCOMPARE(lines(read),
             (QStringList{u"name=All Tides category=1 icon=https://img.example.org/0.png rank=4 description=Earn all. "
                          "external_id=0 owners_percentage=1.6"_s,
                          u"category=1 rank=1 external_id=1 owners_percentage=60.0"_s,
                          u"update category=1 rank=3 external_id=2 owners_percentage=3.0"_s}));
    QCOMPARE(kinds(read.all[1].notes), std::vector{Note::HiddenWithoutDescription});
}

void StoreImportsTest::readsTrophiesOfTheFirstVersion()
{
    const auto read = importing::read({R"([{"trophyId":3,"trophyType":"tin","trophyName":"Ebb","trophyDetail":"Wait.",
        "trophyEarnedRate":"12.5","fromUser":{"earned":true}}])"_ba})
                          .value();

    QCOMPARE(lines(read), QStringList{u"name=Ebb category=1 description=Wait. external_id=3 owners_percentage=12.5"_s});
    QCOMPARE(kinds(read.all[0].notes), std::vector{Note::ValueUnreadable}); // of the type
}

void StoreImportsTest::tellsAPageOfTrophies()
{
    const auto read =
        importing::read({R"({"trophies":[{"trophyId":0,"trophyName":"All"}],"totalItemCount":78,"nextOffset":1})"_ba})
            .value();

    QCOMPARE(read.notes.size(), std::size_t(1));
    QCOMPARE(read.notes[0].kind, Note::OnlyAPage);
    QCOMPARE(read.notes[0].detail, u"1 / 78"_s);
}

void StoreImportsTest::readsXboxAchievements()
{
    const auto read = importing::read({R"({"achievements":[{"id":"5","serviceConfigId":"0000","name":"Keeper",
        "titleAssociations":[{"name":"Lantern Keep","id":219630713}],"progressState":"Achieved",
        "progression":{"requirements":[],"timeUnlocked":"2015-10-26T18:11:03.6689508Z"},
        "mediaAssets":[{"name":"b.png","type":"Background","url":"https://img.example.org/b.png"},
                       {"name":"x.png","type":"Icon","url":"https://img.example.org/x.png"}],
        "isSecret":false,"description":"Lit the lantern.","lockedDescription":"Light the lantern.",
        "rewards":[{"name":null,"value":"10","type":"Gamerscore"}],
        "rarity":{"currentCategory":"Rare","currentPercentage":4.25},"deeplink":null},
        {"id":"6","name":"Dusk","mediaAssets":null,"isSecret":true,"description":"","lockedDescription":null,
         "rarity":null}],"pagingInfo":{"continuationToken":"2","totalRecords":73}})"_ba})
                          .value();

    QCOMPARE(lines(read),
             (QStringList{u"name=Keeper category=2 icon=https://img.example.org/x.png description=Light the "
                          "lantern. external_id=5 owners_percentage=4.25"_s,
                          u"name=Dusk category=2 external_id=6"_s}));
    QCOMPARE(read.game, u"Lantern Keep"_s);
    QCOMPARE(read.notes, (std::vector<ImportNote>{{Note::OnlyAPage, u"2 / 73"_s, {}}}));
    QCOMPARE(kinds(read.all[1].notes), std::vector{Note::HiddenWithoutDescription});
}

void StoreImportsTest::readsXbox360Achievements()
{
    const auto read = importing::read({R"({"achievements":[{"id":17,"titleId":1297287142,"name":"Ember","sequence":3,
        "unlocked":true,"isSecret":false,"imageId":12,"gamerscore":20,"description":"Kept a fire.",
        "lockedDescription":"Keep a fire."}],"pagingInfo":{"continuationToken":null,"totalRecords":1}})"_ba})
                          .value();

    QCOMPARE(lines(read), QStringList{u"name=Ember category=2 description=Keep a fire. external_id=17"_s});
    QVERIFY(read.notes.empty());
}

void StoreImportsTest::standsNullsAndWrongTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rejected");
    QTest::newRow("entries that are none") << R"({"trophies":[null,5,"x",[],{}]})"_ba << 5;
    QTest::newRow("a list that is none") << R"({"trophies":{"0":{"trophyId":0}}})"_ba << 0;
    QTest::newRow("a text for the list") << R"({"trophies":"none"})"_ba << 1;
    QTest::newRow("wrong kinds everywhere") << R"({"trophies":[{"trophyId":[],"trophyName":5}]})"_ba << 1;
    QTest::newRow("an id that is a fraction") << R"({"trophies":[{"trophyId":1.5}]})"_ba << 1;
    QTest::newRow("Xbox") << R"({"achievements":[{"id":{},"mediaAssets":[5,{"type":"Icon","url":7}]}]})"_ba << 1;
    QTest::newRow("RetroAchievements") << R"({"ID":1,"Title":5,"Achievements":{"1":{"ID":null},"2":null}})"_ba << 2;
    QTest::newRow("cut in a key") << R"({"trophies":[{"trophyId":0},{"trop)"_ba << 1;
    QTest::newRow("deeply nested") << R"({"trophies":[)" + QByteArray("{\"a\":").repeated(100) + "1" +
                                          QByteArray("}").repeated(100) + "]}"
                                   << 1;
    QTest::newRow("broken UTF-8") << "{\"trophies\":[{\"trophyId\":0,\"trophyName\":\"\xC3\"}]}"_ba << 1;
}

void StoreImportsTest::standsNullsAndWrongTypes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rejected);

    const auto read = importing::read({text}).value();

    QCOMPARE(int(read.rejected.size()), rejected);
}

void StoreImportsTest::standsEveryCutAndEveryDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Steam")
        << R"({"game":{"gameName":"T","availableGameStats":{"achievements":[{"name":"A","hidden":1}]}}})"_ba;
    QTest::newRow("emulator") << R"([{"name":"A","displayName":{"english":"a","token":"x"},"icon":"b"}])"_ba;
    QTest::newRow("RetroAchievements")
        << R"({"ID":1,"Title":"M","NumDistinctPlayers":"9","Achievements":{"9":{"ID":9,"NumAwarded":3}}})"_ba;
    QTest::newRow("trophies") << R"({"trophies":[{"trophyId":0,"trophyEarnedRate":"1.6"}],"totalItemCount":2})"_ba;
    QTest::newRow("Xbox")
        << R"({"achievements":[{"id":"5","mediaAssets":[{"type":"Icon","url":"u"}]}],"pagingInfo":{"totalRecords":3}})"_ba;
    QTest::newRow("VDF")
        << "\"480\"{\"stats\"{\"1\"{\"bits\"{\"0\"{\"name\" \"A\" \"display\"{\"name\"{\"english\" \"a\"}}}}}}}"_ba;
    QTest::newRow("localisation") << "\"lang\"{\"english\"{\"Tokens\"{\"NEW_ACHIEVEMENT_1_0_NAME\" \"a\"}}}"_ba;
    QTest::newRow("table") << "external_id,name,tags\nA,\"x\"\"\",a;b\n"_ba;
}

void StoreImportsTest::standsEveryCutAndEveryDamage()
{
    QFETCH(QByteArray, text);
    const auto whole = importing::read({text}).value();
    QCOMPARE(whole.all.size(), std::size_t(1));
    QVERIFY(whole.rejected.empty());

    // Nothing may crash, hang or come out as more than there is; each read ends in definitions, rejections or an error.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto cut = importing::read({text.first(i)});
        QVERIFY(!cut || cut->all.size() <= 1);
        for (const char damage : {'\0', '"', '{', ']', '\\', '\xFF', ','}) {
            auto damaged = text;
            damaged[i] = damage;
            const auto read = importing::read({damaged});
            QVERIFY(!read || read->all.size() <= 2);
        }
    }
}

QTEST_GUILESS_MAIN(StoreImportsTest)
#include "tst_storeimports.moc"
