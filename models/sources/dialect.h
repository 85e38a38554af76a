// dialect: the requests of each generation of the service. Pure functions; any thread. They hold no secrets: those are
// added by whoever sends.
#pragma once

#include "models/sources/apicalypse.h"
#include "models/sources/connection.h"
#include "models/sources/servicerequest.h"

#include <span>

namespace dialect {

// GET {base}/achievements/?... of V2, by offset or as the first page of a scroll (no offset).
[[nodiscard]] QUrl listUrl(const Connection &connection, const FetchScope &scope, std::optional<qint64> offset);
// POST {base}/achievements of V3 and V4.
[[nodiscard]] ServiceCall pageCall(const Connection &connection, const FetchScope &scope, const apicalypse::Page &page);
// The smallest question that needs the key, for trying a connection.
[[nodiscard]] ServiceCall testCall(const Connection &connection);
// Names of games; at most objectLimit() ids.
[[nodiscard]] ServiceCall gamesCall(const Connection &connection, std::span<const quint64> ids);
// Images of icons, V3 and V4.
[[nodiscard]] ServiceCall imagesCall(const Connection &connection, std::span<const quint64> ids);
// Ids in one request: the highest `limit`, and for V2 what an address holds.
[[nodiscard]] std::size_t objectLimit(const Connection &connection);
// POST to the token's address, V4. Client id and secret go in the body, where no log of addresses sees them.
[[nodiscard]] ServiceCall tokenCall(const Connection &connection);

// What a refusal means in this dialect: V4 has no achievements, and says so with 404.
[[nodiscard]] Error meaning(const Connection &connection, Error error);

} // namespace dialect
