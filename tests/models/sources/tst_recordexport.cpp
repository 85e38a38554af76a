#include "models/sources/recordexport.h"

#include "models/sources/exporters/csvrecord.h"
#include "models/sources/fileimport.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Records whose bytes are easily lost: white space, escapes, a lone surrogate, doubled and unknown keys, numbers of
// every spelling.
QList<QByteArray> oddRecords()
{
    return {
        R"({"id":18446744073709551615,"name":"D\u00e9fi \ud800","owners_percentage":42.31233})",
        "{\n  \"id\" : 2 ,\r\n  \"name\" : \"two\\nlines\",\n  \"x\" : { \"y\" : [ 1.50 , 1e3 ] }\n}",
        R"({"id":3,"id":"3","na\u006de":"doubled","tags":[1,"two"]})",
        "{}",
    };
}

std::function<Result<QByteArray>()> each(const QList<QByteArray> &records)
{
    return [records, next = qsizetype(0)]() mutable -> Result<QByteArray> {
        return next < records.size() ? records[next++] : QByteArray();
    };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Takes so many bytes, then fails like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        if (length > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= length;
        return length;
    }

private:
    qint64 m_room;
};

} // namespace

class RecordExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesJson();
    void writesNdjson();
    void writesCsv();
    void writesNothing();
    void importsWhatItExported_data();
    void importsWhatItExported();
    void tellsAFullDevice();
    void tellsAFolderThatIsMissing();
    void leavesTheOldFileWhenReadingFails();
};

void RecordExportTest::writesJson()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    RecordExporter exporter(buffer, ExportFormat::Json);
    for (const auto &record : oddRecords())
        QVERIFY(exporter.write(record));
    QVERIFY(exporter.finish());

    QCOMPARE(exporter.count(), oddRecords().size());
    QCOMPARE(buffer.data(), QByteArray('[' + oddRecords().join(",\n") + ']'));
}

void RecordExportTest::writesNdjson()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    RecordExporter exporter(buffer, ExportFormat::Ndjson);
    QVERIFY(exporter.write(oddRecords()[0]));
    QVERIFY(exporter.write("{\n\"name\" : \"a\\nb\"\r\n}"));
    QVERIFY(exporter.finish());

    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], oddRecords()[0]);
    QByteArray blanksGone = lines[1];
    QCOMPARE(blanksGone.replace(" ", ""), R"({"name":"a\nb"})"_ba);
    QCOMPARE(lines[2], QByteArray());
}

void RecordExportTest::writesCsv()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    RecordExporter exporter(buffer, ExportFormat::Csv);
    QVERIFY(exporter.write("{\"id\":1}"));
    QVERIFY(exporter.write("{\"id\":2}"));
    QVERIFY(exporter.finish());

    QCOMPARE(buffer.data(), csvrecord::header() + "1,,,,,,,,,,,,,,\r\n2,,,,,,,,,,,,,,\r\n");
}

void RecordExportTest::writesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(exportFile(path, ExportFormat::Json, each({})) == Result<qint64>(0));
    QCOMPARE(contents(path), "[]"_ba);
    QVERIFY(exportFile(path, ExportFormat::Ndjson, each({})) == Result<qint64>(0));
    QVERIFY(QFile::exists(path));
    QCOMPARE(contents(path), QByteArray());
    QVERIFY(exportFile(path, ExportFormat::Csv, each({})) == Result<qint64>(0));
    QCOMPARE(contents(path), csvrecord::header());
}

void RecordExportTest::importsWhatItExported_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("json") << ExportFormat::Json;
    QTest::newRow("ndjson") << ExportFormat::Ndjson;
}

void RecordExportTest::importsWhatItExported()
{
    QFETCH(ExportFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(exportFile(path, format, each(oddRecords())) == Result<qint64>(oddRecords().size()));
    QList<QByteArray> texts;
    const auto receive = [&](const RecordBatch &batch) -> Result<void> {
        for (const auto &incoming : batch.records)
            texts.append(incoming.text);
        return {};
    };
    QVERIFY(importFile(path, receive, {}, false));

    if (format == ExportFormat::Json) {
        QCOMPARE(texts, oddRecords());
    } else { // nothing but blanks between tokens differs, so a second turn changes nothing
        const QByteArray first = contents(path);
        QVERIFY(exportFile(path, format, each(texts)));
        QCOMPARE(contents(path), first);
        QCOMPARE(texts.size(), oddRecords().size());
    }
}

void RecordExportTest::tellsAFullDevice()
{
    FullDevice device(100);
    RecordExporter exporter(device, ExportFormat::Json);
    QVERIFY(exporter.write(oddRecords()[0]));
    const auto written = exporter.write(oddRecords()[1]);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileUnwritable);
    QCOMPARE(written.error().detail, u"No space left on device"_s);
}

void RecordExportTest::tellsAFolderThatIsMissing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/out.json"_s);
    const auto written = exportFile(path, ExportFormat::Json, each(oddRecords()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileUnwritable);
    QCOMPARE(written.error().place, path);
    QVERIFY(!written.error().detail.isEmpty());
}

void RecordExportTest::leavesTheOldFileWhenReadingFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    QVERIFY(exportFile(path, ExportFormat::Json, each({"{}"})));
    Error damaged;
    damaged.kind = Error::Kind::CatalogDamaged;
    int calls = 0;

    const auto written = exportFile(path, ExportFormat::Json, [&]() -> Result<QByteArray> {
        if (++calls < 3)
            return oddRecords()[0];
        return tl::unexpected(damaged);
    });

    QVERIFY(!written);
    QVERIFY(written.error() == damaged);
    QCOMPARE(contents(path), "[{}]"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.json"_s});
}

QTEST_GUILESS_MAIN(RecordExportTest)
#include "tst_recordexport.moc"
