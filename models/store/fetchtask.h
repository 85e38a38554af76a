// FetchTask: fetches a service's achievements into a catalog, as one step of its history. Lives on the GUI thread; the
// session writes on its own. The session must outlive the task.
#pragma once

#include "models/store/catalogsession.h"
#include "models/store/catalogtask.h"

class FetchTask : public CatalogTask
{
    Q_OBJECT

public:
    // The client must outlive the task, too.
    // `memo`: where an earlier fetch of the same stopped; it goes on there.
    FetchTask(CatalogSession &session, ServiceClient &client, FetchScope scope = {},
              const std::optional<FetchMemo> &memo = {}, QObject *parent = nullptr);
    ~FetchTask() override;

    void start() override;
    void cancel() override;
    void setPaused(bool paused) override;
    [[nodiscard]] bool canPause() const override { return true; }
    [[nodiscard]] std::optional<ServiceStanding> standing() const override { return m_client.standing(); }

private:
    void write(const RecordBatch &page);
    void onFetched(const FetchOutcome &outcome);
    void closeWhenWritten();
    void finish(const Error &error);

    CatalogSession &m_session;
    ServiceClient &m_client;
    QString m_origin;
    AchievementFetch m_fetch;
    StepNumber m_step = kNoStep;
    int m_unwritten = 0;    // pages handed to the store
    bool m_fetched = false; // the fetch itself has ended
    bool m_cancelled = false;
    bool m_closing = false;
    TaskOutcome m_outcome;
};
