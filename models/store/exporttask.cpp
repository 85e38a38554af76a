#include "models/store/exporttask.h"

#include "models/async.h"
#include "models/changes/changeexport.h"
#include "models/store/attachmentexport.h"
#include "models/store/catalogreader.h"

#include <QFileInfo>

namespace {

constexpr std::size_t kBlock = 1024; // records read at once, and between two progress signals

} // namespace

ExportTask::ExportTask(QThreadPool &background, const QString &catalogPath, const QString &path, ExportFormat format,
                       std::vector<RecordNumber> records, ChangeHeader header, QObject *parent)
    : CatalogTask(Kind::Export, QFileInfo(path).fileName(), parent)
    , m_pool(background)
    , m_catalogPath(catalogPath)
    , m_path(path)
    , m_format(format)
    , m_records(std::move(records))
    , m_header(std::move(header))
{
}

ExportTask::~ExportTask()
{
    m_cancelled = true;
    m_writing.waitForFinished();
}

void ExportTask::start()
{
    m_writing = QtConcurrent::run(&m_pool, [this] { return writeAll(); });
    whenReady(m_writing, this, [this](const Result<Written> &written) {
        TaskOutcome outcome;
        if (written) {
            outcome.exported = written->records;
            outcome.pictures = written->pictures;
        } else
            outcome.error = written.error();
        emit finished(outcome);
    });
}

void ExportTask::cancel()
{
    m_cancelled = true;
}

Result<ExportTask::Written> ExportTask::writeAll()
{
    auto reader = CatalogReader::open(m_catalogPath);
    if (!reader)
        return tl::unexpected(reader.error());
    return writeFile(**reader).and_then([&](qint64 records) {
        return exportAttachments(**reader, m_records, attachmentFolder(m_path), m_cancelled)
            .map([records](qint64 pictures) {
                return Written{records, pictures};
            });
    });
}

Result<qint64> ExportTask::writeFile(CatalogReader &reader)
{
    if (isOfChanges(m_format))
        return writeChangeFile(reader);
    std::size_t next = 0; // in m_records
    std::vector<AppliedRecord> block;
    std::size_t used = 0; // of the block
    return exportFile(m_path, m_format, [&]() -> Result<QByteArray> {
        for (;;) {
            if (m_cancelled)
                return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = m_path});
            while (used < block.size()) {
                const auto &state = block[used++].state;
                if (state.exists()) // else taken back meanwhile
                    return state.text();
            }
            tellProgress(qint64(next), qint64(m_records.size()));
            const auto count = std::min(kBlock, m_records.size() - next);
            if (count == 0)
                return QByteArray();
            auto states = reader.states(std::span(m_records).subspan(next, count));
            if (!states)
                return tl::unexpected(states.error());
            block = *std::move(states);
            used = 0;
            next += count;
        }
    });
}

Result<qint64> ExportTask::writeChangeFile(CatalogReader &reader)
{
    qint64 count = 0;
    const auto going = [this](qint64 done, qint64 total) {
        tellProgress(done, total);
        return !m_cancelled;
    };
    const auto written = writeWholeFile(m_path, [&](QIODevice &file) {
        return exportChanges(file, m_format, m_header, reader, m_records, m_locale, going)
            .map([&count](qint64 changes) { count = changes; });
    });
    return written.map([&count] { return count; });
}

void ExportTask::tellProgress(qint64 done, qint64 total)
{
    const TaskProgress progress{done, total, {}};
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
}
