// IconTable: what a catalog knows of icons comes back as it was written.
#include "storetesting.h"

#include "models/store/database.h"

#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace storetesting;

namespace {

ExaminedIcon examined(std::mt19937_64 &random, int number)
{
    const auto any = [&](quint64 below) { return random() % below; };
    ExaminedIcon icon;
    icon.url = "https://a.example/\xc3\xa9 " + QByteArray::number(number) + ".png";
    icon.time = qint64(any(1LL << 40));
    icon.fact.state = IconFact::State(any(10));
    icon.fact.httpStatus = int(any(600));
    icon.fact.detail = any(2) ? u"reason “%1”"_s.arg(number) : QString();
    icon.fact.bytes = qint64(any(1U << 24));
    icon.fact.isSingleColor = any(2) == 0;
    icon.fact.content = random();
    icon.fact.pixels = QSize(int(any(5000)), int(any(5000)));
    icon.fact.format = "png";
    if (icon.fact.state == IconFact::State::Ok)
        for (auto &wave : icon.fact.look.brightness)
            wave = qint8(any(256));
    return icon;
}

} // namespace

class IconTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::map<QByteArray, std::pair<IconFact, qint64>> facts()
    {
        std::map<QByteArray, std::pair<IconFact, qint64>> found;
        const auto reader = CatalogReader::open(m_path).value();
        const auto read = reader->icons().forEachFact([&](const ExaminedIcon &icon) {
            found[icon.url] = {icon.fact, icon.time};
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return found;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.achievements"_s);
    }

    void keepsFacts()
    {
        std::mt19937_64 random(7);
        std::map<QByteArray, std::pair<IconFact, qint64>> expected;
        const auto store = CatalogStore::create(m_path).value();
        for (int round = 0; round < 20; ++round) {
            std::vector<ExaminedIcon> icons;
            for (int i = 0; i < 20; ++i) {
                icons.push_back(examined(random, int(random() % 100))); // some of them again
                expected[icons.back().url] = {icons.back().fact, icons.back().time};
            }
            QVERIFY(store->writeIcons([&](IconTable &table) { return table.keep(icons); }));
        }
        const auto found = facts();
        QCOMPARE(found.size(), expected.size());
        for (const auto &[url, fact] : expected)
            QVERIFY2(found.at(url) == fact, url.constData());
    }

    void changesNoRecordAndNoHistory()
    {
        const auto store = CatalogStore::create(m_path).value();
        receiveAll(*store, {incoming(1, "a")});
        const auto revision = store->revision();
        const auto steps = store->history().value().size();
        const IconDismissal dismissal{0, IconMark::Empty, 5, u"so it is"_s};
        QVERIFY(store->writeIcons([&](IconTable &table) { return table.dismiss({&dismissal, 1}); }));
        QCOMPARE(store->revision(), revision);
        QCOMPARE(store->history().value().size(), steps);
    }

    void keepsAndTakesBackDismissals()
    {
        const auto store = CatalogStore::create(m_path).value();
        const std::vector<IconDismissal> first{{3, IconMark::Double, 17, u"two platforms"_s},
                                               {1, IconMark::LowResolution, ~quint64(0), {}}};
        QVERIFY(store->writeIcons([&](IconTable &table) { return table.dismiss(first); }));
        QCOMPARE(CatalogReader::open(m_path).value()->icons().dismissals().value(),
                 (std::vector<IconDismissal>{first[1], first[0]}));
        const IconDismissal back{3, IconMark::Double, 0, {}};
        QVERIFY(store->writeIcons([&](IconTable &table) { return table.dismiss({&back, 1}); }));
        QCOMPARE(CatalogReader::open(m_path).value()->icons().dismissals().value(),
                 (std::vector<IconDismissal>{first[1]}));
    }

    void keepsTheScanThatIsNotComplete()
    {
        const auto store = CatalogStore::create(m_path).value();
        const auto kept = [&] { return CatalogReader::open(m_path).value()->icons().scan().value(); };
        QVERIFY(!kept());
        for (const IconScanMark &mark :
             {IconScanMark{5, {}}, IconScanMark{1'532'000'000'000, {0, 7, 4'000'000'000U}}}) {
            QVERIFY(store->writeIcons([&](IconTable &table) { return table.setScan(mark); }));
            QCOMPARE(kept(), std::optional(mark));
        }
        QVERIFY(store->writeIcons([&](IconTable &table) { return table.setScan({}); }));
        QVERIFY(!kept());
    }

    void keepsPicturesOnce()
    {
        const auto store = CatalogStore::create(m_path).value();
        QVERIFY(!CatalogReader::open(m_path).value()->icons().hasAttachments().value());
        for (int i = 0; i < 2; ++i)
            QVERIFY(store->writeIcons([&](IconTable &table) {
                return table.attach(u"attachment:ab.png"_s, QByteArray("\x89PNG\0\1", 6), u"cup.png"_s);
            }));
        QCOMPARE(readAttachment(m_path, u"attachment:ab.png"_s), QByteArray("\x89PNG\0\1", 6));
        QVERIFY(readAttachment(m_path, u"attachment:cd.png"_s).isNull());
        QVERIFY(CatalogReader::open(m_path).value()->icons().hasAttachments().value());
    }

    void nothingIsWrittenOfAFailure()
    {
        const auto store = CatalogStore::create(m_path).value();
        const IconDismissal dismissal{0, IconMark::Empty, 5, {}};
        const auto written = store->writeIcons([&](IconTable &table) {
            return table.dismiss({&dismissal, 1}).and_then([] {
                return Result<void>(tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}}));
            });
        });
        QVERIFY(!written);
        QVERIFY(CatalogReader::open(m_path).value()->icons().dismissals().value().empty());
    }

    void olderCatalogsKnowNothing()
    {
        CatalogStore::create(m_path).value().reset();
        {
            const auto database = Database::open(m_path, Database::Access::Write).value();
            QVERIFY(database->execute("DROP TABLE icon_fact; DROP TABLE icon_dismissal; DROP TABLE icon_scan; "
                                      "DROP TABLE attachment; PRAGMA user_version = 4"));
            database->checkpointOnClose();
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner)); // read only: it stays as it is
        const auto reader = CatalogReader::open(m_path).value();
        QVERIFY(facts().empty());
        QVERIFY(reader->icons().dismissals().value().empty());
        QVERIFY(!reader->icons().scan().value());
        QVERIFY(reader->icons().attachment(u"attachment:ab.png"_s).value().isNull());
        QVERIFY(!reader->icons().hasAttachments().value());
    }
};

QTEST_GUILESS_MAIN(IconTableTest)
#include "tst_icontable.moc"
