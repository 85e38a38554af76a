#include "models/sources/fileimport.h"

#include "models/sources/batchqueue.h"
#include "models/sources/importers/csvsplitter.h"
#include "models/sources/importers/importformat.h"
#include "models/sources/recordintake.h"

#include <QElapsedTimer>
#include <QFile>

#include <thread>
#include <utility>
#include <variant>

namespace {

constexpr qint64 kWindowBytes = 1024 * 1024;
constexpr qint64 kBatchRecords = 2000;
constexpr qint64 kBatchBytes = 4 * 1024 * 1024;
constexpr qint64 kProgressInterval = 50; // milliseconds

// Fills batches and puts each into the queue when it is full.
class Batcher
{
public:
    Batcher(const QString &place, BatchQueue &queue)
        : m_intake(place)
        , m_queue(queue)
    {
        m_sincePut.start();
    }

    // `bytesRead`: of the file, these cuts included. Errors are about the whole input.
    Result<void> add(std::vector<SplitRecord> cuts, qint64 bytesRead)
    {
        m_bytesRead = bytesRead;
        for (auto &cut : cuts) {
            m_bytes += cut.text ? cut.text->size() : 0;
            if (auto taken = m_intake.take(std::move(cut), m_batch); !taken)
                return taken;
            if (m_batch.count() >= kBatchRecords || m_bytes >= kBatchBytes)
                put();
        }
        if (m_sincePut.elapsed() >= kProgressInterval && !m_isRefused)
            m_isRefused = !m_queue.put({{}, m_bytesRead});
        return {};
    }

    void flush()
    {
        if (!m_batch.isEmpty())
            put();
    }

    // Nobody takes what is read.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

private:
    void put()
    {
        m_bytes = 0;
        m_sincePut.start();
        m_isRefused = m_isRefused || !m_queue.put({std::exchange(m_batch, {}), m_bytesRead});
        m_batch.records.reserve(kBatchRecords);
    }

    RecordIntake m_intake;
    BatchQueue &m_queue;
    RecordBatch m_batch;
    qint64 m_bytes = 0, m_bytesRead = 0;
    QElapsedTimer m_sincePut;
    bool m_isRefused = false;
};

Error fileError(Error::Kind kind, const QString &path, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.place = path;
    return error;
}

// Cuts what comes: JSON, or a table.
class Splitter
{
public:
    explicit Splitter(const std::optional<CsvColumns> &columns)
    {
        if (columns)
            m_splitter.emplace<CsvSplitter>(*columns);
    }

    std::vector<SplitRecord> feed(QByteArrayView window)
    {
        if (std::exchange(m_isFirst, false) && isTable(window))
            m_splitter.emplace<CsvSplitter>();
        return std::visit([window](auto &splitter) { return splitter.feed(window); }, m_splitter);
    }
    std::vector<SplitRecord> finish()
    {
        return std::visit([](auto &splitter) { return splitter.finish(); }, m_splitter);
    }

private:
    [[nodiscard]] bool isTable(QByteArrayView head) const
    {
        return std::holds_alternative<RecordSplitter>(m_splitter) &&
               recogniseFormat(head.first(std::min(head.size(), kHeadBytes))) == ImportFormat::Csv &&
               csvColumns(head.first(std::min(head.size(), kHeadBytes))).check();
    }

    std::variant<RecordSplitter, CsvSplitter> m_splitter;
    bool m_isFirst = true;
};

// Reads the file to its end or until it is cancelled. What came before a failure is put into the queue.
Result<void> readInto(BatchQueue &queue, QFile &file, const QString &path, const std::optional<CsvColumns> &columns,
                      const std::atomic_bool &cancelled)
{
    Splitter splitter(columns);
    Batcher batcher(path, queue);
    QByteArray window(kWindowBytes, Qt::Uninitialized);
    for (qint64 bytesRead = 0; !batcher.isRefused();) {
        const qint64 bytes = cancelled ? -1 : file.read(window.data(), window.size());
        if (bytes < 0) {
            batcher.flush();
            return tl::unexpected(cancelled ? fileError(Error::Kind::Cancelled, path)
                                            : fileError(Error::Kind::FileUnreadable, path, file.errorString()));
        }
        bytesRead += bytes;
        const bool isEnd = bytes == 0;
        auto cuts = isEnd ? splitter.finish() : splitter.feed(QByteArrayView(window.constData(), bytes));
        if (auto added = batcher.add(std::move(cuts), bytesRead); !added)
            return added;
        if (isEnd) {
            batcher.flush();
            return {};
        }
    }
    return {};
}

} // namespace

Result<ImportCount> importFile(const QString &path, const BatchReceiver &receive,
                               const std::function<void(ImportProgress)> &progress, const std::atomic_bool &cancelled,
                               const std::optional<CsvColumns> &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(fileError(Error::Kind::FileUnreadable, path, file.errorString()));

    // One batch is written while the next are read and checked.
    BatchQueue queue;
    Result<void> read;
    std::jthread reader([&] {
        read = readInto(queue, file, path, columns, cancelled);
        queue.finish();
    });
    ImportCount count;
    ImportProgress told{0, file.isSequential() ? 0 : file.size()};
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    while (auto item = queue.take()) {
        ImportCount batchCount;
        batchCount.add(item->batch);
        if (!item->batch.isEmpty()) {
            if (auto received = receive(std::move(item->batch)); !received) {
                queue.abandon();
                return tl::unexpected(std::move(received.error()));
            }
        }
        count.imported += batchCount.imported;
        count.withErrors += batchCount.withErrors;
        count.rejected += batchCount.rejected;
        told.bytesRead = item->bytesRead;
        if (progress && sinceProgress.elapsed() >= kProgressInterval) {
            progress(told);
            sinceProgress.start();
        }
    }
    reader.join();
    if (!read)
        return tl::unexpected(std::move(read.error()));
    if (progress)
        progress(told);
    return count;
}

Result<RecordBatch> readBatch(QByteArrayView bytes, const QString &place, const std::optional<CsvColumns> &columns)
{
    RecordBatch batch;
    Splitter splitter(columns);
    RecordIntake intake(place);
    const auto take = [&](std::vector<SplitRecord> cuts) -> Result<void> {
        for (auto &cut : cuts)
            if (auto taken = intake.take(std::move(cut), batch); !taken)
                return taken;
        return {};
    };
    if (auto taken = take(splitter.feed(bytes)); !taken)
        return tl::unexpected(std::move(taken.error()));
    if (auto taken = take(splitter.finish()); !taken)
        return tl::unexpected(std::move(taken.error()));
    return batch;
}
