// The window's exchange with others: change sets are shown before they are applied, changes are handed over, records go
// to the clipboard.
#include "models/changes/changereader.h"
#include "models/store/exporttask.h"
#include "tests/views/desk.h"
#include "views/applydialog.h"
#include "views/exportchangesdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kBoss = R"({"id":1,"name":"Boss","category":1,"rank":3,"external_id":"A"})";
const QByteArray kRelic = R"({"id":2,"name":"Relic","category":3,"external_id":"=B"})";

QByteArray documentWith(const QByteArray &changes)
{
    return R"({"format":"achievement-changes","version":1,"label":"A set","author":"Ann","changes":[)" + changes + "]}";
}

const QByteArray kEdits = documentWith(
    R"({"do":"edit","id":1,"name":"Boss","fields":{"rank":{"before":3,"after":4},"name":{"before":"Bos","after":"B"}}},)"
    R"({"do":"edit","id":2,"name":"Relic","fields":{"category":{"before":2,"after":3}}},)"
    R"({"do":"edit","id":9,"fields":{"rank":{"after":1}}},{"do":"add","record":{"id":7,"name":"New","rank":1}})");

// The window with two records, and change sets in files beside the catalog.
struct ChangeDesk : Desk
{
    ChangeDesk()
        : Desk({kBoss, kRelic})
    {
    }
    // The dialog for this document, when it knows what it would do.
    ApplyDialog *applyDialog(const QByteArray &document)
    {
        drop({file(u"set.json"_s, document)});
        if (!QTest::qWaitFor([this] { return window.findChild<ApplyDialog *>() != nullptr; }))
            qFatal("the dialog did not come");
        auto *dialog = window.findChild<ApplyDialog *>();
        QSignalSpy prepared(dialog, &ApplyDialog::prepared);
        if (!prepared.wait())
            qFatal("the dialog does not know what it would do");
        return dialog;
    }
};

QStringList lines(const ApplyDialog &dialog)
{
    const auto *model = dialog.findChild<QTableView *>(u"applyTable"_s)->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        result << cells.join(u'|');
    }
    return result;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAChangeSetWouldDo()
    {
        ChangeDesk desk;
        const auto *dialog = desk.applyDialog(kEdits);
        QCOMPARE(dialog->findChild<QLabel *>(u"applyTitle"_s)->text(), u"A set"_s);
        QCOMPARE(lines(*dialog),
                 (QStringList{u"Will be applied|1|Boss|Rank|Gold|Platinum|"_s, u"Conflict|1|Boss|Name|Bos|B|Boss"_s,
                              u"Already there|2|Relic|Source|Xbox|Steam|"_s, u"Not here|9||Rank||Bronze|"_s,
                              u"Will be applied|7|New|Rank||Bronze|"_s}));
        auto *filter = dialog->findChild<QComboBox *>(u"applyFilter"_s);
        filter->setCurrentIndex(filter->findText(u"Conflict (1)"_s));
        QCOMPARE(lines(*dialog), QStringList{u"Conflict|1|Boss|Name|Bos|B|Boss"_s});
        auto *table = dialog->findChild<QTableView *>(u"applyTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(dialog->findChild<QLabel *>(u"applyReason"_s)->text().contains(u"neither"_s));
        QCOMPARE(desk.fixture.state(desk.fixture.numberAt(0)).text(), kBoss); // nothing is done yet
    }

    void appliesAndTakesBack()
    {
        ChangeDesk desk;
        const auto boss = desk.fixture.numberAt(0);
        auto *dialog = desk.applyDialog(kEdits);
        dialog->findChild<QPushButton *>(u"applyButton"_s)->click();
        QTRY_VERIFY(desk.barText().contains(u"A set"_s));
        QVERIFY(desk.barText().contains(u'2')); // the conflict, and the record that is not here
        QVERIFY(desk.fixture.state(boss).text().contains("\"rank\":4"));
        desk.fixture.waitForRows(3);

        QTRY_VERIFY(desk.action("actionUndo")->isEnabled());
        QVERIFY(desk.action("actionUndo")->text().contains(u"A set"_s));
        desk.action("actionUndo")->trigger();
        desk.fixture.waitForRows(2);
        QCOMPARE(desk.fixture.state(boss).text(), kBoss);
    }

    void offersNothingWhereNothingApplies_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("word"); // of what is said
        QTest::newRow("empty") << documentWith({}) << u"empty"_s;
        QTest::newRow("done already") << documentWith(
                                             R"({"do":"edit","id":1,"fields":{"rank":{"before":1,"after":3}}})")
                                      << u"already"_s;
        QTest::newRow("newer") << R"({"format":"achievement-changes","version":9})"_ba << u"newer version"_s;
        QTest::newRow("broken") << documentWith("{\"do\":7}") << u"change 1, byte"_s;
    }
    void offersNothingWhereNothingApplies()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, word);
        ChangeDesk desk;
        const auto *dialog = desk.applyDialog(document);
        const auto said = dialog->findChild<QLabel *>(u"applySummary"_s)->text();
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(!dialog->findChild<QPushButton *>(u"applyButton"_s)->isEnabled());
    }

    void importsRecordsAndShowsChangeSets()
    {
        ChangeDesk desk;
        QSignalSpy imported(&desk.window, &MainWindow::importRequested);
        const auto records = desk.file(u"records.json"_s, "[" + kBoss + "]");
        desk.drop({records});
        QTRY_COMPARE(imported.count(), 1);
        desk.drop({records, desk.file(u"set.json"_s, kEdits)});
        QTRY_VERIFY(desk.window.findChild<ApplyDialog *>());
        QCOMPARE(imported.count(), 1);
    }

    void handsOverChangesWithANameThatIsRemembered()
    {
        ChangeDesk desk;
        WindowState state;
        state.author = u"Ann"_s;
        desk.window.restore(state);
        QVERIFY(!desk.action("actionExportChanges")->isEnabled());
        desk.fixture.view.selection().setCurrent(desk.fixture.numberAt(1));
        desk.action("actionDelete")->trigger();
        QTRY_VERIFY(desk.action("actionExportChanges")->isEnabled());
        desk.action("actionExportChanges")->trigger();
        auto *dialog = desk.window.findChild<ExportChangesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"changesAuthor"_s)->text(), u"Ann"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"changesScope"_s)->itemText(0), u"All changes in this catalog (1)"_s);
        QSignalSpy chosen(dialog, &ExportChangesDialog::chosen);
        dialog->findChild<QLineEdit *>(u"changesAuthor"_s)->setText(u" Bea "_s);
        dialog->findChild<QLineEdit *>(u"changesLabel"_s)->setText(u"Doubles"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(chosen.count(), 1);
        const auto header = chosen.front().at(2).value<ChangeHeader>();
        QCOMPARE(header.label, u"Doubles"_s);
        QCOMPARE(header.author, u"Bea"_s);
        QCOMPARE(desk.window.state().author, u"Bea"_s);
    }

    void writesChangesInTheBackground_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("changes") << ExportFormat::Changes;
        QTest::newRow("report") << ExportFormat::Report;
    }
    void writesChangesInTheBackground()
    {
        QFETCH(ExportFormat, format);
        ChangeDesk desk;
        desk.applyDialog(kEdits)->findChild<QPushButton *>(u"applyButton"_s)->click();
        desk.fixture.waitForRows(3);
        const auto path = desk.fixture.folder.filePath(u"out"_s);
        const ChangeHeader header{u"Mine"_s, u"Bea"_s, QDateTime({2018, 6, 20}, {12, 0}, Qt::UTC)};
        ExportTask task(desk.fixture.pool, desk.fixture.session->path(), path, format, {0, 1, 2}, header);
        QSignalSpy finished(&task, &CatalogTask::finished);
        task.start();
        QVERIFY(finished.wait());
        const auto outcome = finished.front().front().value<TaskOutcome>();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.exported, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        if (format == ExportFormat::Report) {
            QVERIFY2(text.startsWith("# Mine\n\n"), text.constData());
        } else {
            const auto document = readChanges(text).value();
            QCOMPARE(document.header, header);
            QCOMPARE(document.changes.size(), 2U);
        }
    }

    void copiesWhatIsSelected_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("end");
        QTest::newRow("json") << "actionCopyJson"_ba << QString::fromUtf8("[" + kBoss)
                              << QString::fromUtf8(kRelic + "]");
        QTest::newRow("csv") << "actionCopyCsv"_ba << u"id,name,category"_s << u"2,Relic,3,,,,,'=B,,,,,,,\r\n"_s;
        QTest::newRow("table") << "actionCopyTable"_ba << u""_s << u""_s;
    }
    void copiesWhatIsSelected()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, beginning);
        QFETCH(QString, end);
        ChangeDesk desk;
        QGuiApplication::clipboard()->clear();
        desk.fixture.view.selection().clear();
        QVERIFY(!desk.action(action.constData())->isEnabled());
        desk.action("actionSelectAll")->trigger();
        desk.action(action.constData())->trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(beginning) && text.endsWith(end), qPrintable(text));
        QVERIFY(desk.barText().contains(u'2'));
        if (action == "actionCopyTable") {
            const auto rows = text.split(u'\n');
            QCOMPARE(rows.size(), 4); // a header, two records, the end
            QVERIFY2(rows[1].split(u'\t').contains(u"Boss"_s) && rows[1].contains(u"Gold"_s), qPrintable(rows[1]));
            QCOMPARE(rows[0].count(u'\t'), rows[1].count(u'\t'));
        }
    }
};

QTEST_MAIN(ExchangeTest)
#include "tst_exchange.moc"
