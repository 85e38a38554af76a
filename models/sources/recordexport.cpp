#include "models/sources/recordexport.h"

#include "models/records/recordeditor.h"
#include "models/sources/exporters/csvrecord.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kDatabaseMark("SQLite format 3");

Error unwritable(const QIODevice &device)
{
    Error error;
    error.kind = Error::Kind::FileUnwritable;
    error.detail = device.errorString();
    return error;
}

} // namespace

RecordExporter::RecordExporter(QIODevice &device, ExportFormat format)
    : m_device(device)
    , m_format(format)
{
}

Result<void> RecordExporter::write(const QByteArray &record)
{
    const bool first = m_count++ == 0;
    switch (m_format) {
    case ExportFormat::Ndjson:
        return put(onOneLine(record) + '\n');
    case ExportFormat::Csv:
        return put(first ? csvrecord::header() + csvrecord::row(record) : csvrecord::row(record));
    default: // the others are no formats of records
        break;
    }
    return put(first ? QByteArrayLiteral("[") : QByteArrayLiteral(",\n")).and_then([&] { return put(record); });
}

Result<void> RecordExporter::finish()
{
    switch (m_format) {
    case ExportFormat::Ndjson:
        return {};
    case ExportFormat::Csv:
        return m_count == 0 ? put(csvrecord::header()) : Result<void>();
    default: // the others are no formats of records
        break;
    }
    return put(m_count == 0 ? QByteArrayLiteral("[]") : QByteArrayLiteral("]"));
}

Result<void> RecordExporter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return tl::unexpected(unwritable(m_device));
    return {};
}

Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    // A catalog is never replaced by an export of itself, and no other database either.
    if (QFile old(path); old.open(QIODevice::ReadOnly) && old.read(kDatabaseMark.size()) == kDatabaseMark)
        return tl::unexpected(
            Error{.kind = Error::Kind::FileUnwritable, .detail = u"a database stands there"_s, .place = path});
    QSaveFile file(path);
    auto written = file.open(QIODevice::WriteOnly) ? write(file) : tl::unexpected(unwritable(file));
    // QSaveFile leaves the old file as it was unless commit() is reached.
    if (written && !file.commit())
        written = tl::unexpected(unwritable(file));
    if (!written && written.error().kind == Error::Kind::FileUnwritable)
        written.error().place = path;
    return written;
}

Result<qint64> exportFile(const QString &path, ExportFormat format, const std::function<Result<QByteArray>()> &next)
{
    qint64 count = 0;
    const auto written = writeWholeFile(path, [&](QIODevice &file) -> Result<void> {
        RecordExporter exporter(file, format);
        for (;;) {
            auto record = next();
            if (!record)
                return tl::unexpected(std::move(record.error()));
            if (record->isNull())
                break;
            if (auto done = exporter.write(*record); !done)
                return done;
        }
        count = exporter.count();
        return exporter.finish();
    });
    return written.map([&count] { return count; });
}
