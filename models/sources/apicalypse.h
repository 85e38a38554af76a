// Apicalypse: the text of a query to the service's third and fourth generation. Pure functions; any thread. Fact
// source: the service's documentation of its query language.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

// What a fetch is narrowed to. A value.
struct FetchScope
{
    std::optional<quint64> game = {};
    std::optional<quint64> source = {}; // Achievement Source
    QDateTime updatedSince = {};        // invalid: whenever
    QString where = {};                 // V3 and V4: a condition of the curator's own, as checkedCondition() gave it

    [[nodiscard]] bool isEmpty() const { return *this == FetchScope(); }
    friend bool operator==(const FetchScope &, const FetchScope &) = default;
};

namespace apicalypse {

// A condition as a curator types it, with or without `where` before and `;` behind it. Empty stays empty. InvalidJson's
// cousin for queries: QueryRefused, with what is wrong (a `;` inside, a quote or bracket left open) as detail.
[[nodiscard]] Result<QString> checkedCondition(const QString &typed);

struct Page
{
    std::optional<quint64> after = {}; // ids above this one
    std::optional<quint64> upTo = {};  // and not above this one
    bool newestFirst = false;          // by id
    int limit = 500;
};
// Achievements within `scope`, by id.
[[nodiscard]] QByteArray achievements(const FetchScope &scope, const Page &page);
// Objects of any endpoint by their ids.
[[nodiscard]] QByteArray byIds(std::string_view fields, std::span<const quint64> ids);

} // namespace apicalypse
