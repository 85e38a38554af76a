// AchievementModel: what cells say, how orders and snapshots arrive, and what is handed out for an edit.
#include "models/items/achievementmodel.h"
#include "tests/models/items/samplecatalog.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kKnight =
    "{\"id\":18446744073709551615,\"name\":\"Knight\\nof the Lake\",\"category\":1,"
    "\"icon\":{\"url\":\"//127.0.0.1/t_thumb/a.png\"},\"game\":[41233,7],\"rank\":3,"
    "\"description\":\"Defeat them all.\",\"external_id\":\"0012\",\"owners\":1204,\"owners_percentage\":42.31233,"
    "\"tags\":[\"Boss\",\"Speed, fast\"],\"language\":5,\"created_at\":1529500723000,\"updated_at\":1529500723}";
const QByteArray kBare = "{\"id\":2,\"category\":57,\"owners_percentage\":0.04}";

QStringList cells(const AchievementModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result.append(model.index(row, column).data(role).toString());
    return result;
}

QStringList names(const AchievementModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, AchievementModel::columnOf(Field::Name)).data().toString());
    return result;
}

QByteArray named(int id, const char *name)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + name + "\"}";
}

} // namespace

class AchievementModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsEveryFieldForReaders()
    {
        AchievementModel model;
        model.setLocale(QLocale(QLocale::English));
        model.setCatalog(catalogOf({kKnight, kBare}), {});
        model.setOrder(rows({0, 1}));
        QCOMPARE(cells(model, 0), (QStringList{u"18446744073709551615"_s,
                                               u"Knight of the Lake"_s,
                                               u"PlayStation"_s,
                                               {},
                                               u"41233, 7"_s,
                                               u"Gold"_s,
                                               u"Defeat them all."_s,
                                               u"0012"_s,
                                               u"1,204"_s,
                                               u"42.3 %"_s,
                                               u"Boss, Speed, fast"_s,
                                               u"Japan"_s,
                                               u"2018-06-20 13:18"_s,
                                               u"2018-06-20 13:18"_s}));
        QCOMPARE(cells(model, 1),
                 (QStringList{u"2"_s, {}, u"Unknown (57)"_s, {}, {}, {}, {}, {}, {}, u"0.04 %"_s, {}, {}, {}, {}}));
    }

    void followsTheLocale()
    {
        AchievementModel model;
        model.setCatalog(catalogOf({kKnight}), {});
        model.setOrder(rows({0}));
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        QSignalSpy repainted(&model, &QAbstractItemModel::dataChanged);
        model.setLocale(QLocale(QLocale::German));
        QCOMPARE(headers.count(), 1);
        QCOMPARE(repainted.count(), 1);
        QCOMPARE(cells(model, 0).mid(AchievementModel::columnOf(Field::Owners), 2),
                 (QStringList{u"1.204"_s, u"42,3 %"_s}));
    }

    void handsOutTextsForEditing()
    {
        AchievementModel model;
        model.setCatalog(catalogOf({kKnight, kBare}), {});
        model.setOrder(rows({0, 1}));
        const auto texts = cells(model, 0, Qt::EditRole);
        const auto achievement = readAchievement(kKnight.toStdString());
        QVERIFY(achievement);
        for (const auto &spec : achievementFields()) {
            const auto value = parseFieldText(spec.field, texts[AchievementModel::columnOf(spec.field)]);
            QVERIFY2(value, spec.key.data());
            QVERIFY2(*value == fieldValue(*achievement, spec.field), spec.key.data());
        }
    }

    void tellsWhatPaintingNeeds()
    {
        AchievementModel model;
        std::vector<AppliedRecord> records{
            {0, {kKnight, {}, {}}}, {1, {{}, {}, kBare, true}}, {2, {kKnight, kKnight, kBare, false, true}}};
        model.setCatalog(Catalog().patched(records, 1), {});
        model.setOrder(rows({2, 1, 0}));
        const auto role = [&model](int row, Field field, int which) {
            return model.index(row, AchievementModel::columnOf(field)).data(which);
        };
        QCOMPARE(role(2, Field::Name, AchievementModel::IconUrlRole).toString(), u"//127.0.0.1/t_thumb/a.png"_s);
        QCOMPARE(role(2, Field::Tags, AchievementModel::TagsRole).toStringList(),
                 (QStringList{u"Boss"_s, u"Speed, fast"_s}));
        QCOMPARE(role(2, Field::Rank, AchievementModel::SortRole).toULongLong(), 3u);
        QCOMPARE(role(2, Field::Rank, AchievementModel::MissingRole).toBool(), false);
        QCOMPARE(role(1, Field::Rank, AchievementModel::MissingRole).toBool(), true);
        QCOMPARE(role(2, Field::Rank, AchievementModel::RecordNumberRole).toUInt(), 0u);
        QVERIFY(!role(2, Field::Name, AchievementModel::GradeRole).isValid());
        QCOMPARE(role(1, Field::Name, AchievementModel::GradeRole).toInt(), int(Grade::Error));
        QCOMPARE(role(2, Field::Name, AchievementModel::StateRole).toInt(), 0);
        QCOMPARE(role(1, Field::Name, AchievementModel::StateRole).toInt(),
                 AchievementModel::Changed | AchievementModel::New | AchievementModel::Draft);
        QCOMPARE(role(0, Field::Name, AchievementModel::StateRole).toInt(),
                 AchievementModel::Changed | AchievementModel::Deleted);
    }

    void namesTagNumbers()
    {
        AchievementModel model;
        model.setCatalog(catalogOf({R"({"id":1,"tags":[268435461,"Boss",17,-5]})"}), {});
        model.setOrder(rows({0}));
        const auto tags = model.index(0, AchievementModel::columnOf(Field::Tags));
        QCOMPARE(tags.data(AchievementModel::TagsRole).toStringList(),
                 (QStringList{u"Genre 5"_s, u"Boss"_s, u"17"_s, u"-5"_s}));
        QCOMPARE(tags.data(Qt::ToolTipRole).toString(), u"Genre 5 (268435461), Boss, 17, -5"_s);
        QCOMPARE(tags.data(Qt::EditRole).toString(), u"268435461, Boss, 17, -5"_s);
    }

    void namesGamesAndFindsIconsByTheirNumbers()
    {
        AchievementModel model;
        const auto catalog = catalogOf({R"({"id":1,"game":41233,"achievement_icon":7})", R"({"id":2,"game":[5,41233]})",
                                        R"({"id":3,"game":5,"icon":"8"})"});
        model.setCatalog(catalog, {});
        model.setOrder(rows({0, 1, 2}));
        const auto data = [&](int row, Field field, int role) {
            return model.index(row, AchievementModel::columnOf(field)).data(role).toString();
        };
        QCOMPARE(data(0, Field::Game, Qt::DisplayRole), u"41233"_s);
        QCOMPARE(data(0, Field::Game, AchievementModel::GameNameRole), QString());
        QCOMPARE(data(0, Field::Icon, AchievementModel::IconUrlRole), QString());

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        SideTables tables;
        tables.games = std::make_shared<const GameNames>(GameNames(), std::vector<NumberedText>{{41233, "Boss Rush"}});
        tables.images = std::make_shared<const IconImages>(
            IconImages(), std::vector<NumberedText>{{7, "//images.example/t_thumb/relic.png"}});
        model.setCatalog(catalog->withSideTables(tables), {});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(data(0, Field::Game, Qt::DisplayRole), u"Boss Rush (41233)"_s);
        QCOMPARE(data(0, Field::Game, AchievementModel::GameNameRole), u"Boss Rush"_s);
        QCOMPARE(data(0, Field::Game, Qt::EditRole), u"41233"_s);
        QCOMPARE(data(1, Field::Game, Qt::DisplayRole), u"5, Boss Rush (41233)"_s);
        QCOMPARE(data(1, Field::Game, AchievementModel::GameNameRole), QString());
        QCOMPARE(data(2, Field::Game, Qt::DisplayRole), u"5"_s);
        QCOMPARE(data(0, Field::Icon, AchievementModel::IconUrlRole), u"//images.example/t_thumb/relic.png"_s);
        QCOMPARE(data(0, Field::Icon, Qt::EditRole), QString()); // the record says only a number
        QCOMPARE(data(2, Field::Icon, AchievementModel::IconUrlRole), QString());
    }

    void insertsRowsThatFollowAndResetsForAnyOtherOrder()
    {
        AchievementModel model;
        QAbstractItemModelTester tester(&model);
        model.setCatalog(catalogOf({named(1, "a"), named(2, "b"), named(3, "c"), named(4, "d")}), {});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setOrder(rows({0, 1}));
        QCOMPARE(reset.count(), 1);
        model.setOrder(rows({0, 1, 3, 2}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0].mid(1), (QVariantList{2, 3}));
        QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
        model.setOrder(rows({0, 1, 3, 2}));
        QCOMPARE(reset.count() + inserted.count(), 2);
        model.setOrder(rows({2, 0}));
        QCOMPARE(reset.count(), 2);
        QCOMPARE(names(model), (QStringList{u"c"_s, u"a"_s}));
        QCOMPARE(model.rowOf(0), 1);
        QCOMPARE(model.rowOf(1), -1);
        QCOMPARE(model.recordAt(0), RecordNumber(2));
        QCOMPARE(model.recordAt(2), kNoRecord);
        model.setOrder(rows({}));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(0), -1);
    }

    void repaintsTheRowsASnapshotChanged()
    {
        AchievementModel model;
        QAbstractItemModelTester tester(&model);
        const auto first = catalogOf({named(1, "a"), named(2, "b"), named(3, "c"), named(4, "d")});
        model.setCatalog(first, {});
        model.setOrder(rows({3, 2, 1, 0}));
        QSignalSpy repainted(&model, &QAbstractItemModel::dataChanged);
        const auto second = first->patched({{0, {named(1, "A"), {}, {}}}, {3, {named(4, "D"), {}, {}}}, {2, {}}}, 2);
        model.setCatalog(second, {0, 3, 2, 77});
        QCOMPARE(names(model), (QStringList{u"D"_s, {}, u"b"_s, u"A"_s})); // one vanished, and is an empty row
        QCOMPARE(repainted.count(), 2);
        QCOMPARE(repainted[0][0].toModelIndex().row(), 0);
        QCOMPARE(repainted[0][1].toModelIndex().row(), 1);
        QCOMPARE(repainted[1][0].toModelIndex().row(), 3);
        QCOMPARE(repainted[1][1].toModelIndex(), model.index(3, int(kFieldCount) - 1));
    }

    void repaintsOnceForManyChangedRows()
    {
        AchievementModel model;
        model.setCatalog(std::make_shared<Catalog>(), {});
        model.setOrder(rows(numbersUpTo(1'000)));
        std::vector<RecordNumber> even;
        for (RecordNumber number = 0; number < 1'000; number += 2)
            even.push_back(number);
        QSignalSpy repainted(&model, &QAbstractItemModel::dataChanged);
        model.setCatalog(std::make_shared<Catalog>(), even);
        QCOMPARE(repainted.count(), 1);
        QCOMPARE(repainted[0][1].toModelIndex().row(), 998);
    }

    void standsWithoutACatalog()
    {
        AchievementModel model;
        QAbstractItemModelTester tester(&model);
        model.setOrder(rows({5, 6}));
        model.setCatalog({}, {5});
        QCOMPARE(names(model), (QStringList{{}, {}}));
        QVERIFY(model.index(0, 0).data(AchievementModel::MissingRole).toBool());
    }

    void asksTheOwnerToEdit()
    {
        AchievementModel model;
        model.setCatalog(catalogOf({kKnight}), {});
        model.setOrder(rows({0}));
        QSignalSpy asked(&model, &AchievementModel::editRequested);
        const auto name = model.index(0, AchievementModel::columnOf(Field::Name));
        QVERIFY(!model.setData(name, u"x"_s, Qt::EditRole));
        model.setEditable(true);
        QVERIFY(model.setData(name, u"x"_s, Qt::EditRole));
        QVERIFY(!model.setData(name, u"x"_s, Qt::DisplayRole));
        QVERIFY(!model.setData(model.index(0, AchievementModel::columnOf(Field::Icon)), u"x"_s, Qt::EditRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<RecordNumber>(), RecordNumber(0));
        QCOMPARE(asked[0][1].value<Field>(), Field::Name);
        QCOMPARE(asked[0][2].toString(), u"x"_s);
        QCOMPARE(name.data().toString(), u"Knight of the Lake"_s);
    }

    void cutsLongTextsAtACharacter()
    {
        AchievementModel model;
        model.setCatalog(catalogOf({"{\"id\":1,\"description\":\"" + u"日本"_s.repeated(50'000).toUtf8() + "\"}"}), {});
        model.setOrder(rows({0}));
        const auto cell = model.index(0, AchievementModel::columnOf(Field::Description));
        const auto shown = cell.data().toString();
        QVERIFY(shown.endsWith(u'…') && shown.size() < 500);
        QVERIFY(!shown.contains(QChar::ReplacementCharacter));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().size(), 2'000);
        QCOMPARE(cell.data(Qt::EditRole).toString().size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(AchievementModelTest)
#include "tst_achievementmodel.moc"
