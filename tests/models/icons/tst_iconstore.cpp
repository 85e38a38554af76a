// IconStore on real files: what was kept is there at the next start, within its bounds, whatever happened to the file.
#include "models/icons/iconstore.h"

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
