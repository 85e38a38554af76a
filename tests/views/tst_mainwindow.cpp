// MainWindow: its empty states, actions, inline edits, and that everything follows the language.
#include "tests/views/editorfixture.h"
#include "tests/views/scriptedtask.h"
#include "views/editordialog.h"
#include "views/emptystate.h"
#include "views/mainwindow.h"
#include "views/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const QList<QByteArray> &records)
        : fixture(records)
        , window(fixture.view, fixture.icons, fixture.activity)
    {
        window.setSession(fixture.session.get());
        const auto atRest = [this] {
            return fixture.session->isOpen() && !fixture.session->isLoading() && !fixture.view.isComputing();
        };
        if (!QTest::qWaitFor(atRest))
            qFatal("the window did not come to rest");
    }
    ~Shown() { window.setSession(nullptr); }

    template <class T> T *part(const QString &name) const { return window.findChild<T *>(name); }
    [[nodiscard]] QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
    void makeCurrent(int row)
    {
        const RecordNumber number = fixture.numberAt(row);
        fixture.view.selection().selectOnly(std::span(&number, 1));
        fixture.view.selection().setCurrent(number);
    }
    [[nodiscard]] QString barText() const
    {
        return part<QWidget>(u"messageBar"_s)->findChild<QLabel *>(u"messageText"_s)->text();
    }

    EditorFixture fixture;
    MainWindow window;
};

// What the window answers to being closed; it stays as it is.
bool mayClose(MainWindow &window)
{
    QCloseEvent event;
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

const QList<QByteArray> kTwo{recordText(1, "Boss"), recordText(2, "Relic")};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAStartWithoutACatalog()
    {
        QThreadPool pool;
        QNetworkAccessManager network;
        IconLoader icons(network, pool);
        RecordView view(pool);
        ActivityModel activity;
        MainWindow window(view, icons, activity);
        QSignalSpy sample(&window, &MainWindow::sampleRequested);
        auto *empty = window.findChild<EmptyState *>(u"emptyState"_s);
        QCOMPARE(window.findChild<QStackedWidget *>(u"centre"_s)->currentWidget(), empty);
        QCOMPARE(empty->kind(), EmptyState::Kind::NoCatalog);
        empty->findChild<QPushButton *>(u"emptyState_actionExploreSample"_s)->click();
        QCOMPARE(sample.count(), 1);
        QVERIFY(!window.findChild<QAction *>(u"actionNew"_s)->isEnabled());
        QVERIFY(window.findChild<QAction *>(u"actionFetch"_s)->isEnabled());
    }

    void saysWhatIsMissing()
    {
        Shown shown({});
        auto *empty = shown.part<EmptyState>(u"emptyState"_s);
        QCOMPARE(empty->kind(), EmptyState::Kind::EmptyCatalog);
    }

    void goesBackFromASearchWithoutMatches()
    {
        Shown shown(kTwo);
        auto *centre = shown.part<QStackedWidget>(u"centre"_s);
        auto *table = shown.part<TableView>(u"table"_s);
        QCOMPARE(centre->currentWidget(), static_cast<QWidget *>(table));
        QTest::keyClicks(shown.part<QLineEdit>(u"searchBox"_s), u"nobody"_s);
        shown.fixture.waitForRows(0);
        auto *empty = shown.part<EmptyState>(u"emptyState"_s);
        QTRY_COMPARE(centre->currentWidget(), static_cast<QWidget *>(empty));
        QCOMPARE(empty->kind(), EmptyState::Kind::NoMatch);
        empty->findChild<QPushButton *>(u"emptyState_actionClearSearch"_s)->click();
        shown.fixture.waitForRows(2);
        QTRY_COMPARE(centre->currentWidget(), static_cast<QWidget *>(table));
    }

    void tellsWhyACatalogDidNotOpen()
    {
        Shown shown(kTwo);
        shown.window.setSession(nullptr);
        const QString path = shown.fixture.folder.filePath(u"other.achievements"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no catalog, but long enough to be read as one") > 0);
        file.close();
        CatalogSession session(path, CatalogSession::Mode::Open, shown.fixture.pool);
        QSignalSpy failed(&session, &CatalogSession::failed);
        shown.window.setSession(&session);
        QVERIFY(!failed.isEmpty() || failed.wait());
        auto *empty = shown.part<EmptyState>(u"emptyState"_s);
        QCOMPARE(empty->kind(), EmptyState::Kind::Failed);
        QVERIFY(!empty->findChild<QLabel *>(u"emptyText"_s)->text().isEmpty());
        QSignalSpy retried(&shown.window, &MainWindow::openCatalogRequested);
        empty->findChild<QPushButton *>(u"emptyState_actionRetry"_s)->click();
        QCOMPARE(retried.count(), 1);
        QCOMPARE(retried.constFirst().constFirst().toString(), path);
        shown.window.setSession(nullptr);
    }

    void countsLive()
    {
        Shown shown(kTwo);
        auto *counts = shown.part<QLabel>(u"statusCount"_s);
        // The first record is current from the start.
        QCOMPARE(counts->text(), u"2 of 2 achievement(s)   ·   1 selected"_s);
        shown.action(u"actionSelectAll"_s)->trigger();
        QCOMPARE(counts->text(), u"2 of 2 achievement(s)   ·   2 selected"_s);
        shown.fixture.view.selection().clear();
        QCOMPARE(counts->text(), u"2 of 2 achievement(s)"_s);
    }

    void goesOnToTheNextRecordAfterADeletion()
    {
        Shown shown({recordText(1, "A"), recordText(2, "B"), recordText(3, "C")});
        const RecordNumber last = shown.fixture.numberAt(2);
        shown.makeCurrent(1);
        shown.action(u"actionDelete"_s)->trigger();
        QTRY_COMPARE(shown.fixture.view.selection().current(), last);
        QCOMPARE(shown.fixture.view.selection().numbers(), std::vector<RecordNumber>{last});
    }

    void editsACellUndoesAndRedoes()
    {
        Shown shown(kTwo);
        auto &model = shown.fixture.view.model();
        const RecordNumber number = shown.fixture.numberAt(0);
        const auto name = [&] { return model.index(model.rowOf(number), int(Field::Name)).data().toString(); };
        QSignalSpy changed(shown.fixture.session.get(), &CatalogSession::catalogChanged);
        QVERIFY(model.setData(model.index(0, int(Field::Name)), u"Final boss"_s, Qt::EditRole));
        QVERIFY(changed.wait());
        QTRY_COMPARE(name(), u"Final boss"_s);
        QTRY_VERIFY(shown.action(u"actionUndo"_s)->isEnabled());
        shown.action(u"actionUndo"_s)->trigger();
        QTRY_COMPARE(name(), u"Boss"_s);
        shown.action(u"actionRedo"_s)->trigger();
        QTRY_COMPARE(name(), u"Final boss"_s);
    }

    void refusesAWrongCellInWords()
    {
        Shown shown(kTwo);
        emit shown.fixture.view.model().editRequested(shown.fixture.numberAt(0), Field::Id, u"-5"_s);
        QTRY_VERIFY(!shown.part<QWidget>(u"messageBar"_s)->isHidden());
        QVERIFY(!shown.barText().isEmpty());
        QCOMPARE(shown.fixture.state(shown.fixture.numberAt(0)).current, QByteArray());
    }

    void deletesAndTakesBack()
    {
        Shown shown(kTwo);
        shown.makeCurrent(0);
        shown.action(u"actionDelete"_s)->trigger();
        shown.fixture.waitForRows(1);
        auto *bar = shown.part<QWidget>(u"messageBar"_s);
        QTRY_VERIFY(!bar->isHidden());
        QCOMPARE(shown.barText(), u"Deleted 1 achievement(s)."_s);
        bar->findChild<QPushButton *>(u"messageAction"_s)->click();
        shown.fixture.waitForRows(2);
        QTRY_VERIFY(bar->isHidden());
    }

    void keepsUnsavedWorkFromBeingLost()
    {
        Shown shown(kTwo);
        shown.action(u"actionNew"_s)->trigger();
        auto *editor = shown.window.findChild<EditorDialog *>();
        QVERIFY(editor);
        QVERIFY(mayClose(shown.window));
        auto *name = editor->findChild<QLineEdit *>();
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"7"_s);
        QVERIFY(editor->hasUnsavedChanges());
        QVERIFY(!mayClose(shown.window));
        QSignalSpy sample(&shown.window, &MainWindow::sampleRequested);
        shown.action(u"actionExploreSample"_s)->trigger();
        QCOMPARE(sample.count(), 0);
        QVERIFY(!shown.barText().isEmpty());
    }

    void everyActionHasTextAndTipAndItsOwnKeys()
    {
        Shown shown(kTwo);
        QSet<QKeySequence> keys;
        for (const auto *action : shown.window.findChildren<QAction *>()) {
            if (!action->objectName().startsWith(u"action"_s))
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
        }
        QVERIFY(keys.contains(QKeySequence(u"Ctrl+F"_s)));
    }

    void everythingFollowsTheLanguage()
    {
        Shown shown({});
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        // Sent at once, instead of waiting for the event that installTranslator() posts.
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&shown.window, &event);
        QStringList missing;
        for (const auto *action : shown.window.findChildren<QAction *>())
            if (action->objectName().startsWith(u"action"_s) &&
                !action->objectName().startsWith(u"actionLanguage_"_s) && !action->text().contains(u'<'))
                missing << action->objectName();
        for (const auto *menu : shown.window.findChildren<QMenu *>())
            if (!menu->title().isEmpty() && !menu->title().contains(u'<'))
                missing << menu->objectName();
        for (const auto *button : shown.window.findChildren<QPushButton *>())
            if (!button->text().isEmpty() && !button->text().contains(u'<'))
                missing << button->objectName();
        for (const auto *label : shown.window.findChildren<QLabel *>())
            if (label->objectName() == "emptyTitle"_L1 || label->objectName() == "statusCount"_L1)
                if (!label->text().contains(u'<'))
                    missing << label->objectName();
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(missing, QStringList());
    }

    void bringsItsStateBack()
    {
        Shown shown(kTwo);
        const WindowState wanted{{}, {}, {}, {}, u"relic"_s, {{Field::UpdatedAt, true}, {Field::Name, false}}};
        shown.window.restore(wanted);
        shown.fixture.waitForRows(1);
        const WindowState state = shown.window.state();
        QCOMPARE(state.query, wanted.query);
        QVERIFY(state.sort == wanted.sort);
        QVERIFY(!state.geometry.isEmpty() && !state.layout.isEmpty() && !state.columns.isEmpty());
    }

    void tableAndGalleryShareOrderSelectionAndMenus()
    {
        Shown shown(kTwo);
        shown.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *centre = shown.part<QStackedWidget>(u"centre"_s);
        auto *table = shown.part<QAbstractItemView>(u"table"_s);
        auto *gallery = shown.part<QAbstractItemView>(u"gallery"_s);
        auto *bar = shown.part<QWidget>(u"galleryBar"_s);
        QVERIFY(!bar->isVisible());
        table->setFocus();
        shown.makeCurrent(1);

        shown.action(u"actionShowGallery"_s)->trigger();
        QCOMPARE(centre->currentWidget(), static_cast<QWidget *>(gallery));
        QVERIFY(bar->isVisible() && gallery->hasFocus());
        QCOMPARE(gallery->currentIndex().row(), 1);
        QTest::keyClick(gallery, Qt::Key_Left);
        QCOMPARE(shown.fixture.view.selection().current(), shown.fixture.numberAt(0));
        QCOMPARE(table->currentIndex().row(), 0);
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(gallery->viewport(), &menu);
        QVERIFY(shown.part<QMenu>(u"menuRow"_s)->isVisible());
        shown.part<QMenu>(u"menuRow"_s)->close();
        shown.action(u"actionEditCell"_s)->trigger(); // without cells it is the dialog
        QVERIFY(shown.window.findChild<EditorDialog *>());

        shown.fixture.view.setSort({{Field::Name, true}});
        QTRY_COMPARE(gallery->currentIndex().row(), 1);
        shown.action(u"actionShowTable"_s)->trigger();
        QCOMPARE(centre->currentWidget(), static_cast<QWidget *>(table));
        QVERIFY(!bar->isVisible());
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void emptyStatesStandInTheGallerysPlace()
    {
        Shown shown(kTwo);
        auto *centre = shown.part<QStackedWidget>(u"centre"_s);
        auto *gallery = shown.part<QWidget>(u"gallery"_s);
        shown.action(u"actionShowGallery"_s)->trigger();
        QTest::keyClicks(shown.part<QLineEdit>(u"searchBox"_s), u"nobody"_s);
        shown.fixture.waitForRows(0);
        QTRY_COMPARE(centre->currentWidget(), shown.part<QWidget>(u"emptyState"_s));
        shown.action(u"actionClearSearch"_s)->trigger();
        QTRY_COMPARE(centre->currentWidget(), gallery);
    }

    void galleryIsShownAsChosen()
    {
        Shown shown(kTwo);
        WindowState wanted;
        wanted.gallery = {true, 200, Field::Game};
        shown.window.restore(wanted);
        QVERIFY(shown.window.state().gallery == wanted.gallery);
        QCOMPARE(shown.part<QSlider>(u"gallerySize"_s)->value(), 200);
        shown.part<QSlider>(u"gallerySize"_s)->setValue(64);
        const auto fields = shown.part<QMenu>(u"galleryFields"_s)->actions();
        QCOMPARE(std::ranges::count_if(fields, &QAction::isChecked), 1);
        fields.front()->trigger(); // only the name
        const GalleryState chosen{true, 64, std::nullopt};
        QVERIFY(shown.window.state().gallery == chosen);
    }

    void showsTheActivityWhenAsked()
    {
        Shown shown(kTwo);
        shown.window.show();
        auto *dock = shown.part<QDockWidget>(u"activityDock"_s);
        auto *strip = shown.part<QWidget>(u"taskStrip"_s);
        QVERIFY(!dock->isVisible());
        ScriptedTask task(CatalogTask::Kind::Fetch);
        shown.window.showTask(&task);
        QVERIFY(strip->isVisible());
        strip->findChild<QToolButton *>(u"taskActivity"_s)->click();
        QVERIFY(dock->isVisible());
        QVERIFY(!strip->isVisible()); // the panel tells the same
        shown.action(u"actionActivity"_s)->trigger();
        QVERIFY(!dock->isVisible());
        QVERIFY(strip->isVisible());
        shown.window.showTask(nullptr);
    }

    void goesOnWithAFetchFromTheActivity()
    {
        Shown shown(kTwo);
        shown.action(u"actionActivity"_s)->trigger();
        shown.window.show();
        const Connection mine{.base = QUrl(u"https://service.example/v3"_s)};
        shown.window.setConnections({mine}, false);
        TaskOutcome outcome;
        outcome.fetch = FetchOutcome{.leftOut = 2};
        outcome.memo = FetchMemo{.origin = mine.origin, .dialect = mine.dialect, .base = mine.base};
        ScriptedTask task(CatalogTask::Kind::Fetch);
        shown.window.showTask(&task);
        emit task.finished(outcome);
        auto *goOn = shown.part<QPushButton>(u"activityGoOn"_s);
        QVERIFY(goOn->isVisible());
        const auto *bar = shown.part<QWidget>(u"messageBar"_s);
        QCOMPARE(goOn->text(), bar->findChild<QPushButton *>(u"messageAction"_s)->text());
        QSignalSpy fetches(&shown.window, &MainWindow::fetchRequested);
        goOn->click();
        QCOMPARE(fetches.count(), 1);
        shown.window.setSession(nullptr); // nothing is offered for another catalog
        QVERIFY(!goOn->isVisible());
    }

    void takesDroppedFiles_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QStringList>("imported");
        QTest::newRow("catalog") << QStringList{u"/a/x.achievements"_s} << u"/a/x.achievements"_s << QStringList();
        QTest::newRow("records") << QStringList{u"/a/x.json"_s, u"/a/y.NDJSON"_s, u"/a/z.png"_s} << QString()
                                 << QStringList{u"x.json"_s, u"y.NDJSON"_s};
        QTest::newRow("neither") << QStringList{u"/a/z.png"_s} << QString() << QStringList();
    }
    void takesDroppedFiles()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, opened);
        QFETCH(QStringList, imported);
        Shown shown(kTwo);
        QSignalSpy opens(&shown.window, &MainWindow::openCatalogRequested);
        QSignalSpy imports(&shown.window, &MainWindow::importRequested);
        QMimeData data;
        QList<QUrl> urls;
        const QTemporaryDir folder;
        for (const auto &path : files) {
            QFile file(folder.filePath(QFileInfo(path).fileName()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"id\":1}") > 0);
            urls << QUrl::fromLocalFile(path == opened ? path : file.fileName());
        }
        data.setUrls(urls);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        // Directly: QApplication delivers a drop only to where its own drag entered.
        static_cast<QObject &>(shown.window).event(&drop);
        QCOMPARE(opens.isEmpty() ? QString() : opens.constFirst().constFirst().toString(), opened);
        QTRY_COMPARE(imports.isEmpty(), imported.isEmpty());
        QStringList names;
        if (!imports.isEmpty())
            for (const auto &source : imports.front().front().value<std::vector<RecognisedSource>>())
                names << QFileInfo(source.source.path).fileName();
        QCOMPARE(names, imported);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
