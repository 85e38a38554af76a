#include "models/store/objectfill.h"

#include "models/async.h"

#include <QtConcurrent>

#include <utility>

ObjectFill::ObjectFill(CatalogSession &session, ServiceClient &client, QThreadPool &background, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(client)
    , m_pool(background)
{
}

void ObjectFill::start()
{
    connect(&m_session, &CatalogSession::catalogChanged, this, &ObjectFill::lookWhenReady);
    connect(&m_session, &CatalogSession::loaded, this, &ObjectFill::lookWhenReady);
    connect(&m_client, &ServiceClient::standingChanged, this, [this] {
        if (m_fetch)
            tell();
    });
    QMetaObject::invokeMethod(this, &ObjectFill::lookWhenReady, Qt::QueuedConnection);
}

void ObjectFill::lookWhenReady()
{
    if (m_session.isLoading() || m_session.isBuilding() || std::exchange(m_hasLooked, true))
        return;
    m_session.disconnect(this);
    whenReady(QtConcurrent::run(&m_pool, [catalog = m_session.catalog()] { return wantedIds(*catalog); }), this,
              [this](const WantedIds &wanted) { ask(wanted); });
}

void ObjectFill::ask(const WantedIds &wanted)
{
    // V2 sends images within its records.
    const auto icons = m_client.connection().dialect == Dialect::V2 ? std::vector<quint64>() : wanted.icons;
    ask(ObjectFetch::Kind::Games, wanted.games,
        [this, icons] { ask(ObjectFetch::Kind::Images, icons, [this] { finish(); }); });
}

void ObjectFill::ask(ObjectFetch::Kind kind, std::vector<quint64> ids, std::function<void()> then)
{
    if (ids.empty() || m_isCancelled)
        return then();
    if (m_fetch)
        m_fetch.release()->deleteLater(); // it is telling us just now
    m_progress = {kind, 0, qint64(ids.size()), {}};
    m_fetch = std::make_unique<ObjectFetch>(m_client, kind, std::move(ids));
    connect(m_fetch.get(), &ObjectFetch::batchFetched, this, [this, kind](const ObjectBatch &batch) {
        const auto origin = m_client.connection().origin;
        if (kind == ObjectFetch::Kind::Games)
            m_session.receiveGames(origin, batch);
        else
            m_session.receiveImages(origin, batch);
        m_progress.done += qint64(batch.asked.size());
        tell();
    });
    connect(m_fetch.get(), &ObjectFetch::finished, this,
            [this, then = std::move(then)](const std::optional<Error> &error) {
                if (!m_error)
                    m_error = error;
                then();
            });
    m_fetch->start();
    tell();
}

void ObjectFill::cancel()
{
    m_isCancelled = true;
    if (m_fetch)
        m_fetch->cancel();
}

void ObjectFill::finish()
{
    m_client.disconnect(this);
    emit finished(m_error);
}

void ObjectFill::tell()
{
    m_progress.standing = m_client.standing();
    emit progressed(m_progress);
}
