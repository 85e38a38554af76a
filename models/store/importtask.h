// ImportTask: reads records (JSON and tables, in files or pasted) into a catalog on the background pool, as one step of
// its history over all of them.
// Lives on the GUI thread. The session and the pool must outlive it; its destructor stops the reading and waits for it.
#pragma once

#include "models/sources/importers/importsource.h"
#include "models/store/catalogsession.h"
#include "models/store/catalogtask.h"

class ImportTask : public CatalogTask
{
    Q_OBJECT

public:
    ImportTask(CatalogSession &session, QThreadPool &background, std::vector<RecognisedSource> sources,
               const QString &origin, QObject *parent = nullptr);
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
    std::vector<RecognisedSource> m_sources;
    QString m_origin;
    std::atomic_bool m_cancelled = false;
    QFuture<Reading> m_reading;
    StepNumber m_step = kNoStep;
    bool m_closing = false;
};
