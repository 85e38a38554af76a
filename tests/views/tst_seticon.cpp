// Setting an icon in the real window: pictures and addresses that are dropped, pasted, or chosen as a file.
#include "desk.h"

#include "models/icons/imageurl.h"
#include "models/store/attachmentexport.h"
#include "models/store/catalogreader.h"
#include "models/store/exporttask.h"
#include "views/imageeditor.h"
#include "views/tableview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QImage picture(const QColor &color = Qt::blue)
{
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::white);
    for (int x = 20; x < 70; ++x)
        for (int y = 20; y < 70; ++y)
            image.setPixelColor(x, y, color);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QByteArrayList twoRecords()
{
    return {recordText(1, "Alpha", ",\"icon\":{\"url\":\"https://a.example/old.png\"}"), recordText(2, "Beta")};
}

} // namespace

class SetIconTest : public QObject
{
    Q_OBJECT

    // The icon's url of the record; empty: none.
    static QString iconOf(Desk &desk, RecordNumber number)
    {
        const auto &catalog = desk.fixture.session->catalog();
        return QString::fromStdString(catalog->iconUrl(catalog->place(number)));
    }
    static QByteArray attachedTo(Desk &desk, RecordNumber number)
    {
        return readAttachment(desk.fixture.session->path(), iconOf(desk, number));
    }
    static void makeCurrent(Desk &desk, int row)
    {
        const auto number = desk.fixture.numberAt(row);
        desk.fixture.view.selection().selectOnly({&number, 1});
        desk.fixture.view.selection().setCurrent(number);
    }

private slots:
    void aDroppedFileIsKeptInTheCatalog()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        const auto bytes = encoded(picture(), "jpg");
        desk.drop({desk.file(u"cup.jpg"_s, bytes)});
        QTRY_VERIFY(isAttachment(iconOf(desk, 1)));
        QVERIFY(iconOf(desk, 1).endsWith(u".jpeg"_s));
        QCOMPARE(attachedTo(desk, 1), bytes); // as it was
        QVERIFY(desk.fixture.session->catalog()->place(1).chunk->isChanged(1));
        QCOMPARE(iconOf(desk, 0), u"https://a.example/old.png"_s);
    }

    void aDropOnARowIsForItsRecord()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        auto *table = desk.window.findChild<TableView *>(u"table"_s);
        QTRY_VERIFY(table->isVisible());
        const auto inRow = table->visualRect(table->model()->index(0, 1)).center();
        QMimeData data;
        data.setImageData(picture());
        desk.drop(data, table->viewport()->mapTo(&desk.window, inRow));
        QTRY_VERIFY(isAttachment(iconOf(desk, 0)));
        QCOMPARE(iconOf(desk, 1), QString());
        QCOMPARE(QImage::fromData(attachedTo(desk, 0)).convertToFormat(QImage::Format_ARGB32), picture());
    }

    void anAddressStaysAnAddress()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 0);
        QMimeData data; // as browsers drag a picture: its address and its pixels
        data.setUrls({QUrl(u"https://b.example/new.png"_s)});
        data.setImageData(picture());
        desk.drop(data);
        QTRY_COMPARE(iconOf(desk, 0), u"https://b.example/new.png"_s);
    }

    void isOneStepThatUndoTakesBack()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 0);
        QGuiApplication::clipboard()->setImage(picture());
        desk.action("actionPasteIcon")->trigger();
        QTRY_VERIFY(isAttachment(iconOf(desk, 0)));
        QTRY_VERIFY(desk.action("actionUndo")->isEnabled());
        desk.action("actionUndo")->trigger();
        QTRY_COMPARE(iconOf(desk, 0), u"https://a.example/old.png"_s);
        desk.action("actionRedo")->trigger();
        QTRY_VERIFY(!attachedTo(desk, 0).isEmpty());
    }

    void aPictureOnTheClipboardIsPastedAsIconByThePlainKey()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        QGuiApplication::clipboard()->setImage(picture());
        desk.action("actionPaste")->trigger();
        QTRY_VERIFY(isAttachment(iconOf(desk, 1)));
    }

    void theSamePictureIsTheSameAddress()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        for (const int row : {0, 1}) {
            makeCurrent(desk, row);
            desk.drop({desk.file(u"cup%1.png"_s.arg(row), encoded(picture(), "png"))});
            QTRY_VERIFY(isAttachment(iconOf(desk, RecordNumber(row))));
        }
        QCOMPARE(iconOf(desk, 0), iconOf(desk, 1));
    }

    void warnsUntilItHasAnAddress()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        desk.drop({desk.file(u"cup.png"_s, encoded(picture(), "png"))});
        QTRY_VERIFY(isAttachment(iconOf(desk, 1)));
        const auto grade = [&] { return desk.fixture.session->catalog()->place(1).chunk->grade(1); };
        QCOMPARE(grade(), std::optional(Grade::Warning));
        QMimeData data;
        data.setText(u"https://b.example/cup.png\n"_s);
        desk.drop(data);
        QTRY_COMPARE(iconOf(desk, 1), u"https://b.example/cup.png"_s);
        QVERIFY(grade() != std::optional(Grade::Warning));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("html") << QByteArray("<html>") << u"cup.png is no PNG, JPEG, WebP or GIF image."_s;
        QTest::newRow("nothing") << QByteArray() << u"cup.png is empty"_s;
        QTest::newRow("cut") << encoded(picture(), "png").left(200) << u"cup.png is damaged."_s;
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'x') << u"cup.png is too large"_s;
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 0);
        desk.drop({desk.file(u"cup.png"_s, content)});
        QTRY_VERIFY2(desk.barText().startsWith(words), qPrintable(desk.barText()));
        QCOMPARE(iconOf(desk, 0), u"https://a.example/old.png"_s);
        QVERIFY(!CatalogReader::open(desk.fixture.session->path()).value()->icons().hasAttachments().value());
    }

    void saysWhenThereIsNothingToPaste()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 0);
        QGuiApplication::clipboard()->setText(u"no address"_s);
        desk.action("actionPasteIcon")->trigger();
        QVERIFY(desk.barText().startsWith(u"There is no picture"_s));
    }

    void aFileCanBeChosen()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        const auto path = desk.file(u"cup.png"_s, encoded(picture(), "png"));
        desk.action("actionChooseIcon")->trigger();
        auto *dialog = desk.window.findChild<QFileDialog *>(u"chooseIconDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(isAttachment(iconOf(desk, 1)));
    }

    void anExportHasThePicturesBesideIt()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        const auto bytes = encoded(picture(), "png");
        desk.drop({desk.file(u"cup.png"_s, bytes)});
        QTRY_VERIFY(isAttachment(iconOf(desk, 1)));
        const QTemporaryDir folder;
        for (const auto format : {ExportFormat::Changes, ExportFormat::Report, ExportFormat::Json}) {
            ExportTask task(desk.fixture.pool, desk.fixture.session->path(),
                            folder.filePath(u"out.%1"_s.arg(int(format))), format, {0, 1});
            QSignalSpy finished(&task, &CatalogTask::finished);
            task.start();
            QVERIFY(finished.wait());
            const auto outcome = finished.front().front().value<TaskOutcome>();
            QVERIFY(!outcome.error);
            QCOMPARE(outcome.pictures, 1);
        }
        QDir icons(attachmentFolder(folder.filePath(u"out.json"_s)));
        QCOMPARE(icons.dirName(), u"out-icons"_s);
        const auto names = icons.entryList(QDir::Files);
        QCOMPARE(names, (QStringList{iconOf(desk, 1).section(u':', 1)}));
        QFile file(icons.filePath(names.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void anExportWithoutPicturesMakesNoFolder()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        const QTemporaryDir folder;
        ExportTask task(desk.fixture.pool, desk.fixture.session->path(), folder.filePath(u"out.json"_s),
                        ExportFormat::Json, {0, 1});
        QSignalSpy finished(&task, &CatalogTask::finished);
        task.start();
        QVERIFY(finished.wait());
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{u"out.json"_s});
    }

    void theEditorTakesPicturesAndSaysWhereTheyAre()
    {
        Desk desk(twoRecords());
        desk.fixture.waitForRows(2);
        makeCurrent(desk, 1);
        desk.action("actionEdit")->trigger();
        ImageEditor *editor = nullptr;
        QTRY_VERIFY((editor = desk.window.findChild<ImageEditor *>()));
        auto *input = editor->findChild<QLineEdit *>(u"field_icon_input"_s);
        QTRY_VERIFY(input->isVisible() && !input->isReadOnly());
        QGuiApplication::clipboard()->setImage(picture());
        QTest::keySequence(input, QKeySequence::Paste);
        QTRY_VERIFY(isAttachment(input->text()));
        QCOMPARE(editor->findChild<QLabel *>(u"field_icon_state"_s)->text(),
                 u"This picture is in this catalog only, until it has a web address."_s);
        QCOMPARE(editor->text(), input->text());

        QMimeData data;
        data.setText(u"https://b.example/cup.png"_s);
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject &>(*editor).event(&drop);
        QCOMPARE(input->text(), u"https://b.example/cup.png"_s);
    }
};

QTEST_MAIN(SetIconTest)
#include "tst_seticon.moc"
