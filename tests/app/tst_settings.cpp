// Settings in a file of their own: what the window brings back, and files that an earlier version wrote.
#include "app/settings.h"

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
        const auto path = m_folder.filePath(u"author"_s);
        WindowState state;
        state.author = u"Änn"_s;
        Settings(path).setWindow(state);
        QCOMPARE(Settings(path).window().author, u"Änn"_s);
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
