// The cache file: a catalog opened from it is the catalog, whatever happened to either since; a file that was
// exchanged, cut or damaged is not used.
#include "storetesting.h"

#include "models/store/catalogcache.h"
#include "models/store/catalogsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

namespace {

constexpr quint64 kRecords = 9'000; // three chunks

} // namespace

class CatalogCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isWrittenAtTheEndAndUsedAtTheStart();
    void isWrittenWhenNobodyWaits();
    void keepsTheOrder();
    void takesNewerRecordsFromTheCatalog();
    void isNotUsedForADivergedCopy();
    void isNotUsedForARestoredBackup();
    void isNotUsedWhenDamaged_data();
    void isNotUsedWhenDamaged();
    void isNotMadeOfASmallCatalog();
    void anEditStopsItsWriting();
    void anythingInBetweenGivesTheStoredSnapshot();

private:
    CatalogCacheOptions options()
    {
        CatalogCacheOptions options;
        options.folder = m_dir->filePath(u"cache"_s);
        options.pool = &m_writers;
        options.leastRecords = 10;
        options.idleMilliseconds = 600'000;
        return options;
    }
    // Opens, lets `use` do something, waits until all is in the snapshot, closes.
    template <typename Use> void session(Use use, std::optional<CatalogCacheOptions> cache = {})
    {
        CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool, cache ? *cache : options());
        QVERIFY(QTest::qWaitFor([&] { return session.isOpen() && !session.isLoading() && !session.isBuilding(); }));
        use(session);
        QVERIFY(QTest::qWaitFor([&] { return !session.isBuilding(); }));
    }
    void openAndClose()
    {
        session([](CatalogSession &) {});
        m_writers.waitForDone();
    }
    QString cacheFile() const
    {
        const QDir dir(m_dir->filePath(u"cache"_s));
        const auto files = dir.entryList({u"*.cache"_s}, QDir::Files);
        return files.isEmpty() ? QString() : dir.filePath(files.front());
    }
    bool isUsable(const QString &path)
    {
        const auto reader = CatalogReader::open(path).value();
        return CatalogCache::open(CatalogCache::filePath(options().folder, reader->uuid()), *reader->cacheMark()) !=
               nullptr;
    }
    // What a session shows is what is stored, and it says no damage.
    void checkShownIsStored()
    {
        CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool, options());
        QSignalSpy troubled(&session, &CatalogSession::troubled);
        QVERIFY(QTest::qWaitFor([&] { return session.isOpen() && !session.isLoading() && !session.isBuilding(); }));
        QVERIFY(session.catalog()->hasSameContent(*snapshotOf(m_path)));
        QCOMPARE(session.catalog()->visibleCount(), snapshotOf(m_path)->visibleCount());
        QCOMPARE(troubled.count(), 0);
    }
    void change(RecordNumber number, const QByteArray &name)
    {
        const auto store = CatalogStore::open(m_path).value();
        (void)store->apply(edit(number, store->state(number).value(), text(number, name))).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QThreadPool m_pool, m_writers;
};

void CatalogCacheTest::init()
{
    m_pool.setMaxThreadCount(2);
    m_writers.setMaxThreadCount(1);
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.achievements"_s);
    const auto store = CatalogStore::create(m_path).value();
    receiveAll(*store, numbered(1, kRecords));
}

void CatalogCacheTest::isWrittenAtTheEndAndUsedAtTheStart()
{
    openAndClose();
    QVERIFY(isUsable(m_path));
    const auto written = QFileInfo(cacheFile()).lastModified();
    checkShownIsStored();
    m_writers.waitForDone();
    QCOMPARE(QFileInfo(cacheFile()).lastModified(), written); // it was good: nothing to write

    // The proof that it is used: a cache file whose content differs is believed when all its sums are right.
    const auto reader = CatalogReader::open(m_path).value();
    const auto mark = CatalogCache::Mark{*reader->cacheMark(), *reader->revision()};
    const auto other = snapshotOf(m_path)->patched({{0, asReceived(text(1, "From the file"))}}, mark.revision);
    QVERIFY(CatalogCache::write(cacheFile(), *other, nullptr, mark, false));
    session([](CatalogSession &session) {
        QCOMPARE(session.catalog()->chunks()[0]->text(0, Field::Name), std::string_view("From the file"));
    });
}

void CatalogCacheTest::isWrittenWhenNobodyWaits()
{
    auto quick = options();
    quick.idleMilliseconds = 0;
    session(
        [&](CatalogSession &) {
            QVERIFY(QTest::qWaitFor([&] { return !cacheFile().isEmpty(); }));
            QVERIFY(isUsable(m_path));
        },
        quick);
}

void CatalogCacheTest::keepsTheOrder()
{
    const std::atomic_bool never = false;
    session([&](CatalogSession &session) {
        session.keepOrder(
            SortedRecords::sorted(session.catalog(), {{Field::Name, true}}, QLocale(QLocale::German), m_pool, never));
    });
    m_writers.waitForDone();
    session([&](CatalogSession &session) {
        const auto &kept = session.keptOrder();
        QVERIFY(kept && kept->isFor({{Field::Name, true}}, QLocale(QLocale::German)));
        const auto again =
            SortedRecords::sorted(session.catalog(), kept->keys(), QLocale(QLocale::German), m_pool, never);
        QVERIFY(std::ranges::equal(kept->order(), again->order()));
        QVERIFY(std::ranges::equal(SortedRecords::turned(kept)->order(), SortedRecords::turned(again)->order()));
    });
}

void CatalogCacheTest::takesNewerRecordsFromTheCatalog()
{
    openAndClose();
    change(5'000, "Changed by another program");
    {
        const auto store = CatalogStore::open(m_path).value();
        receiveAll(*store, numbered(100'000, 700)); // new ones
    }
    QVERIFY(isUsable(m_path));
    checkShownIsStored();
    m_writers.waitForDone();
    {
        const auto store = CatalogStore::open(m_path).value();
        const auto steps = store->history().value();
        (void)store->revert(steps.front().number).value(); // and gone again
    }
    checkShownIsStored();
}

void CatalogCacheTest::isNotUsedForADivergedCopy()
{
    openAndClose();
    auto copy = m_dir->filePath(u"b.achievements"_s);
    QVERIFY(QFile::copy(m_path, copy));
    change(7, "Ours");
    checkShownIsStored(); // writes a new file at the end
    m_writers.waitForDone();
    std::swap(m_path, copy);
    change(7, "Theirs"); // the same number of transactions as in the other
    QVERIFY(!isUsable(m_path));
    checkShownIsStored();
}

void CatalogCacheTest::isNotUsedForARestoredBackup()
{
    openAndClose();
    const auto backup = bytesOf(m_path);
    change(7, "After the backup");
    checkShownIsStored();
    m_writers.waitForDone();
    QVERIFY(writeBytes(m_path, backup));
    QVERIFY(!isUsable(m_path));
    checkShownIsStored();
}

void CatalogCacheTest::isNotUsedWhenDamaged_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cut in the middle") << 0;
    QTest::newRow("cut to nothing") << 1;
    QTest::newRow("bits turned over anywhere") << 2;
    QTest::newRow("longer than it was") << 3;
    QTest::newRow("of another catalog") << 4;
}

void CatalogCacheTest::isNotUsedWhenDamaged()
{
    QFETCH(int, kind);
    openAndClose();
    const auto whole = bytesOf(cacheFile());
    std::mt19937 random(20'181'206);
    for (int round = 0; round < (kind == 2 ? 40 : 1); ++round) {
        auto bytes = whole;
        if (kind == 0)
            bytes.truncate(bytes.size() / 2);
        else if (kind == 1)
            bytes.clear();
        else if (kind == 2)
            bytes[qsizetype(random() % quint32(bytes.size()))] ^= char(1 << (random() % 8));
        else if (kind == 3)
            bytes += "more";
        else
            QVERIFY(CatalogCache::write(cacheFile(), Catalog(), nullptr, CatalogCache::newMark(1), false));
        if (kind != 4)
            QVERIFY(writeBytes(cacheFile(), bytes));
        checkShownIsStored();
        m_writers.waitForDone();
    }
}

void CatalogCacheTest::isNotMadeOfASmallCatalog()
{
    auto large = options();
    large.leastRecords = qsizetype(kRecords) + 1;
    session([](CatalogSession &) {}, large);
    m_writers.waitForDone();
    QVERIFY(cacheFile().isEmpty());
}

void CatalogCacheTest::anEditStopsItsWriting()
{
    const std::atomic_bool stopped = true;
    const QString path = options().folder + u"/x.cache"_s;
    const auto written = CatalogCache::write(path, *snapshotOf(m_path), nullptr, CatalogCache::newMark(1), stopped);
    QVERIFY(!written && written.error().kind == Error::Kind::Cancelled);
    QVERIFY(QDir(options().folder).isEmpty());
}

void CatalogCacheTest::anythingInBetweenGivesTheStoredSnapshot()
{
    RandomCurator curator(20'181'206);
    for (int round = 0; round < 12; ++round) {
        if (curator.below(3)) { // another program, without the cache
            const auto store = CatalogStore::open(m_path).value();
            (void)store->apply(curator.changes(statesOf(m_path)));
        }
        session([&](CatalogSession &session) {
            for (auto edits = curator.below(3); edits > 0; --edits) {
                session.apply(curator.changes(statesOf(m_path))).waitForFinished();
            }
        });
        if (curator.below(2))
            m_writers.waitForDone(); // else the next start may come before the file
        checkShownIsStored();
    }
    m_writers.waitForDone();
}

QTEST_GUILESS_MAIN(CatalogCacheTest)
#include "tst_catalogcache.moc"
