#include "models/sources/objectfetch.h"

#include "models/sources/dialect.h"

#include <algorithm>
#include <span>
#include <utility>

namespace {

// More are not asked for at once: the answers would only wait in the queue.
constexpr std::size_t kBatchesAtOnce = 8;

} // namespace

ObjectFetch::ObjectFetch(ServiceClient &client, Kind kind, std::vector<quint64> ids, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_kind(kind)
    , m_ids(std::move(ids))
{
}

ObjectFetch::~ObjectFetch()
{
    for (const auto &[batch, ticket] : m_asked)
        m_client.drop(ticket);
}

void ObjectFetch::start()
{
    QMetaObject::invokeMethod(this, &ObjectFetch::ask, Qt::QueuedConnection);
}

void ObjectFetch::cancel()
{
    m_next = m_ids.size();
    for (const auto &[batch, ticket] : std::exchange(m_asked, {}))
        m_client.drop(ticket);
    QMetaObject::invokeMethod(this, &ObjectFetch::endWhenDone, Qt::QueuedConnection);
}

void ObjectFetch::ask()
{
    while (m_next < m_ids.size() && m_asked.size() < kBatchesAtOnce) {
        const auto count = std::min(dialect::objectLimit(m_client.connection()), m_ids.size() - m_next);
        const std::vector<quint64> ids(m_ids.begin() + qsizetype(m_next), m_ids.begin() + qsizetype(m_next + count));
        m_next += count;
        ServiceClient::Order order;
        order.call = m_kind == Kind::Games ? dialect::gamesCall(m_client.connection(), ids)
                                           : dialect::imagesCall(m_client.connection(), ids);
        order.check = [](const Page &page) -> std::optional<Error> {
            const auto objects = readServiceObjects(page.body, page.place);
            return objects ? std::nullopt : std::optional(objects.error());
        };
        const quint64 batch = ++m_batches;
        m_asked[batch] = m_client.send(std::move(order), [this, batch, ids](const ServiceAnswer &answer) {
            m_asked.erase(batch);
            onAnswer(ids, answer);
        });
    }
    endWhenDone();
}

void ObjectFetch::onAnswer(const std::vector<quint64> &ids, const ServiceAnswer &answer)
{
    const auto objects =
        answer.page ? readServiceObjects(answer.page->body, answer.page->place) : tl::unexpected(answer.page.error());
    if (objects)
        emit batchFetched({ids, *objects});
    else if (!m_error)
        m_error = objects.error();
    // A service that refuses one batch by its key or its address refuses the others, too.
    if (!objects && !ServiceClient::canPass(objects.error()))
        m_next = m_ids.size();
    ask();
}

void ObjectFetch::endWhenDone()
{
    if (m_next == m_ids.size() && m_asked.empty() && !std::exchange(m_isOver, true))
        emit finished(m_error);
}
