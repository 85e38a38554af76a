#include "models/sources/dialect.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QUrl endpoint(const Connection &connection, QLatin1StringView name, const QString &query = {})
{
    QUrl url = connection.base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + name);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

ServiceCall post(const QUrl &url, const QByteArray &body)
{
    return {.method = ServiceCall::Method::Post, .url = url, .body = body, .contentType = "text/plain"};
}

QString joined(std::span<const quint64> ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers << QString::number(id);
    return numbers.join(u',');
}

} // namespace

QUrl dialect::listUrl(const Connection &connection, const FetchScope &scope, std::optional<qint64> offset)
{
    QString query = u"fields=*&limit=%1"_s.arg(connection.limit());
    if (scope.game)
        query += u"&filter[game][eq]=%1"_s.arg(*scope.game);
    if (scope.source)
        query += u"&filter[category][eq]=%1"_s.arg(*scope.source);
    if (scope.updatedSince.isValid())
        query += u"&filter[updated_at][gte]=%1"_s.arg(scope.updatedSince.toMSecsSinceEpoch());
    query += offset ? u"&offset=%1"_s.arg(*offset) : u"&scroll=1"_s;
    return endpoint(connection, "achievements/"_L1, query);
}

ServiceCall dialect::pageCall(const Connection &connection, const FetchScope &scope, const apicalypse::Page &page)
{
    return post(endpoint(connection, "achievements"_L1), apicalypse::achievements(scope, page));
}

ServiceCall dialect::testCall(const Connection &connection)
{
    if (connection.dialect == Dialect::V2)
        return {.url = endpoint(connection, "achievements/"_L1, u"fields=id&limit=1"_s)};
    return post(endpoint(connection, "achievements"_L1), "fields id; limit 1;");
}

ServiceCall dialect::gamesCall(const Connection &connection, std::span<const quint64> ids)
{
    if (connection.dialect != Dialect::V2)
        return post(endpoint(connection, "games"_L1), apicalypse::byIds("name", ids));
    QUrl url = endpoint(connection, "games/"_L1, u"fields=name&limit=%1"_s.arg(ids.size()));
    url.setPath(url.path() + joined(ids));
    return {.url = url};
}

ServiceCall dialect::imagesCall(const Connection &connection, std::span<const quint64> ids)
{
    return post(endpoint(connection, "achievement_icons"_L1), apicalypse::byIds("*", ids));
}

std::size_t dialect::objectLimit(const Connection &connection)
{
    return std::size_t(connection.limit());
}

ServiceCall dialect::tokenCall(const Connection &connection)
{
    QUrlQuery form;
    const auto add = [&form](const QString &key, const QByteArray &value) {
        form.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value.trimmed()))));
    };
    add(u"client_id"_s, connection.clientId);
    add(u"client_secret"_s, connection.clientSecret);
    add(u"grant_type"_s, "client_credentials");
    const QUrl url =
        connection.tokenUrl.isEmpty() ? QUrl(dialectSpec(connection.dialect).tokenUrl) : connection.tokenUrl;
    return {.method = ServiceCall::Method::Post,
            .url = url,
            .body = form.toString(QUrl::FullyEncoded).toLatin1(),
            .contentType = "application/x-www-form-urlencoded"};
}

Error dialect::meaning(const Connection &connection, Error error)
{
    if (connection.dialect == Dialect::V4 && error.httpStatus == 404)
        error.kind = Error::Kind::NoAchievements;
    return error;
}
