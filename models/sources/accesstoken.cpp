#include "models/sources/accesstoken.h"

#include "models/sources/servicereply.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMargin = 60;                  // seconds
constexpr qint64 kWithoutTime = 3600;           // seconds
constexpr qint64 kLongest = 10LL * 365 * 86400; // seconds

} // namespace

Result<AccessToken> readAccessToken(const QByteArray &body, const QDateTime &now)
{
    const auto reply = QJsonDocument::fromJson(body).object();
    const auto token = reply[u"access_token"_s].toString().toUtf8();
    const bool isSendable = !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isSendable)
        return tl::unexpected(
            Error{.kind = Error::Kind::Unauthorized,
                  .detail = reply.contains(u"access_token"_s) ? u"the token cannot be read"_s : serviceMessage(body),
                  .place = {}});
    // One that ends soon is used for half its time, lest a new one be asked for at once; without a time, for an hour.
    const auto lasts = std::clamp(reply[u"expires_in"_s].toInteger(kWithoutTime), qint64(1), kLongest);
    return AccessToken{token, now.addMSecs(std::max(lasts * 500, (lasts - kMargin) * 1000))};
}
