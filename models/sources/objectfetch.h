// ObjectFetch: asks a service for games or images of icons by their ids, in batches. Lives on the GUI thread (or the
// command line's main thread); sends through a ServiceClient, which must outlive it. It stores nothing. A batch that
// fails is left out: its ids stay wanted and are asked for the next time.
#pragma once

#include "models/sources/serviceclient.h"
#include "models/sources/serviceobjects.h"

#include <QObject>

#include <map>

class ObjectFetch : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Games, Images };

    ObjectFetch(ServiceClient &client, Kind kind, std::vector<quint64> ids, QObject *parent = nullptr);
    ~ObjectFetch() override; // gives up

    // Ends with finished(), never from inside this call.
    void start();
    void cancel(); // the same

signals:
    void batchFetched(const ObjectBatch &batch);
    // `error`: why the first batch failed that did; nothing: all came.
    void finished(const std::optional<Error> &error);

private:
    void ask();
    void onAnswer(const std::vector<quint64> &ids, const ServiceAnswer &answer);
    void endWhenDone();

    ServiceClient &m_client;
    Kind m_kind;
    std::vector<quint64> m_ids;
    std::size_t m_next = 0; // of m_ids, not asked for yet
    std::map<quint64, ServiceClient::Ticket> m_asked;
    quint64 m_batches = 0;
    std::optional<Error> m_error;
    bool m_isOver = false;
};
