// Settings in a file of their own: what the window brings back, and files that an earlier version wrote.
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())); }

private slots:
    void keepsTheSortOrder_data()
    {
        QTest::addColumn<SortKeys>("keys");
        QTest::newRow("none") << SortKeys();
        QTest::newRow("one") << SortKeys{{Field::Owners, false}};
        QTest::newRow("one descending") << SortKeys{{Field::UpdatedAt, true}};
        QTest::newRow("several") << SortKeys{{Field::Category, true}, {Field::Name, false}, {Field::Id, true}};
    }
    void keepsTheSortOrder()
    {
        QFETCH(SortKeys, keys);
        {
            WindowState state;
            state.sort = keys;
            Settings(file()).setWindow(state);
        }
        QCOMPARE(Settings(file()).window().sort, keys);
    }

    void keepsTheAuthor()
    {
        WindowState state;
        const auto path = m_folder.filePath(u"author"_s);
        state.author = u"Änn"_s;
        Settings(path).setWindow(state);
        QCOMPARE(Settings(path).window().author, u"Änn"_s);
    }

    void keepsHowTheGalleryShows_data()
    {
        QTest::addColumn<GalleryState>("wanted");
        QTest::newRow("at first") << GalleryState();
        QTest::newRow("another field") << GalleryState{true, 200, Field::Game};
        QTest::newRow("no field") << GalleryState{true, 48, std::nullopt};
    }
    void keepsHowTheGalleryShows()
    {
        QFETCH(GalleryState, wanted);
        const auto path = m_folder.filePath(u"gallery "_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(Settings(path).window().gallery == GalleryState());
        WindowState state;
        state.gallery = wanted;
        Settings(path).setWindow(state);
        QVERIFY(Settings(path).window().gallery == wanted);
    }

    void keepsTheLimitsOfIcons()
    {
        const auto path = m_folder.filePath(u"icons"_s);
        QVERIFY(Settings(path).iconLimits() == IconLimits());
        const IconLimits wanted{.memory = 200, .disk = 4096};
        Settings(path).setIconLimits(wanted);
        QVERIFY(Settings(path).iconLimits() == wanted);
    }

    void keepsTheLimitsOfIconsWithinTheirBounds()
    {
        const auto path = m_folder.filePath(u"odd icons"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[icons]\nmemoryMebibytes=-5\ndiskMebibytes=99999999\n");
        file.close();
        QVERIFY((Settings(path).iconLimits() == IconLimits{.memory = 16, .disk = 8192}));
    }

    void keepsConnectionsWithoutTheirSecrets()
    {
        const auto path = m_folder.filePath(u"connections"_s);
        const Connection v3{.name = u"Mirror"_s, .dialect = Dialect::V3, .base = QUrl(u"http://127.0.0.1:8123/v3"_s)};
        Connection v4{.name = u"Änn's"_s,
                      .dialect = Dialect::V4,
                      .base = QUrl(u"https://api.example.com"_s),
                      .tokenUrl = QUrl(u"https://id.example.com/token"_s),
                      .userKey = "s3cret-key",
                      .clientId = "s3cret-client",
                      .clientSecret = "s3cret-secret",
                      .requestsPerSecond = 2,
                      .openRequests = 3};
        Settings(path).setConnections({v3, v4});
        v4.userKey = v4.clientId = v4.clientSecret = {};
        QVERIFY(Settings(path).connections() == (QList<Connection>{v3, v4}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
        Settings(path).setConnections({v3});
        QVERIFY(Settings(path).connections() == QList<Connection>{v3});
    }

    void readsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<SortKeys>("keys");
        QTest::newRow("nothing") << QByteArray() << SortKeys{{Field::Name, false}};
        QTest::newRow("an earlier file") << QByteArray("sort=owners\ndescending=true\n")
                                         << SortKeys{{Field::Owners, true}};
        QTest::newRow("an earlier file, ascending")
            << QByteArray("sort=owners\ndescending=false\n") << SortKeys{{Field::Owners, false}};
        QTest::newRow("an earlier file, own order") << QByteArray("sort=\ndescending=false\n") << SortKeys();
        QTest::newRow("unknown and doubled fields")
            << QByteArray("sort=name, -colour, -name, -, id\n") << SortKeys{{Field::Name, false}, {Field::Id, false}};
    }
    void readsWhatIsThere()
    {
        QFETCH(QByteArray, lines);
        QFETCH(SortKeys, keys);
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("[window]\n" + lines);
        old.close();
        QCOMPARE(Settings(file()).window().sort, keys);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
