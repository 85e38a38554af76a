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
    case ExportFormat::Json:
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
    case ExportFormat::Json:
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

Result<qint64> exportFile(const QString &path, ExportFormat format, const std::function<Result<QByteArray>()> &next)
{
    const auto inFile = [&](Error error) {
        error.place = path;
        return tl::unexpected(std::move(error));
    };
    // A catalog is never replaced by an export of itself, and no other database either.
    if (QFile old(path); old.open(QIODevice::ReadOnly) && old.read(kDatabaseMark.size()) == kDatabaseMark)
        return tl::unexpected(
            Error{.kind = Error::Kind::FileUnwritable, .detail = u"a database stands there"_s, .place = path});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return inFile(unwritable(file));

    // QSaveFile leaves the old file as it was unless commit() is reached.
    RecordExporter exporter(file, format);
    for (;;) {
        auto record = next();
        if (!record)
            return tl::unexpected(std::move(record.error()));
        if (record->isNull())
            break;
        if (auto written = exporter.write(*record); !written)
            return inFile(std::move(written.error()));
    }
    if (auto finished = exporter.finish(); !finished)
        return inFile(std::move(finished.error()));
    if (!file.commit())
        return inFile(unwritable(file));
    return exporter.count();
}
