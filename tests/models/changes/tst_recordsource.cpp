// Records of files and catalogs as sources to compare.
#include "changetesting.h"

#include "tests/models/store/storetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace changetesting;

namespace {

const std::atomic_bool kNeverCancelled = false;

QByteArrayList textsOf(RecordSource &source)
{
    QByteArrayList texts;
    (void)source.forEach([&texts](RecordSource::Place, const QString &, const RecordState &state) {
        texts.append(state.text());
        return true;
    });
    return texts;
}

} // namespace

class RecordSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsFilesInEveryLayout_data();
    void readsFilesInEveryLayout();
    void readsAnyPlaceAgain();
    void refusesAFileWithATextThatIsNoRecord();
    void comparesAFileWithACatalogOfAnyIdSpace();
};

void RecordSourceTest::readsFilesInEveryLayout_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("array") << "[ {\"id\":1} ,\n{ \"id\" : 2 }\r\n]"_ba;
    QTest::newRow("lines") << "{\"id\":1}\n{ \"id\" : 2 }\n"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf[{\"id\":1},{ \"id\" : 2 }]"_ba;
}

void RecordSourceTest::readsFilesInEveryLayout()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_s);
    QVERIFY(storetesting::writeBytes(path, content));
    const auto file = FileRecords::open(path, kNeverCancelled).value();
    QCOMPARE(textsOf(*file), (QByteArrayList{"{\"id\":1}", "{ \"id\" : 2 }"}));
}

void RecordSourceTest::readsAnyPlaceAgain()
{
    QTemporaryDir folder;
    RandomWork work(3);
    QByteArrayList texts;
    for (int i = 0; i < 3000; ++i)
        texts.append(work.record());
    const auto path = folder.filePath(u"a.json"_s);
    QVERIFY(storetesting::writeBytes(path, '[' + texts.join(",\n") + ']'));
    const auto file = FileRecords::open(path, kNeverCancelled).value();
    QCOMPARE(textsOf(*file), texts);
    for (int i = 0; i < 500; ++i) {
        const auto place = RecordSource::Place(work.below(3000));
        QCOMPARE(file->state(place).value().text(), texts[place]);
    }
}

// It would pass for one that is not there, and be deleted.
void RecordSourceTest::refusesAFileWithATextThatIsNoRecord()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_s);
    QVERIFY(storetesting::writeBytes(path, "[{\"id\":1},{\"id\":2,}]"));
    const auto file = FileRecords::open(path, kNeverCancelled);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::InvalidJson);
    QCOMPARE(file.error().record, 2);
    QCOMPARE(file.error().place, path);
}

void RecordSourceTest::comparesAFileWithACatalogOfAnyIdSpace()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.json"_s);
    QVERIFY(storetesting::writeBytes(path, "[{\"id\":1,\"rank\":2}]"));
    const auto file = FileRecords::open(path, kNeverCancelled).value();
    MemoryRecords catalog;
    catalog.add("{\"id\":1,\"rank\":1}", u"steam"_s);
    const auto document = differences(catalog, *file);
    QCOMPARE(document.changes.size(), 1U);
    QCOMPARE(document.changes[0].verb, ChangeVerb::Edit);
    QCOMPARE(document.changes[0].record.origin, QString());
}

QTEST_GUILESS_MAIN(RecordSourceTest)
#include "tst_recordsource.moc"
