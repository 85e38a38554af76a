// ExportTask: writes records of a catalog to a file on the background pool, with a connection of its own; the file
// appears whole or not at all. Lives on the GUI thread. The pool must outlive it; its destructor stops the writing and
// waits for it.
#pragma once

#include "models/catalog/recordstate.h"
#include "models/sources/recordexport.h"
#include "models/store/catalogtask.h"

#include <QFuture>
#include <QThreadPool>

class ExportTask : public CatalogTask
{
    Q_OBJECT

public:
    // `records` in the order to write.
    ExportTask(QThreadPool &background, const QString &catalogPath, const QString &path, ExportFormat format,
               std::vector<RecordNumber> records, QObject *parent = nullptr);
    ~ExportTask() override;

    void start() override;
    void cancel() override;

private:
    [[nodiscard]] Result<qint64> writeFile(); // on the pool

    QThreadPool &m_pool;
    QString m_catalogPath, m_path;
    ExportFormat m_format;
    std::vector<RecordNumber> m_records;
    std::atomic_bool m_cancelled = false;
    QFuture<Result<qint64>> m_writing;
};
