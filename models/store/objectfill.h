// ObjectFill: after a fetch, asks its service for what the catalog's records refer to only by number: names of games
// and images of icons. Lives on the GUI thread; the session writes on its own. Quiet work: what fails stays wanted
// until the next fetch. The session and the client must outlive it.
#pragma once

#include "models/catalog/wantedids.h"
#include "models/sources/objectfetch.h"
#include "models/store/catalogsession.h"

#include <memory>

struct FillProgress
{
    ObjectFetch::Kind kind = ObjectFetch::Kind::Games;
    qint64 done = 0, total = 0; // of this kind; of those that failed none is done
    ServiceStanding standing;   // what it waits for
};

class ObjectFill : public QObject
{
    Q_OBJECT

public:
    // `background`: where the catalog is looked through.
    ObjectFill(CatalogSession &session, ServiceClient &client, QThreadPool &background, QObject *parent = nullptr);

    // Begins as soon as the snapshot has all that was written.
    void start();
    // What came is kept; the rest stays wanted. Ends with finished().
    void cancel();

signals:
    void progressed(const FillProgress &progress);
    // `error`: why something did not come; nothing: all came, or nothing was wanted.
    void finished(const std::optional<Error> &error);

private:
    void lookWhenReady();
    void ask(const WantedIds &wanted);
    void ask(ObjectFetch::Kind kind, std::vector<quint64> ids, std::function<void()> then);
    void tell();
    void finish();

    CatalogSession &m_session;
    ServiceClient &m_client;
    QThreadPool &m_pool;
    std::unique_ptr<ObjectFetch> m_fetch;
    std::optional<Error> m_error;
    FillProgress m_progress;
    bool m_hasLooked = false;
    bool m_isCancelled = false;
};
