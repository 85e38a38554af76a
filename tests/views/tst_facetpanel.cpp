// FacetPanel: a click writes the query, a query typed by hand moves the marks, and counts follow the records.
#include "models/items/facetmodel.h"
#include "tests/views/editorfixture.h"
#include "views/facetgroup.h"
#include "views/facetlistview.h"
#include "views/facetpanel.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray record(int id, int source, const QByteArray &tags, double rarity)
{
    return QByteArray(R"({"id":%1,"name":"N%1","category":%2,"external_id":"E%1","created_at":1,"updated_at":1,)"
                      R"("tags":[%3],"owners_percentage":%4})")
        .replace("%1", QByteArray::number(id))
        .replace("%2", QByteArray::number(source))
        .replace("%3", tags)
        .replace("%4", QByteArray::number(rarity));
}

QList<QByteArray> someRecords()
{
    return {record(1, 3, R"("boss")", 0.5), record(2, 3, R"("Boss","stealth")", 3), record(3, 1, R"("stealth")", 3),
            record(4, 2, "", 80)};
}

// A panel with the search text of a window.
struct Panel
{
    explicit Panel(const QList<QByteArray> &records)
        : fixture(records)
        , panel(fixture.view)
    {
        QObject::connect(&panel, &FacetPanel::queryRequested, &panel, [this](const QString &wanted) { search(wanted); });
        panel.resize(260, 2400);
        panel.show();
        search({});
    }

    void search(const QString &wanted)
    {
        text = wanted;
        fixture.view.setQueryText(text);
        panel.showQuery(text, fixture.view.query());
        waitForCounts();
    }
    void waitForCounts()
    {
        const auto isRight = [this] {
            const auto &counts = panel.counts();
            return !fixture.view.isComputing() && counts && counts->matches() == fixture.view.matches() &&
                   list(Facet::State)->model()->rowCount() > 0 && lines(Facet::State).size() > 0;
        };
        if (!QTest::qWaitFor(isRight))
            qFatal("the counts did not come");
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] QWidget *group(Facet facet) const
    {
        return panel.findChild<QWidget *>(u"facet%1"_s.arg(int(facet)));
    }
    [[nodiscard]] FacetListView *list(Facet facet) const
    {
        return group(facet)->findChild<FacetListView *>(u"facetList"_s);
    }
    // "[+-]name count" by row.
    [[nodiscard]] QStringList lines(Facet facet) const
    {
        QStringList all;
        const auto *model = list(facet)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            const auto mark = FacetModel::Mark(index.data(FacetModel::MarkRole).toInt());
            all << (mark == FacetModel::Mark::Only ? u"+"_s : mark == FacetModel::Mark::Without ? u"-"_s : QString()) +
                       u"%1 %2"_s.arg(index.data().toString()).arg(index.data(FacetModel::CountRole).toUInt());
        }
        return all;
    }
    void click(Facet facet, int row, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {})
    {
        auto *view = list(facet);
        QTest::mouseClick(view->viewport(), button, keys, view->visualRect(view->model()->index(row, 0)).center());
    }

    EditorFixture fixture;
    FacetPanel panel;
    QString text;
};

} // namespace

class FacetPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void countsEveryFacet()
    {
        Panel tested(someRecords());
        QTRY_COMPARE(tested.lines(Facet::Source), (QStringList{u"Steam 2"_s, u"PlayStation 1"_s, u"Xbox 1"_s}));
        QCOMPARE(tested.lines(Facet::Tag), (QStringList{u"boss 2"_s, u"stealth 2"_s}));
        QCOMPARE(tested.lines(Facet::Rarity).size(), 7);
        QVERIFY(tested.lines(Facet::Missing).contains(u"Tags 1"_s) ||
                tested.lines(Facet::Missing).contains(u"Icon 4"_s));
    }

    void namesGames()
    {
        QList<QByteArray> records;
        for (int game = 1; game <= 20; ++game)
            records << record(game, 3, {}, 1)
                           .replace("\"tags\"",
                                    QByteArray("\"game\":%,\"tags\"").replace("%", QByteArray::number(game)));
        Panel tested(records);
        QTRY_COMPARE(tested.lines(Facet::Game).first(), u"1 1"_s);
        tested.fixture.session->receiveGames(
            u"igdb"_s, {{1, 2}, {{3, R"({"id":3,"name":"Boss Rush"})"}, {20, R"({"id":20,"name":"Alpha 3"})"}}});
        QTRY_COMPARE(tested.lines(Facet::Game).value(2), u"Boss Rush 1"_s);
        const auto third = tested.list(Facet::Game)->model()->index(2, 0);
        QCOMPARE(third.data(FacetModel::DetailRole).toString(), u"3"_s);
        QCOMPARE(tested.list(Facet::Game)->model()->index(0, 0).data(FacetModel::DetailRole).toString(), QString());

        // By name, those without one last.
        auto *game = tested.group(Facet::Game);
        const auto list = [&](const FacetListing &listing) {
            emit static_cast<FacetGroup *>(game)->listingChanged(listing);
        };
        list({.isWhole = true, .isByName = true, .filter = {}});
        QTRY_COMPARE(tested.lines(Facet::Game).first(3), (QStringList{u"Alpha 3 1"_s, u"Boss Rush 1"_s, u"1 1"_s}));
        // By a part of the name, in any case, or of the id.
        list({.isWhole = true, .isByName = true, .filter = u"rUSH"_s});
        QTRY_COMPARE(tested.lines(Facet::Game), (QStringList{u"Boss Rush 1"_s}));
        list({.isWhole = true, .isByName = true, .filter = u"3"_s});
        QTRY_COMPARE(tested.lines(Facet::Game), (QStringList{u"Alpha 3 1"_s, u"Boss Rush 1"_s, u"13 1"_s}));

        // What is typed by name is chosen; a click writes the id.
        list({});
        tested.search(u"game:\"boss rush\""_s);
        QTRY_VERIFY(tested.lines(Facet::Game).contains(u"+Boss Rush 1"_s));
        tested.search({});
        QTRY_COMPARE(tested.lines(Facet::Game).value(2), u"Boss Rush 1"_s);
        emit static_cast<FacetGroup *>(game)->chosen({3, {}}, FacetClick::Only);
        QCOMPARE(tested.text, u"game:3"_s);
    }

    void narrowsToOneValueByAClickAndBackByAnother()
    {
        Panel tested(someRecords());
        QTRY_COMPARE(tested.lines(Facet::Source).size(), 3);
        tested.click(Facet::Source, 0);
        QCOMPARE(tested.text, u"source:steam"_s);
        // Its own choice does not change a facet's counts, others' do.
        QTRY_COMPARE(tested.lines(Facet::Source), (QStringList{u"+Steam 2"_s, u"PlayStation 1"_s, u"Xbox 1"_s}));
        QTRY_COMPARE(tested.lines(Facet::Tag), (QStringList{u"boss 2"_s, u"stealth 1"_s}));
        tested.click(Facet::Source, 0);
        QCOMPARE(tested.text, QString());
    }

    void addsByControlAndExcludesByMiddleOrAlt()
    {
        Panel tested(someRecords());
        QTRY_COMPARE(tested.lines(Facet::Source).size(), 3);
        tested.click(Facet::Source, 0);
        tested.click(Facet::Source, 2, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(tested.text, u"(source:steam OR source:xbox)"_s);
        tested.search({});
        tested.click(Facet::Source, 1, Qt::MiddleButton);
        QCOMPARE(tested.text, u"-source:playstation"_s);
        tested.click(Facet::Tag, 0, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(tested.text, u"-source:playstation -tag=boss"_s);
        QCOMPARE(tested.fixture.view.shownCount(), 1);
    }

    void leavesWhatWasTypedAlone()
    {
        Panel tested(someRecords());
        tested.search(u"N owners<"_s);
        QTRY_COMPARE(tested.lines(Facet::Source).size(), 3);
        tested.click(Facet::Source, 0);
        QCOMPARE(tested.text, u"N owners< source:steam"_s);
    }

    void followsAQueryTypedByHand()
    {
        Panel tested(someRecords());
        tested.search(u"-source:3 tag=STEALTH"_s);
        QTRY_COMPARE(tested.lines(Facet::Source), (QStringList{u"PlayStation 1"_s, u"-Steam 1"_s, u"Xbox 0"_s}));
        QCOMPARE(tested.lines(Facet::Tag), (QStringList{u"+stealth 1"_s}));
        auto *clear = tested.group(Facet::Source)->findChild<QToolButton *>(u"facetClear"_s);
        QVERIFY(clear->isVisibleTo(&tested.panel));
        clear->click();
        QCOMPARE(tested.text, u"tag=STEALTH"_s);
    }

    void isWorkedByKeys()
    {
        Panel tested(someRecords());
        QTRY_COMPARE(tested.lines(Facet::Source).size(), 3);
        auto *list = tested.list(Facet::Source);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(tested.text, u"source:steam"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(tested.text, u"(source:steam OR source:playstation)"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(tested.text, u"source:steam -source:playstation"_s);
    }

    void shortensLongListsAndFindsInThem()
    {
        QList<QByteArray> records;
        for (int i = 0; i < 40; ++i)
            records << record(i + 1, 3, "\"tag " + QByteArray::number(i % 20) + (i == 39 ? "\",\"needle\"" : "\""), 1);
        Panel tested(records);
        QTRY_COMPARE(tested.lines(Facet::Tag).size(), qsizetype(FacetList::kShort));
        auto *group = tested.group(Facet::Tag);
        group->findChild<QToolButton *>(u"facetAll"_s)->click();
        QTRY_COMPARE(tested.lines(Facet::Tag).size(), 21);
        auto *filter = group->findChild<QLineEdit *>(u"facetFilter"_s);
        QTest::keyClicks(filter, u"NEED"_s);
        QTRY_COMPARE(tested.lines(Facet::Tag), QStringList{u"needle 1"_s});
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(tested.lines(Facet::Tag).size(), 21);
    }

    void countsAnewAfterAnEdit()
    {
        Panel tested(someRecords());
        QTRY_COMPARE(tested.lines(Facet::State).front(), u"Changed 0"_s);
        const auto state = tested.fixture.state(0);
        QVERIFY(awaited(tested.fixture.session->apply(
                            {{StepLabel::Kind::DeleteRecords, {}, {}, 1}, {{0, state, withDeleted(state, true)}}}))
                    .has_value());
        QTRY_COMPARE(tested.lines(Facet::Source), (QStringList{u"PlayStation 1"_s, u"Xbox 1"_s, u"Steam 1"_s}));
        QTRY_VERIFY(tested.lines(Facet::State).contains(u"Deleted 1"_s));
    }

    void remembersWhichGroupsAreOpen()
    {
        Panel first(someRecords()), second(someRecords());
        const auto before = first.panel.saveGroups();
        second.panel.restoreGroups(QByteArray(before).replace(2, 1, "2"));
        QVERIFY(second.panel.saveGroups() != before);
        second.panel.restoreGroups("nonsense");
        QVERIFY(second.panel.saveGroups() != before);
        second.panel.restoreGroups(before);
        QCOMPARE(second.panel.saveGroups(), before);
    }
};

QTEST_MAIN(FacetPanelTest)
#include "tst_facetpanel.moc"
