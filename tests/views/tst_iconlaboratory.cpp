// The icon laboratory in the real window: what it lists, how it is narrowed down and sorted, dismissals that last, and
// the ways to its records.
#include "desk.h"

#include "models/store/catalogreader.h"
#include "models/store/iconreview.h"
#include "views/fixedrowtable.h"
#include "views/iconlaboratory.h"

#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QByteArray withIcon(quint64 id, const QByteArray &name)
{
    return recordText(id, name, ",\"game\":5,\"icon\":{\"url\":\"https://a.example/" + name + ".png\"}");
}

ExaminedIcon examined(const QByteArray &name, IconFact::State state, QSize pixels, quint64 content)
{
    ExaminedIcon icon{"https://a.example/" + name + ".png", {}, 1};
    icon.fact.state = state;
    icon.fact.httpStatus = state == IconFact::State::NotFound ? 404 : 0;
    icon.fact.pixels = pixels;
    icon.fact.content = content;
    icon.fact.look.brightness.fill(qint8(content));
    return icon;
}

// Five records: one gone, one small, two doubles, one in order.
struct Laboratory : Desk
{
    Laboratory()
        : Desk({withIcon(1, "Gone"), withIcon(2, "Small"), withIcon(3, "Twin"), withIcon(4, "Other"),
                withIcon(5, "Good")})
        , review(fixture.pool)
    {
        fixture.waitForRows(5);
        const std::vector icons{
            examined("Gone", IconFact::State::NotFound, {}, 0), examined("Small", IconFact::State::Ok, {32, 32}, 1),
            examined("Twin", IconFact::State::Ok, {64, 64}, 40), examined("Other", IconFact::State::Ok, {64, 64}, 40),
            examined("Good", IconFact::State::Ok, {64, 64}, 99)};
        const auto kept = fixture.session->writeIcons([&](IconTable &known) { return known.keep(icons); }).result();
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        QObject::connect(&window, &MainWindow::iconKnowledgeChanged, &review, &IconReview::update);
        review.setSession(fixture.session.get());
        review.update();
        window.findChild<QDockWidget *>(u"laboratoryDock"_s)->show();
        panel = window.findChild<IconLaboratory *>(u"iconLaboratory"_s);
        table = panel->findChild<FixedRowTable *>(u"labTable"_s);
    }
    ~Laboratory() { review.setSession(nullptr); }

    // "Gone | Not found | HTTP 404".
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < panel->model().rowCount(); ++row) {
            QStringList cells;
            for (const int column : {IconFindingModel::NameColumn, IconFindingModel::FindingColumn,
                                     IconFindingModel::SeenColumn, IconFindingModel::ReasonColumn})
                cells << panel->model().index(row, column).data().toString();
            if (cells.last().isEmpty())
                cells.removeLast();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }
    void filter(const QString &name) const
    {
        auto *combo = panel->findChild<QComboBox *>(u"labFilter"_s);
        for (int i = 0; i < combo->count(); ++i)
            if (combo->itemText(i).startsWith(name)) {
                combo->setCurrentIndex(i);
                return emit combo->activated(i);
            }
        qFatal("no such filter");
    }
    void click(const char *button) const { panel->findChild<QPushButton *>(QLatin1StringView(button))->click(); }

    IconReview review;
    IconLaboratory *panel;
    FixedRowTable *table;
};

const QStringList kAll{u"Gone | Not found | HTTP 404"_s, u"Small | Low resolution | 32 × 32 pixels"_s,
                       u"Twin | Double | as “Other”"_s, u"Other | Double | as “Twin”"_s};

} // namespace

class IconLaboratoryTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatWasFound()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
    }

    void saysWhenNothingWasCheckedYet()
    {
        Desk desk({withIcon(1, "Gone")});
        desk.fixture.waitForRows(1);
        desk.window.findChild<QDockWidget *>(u"laboratoryDock"_s)->show();
        const auto *hint = desk.window.findChild<QLabel *>(u"labHint"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().startsWith(u"No icon of this catalog was checked yet."_s));
    }

    void canBeNarrowedDown()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        lab.filter(u"Double"_s);
        QTRY_COMPARE(lab.lines(), kAll.mid(2));
        lab.filter(u"In order"_s);
        QTRY_COMPARE(lab.lines(), QStringList{u"Good | In order | 64 × 64 pixels"_s});
        lab.filter(u"Broken"_s);
        QTRY_COMPARE(lab.lines(), kAll.first(1));
        lab.filter(u"All findings (4)"_s);
        QTRY_COMPARE(lab.lines(), kAll);
    }

    void canBeSorted()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        lab.table->sortByColumn(IconFindingModel::NameColumn, Qt::AscendingOrder);
        QTRY_COMPARE(lab.lines(), (QStringList{kAll[0], kAll[3], kAll[1], kAll[2]}));
        lab.table->sortByColumn(IconFindingModel::NameColumn, Qt::DescendingOrder);
        QTRY_COMPARE(lab.lines(), (QStringList{kAll[2], kAll[1], kAll[3], kAll[0]}));
    }

    void dismissalsHaveAReasonAndCanBeTakenBack()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        lab.table->setCurrentIndex(lab.panel->model().index(1, 1));
        lab.click("labDismiss");
        auto *dialog = lab.panel->findChild<QInputDialog *>(u"dismissDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"an old console"_s);
        dialog->accept();
        QTRY_COMPARE(lab.lines(), (QStringList{kAll[0], kAll[2], kAll[3]}));
        lab.filter(u"Dismissed (1)"_s);
        const QStringList dismissed{u"Small | Low resolution | 32 × 32 pixels | an old console"_s};
        QTRY_COMPARE(lab.lines(), dismissed);
        QCOMPARE(CatalogReader::open(lab.fixture.session->path()).value()->icons().dismissals().value().size(),
                 std::size_t(1));
        lab.table->setCurrentIndex(lab.panel->model().index(0, 1));
        lab.click("labRestore");
        QTRY_COMPARE(lab.lines(), QStringList());
        lab.filter(u"All findings (4)"_s);
        QTRY_COMPARE(lab.lines(), kAll);
    }

    void leadsToTheRecord()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        lab.table->setCurrentIndex(lab.panel->model().index(2, 1));
        QCOMPARE(lab.fixture.view.selection().current(), RecordNumber(2));
        QSignalSpy edited(lab.panel, &IconLaboratory::editRequested);
        emit lab.table->activated(lab.panel->model().index(2, 1));
        QCOMPARE(edited, (QList<QVariantList>{{RecordNumber(2)}}));
    }

    void searchesForWhatIsListed()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        lab.click("labShowRecords");
        QTRY_COMPARE(lab.fixture.view.shownCount(), 4);
        QCOMPARE(lab.fixture.view.queryText(), u"icon:checked -icon:ok"_s);
        lab.filter(u"Double"_s);
        lab.click("labShowRecords");
        QTRY_COMPARE(lab.fixture.view.shownCount(), 2);
        QCOMPARE(lab.fixture.view.queryText(), u"icon:double"_s);
    }

    void asksForChecksOfWhatIsMeant()
    {
        Laboratory lab;
        QTRY_COMPARE(lab.lines(), kAll);
        QSignalSpy asked(&lab.window, &MainWindow::iconScanRequested);
        const auto numbers = [&] { return asked.takeLast().front().value<IconScanMark>().numbers; };
        lab.action("actionCheckIcons")->trigger();
        QVERIFY(numbers().empty()); // all
        lab.action("actionCheckShownIcons")->trigger();
        QCOMPARE(numbers().size(), std::size_t(5));
        const std::vector<RecordNumber> two{1, 3};
        lab.fixture.view.selection().selectOnly(two);
        lab.action("actionCheckSelectedIcons")->trigger();
        QCOMPARE(numbers(), two);
    }

    void offersToGoOnWithAScan()
    {
        Desk desk({withIcon(1, "Gone")});
        const auto kept = desk.fixture.session->writeIcons([](IconTable &table) {
            return table.setScan(IconScanMark{7, {0}});
        });
        QVERIFY(awaited(kept));
        desk.window.setSession(nullptr);
        QSignalSpy asked(&desk.window, &MainWindow::iconScanRequested);
        desk.window.setSession(desk.fixture.session.get());
        QTRY_COMPARE(desk.barText(), u"The last check of icons was not finished."_s);
        desk.window.findChild<QWidget *>(u"messageBar"_s)->findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(asked.front().front().value<IconScanMark>(), (IconScanMark{7, {0}}));
    }
};

QTEST_MAIN(IconLaboratoryTest)
#include "tst_iconlaboratory.moc"
