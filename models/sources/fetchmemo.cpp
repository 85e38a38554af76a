#include "models/sources/achievementfetch.h"

#include "models/sources/jsonid.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

} // namespace

SourceMark FetchMemo::mark() const
{
    QJsonObject memo{
        {u"version"_s, kVersion},
        {u"connection"_s, QJsonObject{{u"origin"_s, origin},
                                      {u"dialect"_s, QString(dialectSpec(dialect).key)},
                                      {u"base"_s, base.toString(QUrl::RemoveUserInfo)}}},
        {u"scope"_s, QJsonObject{{u"game"_s, jsonid::write(scope.game)},
                                 {u"source"_s, jsonid::write(scope.source)},
                                 {u"updatedSince"_s, scope.updatedSince.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"where"_s, scope.where}}}};
    const QByteArray key = QJsonDocument(memo).toJson(QJsonDocument::Compact);
    if (plan.isEmpty())
        return {key, {}};
    memo[u"name"_s] = name;
    memo[u"came"_s] = came;
    memo[u"plan"_s] = plan;
    return {key, QJsonDocument(memo).toJson(QJsonDocument::Compact)};
}

std::optional<qint64> FetchMemo::expected() const
{
    return plan.contains(u"expected"_s) ? std::optional(plan[u"expected"_s].toInteger()) : std::nullopt;
}

std::vector<FetchMemo::Ids> FetchMemo::leftOut() const
{
    std::vector<Ids> pages;
    for (const auto &page : plan[u"leftOut"_s].toArray())
        pages.push_back({jsonid::read(page[0]), jsonid::read(page[1])});
    std::ranges::sort(pages, {}, &Ids::after); // they failed in another order
    return pages;
}

std::optional<FetchMemo> FetchMemo::fromMark(const SourceMark &mark)
{
    const auto memo = QJsonDocument::fromJson(mark.memo).object();
    const auto connection = memo[u"connection"_s].toObject();
    const auto scope = memo[u"scope"_s].toObject();
    const auto dialect = dialectByKey(connection[u"dialect"_s].toString());
    if (memo[u"version"_s].toInt() != kVersion || !dialect)
        return std::nullopt;
    FetchMemo result;
    result.scope = {jsonid::read(scope[u"game"_s]), jsonid::read(scope[u"source"_s]),
                    QDateTime::fromString(scope[u"updatedSince"_s].toString(), Qt::ISODateWithMs),
                    scope[u"where"_s].toString()};
    result.came = memo[u"came"_s].toInteger();
    result.plan = memo[u"plan"_s].toObject();
    result.name = memo[u"name"_s].toString();
    result.origin = connection[u"origin"_s].toString();
    result.dialect = *dialect;
    result.base = QUrl(connection[u"base"_s].toString());
    return result;
}
