// Image addresses: which are accepted, how sizes are exchanged and chosen.
#include "models/icons/imageurl.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ImageUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAnAddress_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("expected"); // empty: invalid
        QTest::newRow("protocol-relative")
            << u"//images.example/t_thumb/a.jpg"_s << u"https://images.example/t_thumb/a.jpg"_s;
        QTest::newRow("https") << u"https://images.example/a.png"_s << u"https://images.example/a.png"_s;
        QTest::newRow("http") << u"http://images.example:8080/a.png"_s << u"http://images.example:8080/a.png"_s;
        QTest::newRow("blanks around") << u" //images.example/a.png\n"_s << u"https://images.example/a.png"_s;
        QTest::newRow("upper case") << u"HTTPS://Images.Example/A.png"_s << u"https://images.example/A.png"_s;
        QTest::newRow("user and password") << u"https://me:secret@images.example/a"_s << u"https://images.example/a"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << QString();
        QTest::newRow("ftp") << u"ftp://images.example/a.png"_s << QString();
        QTest::newRow("no scheme") << u"images.example/a.png"_s << QString();
        QTest::newRow("no host") << u"https:///a.png"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"no icon"_s << QString();
    }
    void makesAnAddress()
    {
        QFETCH(QString, received);
        QFETCH(QString, expected);
        QCOMPARE(imageUrl(received.toStdString()).toString(), expected);
    }

    void knowsPicturesOfTheCatalogsOwn_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("expected");
        QTest::newRow("png") << u"attachment:00ffa9.png"_s << true;
        QTest::newRow("upper case") << u"attachment:00FFA9.png"_s << false;
        QTest::newRow("no digest") << u"attachment:.png"_s << false;
        QTest::newRow("no suffix") << u"attachment:00ff."_s << false;
        QTest::newRow("no dot") << u"attachment:00ff"_s << false;
        QTest::newRow("a path") << u"attachment:../00ff.png"_s << false;
        QTest::newRow("a path behind") << u"attachment:00ff.png/../x"_s << false;
        QTest::newRow("a query") << u"attachment:00ff.png?x"_s << false;
        QTest::newRow("a host") << u"attachment://00ff.png"_s << false;
        QTest::newRow("https") << u"https://images.example/00ff.png"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void knowsPicturesOfTheCatalogsOwn()
    {
        QFETCH(QString, received);
        QFETCH(bool, expected);
        QCOMPARE(isAttachment(received), expected);
        if (expected)
            QVERIFY(!imageUrl(received.toStdString()).isValid());
    }

    void exchangesTheSize_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << u"https://i.example/igdb/image/upload/t_thumb/tri1.jpg"_s
                               << u"https://i.example/igdb/image/upload/t_720p/tri1.jpg"_s;
        QTest::newRow("the page's path") << u"https://i.example/igdb/uploads/t_thumb/x.jpg"_s
                                         << u"https://i.example/igdb/uploads/t_720p/x.jpg"_s;
        QTest::newRow("double pixels") << u"https://i.example/t_cover_big_2x/x.jpg"_s
                                       << u"https://i.example/t_720p/x.jpg"_s;
        QTest::newRow("query and escapes")
            << u"https://i.example/a%2Fb/t_thumb/x%20y.jpg?v=1"_s << u"https://i.example/a%2Fb/t_720p/x%20y.jpg?v=1"_s;
        QTest::newRow("no size") << u"https://i.example/a/b.jpg"_s << u"https://i.example/a/b.jpg"_s;
        QTest::newRow("the service's, without a size") << u"https://i.example/igdb/image/upload/tri1.jpg"_s
                                                       << u"https://i.example/igdb/image/upload/t_720p/tri1.jpg"_s;
        QTest::newRow("the page's, without a size")
            << u"https://i.example/igdb/uploads/x.webp"_s << u"https://i.example/igdb/uploads/t_720p/x.webp"_s;
        QTest::newRow("without a size, with a query")
            << u"https://i.example/igdb/uploads/x.gif?v=1"_s << u"https://i.example/igdb/uploads/t_720p/x.gif?v=1"_s;
        QTest::newRow("no image there") << u"https://i.example/igdb/image/upload/x.svg"_s
                                        << u"https://i.example/igdb/image/upload/x.svg"_s;
        QTest::newRow("no suffix") << u"https://i.example/igdb/image/upload/x"_s
                                   << u"https://i.example/igdb/image/upload/x"_s;
        QTest::newRow("only a suffix") << u"https://i.example/igdb/image/upload/.jpg"_s
                                       << u"https://i.example/igdb/image/upload/.jpg"_s;
        QTest::newRow("a folder further down")
            << u"https://i.example/igdb/image/upload/a/x.jpg"_s << u"https://i.example/igdb/image/upload/a/x.jpg"_s;
        QTest::newRow("another site's images")
            << u"https://i.example/acme/image/upload/x.jpg"_s << u"https://i.example/acme/image/upload/x.jpg"_s;
        QTest::newRow("another site's folder")
            << u"https://i.example/t_shirts/b.jpg"_s << u"https://i.example/t_shirts/b.jpg"_s;
        QTest::newRow("only the file's name") << u"https://i.example/t_thumb"_s << u"https://i.example/t_thumb"_s;
        QTest::newRow("only the host") << u"https://i.example"_s << u"https://i.example"_s;
    }
    void exchangesTheSize()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(imageUrlInSize(QUrl(url), "720p").toString(QUrl::FullyEncoded), expected);
    }

    void makesAnAddressOfAnId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << u"tri1c6vbydeosoqajwt1"_s
                               << u"https://images.igdb.com/igdb/image/upload/t_thumb/tri1c6vbydeosoqajwt1.jpg"_s;
        QTest::newRow("signs") << u"A_1-b"_s << u"https://images.igdb.com/igdb/image/upload/t_thumb/A_1-b.jpg"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a path") << u"../../etc"_s << QString();
        QTest::newRow("a query") << u"a?b"_s << QString();
        QTest::newRow("letters of other alphabets") << u"ä"_s << QString();
    }
    void makesAnAddressOfAnId()
    {
        QFETCH(QString, id);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(imageUrlOfId(id.toStdString())), expected);
    }

    void choosesTheSmallestSizeThatFills_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<QString>("size");
        for (const auto &[pixels, size] : std::initializer_list<std::pair<int, QString>>{{28, u"micro"_s},
                                                                                         {35, u"micro"_s},
                                                                                         {36, u"micro_2x"_s},
                                                                                         {90, u"thumb"_s},
                                                                                         {91, u"thumb_2x"_s},
                                                                                         {256, u"cover_big"_s},
                                                                                         {512, u"cover_big_2x"_s},
                                                                                         {700, u"720p"_s},
                                                                                         {1000, u"1080p"_s},
                                                                                         {9999, u"1080p_2x"_s}})
            QTest::addRow("%d", pixels) << pixels << size;
    }
    void choosesTheSmallestSizeThatFills()
    {
        QFETCH(int, pixels);
        QFETCH(QString, size);
        QCOMPARE(imageSizeFor(pixels), size);
    }
};

QTEST_GUILESS_MAIN(ImageUrlTest)
#include "tst_imageurl.moc"
