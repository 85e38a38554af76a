// Exporting records. json: "[", the records' bytes as they are in the catalog joined by a comma and a line break, "]";
// NDJSON: a record a line, only line breaks between tokens folded; csv: see exporters/csvrecord.h. Synchronous; any
// thread.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

enum class ExportFormat {
    Json,
    Ndjson,
    Csv,
    // Not the records but what differs here from upstream: see models/changes/changeexport.h.
    Changes,
    Report,
};
[[nodiscard]] constexpr bool isOfChanges(ExportFormat format)
{
    return format == ExportFormat::Changes || format == ExportFormat::Report;
}

class RecordExporter
{
public:
    // `device` is open for writing and not owned; `format` is one of records.
    RecordExporter(QIODevice &device, ExportFormat format);
    [[nodiscard]] Result<void> write(const QByteArray &record);
    // Writes the end. Call once.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    ExportFormat m_format;
    qint64 m_count = 0;
};

// Writes a file whole or not at all (QSaveFile), and never over a database. FileUnwritable, or the error of `write`.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

// The same for records. `next` gives the next record's bytes, or a null array at the end.
// FileUnwritable, or the error of `next`. Returns the number of records.
[[nodiscard]] Result<qint64> exportFile(const QString &path, ExportFormat format,
                                        const std::function<Result<QByteArray>()> &next);
