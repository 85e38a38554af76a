// The icons the programs carry inside: there, readable, and drawn in one style.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

class ResourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesTheIconsOfEveryAction();
    void drawsEveryIcon_data();
    void drawsEveryIcon();
};

void ResourcesTest::carriesTheIconsOfEveryAction()
{
    const QStringList files = QDir(u":/icons"_s).entryList(QDir::Files);
    for (const QString &name : {u"achievement-curator"_s,
                                u"browser"_s,
                                u"calendar"_s,
                                u"cancel"_s,
                                u"changed"_s,
                                u"clear"_s,
                                u"columns"_s,
                                u"copy"_s,
                                u"dark"_s,
                                u"delete"_s,
                                u"draft"_s,
                                u"duplicate"_s,
                                u"edit"_s,
                                u"error"_s,
                                u"export"_s,
                                u"fetch"_s,
                                u"gallery"_s,
                                u"hint"_s,
                                u"history"_s,
                                u"image-loading"_s,
                                u"image-missing"_s,
                                u"import"_s,
                                u"language"_s,
                                u"light"_s,
                                u"link"_s,
                                u"new"_s,
                                u"new-catalog"_s,
                                u"next"_s,
                                u"ok"_s,
                                u"open"_s,
                                u"plus"_s,
                                u"previous"_s,
                                u"propose-id"_s,
                                u"redo"_s,
                                u"retry"_s,
                                u"search"_s,
                                u"settings"_s,
                                u"table"_s,
                                u"undo"_s,
                                u"warning"_s})
        QVERIFY2(files.contains(name + u".svg"_s), qPrintable(name));
}

void ResourcesTest::drawsEveryIcon_data()
{
    QTest::addColumn<QString>("path");
    const QDir icons(u":/icons"_s);
    for (const QString &file : icons.entryList(QDir::Files))
        QTest::newRow(qPrintable(file)) << icons.filePath(file);
}

void ResourcesTest::drawsEveryIcon()
{
    QFETCH(QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int drawn = 0;
    int onTheEdge = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = qAlpha(image.pixel(x, y)) > 40;
            drawn += ink;
            onTheEdge += ink && (x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1);
        }
    }
    QVERIFY2(drawn > 200, QByteArray::number(drawn).constData());
    QCOMPARE(onTheEdge, 0); // nothing is cut off
    if (path.endsWith(u"achievement-curator.svg"_s))
        return;
    // Views tint them by replacing the one colour.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.75\""));
    QCOMPARE(text.count('#'), 1);
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "tst_resources.moc"
