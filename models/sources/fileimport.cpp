#include "models/sources/fileimport.h"

#include "models/sources/recordintake.h"

#include <QElapsedTimer>
#include <QFile>

#include <utility>

namespace {

constexpr qint64 kWindowBytes = 1024 * 1024;
constexpr std::size_t kBatchRecords = 2000;
constexpr qint64 kBatchBytes = 4 * 1024 * 1024;
constexpr qint64 kProgressInterval = 50; // milliseconds

// Fills batches and hands each over when it is full.
class Batcher
{
public:
    Batcher(const QString &place, const BatchReceiver &receive)
        : m_intake(place)
        , m_receive(receive)
    {
    }

    Result<void> add(std::vector<SplitRecord> cuts)
    {
        for (auto &cut : cuts) {
            m_bytes += cut.text ? cut.text->size() : 0;
            if (auto taken = m_intake.take(std::move(cut), m_batch); !taken)
                return taken;
            if (m_batch.records.size() + m_batch.rejected.size() < kBatchRecords && m_bytes < kBatchBytes)
                continue;
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        return {};
    }

    Result<void> flush()
    {
        m_bytes = 0;
        if (m_batch.isEmpty())
            return {};
        ImportCount batchCount{qint64(m_batch.records.size()), 0, qint64(m_batch.rejected.size())};
        for (const auto &record : m_batch.records)
            batchCount.withErrors += record.hasError;
        if (auto received = m_receive(std::exchange(m_batch, {})); !received)
            return received;
        m_count.imported += batchCount.imported;
        m_count.withErrors += batchCount.withErrors;
        m_count.rejected += batchCount.rejected;
        return {};
    }

    [[nodiscard]] ImportCount count() const { return m_count; }

private:
    RecordIntake m_intake;
    const BatchReceiver &m_receive;
    RecordBatch m_batch;
    qint64 m_bytes = 0;
    ImportCount m_count;
};

Error fileError(Error::Kind kind, const QString &path, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.place = path;
    return error;
}

} // namespace

Result<ImportCount> importFile(const QString &path, const BatchReceiver &receive,
                               const std::function<void(ImportProgress)> &progress, const std::atomic_bool &cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(fileError(Error::Kind::FileUnreadable, path, file.errorString()));

    RecordSplitter splitter;
    Batcher batcher(path, receive);
    ImportProgress read{0, file.isSequential() ? 0 : file.size()};
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const auto tellProgress = [&] {
        if (progress)
            progress(read);
        sinceProgress.start();
    };

    QByteArray window(kWindowBytes, Qt::Uninitialized);
    for (;;) {
        if (cancelled) {
            if (auto flushed = batcher.flush(); !flushed) // what came is kept
                return tl::unexpected(std::move(flushed.error()));
            return tl::unexpected(fileError(Error::Kind::Cancelled, path));
        }
        const qint64 bytes = file.read(window.data(), window.size());
        if (bytes < 0) {
            // What was read before the disk failed is kept.
            if (auto flushed = batcher.flush(); !flushed)
                return tl::unexpected(std::move(flushed.error()));
            return tl::unexpected(fileError(Error::Kind::FileUnreadable, path, file.errorString()));
        }
        if (bytes == 0)
            break;
        read.bytesRead += bytes;
        if (auto added = batcher.add(splitter.feed(QByteArrayView(window.constData(), bytes))); !added)
            return tl::unexpected(std::move(added.error()));
        if (sinceProgress.elapsed() >= kProgressInterval)
            tellProgress();
    }
    if (auto added = batcher.add(splitter.finish()); !added)
        return tl::unexpected(std::move(added.error()));
    if (auto flushed = batcher.flush(); !flushed)
        return tl::unexpected(std::move(flushed.error()));
    tellProgress();
    return batcher.count();
}

Result<RecordBatch> readBatch(QByteArrayView bytes, const QString &place)
{
    RecordBatch batch;
    RecordSplitter splitter;
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
