// The icon preview: zoom and place of the picture, the locked look, what is said of an icon, its sizes and its copies.
#include "models/icons/iconstore.h"
#include "views/iconpreview.h"
#include "views/pictureview.h"
#include "views/playerlook.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

const QString kForeign = u"https://img.example.org/a.png"_s;
const QString kJpeg = u"https://img.example.org/a.jpg"_s;
const QString kService = u"//images.example.org/igdb/image/upload/t_thumb/abc.png"_s;

QByteArray encoded(QSize size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(200, 100, 50));
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

void press(const IconPreview &preview, QStringView text)
{
    for (auto *button : preview.findChildren<QPushButton *>())
        if (button->text() == text)
            return button->click();
    QFAIL("no such button");
}

// A loader whose icons are all in the store: no network is touched.
struct Icons
{
    Icons()
        : loader(network, pool)
    {
        store = std::make_shared<IconStore>(folder.filePath(u"icons.sqlite"_s));
        const auto now = QDateTime::currentDateTimeUtc();
        store->keep(kForeign, {encoded({300, 200}, "PNG"), {}, now});
        store->keep(u"https://images.example.org/igdb/image/upload/t_micro/abc.png"_s,
                    {encoded({35, 35}, "PNG"), {}, now});
        store->keep(u"https://images.example.org/igdb/image/upload/t_thumb/abc.png"_s,
                    {encoded({90, 90}, "PNG"), {}, now});
        store->keep(kJpeg, {encoded({300, 200}, "JPEG"), {}, now});
        loader.setStore(store);
    }

    QTemporaryDir folder;
    std::shared_ptr<IconStore> store;
    QNetworkAccessManager network;
    QThreadPool pool;
    IconLoader loader;
};

} // namespace

class IconPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsWithoutEnlarging()
    {
        PictureView view;
        view.resize(400, 300);
        view.setPicture(QPixmap::fromImage(QImage(100, 50, QImage::Format_RGB32)));
        QCOMPARE(view.pictureRect(), QRectF(150, 125, 100, 50));
        view.setPicture(QPixmap::fromImage(QImage(800, 200, QImage::Format_RGB32)));
        QCOMPARE(view.pictureRect(), QRectF(0, 100, 400, 100));
    }

    void enlargesPixelByPixel()
    {
        PictureView view;
        view.resize(400, 300);
        view.setPicture(QPixmap::fromImage(QImage(100, 50, QImage::Format_RGB32)));
        for (const int zoom : {1, 2, 4, 8}) {
            view.setZoom(zoom);
            QCOMPARE(view.pictureRect().size(), QSizeF(100 * zoom, 50 * zoom));
            QCOMPARE(view.pictureRect().center(), QPointF(200, 150));
        }
        view.setZoom(100);
        QCOMPARE(view.zoom(), PictureView::kLargestZoom);
    }

    void movesNoFurtherThanToItsEdges()
    {
        PictureView view;
        view.resize(400, 300);
        view.setPicture(QPixmap::fromImage(QImage(100, 50, QImage::Format_RGB32)));
        view.setZoom(8); // 800 x 400
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 150});
        QMouseEvent move(QEvent::MouseMove, QPointF(1200, 1150), QPointF(1200, 1150), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        QCOMPARE(view.pictureRect().topLeft(), QPointF(0, 0));
        view.setZoom(PictureView::kFit);
        QCOMPARE(view.pictureRect().center(), QPointF(200, 150));
    }

    void locksInGrey()
    {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.setPixel(0, 0, qRgba(255, 0, 0, 128));
        const auto pixel = lockedLook(image).pixel(0, 0);
        QCOMPARE(qRed(pixel), qBlue(pixel));
        QVERIFY(qRed(pixel) < qGray(255, 0, 0));
        QCOMPARE(qAlpha(pixel), 128);
    }

    void saysWhatAnIconIs()
    {
        Icons icons;
        IconPreview preview(icons.loader);
        auto *state = preview.findChild<QLabel *>(u"previewState"_s);
        preview.showIcon(u"Boss"_s, kForeign, QSize(512, 512));
        QTRY_VERIFY2(state->text().contains(u"Received: 300 × 200 pixels, PNG"), qPrintable(state->text()));
        QVERIFY(state->text().startsWith(u"Declared: 512 × 512 pixels"));
        QCOMPARE(preview.windowTitle(), u"Boss"_s);
        QVERIFY(!preview.findChild<QComboBox *>(u"previewSize"_s)->isEnabled()); // no size in its address

        preview.showIcon(u"None"_s, {}, {});
        QCOMPARE(state->text(), u"This achievement has no icon."_s);
        preview.showIcon(u"File"_s, u"file:///etc/passwd"_s, {});
        QVERIFY(state->text().contains(u"no web address"));
    }

    void offersTheSizesOfTheService()
    {
        Icons icons;
        IconPreview preview(icons.loader);
        auto *sizes = preview.findChild<QComboBox *>(u"previewSize"_s);
        auto *state = preview.findChild<QLabel *>(u"previewState"_s);
        preview.showIcon(u"Boss"_s, kService, {});
        QTRY_VERIFY(state->text().contains(u"90 × 90"));
        QVERIFY(sizes->isEnabled());
        sizes->setCurrentIndex(sizes->findText(u"micro (35 × 35)"_s));
        QCOMPARE(preview.findChild<QLabel *>(u"previewSource"_s)->text(),
                 u"https://images.example.org/igdb/image/upload/t_micro/abc.png"_s);
        QTRY_VERIFY(state->text().contains(u"35 × 35"));
    }

    void copies()
    {
        Icons icons;
        IconPreview preview(icons.loader);
        preview.showIcon(u"Boss"_s, kForeign, {});
        QTRY_VERIFY(preview.findChild<QLabel *>(u"previewState"_s)->text().startsWith(u"Received"));
        press(preview, u"&Copy image");
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(300, 200));
        press(preview, u"Copy &address");
        QCOMPARE(QGuiApplication::clipboard()->text(), kForeign);
    }

    void savesTheImageAsItCame_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("suffix"); // offered
        QTest::addColumn<QString>("name");   // chosen
        QTest::addColumn<bool>("isAsItCame");
        QTest::newRow("a png") << kForeign << u"png"_s << u"a.png"_s << true;
        QTest::newRow("a jpeg") << kJpeg << u"jpg"_s << u"a.jpg"_s << true;
        QTest::newRow("a jpeg by another name") << kJpeg << u"jpg"_s << u"a.JPEG"_s << true;
        QTest::newRow("a png of a jpeg") << kJpeg << u"jpg"_s << u"a.PNG"_s << false;
    }
    void savesTheImageAsItCame()
    {
        QFETCH(QString, address);
        QFETCH(QString, suffix);
        QFETCH(QString, name);
        QFETCH(bool, isAsItCame);
        Icons icons;
        IconPreview preview(icons.loader);
        preview.show();
        preview.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&preview));
        preview.showIcon(u"Boss"_s, address, {});
        QTRY_VERIFY(preview.findChild<QLabel *>(u"previewState"_s)->text().startsWith(u"Received"));
        QTest::keySequence(&preview, QKeySequence::Save);
        QTRY_VERIFY(preview.findChild<QFileDialog *>(u"saveIconDialog"_s));
        auto *dialog = preview.findChild<QFileDialog *>(u"saveIconDialog"_s);
        QCOMPARE(dialog->defaultSuffix(), suffix);

        const auto path = icons.folder.filePath(name);
        emit dialog->fileSelected(path);

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QCOMPARE(bytes == icons.store->find(address)->bytes, isAsItCame);
        QCOMPARE(QImage::fromData(bytes, isAsItCame ? nullptr : "png").size(), QSize(300, 200));
    }

    void savesAPngWhereNothingElseIsThere()
    {
        Icons icons;
        IconPreview preview(icons.loader);
        preview.showIcon(u"Boss"_s, kJpeg, {});
        QTRY_VERIFY(preview.findChild<QLabel *>(u"previewState"_s)->text().startsWith(u"Received"));
        icons.store->clear();
        press(preview, u"Sa&ve as…");
        QTRY_VERIFY(preview.findChild<QFileDialog *>(u"saveIconDialog"_s));
        auto *dialog = preview.findChild<QFileDialog *>(u"saveIconDialog"_s);
        QCOMPARE(dialog->defaultSuffix(), u"png"_s);
        const auto path = icons.folder.filePath(u"a.png"_s);
        emit dialog->fileSelected(path);
        QTRY_COMPARE(QImage(path, "png").size(), QSize(300, 200));
    }

    void saysWhatCannotBeWritten()
    {
        Icons icons;
        IconPreview preview(icons.loader);
        auto *state = preview.findChild<QLabel *>(u"previewState"_s);
        preview.showIcon(u"Boss"_s, kForeign, {});
        QTRY_VERIFY(state->text().startsWith(u"Received"));
        press(preview, u"Sa&ve as…");
        QTRY_VERIFY(preview.findChild<QFileDialog *>(u"saveIconDialog"_s));
        emit preview.findChild<QFileDialog *>(u"saveIconDialog"_s)->fileSelected(u"/proc/none/a.png"_s);
        QTRY_VERIFY(state->text().startsWith(u"The icon could not be written."));
    }
};

QTEST_MAIN(IconPreviewTest)
#include "tst_iconpreview.moc"
