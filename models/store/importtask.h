// ImportTask: reads files of records into a catalog on the background pool, as one step of its history over all files.
// Lives on the GUI thread. The session and the pool must outlive it; its destructor stops the reading and waits for it.
#pragma once

#include "models/store/catalogsession.h"
#include "models/store/catalogtask.h"

class ImportTask : public CatalogTask
{
    Q_OBJECT

public:
    ImportTask(CatalogSession &session, QThreadPool &background, const QStringList &paths, const QString &origin,
               QObject *parent = nullptr);
    ~ImportTask() override;

    void start() override;
    void cancel() override;

private:
    struct Reading
    {
        ImportCount count;
        std::vector<Error> rejected;
        std::optional<Error> error;
    };
    [[nodiscard]] Reading readFiles(StepNumber step); // on the pool
    void close(const Reading &reading);

    CatalogSession &m_session;
    QThreadPool &m_pool;
    QStringList m_paths;
    QString m_origin;
    std::atomic_bool m_cancelled = false;
    QFuture<Reading> m_reading;
    StepNumber m_step = kNoStep;
    bool m_closing = false;
};
