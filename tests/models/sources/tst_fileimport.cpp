#include "models/sources/fileimport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QByteArray record(int id)
{
    return R"({"id":%,"name":"Relic","category":3,"external_id":"R","created_at":1402423357,"updated_at":1402423357})"_ba
        .replace('%', QByteArray::number(id));
}

// What an import handed over.
struct Received
{
    std::vector<RecordBatch> batches;

    BatchReceiver receiver()
    {
        return [this](RecordBatch batch) -> Result<void> {
            batches.push_back(std::move(batch));
            return {};
        };
    }
    [[nodiscard]] QList<QByteArray> texts() const
    {
        QList<QByteArray> texts;
        for (const auto &batch : batches)
            for (const auto &incoming : batch.records)
                texts.append(incoming.text);
        return texts;
    }
    [[nodiscard]] std::vector<Error> rejected() const
    {
        std::vector<Error> rejected;
        for (const auto &batch : batches)
            rejected.insert(rejected.end(), batch.rejected.begin(), batch.rejected.end());
        return rejected;
    }
};

} // namespace

class FileImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsEveryForm_data();
    void readsEveryForm();
    void tellsIdsAndErrors();
    void refusesInputOfAnotherKind_data();
    void refusesInputOfAnotherKind();
    void leavesOutOneBadRecord_data();
    void leavesOutOneBadRecord();
    void keepsWhatCameBeforeACut_data();
    void keepsWhatCameBeforeACut();
    void saysThatAFileCannotBeRead_data();
    void saysThatAFileCannotBeRead();
    void readsLargeFilesInBatches();
    void readsTheSameAcrossWindows();
    void endsWhenTheReceiverFails();
    void endsWhenCancelled();
    void keepsWhatCameBeforeItWasCancelled();
    void readsAPageInMemory();

private:
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"records.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return path;
    }
    Result<ImportCount> import(const QString &path) { return importFile(path, m_received.receiver(), {}, m_cancelled); }

    QTemporaryDir m_folder;
    Received m_received;
    std::atomic_bool m_cancelled = false;

private slots:
    void cleanup()
    {
        m_received.batches.clear();
        m_cancelled = false;
    }
};

void FileImportTest::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("texts");
    const QByteArray one = record(1), two = record(2);

    QTest::newRow("object") << one << QList<QByteArray>{one};
    QTest::newRow("array") << '[' + one + ",\n" + two + "]\n" << QList<QByteArray>{one, two};
    QTest::newRow("NDJSON") << one + '\n' + two + '\n' << QList<QByteArray>{one, two};
    QTest::newRow("concatenated") << one + two << QList<QByteArray>{one, two};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[" + one + ']' << QList<QByteArray>{one};
    QTest::newRow("odd white space") << "\r\n\t [ " + one + "\t,\r\n" + two + " ] " << QList<QByteArray>{one, two};
    QTest::newRow("empty list") << "[]"_ba << QList<QByteArray>{};
}

void FileImportTest::readsEveryForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, texts);

    const auto count = import(fileWith(bytes));

    QVERIFY(count);
    QVERIFY(*count == (ImportCount{texts.size(), 0, 0}));
    QCOMPARE(m_received.texts(), texts);
}

void FileImportTest::tellsIdsAndErrors()
{
    const QByteArray overflow = R"({"id":18446744073709551616,"name":"Beyond"})";
    const QByteArray asText = record(7).replace("\"id\":7", "\"id\":\"7\"");

    const auto count = import(fileWith('[' + record(18) + ',' + overflow + ',' + asText + ",{}]"));

    QVERIFY(count);
    QVERIFY(*count == (ImportCount{4, 2, 0}));
    const auto &records = m_received.batches.front().records;
    QVERIFY(records[0].id == std::optional<quint64>(18) && !records[0].hasError);
    QVERIFY(!records[1].id && records[1].hasError);
    QVERIFY(records[2].id == std::optional<quint64>(7) && !records[2].hasError);
    QVERIFY(!records[3].id && records[3].hasError);
    QCOMPARE(records[1].text, overflow);
}

void FileImportTest::refusesInputOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");

    QTest::newRow("empty") << QByteArray() << Error::Kind::FileEmpty << QString();
    QTest::newRow("blank") << " \n\t\r\n"_ba << Error::Kind::FileEmpty << QString();
    QTest::newRow("HTML") << "<!DOCTYPE html>\n<html></html>"_ba << Error::Kind::NotJson
                          << u"<!DOCTYPE html> <html></html>"_s;
    QTest::newRow("text") << "Dear curator,"_ba << Error::Kind::NotJson << u"Dear curator,"_s;
    QTest::newRow("count") << R"({"count":53681})"_ba << Error::Kind::CountReply << u"53681"_s;
    QTest::newRow("multiquery") << R"([{"name":"n","count":12},{"name":"g","result":[{"id":1}]}])"_ba
                                << Error::Kind::MultiqueryReply << QString();
    QTest::newRow("error body") << R"({"status":400,"message":"This model has no such field"})"_ba
                                << Error::Kind::ErrorReply << u"This model has no such field"_s;
    QTest::newRow("error list") << R"([{"title":"Unauthorized","status":401,"cause":"Invalid User key"}])"_ba
                                << Error::Kind::ErrorReply << u"Unauthorized: Invalid User key"_s;
}

void FileImportTest::refusesInputOfAnotherKind()
{
    QFETCH(QByteArray, bytes);
    const QString path = fileWith(bytes);

    const auto count = import(path);

    QVERIFY(!count);
    QTEST(count.error().kind, "kind");
    QTEST(count.error().detail, "detail");
    QCOMPARE(count.error().place, path);
    QVERIFY(m_received.batches.empty());
}

void FileImportTest::leavesOutOneBadRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("byte"); // in the text

    QTest::newRow("non-UTF-8") << "{\"id\":2,\"name\":\"D\xe9 \"}"_ba << Error::Kind::InvalidUtf8 << 17;
    QTest::newRow("broken JSON") << R"({"id":2,"name":tru})"_ba << Error::Kind::InvalidJson << 15;
    QTest::newRow("2 MiB") << R"({"id":2,"name":")" + QByteArray(2 * 1024 * 1024, 'x') + "\"}"
                           << Error::Kind::RecordTooLarge << -1;
    QTest::newRow("nested too deeply") << R"({"id":2,"x":)" + QByteArray(70, '[') + QByteArray(70, ']') + '}'
                                       << Error::Kind::NestedTooDeeply << -1;
    QTest::newRow("text") << "\"two\""_ba << Error::Kind::NotARecord << -1;
    QTest::newRow("null") << "null"_ba << Error::Kind::NotARecord << -1;
}

void FileImportTest::leavesOutOneBadRecord()
{
    QFETCH(QByteArray, text);
    QFETCH(int, byte);
    const QByteArray before = '[' + record(1) + ",\n ";
    const QString path = fileWith(before + text + ',' + record(3) + ']');

    const auto count = import(path);

    QVERIFY(count);
    QVERIFY(*count == (ImportCount{2, 0, 1}));
    QCOMPARE(m_received.texts(), (QList<QByteArray>{record(1), record(3)}));
    const Error error = m_received.rejected().front();
    QTEST(error.kind, "kind");
    QCOMPARE(error.place, path);
    QCOMPARE(error.record, 2);
    if (byte >= 0)
        QCOMPARE(error.offset, before.size() + byte);
    else
        QVERIFY(error.offset >= before.size() && error.offset <= before.size() + text.size());
}

void FileImportTest::keepsWhatCameBeforeACut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("record");
    const QByteArray begin = '[' + record(1) + ',' + record(2);
    QTest::newRow("in a record") << begin + ',' + record(3).left(30) << 3;
    QTest::newRow("in a text") << begin + R"(,{"name":"Half a na)" << 3;
    QTest::newRow("in NDJSON") << record(1) + '\n' + record(2) + "\n{" << 3;
}

void FileImportTest::keepsWhatCameBeforeACut()
{
    QFETCH(QByteArray, bytes);
    const QString path = fileWith(bytes);

    const auto count = import(path);

    QVERIFY(count);
    QVERIFY(*count == (ImportCount{2, 0, 1}));
    const Error error = m_received.rejected().front();
    QCOMPARE(error.kind, Error::Kind::TruncatedInput);
    QCOMPARE(error.place, path);
    QTEST(int(error.record), "record");
    QVERIFY(error.offset > 2 * record(1).size() && error.offset <= bytes.size());
}

void FileImportTest::saysThatAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing.json"_s;
    QTest::newRow("folder") << u"."_s;
}

void FileImportTest::saysThatAFileCannotBeRead()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);

    const auto count = import(path);

    QVERIFY(!count);
    QCOMPARE(count.error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(count.error().place, path);
    QVERIFY(!count.error().detail.isEmpty());
}

void FileImportTest::readsLargeFilesInBatches()
{
    constexpr int kRecords = 45'000; // some 5 MiB
    QByteArray bytes = "[";
    for (int id = 1; id <= kRecords; ++id)
        bytes += (id > 1 ? ",\n" : "") + record(id);
    bytes += ']';
    const QString path = fileWith(bytes);
    std::vector<ImportProgress> told;

    const auto count = importFile(
        path, m_received.receiver(), [&](ImportProgress part) { told.push_back(part); }, m_cancelled);

    QVERIFY(count);
    QVERIFY(*count == (ImportCount{kRecords, 0, 0}));
    QCOMPARE(m_received.batches.size(), std::size_t(kRecords / 2000 + 1));
    for (const auto &batch : m_received.batches)
        QVERIFY(batch.records.size() <= 2000);
    QCOMPARE(m_received.batches.back().records.back().text, record(kRecords));
    QVERIFY(!told.empty());
    QCOMPARE(told.back().bytesRead, bytes.size());
    QCOMPARE(told.back().bytesTotal, bytes.size());
}

void FileImportTest::readsTheSameAcrossWindows()
{
    // The end of the first window (1 MiB) falls on each byte of this piece, which is hard to cut.
    const QByteArray hard = R"({"id":2,"name":"é\u00e9\\\"}]{[",)"
                            "\"x\":[{}]}";
    constexpr int kWindow = 1024 * 1024;
    for (int cut = 0; cut <= hard.size(); ++cut) {
        m_received.batches.clear();
        const QByteArray before = '[' + record(1) + ',' + QByteArray(kWindow - cut - 2 - record(1).size(), ' ');
        const auto count = import(fileWith(before + hard + ',' + record(3) + ']'));
        QVERIFY(count);
        QCOMPARE(m_received.texts(), (QList<QByteArray>{record(1), hard, record(3)}));
    }
}

void FileImportTest::endsWhenTheReceiverFails()
{
    Error full;
    full.kind = Error::Kind::StorageFull;
    int calls = 0;
    QByteArray bytes;
    for (int id = 0; id < 5000; ++id)
        bytes += record(id) + '\n';
    const auto receive = [&](const RecordBatch &) -> Result<void> {
        ++calls;
        return tl::unexpected(full);
    };

    const auto count = importFile(fileWith(bytes), receive, {}, m_cancelled);

    QVERIFY(!count);
    QVERIFY(count.error() == full);
    QCOMPARE(calls, 1);
}

void FileImportTest::endsWhenCancelled()
{
    m_cancelled = true;
    const auto count = import(fileWith(record(1)));
    QVERIFY(!count);
    QCOMPARE(count.error().kind, Error::Kind::Cancelled);
    QVERIFY(m_received.batches.empty());
}

void FileImportTest::keepsWhatCameBeforeItWasCancelled()
{
    constexpr int kRecords = 45'000;
    QByteArray bytes;
    for (int id = 0; id < kRecords; ++id)
        bytes += record(id) + '\n';
    const auto *const here = QThread::currentThread();
    const auto receive = [&](RecordBatch batch) -> Result<void> {
        if (QThread::currentThread() != here)
            qFatal("handed over on another thread");
        m_received.batches.push_back(std::move(batch));
        m_cancelled = m_received.batches.size() >= 2;
        return {};
    };

    const auto count = importFile(fileWith(bytes), receive, {}, m_cancelled);

    QVERIFY(!count);
    QCOMPARE(count.error().kind, Error::Kind::Cancelled);
    const auto texts = m_received.texts();
    QVERIFY(texts.size() >= 4000 && texts.size() < kRecords);
    for (int id = 0; id < texts.size(); ++id)
        QCOMPARE(texts[id], record(id));
}

void FileImportTest::readsAPageInMemory()
{
    const auto batch = readBatch(QByteArray('[' + record(1) + ",17]"), u"here"_s);
    QVERIFY(batch);
    QCOMPARE(batch->count(), 2);
    QCOMPARE(batch->records.front().text, record(1));
    QCOMPARE(batch->rejected.front().kind, Error::Kind::NotARecord);
    QCOMPARE(batch->rejected.front().place, u"here"_s);

    const auto html = readBatch("<!DOCTYPE html><html></html>", u"here"_s);
    QVERIFY(!html);
    QCOMPARE(html.error().kind, Error::Kind::NotJson);
    QCOMPARE(html.error().place, u"here"_s);
}

QTEST_GUILESS_MAIN(FileImportTest)
#include "tst_fileimport.moc"
