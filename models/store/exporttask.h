// ExportTask: writes records of a catalog, or what differs in them, to a file on the background pool, with a connection
// of its own; the file appears whole or not at all, with pictures of the catalog's own in a folder beside it. Lives on
// the GUI thread. The pool must outlive it; its destructor stops the writing and waits for it.
#pragma once

#include "models/catalog/recordstate.h"
#include "models/changes/changedocument.h"
#include "models/sources/recordexport.h"
#include "models/store/catalogtask.h"

#include <QFuture>
#include <QLocale>
#include <QThreadPool>

class CatalogReader;

class ExportTask : public CatalogTask
{
    Q_OBJECT

public:
    // `records` in the order to write. Formats of changes begin with `header`.
    ExportTask(QThreadPool &background, const QString &catalogPath, const QString &path, ExportFormat format,
               std::vector<RecordNumber> records, ChangeHeader header = {}, QObject *parent = nullptr);
    ~ExportTask() override;

    void start() override;
    void cancel() override;

private:
    struct Written
    {
        qint64 records = 0, pictures = 0;
    };
    [[nodiscard]] Result<Written> writeAll(); // on the pool
    [[nodiscard]] Result<qint64> writeFile(CatalogReader &reader);
    [[nodiscard]] Result<qint64> writeChangeFile(CatalogReader &reader);
    void tellProgress(qint64 done, qint64 total);

    QThreadPool &m_pool;
    QString m_catalogPath, m_path;
    ExportFormat m_format;
    std::vector<RecordNumber> m_records;
    ChangeHeader m_header;
    QLocale m_locale; // of the thread that asked
    std::atomic_bool m_cancelled = false;
    QFuture<Result<Written>> m_writing;
};
