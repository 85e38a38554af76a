// The program as its users meet it: the real window on the real sample service, over HTTP, with a real catalog file.

#include "app/application.h"
#include "app/screenshot.h"
#include "models/catalog/query.h"
#include "models/store/exporttask.h"
#include "views/editordialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms
constexpr auto kNewName = "Lighthouse \"relit\" 灯台"_L1;

// A file's records: "[" record ",\n" record "]".
QByteArrayList records(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void doesTheWholeJob();
    void keepsWhatCameWhenCancelled();
    void tellsAWrongKey();
    void restoresTheLastSession();
    void opensTheOpenCatalogAgainForWriting();
    void tellsAFileThatIsNoCatalog();
    void importsDroppedFiles();
    void switchesTheLanguageOfAllThatIsOpen();
    void writesAPicture();

private:
    [[nodiscard]] CuratorApplication::Options options() const;
    [[nodiscard]] static QAction *action(CuratorApplication &curator, const char *name);
    [[nodiscard]] static EditorDialog *edit(CuratorApplication &curator, RecordNumber number);
    void exportAll(CuratorApplication &curator, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CuratorApplication::Options TestApplication::options() const
{
    CuratorApplication::Options options;
    options.language = u"en"_s;
    options.settingsFile = m_folder->filePath(u"settings.ini"_s);
    return options;
}

QAction *TestApplication::action(CuratorApplication &curator, const char *name)
{
    return curator.window().findChild<QAction *>(QLatin1StringView(name));
}

EditorDialog *TestApplication::edit(CuratorApplication &curator, RecordNumber number)
{
    curator.view().selection().selectOnly({&number, 1});
    curator.view().selection().setCurrent(number);
    action(curator, "actionEdit")->trigger();
    return curator.window().findChild<EditorDialog *>();
}

void TestApplication::exportAll(CuratorApplication &curator, const QString &path)
{
    QSignalSpy finished(&curator, &CuratorApplication::taskFinished);
    std::vector<RecordNumber> all;
    for (RecordNumber number = 0; number < curator.session()->catalog()->endNumber(); ++number)
        all.push_back(number);
    emit curator.window().exportRequested(path, ExportFormat::Json, all);
    QVERIFY(finished.count() > 0 || finished.wait(kPatience));
    QVERIFY(!finished.front().front().value<TaskOutcome>().error);
}

void TestApplication::doesTheWholeJob()
{
    auto demo = options();
    demo.demo = true;
    CuratorApplication curator(demo);
    QSignalSpy fetched(&curator, &CuratorApplication::taskFinished);
    QSignalSpy icons(&curator.icons(), &IconLoader::changed);
    curator.window().resize(1280, 800);
    curator.window().show();
    curator.start();

    // 600 rows and the visible icons arrive.
    QVERIFY(fetched.wait(kPatience));
    const auto received = fetched.front().front().value<TaskOutcome>().fetch->received;
    QVERIFY(received >= 600);
    QTRY_COMPARE_WITH_TIMEOUT(curator.view().shownCount(), received, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(icons.count() >= 10 && curator.icons().pending() == 0, kPatience);
    const auto before = m_folder->filePath(u"before.json"_s);
    exportAll(curator, before);

    // An invalid edit is refused in words.
    const auto number = curator.view().model().recordAt(3);
    auto *dialog = edit(curator, number);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"field_name_input"_s);
    auto *problem = dialog->findChild<QLabel *>(u"problem_name"_s);
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    QVERIFY(name && problem && save);
    QTRY_VERIFY(!name->text().isEmpty());
    QTRY_VERIFY(dialog->isVisible());
    const auto oldName = name->text();
    name->selectAll();
    name->del();
    QVERIFY2(problem->text().contains(u"missing"_s), qPrintable(problem->text()));
    QVERIFY(!save->isEnabled());

    // A valid one is saved,
    QSignalSpy saved(dialog, &EditorDialog::saved);
    name->setFocus();
    QGuiApplication::clipboard()->setText(kNewName);
    name->paste();
    QVERIFY2(!problem->isVisible(), qPrintable(problem->text()));
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(saved.wait(kPatience));
    const auto shownName = [&] {
        const auto [chunk, slot] = curator.session()->catalog()->place(number);
        const auto text = chunk->text(slot, Field::Name);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    QTRY_COMPARE(shownName(), QString(kNewName));

    // undone, redone,
    QTRY_VERIFY(action(curator, "actionUndo")->isEnabled());
    QVERIFY(action(curator, "actionUndo")->text().size() > 5); // by name
    action(curator, "actionUndo")->trigger();
    QTRY_COMPARE(shownName(), oldName);
    QTRY_VERIFY(action(curator, "actionRedo")->isEnabled());
    action(curator, "actionRedo")->trigger();
    QTRY_COMPARE(shownName(), QString(kNewName));

    // found again after reopening the file,
    const auto path = curator.session()->path();
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    curator.openCatalog(path, CatalogSession::Mode::Open);
    QVERIFY(opened.wait(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(!curator.session()->isLoading(), kPatience);
    auto *search = curator.window().findChild<QLineEdit *>(u"searchBox"_s);
    QVERIFY(search);
    search->setText(u"\"lighthouse\" RELIT"_s);
    QTRY_COMPARE(curator.view().shownCount(), 1);
    QCOMPARE(curator.view().model().recordAt(0), number);

    // and exported as the only difference.
    const auto after = m_folder->filePath(u"after.json"_s);
    exportAll(curator, after);
    const auto old = records(before), now = records(after);
    QCOMPARE(now.size(), old.size());
    int differences = 0;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i] == now[i])
            continue;
        ++differences;
        const auto from = old[i].indexOf("\"name\"") + 6;
        QCOMPARE(now[i].left(from), old[i].left(from));
        QVERIFY(now[i].contains("Lighthouse \\\"relit\\\""));
        const auto rest = old[i].sliced(old[i].indexOf(',', from));
        QVERIFY2(now[i].endsWith(rest), now[i].constData());
    }
    QCOMPARE(differences, 1);
}

void TestApplication::keepsWhatCameWhenCancelled()
{
    auto demo = options();
    demo.demo = true;
    CuratorApplication curator(demo);
    QSignalSpy fetched(&curator, &CuratorApplication::taskFinished);
    connect(&curator.view(), &RecordView::orderChanged, &curator, [&] {
        if (curator.task() && curator.view().shownCount() > 0)
            curator.task()->cancel();
    });
    curator.window().show();
    curator.start();
    QVERIFY(fetched.wait(kPatience));
    const auto outcome = fetched.front().front().value<TaskOutcome>();
    const auto kept = outcome.fetch->received;
    QVERIFY(kept > 0);
    QTRY_COMPARE(curator.session()->catalog()->visibleCount(), kept);
    QVERIFY(!outcome.error || outcome.error->kind == Error::Kind::Cancelled);
}

void TestApplication::tellsAWrongKey()
{
    SampleService service;
    QVERIFY(service.start());
    CuratorApplication curator(options());
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    QSignalSpy fetched(&curator, &CuratorApplication::taskFinished);
    curator.window().show();
    curator.openCatalog(m_folder->filePath(u"new.achievements"_s), CatalogSession::Mode::Create);
    QVERIFY(opened.wait(kPatience));
    emit curator.window().fetchRequested({.base = service.baseUrl(), .userKey = "secret-0815"}, {}, {});
    QVERIFY(fetched.wait(kPatience));
    const auto outcome = fetched.front().front().value<TaskOutcome>();
    QVERIFY(outcome.error && outcome.error->kind == Error::Kind::Unauthorized);
    for (const auto *label : curator.window().findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"secret-0815"_s));
    const auto *requests = curator.window().findChild<QAbstractItemView *>(u"logTable"_s)->model();
    QTRY_COMPARE(requests->rowCount(), 1);
    for (int column = 0; column < requests->columnCount(); ++column)
        QVERIFY(!requests->index(0, column).data().toString().contains(u"secret-0815"_s));
}

void TestApplication::restoresTheLastSession()
{
    const auto path = m_folder->filePath(u"mine.achievements"_s);
    const SortKeys sort{{Field::Owners, true}, {Field::Name, false}};
    {
        CuratorApplication curator(options());
        QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
        curator.window().show();
        curator.start();
        curator.openCatalog(path, CatalogSession::Mode::Create);
        QVERIFY(opened.wait(kPatience));
        curator.window().findChild<QLineEdit *>(u"searchBox"_s)->setText(u"boss"_s);
        curator.view().setSort(sort);
    }
    CuratorApplication curator(options());
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    curator.window().show();
    curator.start();
    QVERIFY(opened.wait(kPatience));
    QCOMPARE(curator.session()->path(), path);
    QCOMPARE(curator.window().findChild<QLineEdit *>(u"searchBox"_s)->text(), u"boss"_s);
    QCOMPARE(curator.view().queryText(), u"boss"_s);
    QVERIFY(curator.view().sort() == sort);

    curator.view().setQueryText(u"language:ヨーロッパ"_s); // whatever language the window speaks
    QVERIFY(curator.view().query().problems.empty());
}

void TestApplication::opensTheOpenCatalogAgainForWriting()
{
    const auto path = m_folder->filePath(u"mine.achievements"_s);
    CuratorApplication curator(options());
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    curator.window().show();
    curator.openCatalog(path, CatalogSession::Mode::Create);
    QVERIFY(opened.wait(kPatience));
    for (int i = 0; i < 5; ++i) {
        curator.openCatalog(curator.session()->path(), CatalogSession::Mode::Open);
        QVERIFY(opened.wait(kPatience));
        QVERIFY(!curator.session()->isReadOnly());
    }
}

void TestApplication::tellsAFileThatIsNoCatalog()
{
    QFile file(m_folder->filePath(u"text.achievements"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no catalog") > 0);
    file.close();
    auto withFile = options();
    withFile.catalog = file.fileName();
    CuratorApplication curator(withFile);
    curator.window().show();
    curator.start();
    auto *text = curator.window().findChild<QLabel *>(u"emptyText"_s);
    QTRY_VERIFY2(text && text->isVisible() && text->text().contains(u"text.achievements"_s),
                 text ? qPrintable(text->text()) : "no text");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is no catalog"));
}

void TestApplication::importsDroppedFiles()
{
    QFile file(m_folder->filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[{\"id\":1,\"name\":\"One\"},{\"id\":2,}]") > 0);
    file.close();
    CuratorApplication curator(options());
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    QSignalSpy imported(&curator, &CuratorApplication::taskFinished);
    curator.window().show();
    curator.openCatalog(m_folder->filePath(u"new.achievements"_s), CatalogSession::Mode::Create);
    QVERIFY(opened.wait(kPatience));
    emit curator.window().importRequested({{{file.fileName(), {}}}});
    QVERIFY(imported.wait(kPatience));
    QCOMPARE(imported.front().front().value<TaskOutcome>().imported, (ImportCount{1, 1, 1}));
    QTRY_COMPARE(curator.view().shownCount(), 1);
}

void TestApplication::switchesTheLanguageOfAllThatIsOpen()
{
    auto demo = options();
    demo.demo = true;
    CuratorApplication curator(demo);
    QSignalSpy fetched(&curator, &CuratorApplication::taskFinished);
    curator.window().show();
    curator.start();
    QVERIFY(fetched.wait(kPatience));
    QTRY_VERIFY(curator.view().shownCount() >= 600);
    auto *dialog = edit(curator, curator.view().model().recordAt(0));
    auto *label = dialog->findChild<QLabel *>(u"label_category"_s);
    auto *status = curator.window().findChild<QLabel *>(u"statusCount"_s);
    QVERIFY(label && status);
    const auto texts = [&] {
        return QStringList{
            label->text(), status->text(), action(curator, "actionEdit")->text(),
            curator.view().model().headerData(int(Field::Category), Qt::Horizontal, Qt::DisplayRole).toString()};
    };
    QStringList before = texts();
    for (const auto &language : {u"de"_s, u"ja"_s, u"en"_s}) {
        emit curator.window().languageRequested(language);
        QTRY_VERIFY(label->text() != before[0]);
        const auto now = texts();
        for (qsizetype i = 0; i < now.size(); ++i)
            QVERIFY2(now[i] != before[i], qPrintable(language + u": "_s + now[i]));
        before = now;
    }
}

void TestApplication::writesAPicture()
{
    auto demo = options();
    demo.demo = true;
    demo.remember = false;
    CuratorApplication curator(demo);
    const auto path = m_folder->filePath(u"window.png"_s);
    Screenshot screenshot(curator, path, {1280, 800});
    curator.window().show();
    screenshot.start();
    curator.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
    QCOMPARE(QImage(path).size(), QSize(1280, 800));
    QVERIFY(curator.view().shownCount() >= 600);
    QCOMPARE(curator.icons().pending(), 0);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
