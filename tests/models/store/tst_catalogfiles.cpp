// Files that are not what they should be: every failed opening says why and leaves the file as it was.
#include "storetesting.h"

#include "models/store/database.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

Q_DECLARE_METATYPE(Error::Kind)

class CatalogFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesWhatIsNoCatalog_data();
    void refusesWhatIsNoCatalog();
    void refusesAMissingFile();
    void refusesAVersionThatOnlyTheLogKnows();
    void refusesToCreateOverAFile();
    void refusesToCreateInAMissingFolder();
    void damagedPagesMetLaterSayTheSame();
    void readsAWriteProtectedCatalog_data();
    void readsAWriteProtectedCatalog();
    void doesNotReadPastALogItCannotUse();
    void onlyOneStoreWrites();
    void takesOverTheLockOfADeadProgram();
    void leavesNothingBesideAClosedCatalog();
    void runsNothingOfAStrangeSchema();

private:
    // A closed catalog with some records.
    void makeCatalog(int records = 3000)
    {
        const auto store = CatalogStore::create(m_path).value();
        receiveAll(*store, numbered(1, quint64(records)));
        (void)store->apply(edit(0, store->state(0).value(), text(1, "ours"))).value();
    }
    void sql(const QString &path, const char *statements)
    {
        const auto database = Database::open(path, Database::Access::Write).value();
        const auto done = database->execute(statements);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        database->checkpointOnClose();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void CatalogFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
}

void CatalogFilesTest::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

void CatalogFilesTest::refusesWhatIsNoCatalog_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty file") << u"empty"_s << Error::Kind::NotACatalog;
    QTest::newRow("text file") << u"text"_s << Error::Kind::NotACatalog;
    QTest::newRow("long text file") << u"long text"_s << Error::Kind::NotACatalog;
    QTest::newRow("header only") << u"header"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("folder") << u"folder"_s << Error::Kind::NotACatalog;
    QTest::newRow("another program's database") << u"foreign"_s << Error::Kind::NotACatalog;
    QTest::newRow("newer version") << u"newer"_s << Error::Kind::CatalogTooNew;
    QTest::newRow("version nought") << u"nought"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("cut in the middle") << u"cut"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("one byte short") << u"short"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("noise in the first page") << u"noise"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("table missing") << u"table"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("newer table missing") << u"newer table"_s << Error::Kind::CatalogDamaged;
    QTest::newRow("counter missing") << u"counter"_s << Error::Kind::CatalogDamaged;
}

void CatalogFilesTest::refusesWhatIsNoCatalog()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    makeCatalog();
    const QByteArray good = bytesOf(m_path);
    if (what == u"empty")
        QVERIFY(writeBytes(m_path, {}));
    else if (what == u"text")
        QVERIFY(writeBytes(m_path, "Dear diary"));
    else if (what == u"long text")
        QVERIFY(writeBytes(m_path, QByteArray(100'000, 'a')));
    else if (what == u"header")
        QVERIFY(writeBytes(m_path, good.first(100)));
    else if (what == u"folder")
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path));
    else if (what == u"foreign")
        sql(m_path, "PRAGMA application_id = 7");
    else if (what == u"newer")
        sql(m_path, "PRAGMA user_version = 1000");
    else if (what == u"nought")
        sql(m_path, "PRAGMA user_version = 0");
    else if (what == u"cut")
        QVERIFY(writeBytes(m_path, good.first(good.size() / 2)));
    else if (what == u"short")
        QVERIFY(writeBytes(m_path, good.chopped(1)));
    else if (what == u"noise")
        QVERIFY(writeBytes(m_path, QByteArray(good).replace(100, 3000, QByteArray(3000, '\x5a'))));
    else if (what == u"table")
        sql(m_path, "DROP TABLE edited");
    else if (what == u"newer table")
        sql(m_path, "DROP TABLE match");
    else if (what == u"counter")
        sql(m_path, "DELETE FROM meta WHERE key = 'next_number'");
    const QByteArray before = bytesOf(m_path);
    const auto filesBefore = files();

    const auto store = CatalogStore::open(m_path);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, kind);
    QCOMPARE(store.error().place, m_path);
    QVERIFY(bytesOf(m_path) == before);

    const auto reader = CatalogReader::open(m_path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, kind);
    QVERIFY(bytesOf(m_path) == before);
    if (kind != Error::Kind::CatalogDamaged) // told by the header, before SQLite saw the file
        QCOMPARE(files(), filesBefore);
}

void CatalogFilesTest::refusesAMissingFile()
{
    QCOMPARE(CatalogStore::open(m_path).error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(CatalogReader::open(m_path).error().kind, Error::Kind::FileUnreadable);
    QVERIFY(files().isEmpty());
}

void CatalogFilesTest::refusesAVersionThatOnlyTheLogKnows()
{
    makeCatalog();
    const QString copy = m_folder->filePath(u"copy.achievements"_s);
    {
        const auto database = Database::open(m_path, Database::Access::Write).value();
        QVERIFY(database->execute("PRAGMA user_version = 1000"));
        QVERIFY(QFile::copy(m_path, copy) && QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    }
    const QByteArray file = bytesOf(copy), log = bytesOf(copy + u"-wal"_s);
    QCOMPARE(CatalogStore::open(copy).error().kind, Error::Kind::CatalogTooNew);
    QVERIFY(bytesOf(copy) == file);
    QVERIFY(bytesOf(copy + u"-wal"_s) == log);
}

void CatalogFilesTest::refusesToCreateOverAFile()
{
    QVERIFY(writeBytes(m_path, "keep me"));
    QCOMPARE(CatalogStore::create(m_path).error().kind, Error::Kind::FileUnwritable);
    QCOMPARE(bytesOf(m_path), "keep me");
}

void CatalogFilesTest::refusesToCreateInAMissingFolder()
{
    const auto store = CatalogStore::create(m_folder->filePath(u"nowhere/catalog.achievements"_s));
    QCOMPARE(store.error().kind, Error::Kind::FileUnwritable);
}

void CatalogFilesTest::damagedPagesMetLaterSayTheSame()
{
    makeCatalog(20'000);
    QByteArray bytes = bytesOf(m_path);
    std::mt19937 random(7);
    for (qsizetype i = bytes.size() / 4; i < bytes.size() / 2; ++i)
        bytes[i] = char(random());
    QVERIFY(writeBytes(m_path, bytes));

    // Opening looks at a few pages only, so that it is quick with a million records.
    const auto reader = CatalogReader::open(m_path);
    const auto read = reader ? readCatalog(**reader).map([](const auto &) {}) : tl::unexpected(reader.error());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::CatalogDamaged);
    QVERIFY(bytesOf(m_path) == bytes);
}

void CatalogFilesTest::readsAWriteProtectedCatalog_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void CatalogFilesTest::readsAWriteProtectedCatalog()
{
    QFETCH(bool, folder);
    makeCatalog();
    const auto states = statesOf(m_path);
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    const auto filesBefore = files();
    const QByteArray before = bytesOf(m_path);
    if (folder)
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    else
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));

    const auto store = CatalogStore::open(m_path);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::CatalogReadOnly);
    QVERIFY(store.error().detail.contains(folder ? u"folder"_s : u"file"_s));
    QCOMPARE(statesOf(m_path), states);
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(files(), filesBefore);
}

void CatalogFilesTest::doesNotReadPastALogItCannotUse()
{
    makeCatalog();
    const auto store = CatalogStore::open(m_path).value();
    receiveAll(*store, numbered(9000, 10));
    const QString copy = m_folder->filePath(u"copy.achievements"_s);
    QVERIFY(QFile::copy(m_path, copy) && QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(CatalogStore::open(copy).error().kind, Error::Kind::CatalogReadOnly);
    const auto reader = CatalogReader::open(copy);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::CatalogLocked);
    QVERIFY(reader.error().detail.contains(u"-wal"_s));
}

void CatalogFilesTest::onlyOneStoreWrites()
{
    makeCatalog();
    const QString link = m_folder->filePath(u"link.achievements"_s);
    QVERIFY(QFile::link(m_path, link));
    auto first = CatalogStore::open(m_path).value();
    for (const auto &path : {m_path, link}) {
        const auto second = CatalogStore::open(path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::CatalogReadOnly);
        QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().detail));
    }
    receiveAll(*first, numbered(9000, 10));
    QCOMPARE(statesOf(link).size(), std::size_t(3010)); // it reads what the first has written
    first.reset();
    QVERIFY(CatalogStore::open(link));
}

void CatalogFilesTest::takesOverTheLockOfADeadProgram()
{
    makeCatalog();
    // A process that has ended for certain.
    QProcess process;
    process.start(u"true"_s, QStringList());
    QVERIFY(process.waitForStarted());
    const auto pid = process.processId();
    QVERIFY(process.waitForFinished());
    QVERIFY(writeBytes(m_path + u".lock"_s, QByteArray::number(pid) + "\nachievement-curator\n" +
                                                QSysInfo::machineHostName().toUtf8() + "\n"));
    QVERIFY(CatalogStore::open(m_path));
}

void CatalogFilesTest::leavesNothingBesideAClosedCatalog()
{
    makeCatalog();
    QCOMPARE(files(), QStringList(u"catalog.achievements"_s));
}

void CatalogFilesTest::runsNothingOfAStrangeSchema()
{
    makeCatalog();
    sql(m_path, "CREATE TRIGGER t AFTER UPDATE ON record BEGIN DELETE FROM record; END");
    const auto store = CatalogStore::open(m_path).value();
    QVERIFY(store->apply(edit(1, store->state(1).value(), text(2, "ours"))));
    QCOMPARE(statesOf(m_path).size(), std::size_t(3000));
}

QTEST_GUILESS_MAIN(CatalogFilesTest)
#include "tst_catalogfiles.moc"
