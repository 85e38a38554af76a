// Importing through the window: what is brought is told, shown before anything is done, asked about, done as one step.
#include "tests/views/desk.h"
#include "views/importdialog.h"
#include "views/rejectedlist.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kStep =
    R"({"id":5,"name":"Old","category":3,"game":41,"external_id":"STEP","created_at":1,"updated_at":2})";
const QByteArray kEntries =
    R"([{"name":"STEP","displayName":"First Step"},{"name":"LAMP","displayName":{"english":"Lamp","german":"Lampe"}},)"
    R"({"displayName":"Nameless"}])";

struct ImportDesk : Desk
{
    ImportDesk()
        : Desk({kStep})
    {
    }

    // The dialog, when it knows what it would do.
    ImportDialog *dialog()
    {
        if (!QTest::qWaitFor([this] { return window.findChild<ImportDialog *>() != nullptr; }))
            qFatal("the dialog did not come");
        auto *shown = window.findChild<ImportDialog *>();
        wait(shown);
        return shown;
    }
    static void wait(ImportDialog *dialog)
    {
        QSignalSpy prepared(dialog, &ImportDialog::prepared);
        if (!prepared.wait())
            qFatal("the dialog does not know what it would do");
    }
    ImportDialog *dropped(const QString &name, const QByteArray &content)
    {
        drop({file(name, content)});
        return dialog();
    }
    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < fixture.view.shownCount(); ++row)
            all << QString::fromUtf8(fixture.state(fixture.view.model().recordAt(row)).text());
        return all;
    }
};

template <class Widget> Widget *find(const QWidget *parent, const QString &name)
{
    auto *widget = parent->findChild<Widget *>(name);
    if (!widget)
        qFatal("there is no %s", qPrintable(name));
    return widget;
}

QStringList lines(const ImportDialog *dialog)
{
    const auto *model = find<QTableView>(dialog, u"importTable"_s)->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount() - 1; ++column)
            cells << model->index(row, column).data().toString();
        result << cells.join(u'|');
    }
    return result;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAnImportWouldDo()
    {
        ImportDesk desk;
        auto *dialog = desk.dropped(u"achievements.json"_s, kEntries);
        QCOMPARE(lines(dialog), (QStringList{u"Add|STEP|First Step"_s, u"Add|LAMP|Lamp"_s, u"Rejected||"_s}));

        find<QLineEdit>(dialog, u"importGame"_s)->setText(u"41"_s);
        desk.wait(dialog);
        QCOMPARE(lines(dialog)[0], u"Update|STEP|First Step"_s);
        QCOMPARE(find<QPlainTextEdit>(dialog, u"importRaw"_s)->toPlainText(),
                 u"{\"name\":\"STEP\",\"displayName\":\"First Step\"}"_s);
        QVERIFY(find<QPlainTextEdit>(dialog, u"importResult"_s)->toPlainText().startsWith(u"Name: Old → First Step"));

        auto *language = find<QComboBox>(dialog, u"importLanguage"_s);
        QCOMPARE(language->currentText(), u"english"_s);
        language->setCurrentText(u"german"_s);
        desk.wait(dialog);
        QCOMPARE(lines(dialog)[1], u"Add|LAMP|Lampe"_s);
    }

    void importsAsOneStepThatUndoTakesBack()
    {
        ImportDesk desk;
        const auto before = desk.texts();
        auto *dialog = desk.dropped(u"achievements.json"_s, kEntries);
        find<QLineEdit>(dialog, u"importGame"_s)->setText(u"41"_s);
        find<QComboBox>(dialog, u"importIds"_s)->setCurrentIndex(1);
        desk.wait(dialog);
        QCOMPARE(find<QLineEdit>(dialog, u"importFirstId"_s)->text(), u"6"_s);
        find<QPushButton>(dialog, u"importButton"_s)->click();

        QTRY_COMPARE(desk.fixture.view.shownCount(), 2);
        QTRY_VERIFY(desk.barText().contains(u"Imported achievements.json."));
        QVERIFY(desk.texts().filter(u"\"name\":\"Lamp\""_s).front().startsWith(u"{\"id\":6,"));
        QTRY_VERIFY(desk.action("actionUndo")->isEnabled());
        desk.action("actionUndo")->trigger();
        QTRY_COMPARE(desk.fixture.view.shownCount(), 1);
        QTRY_COMPARE(desk.texts(), before);
    }

    void asksAgainForAnswersThatAreNone()
    {
        ImportDesk desk;
        auto *dialog = desk.dropped(u"achievements.json"_s, kEntries);
        auto *import = find<QPushButton>(dialog, u"importButton"_s);
        QVERIFY(import->isEnabled());

        find<QLineEdit>(dialog, u"importGame"_s)->setText(u"the game"_s);

        QVERIFY(!import->isEnabled());
        QVERIFY(find<QLabel>(dialog, u"importSummary"_s)->text().contains(u"number"));
    }

    void readsATableByTheColumnsTheCuratorNames()
    {
        ImportDesk desk;
        QSignalSpy imported(&desk.window, &MainWindow::importRequested);
        auto *dialog = desk.dropped(u"table.csv"_s, "id,label\n8,Dew\nnone,Fern\n");
        QCOMPARE(lines(dialog), (QStringList{u"Read in||"_s, u"Rejected||"_s}));

        const auto choices = find<QWidget>(dialog, u"columnChoice"_s)->findChildren<QComboBox *>();
        QCOMPARE(choices.size(), 2);
        choices[1]->setCurrentText(u"Name"_s);
        desk.wait(dialog);
        QCOMPARE(lines(dialog)[0], u"Read in||Dew"_s);
        find<QPushButton>(dialog, u"importButton"_s)->click();

        QCOMPARE(imported.count(), 1);
        const auto sources = imported.front().front().value<std::vector<RecognisedSource>>();
        QVERIFY(sources.front().columns->has(Field::Name));
    }

    void importsWhatIsPasted()
    {
        ImportDesk desk;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(kEntries));
        desk.action("actionPaste")->trigger();
        QCOMPARE(find<QLabel>(desk.dialog(), u"importTitle"_s)->text(), u"Pasted text"_s);

        QSignalSpy imported(&desk.window, &MainWindow::importRequested);
        QGuiApplication::clipboard()->setText(u"[{\"id\":9}]"_s);
        desk.action("actionPaste")->trigger();
        QTRY_COMPARE(imported.count(), 1);

        QGuiApplication::clipboard()->clear();
        desk.action("actionPaste")->trigger();
        QTRY_VERIFY(desk.barText().contains(u"no text on the clipboard"));
    }

    void saysWhatIsNoDefinition()
    {
        ImportDesk desk;
        desk.drop({desk.file(u"save.json"_s, R"({"STEP":{"earned":true,"earned_time":5}})")});
        QTRY_VERIFY(desk.barText().contains(u"what a player has reached on Steam"));
        QVERIFY(!desk.window.findChild<ImportDialog *>());
    }

    void importsAFolder()
    {
        ImportDesk desk;
        QVERIFY(QDir(desk.fixture.folder.path()).mkdir(u"game"_s));
        desk.file(u"game/schema.json"_s, kEntries);
        desk.file(u"game/rates.json"_s,
                  R"({"achievementpercentages":{"achievements":[{"name":"LAMP","percent":"5"}]}})");
        desk.drop({desk.fixture.folder.filePath(u"game"_s)});
        auto *dialog = desk.dialog();
        QVERIFY(find<QLabel>(dialog, u"importTitle"_s)->text().contains(u"and 1 more file"));
        QCOMPARE(lines(dialog).size(), 3);
    }

    void savesWhatWasRejected()
    {
        ImportDesk desk;
        auto *dialog = desk.dropped(u"achievements.json"_s, kEntries);
        find<QPushButton>(dialog, u"importSave"_s)->click();
        auto *asked = find<QFileDialog>(&desk.window, u"rejectedFileDialog"_s);
        const auto path = desk.fixture.folder.filePath(u"rejected.csv"_s);
        emit asked->fileSelected(path);

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(table[0], u"File,Entry,Byte,Reason,Text"_s);
        QVERIFY(table[1].contains(u"achievements.json,3,"));
        QVERIFY(table[1].endsWith(u",\"{\"\"displayName\"\":\"\"Nameless\"\"}\""));
    }
};

QTEST_MAIN(ImportTest)
#include "tst_import.moc"
