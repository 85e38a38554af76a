// ServiceObjects: things a service knows by a number and that records only refer to: games, images of icons. Read from
// a reply, on their way into a catalog, where they are kept beside the records. Values and pure functions; any thread.
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

struct ServiceObject
{
    quint64 id = 0;
    QByteArray text; // JSON of one object, as received

    friend bool operator==(const ServiceObject &, const ServiceObject &) = default;
};

// What came for the ids that were asked for. Those that are missing are unknown to the service.
struct ObjectBatch
{
    std::vector<quint64> asked;
    std::vector<ServiceObject> objects;
};

// The objects of a reply, an array of them or a single one. All or nothing: who is not in a reply that was read whole
// is unknown to the service, which half a reply cannot tell. Fails with FileEmpty, NotJson, ErrorReply, CountReply or
// MultiqueryReply for a body of another kind; with TruncatedInput, InvalidJson and the like, or NotARecord (without an
// id that can be read) for one broken object, with its position. `place` names the reply in errors.
[[nodiscard]] Result<std::vector<ServiceObject>> readServiceObjects(QByteArrayView body, const QString &place);

// The text that `key` has in a JSON object; empty: it has none. Of doubled keys the last counts.
[[nodiscard]] std::string memberText(std::string_view object, std::string_view key);
