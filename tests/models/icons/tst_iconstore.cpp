// IconStore on real files: what was kept is there at the next start, within its bounds, whatever happened to the file.
#include "models/icons/iconstore.h"

#include "models/store/database.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kTime(QDate(2018, 6, 20), QTime(13, 18), Qt::UTC);

StoredIcon icon(qsizetype bytes, char fill = 'x')
{
    return {QByteArray(bytes, fill), "\"tag\""_ba, kTime};
}

} // namespace

class IconStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QDateTime m_now = kTime;

    QString path() const { return m_folder.filePath(u"deep/icons.sqlite"_s); }
    qint64 bytesOnDisk() const { return QFileInfo(path()).size() + QFileInfo(path() + u"-wal"_s).size(); }
    std::unique_ptr<IconStore> open(qint64 maximumBytes = 1'000'000)
    {
        return std::make_unique<IconStore>(path(), IconStore::Options{maximumBytes, [this] { return m_now; }});
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_now = kTime;
        QDir(m_folder.filePath(u"deep"_s)).removeRecursively();
    }

    void keepsIconsFromOneStartToTheNext()
    {
        open()->keep(u"https://a/1"_s, icon(100));

        const auto found = open()->find(u"https://a/1"_s);

        QVERIFY(found);
        QCOMPARE(found->bytes, QByteArray(100, 'x'));
        QCOMPARE(found->etag, "\"tag\""_ba);
        QCOMPARE(found->time, kTime);
        QVERIFY(!open()->find(u"https://a/2"_s));
    }

    void knowsWhatIsNotYetWritten()
    {
        const auto store = open();
        store->keep(u"https://a/1"_s, icon(1, 'a'));
        store->keep(u"https://a/1"_s, icon(1, 'b'));
        QCOMPARE(store->find(u"https://a/1"_s)->bytes, "b"_ba);
        store->forget(u"https://a/1"_s);
        QVERIFY(!store->find(u"https://a/1"_s));
    }

    void notesWhatIsFoundUnchanged()
    {
        const auto store = open();
        store->keep(u"https://a/1"_s, icon(1));
        store->flush();
        m_now = kTime.addDays(9);
        store->confirm(u"https://a/1"_s);
        QCOMPARE(store->find(u"https://a/1"_s)->time, m_now);
    }

    void whatWasShownLongestAgoGoesFirst()
    {
        const auto store = open(1000);
        for (int day = 0; day < 10; ++day) {
            m_now = kTime.addDays(day);
            store->keep(u"https://a/%1"_s.arg(day), icon(100));
            store->flush();
        }
        m_now = kTime.addDays(10);
        QVERIFY(store->find(u"https://a/0"_s)); // shown today
        store->keep(u"https://a/10"_s, icon(100));
        store->flush();

        QCOMPARE(store->bytes(), 900);
        QVERIFY(store->find(u"https://a/0"_s) && store->find(u"https://a/10"_s));
        QVERIFY(!store->find(u"https://a/1"_s) && !store->find(u"https://a/2"_s));
    }

    void theOpenCatalogsIconsStayLongest()
    {
        const auto store = open(1000);
        const auto keep = [&store](const QString &owner, int first, int end) {
            store->setOwner(owner);
            for (int i = first; i < end; ++i)
                store->keep(u"https://a/%1"_s.arg(i), icon(100));
            store->flush();
        };
        keep(u"ours"_s, 0, 5);
        m_now = kTime.addDays(1);
        keep(u"theirs"_s, 5, 9); // newer
        m_now = kTime.addDays(2);
        keep(u"ours"_s, 9, 12);

        QCOMPARE(store->bytes(), 900);
        for (const int kept : {0, 1, 2, 3, 4, 8, 9, 10, 11})
            QVERIFY2(store->find(u"https://a/%1"_s.arg(kept)), qPrintable(QString::number(kept)));
    }

    void anIconBelongsToTheCatalogThatShowedItLast()
    {
        const auto store = open(1000);
        store->setOwner(u"theirs"_s);
        for (int i = 0; i < 9; ++i)
            store->keep(u"https://a/%1"_s.arg(i), icon(100));
        store->flush();
        store->setOwner(u"ours"_s);
        QVERIFY(store->find(u"https://a/0"_s));
        QVERIFY(store->find(u"https://a/1"_s));
        store->setOwner({}); // no catalog is open: nothing changes hands
        QVERIFY(store->find(u"https://a/1"_s));
        store->setOwner(u"ours"_s);
        for (int i = 9; i < 12; ++i)
            store->keep(u"https://a/%1"_s.arg(i), icon(100));
        store->flush();

        QCOMPARE(store->bytes(), 900);
        QVERIFY(store->find(u"https://a/0"_s) && store->find(u"https://a/1"_s));
        QVERIFY(!store->find(u"https://a/2"_s));
    }

    void shrinksToALowerLimit()
    {
        const auto store = open();
        for (int i = 0; i < 20; ++i)
            store->keep(u"https://a/%1"_s.arg(i), icon(40'000));
        store->flush();
        const auto before = bytesOnDisk();

        store->setMaximumBytes(400'000);
        QCOMPARE(store->bytes(), 360'000);
        QVERIFY(bytesOnDisk() < before * 2 / 3);
        store->keep(u"https://a/20"_s, icon(40'000));
        QCOMPARE(store->bytes(), 400'000);
    }

    void forgetsEverything()
    {
        const auto store = open();
        store->keep(u"https://a/0"_s, icon(400'000));
        store->flush();
        store->keep(u"https://a/1"_s, icon(100)); // not yet written
        QCOMPARE(store->bytes(), 400'100);

        store->clear();
        QCOMPARE(store->bytes(), 0);
        QVERIFY(!store->find(u"https://a/0"_s) && !store->find(u"https://a/1"_s));
        QVERIFY(bytesOnDisk() < 100'000);
        store->keep(u"https://a/1"_s, icon(100));
        QVERIFY(store->find(u"https://a/1"_s));
    }

    void takesOverAnEarlierFile()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(u"deep"_s)));
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            const auto earlier = Database::open(path(), Database::Access::Write);
            QVERIFY(earlier);
            QVERIFY((*earlier)->execute(
                "CREATE TABLE icon(address TEXT PRIMARY KEY, bytes BLOB NOT NULL, etag BLOB, time INTEGER NOT NULL,"
                " used INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;"
                "CREATE INDEX icon_by_use ON icon(used, time, size);"
                "INSERT INTO icon VALUES('https://a/0', x'7878', NULL, 1000, 17000, 2);"
                "PRAGMA user_version=1"));
        }
        const auto store = open();
        QCOMPARE(store->find(u"https://a/0"_s)->bytes, "xx"_ba);
        store->setOwner(u"ours"_s);
        store->keep(u"https://a/1"_s, icon(3));
        QCOMPARE(store->bytes(), 5);
    }

    void leavesAloneWhatAnotherWindowWritesIn()
    {
        open()->keep(u"https://a/0"_s, icon(3));
        const auto other = Database::open(path(), Database::Access::Write);
        QVERIFY(other);
        QVERIFY(
            (*other)->execute("PRAGMA user_version=1; BEGIN IMMEDIATE")); // has to be brought up to date, and cannot
        const auto store = open();
        QVERIFY(!store->find(u"https://a/0"_s));
        store->clear();
        QVERIFY((*other)->execute("PRAGMA user_version=2; COMMIT"));
        QVERIFY(open()->find(u"https://a/0"_s));
    }

    void leavesOutWhatIsLargerThanAll()
    {
        const auto store = open(1000);
        store->keep(u"https://a/1"_s, icon(1001));
        QVERIFY(!store->find(u"https://a/1"_s));
    }

    void makesAFileAnewThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray(5000, 'x');
        QTest::newRow("the beginning of one") << "SQLite format 3\0"_ba + QByteArray(200, '\1');
    }
    void makesAFileAnewThatCannotBeUsed()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"deep"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        open()->keep(u"https://a/1"_s, icon(1));
        QVERIFY(open()->find(u"https://a/1"_s));
    }

    void keepsNothingWhereNothingCanBeWritten()
    {
        IconStore store(u"/proc/none/icons.sqlite"_s);
        store.keep(u"https://a/1"_s, icon(1));
        store.flush();
        QVERIFY(!store.find(u"https://a/1"_s));
        QCOMPARE(store.bytes(), 0);
    }
};

QTEST_GUILESS_MAIN(IconStoreTest)
#include "tst_iconstore.moc"
