#include "models/sources/connection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDialects{
    DialectSpec{Dialect::V2, "v2"_L1, "https://api-endpoint.igdb.com"_L1, {}, 50},
    DialectSpec{Dialect::V3, "v3"_L1, "https://api-v3.igdb.com"_L1, {}, 500},
    DialectSpec{Dialect::V4, "v4"_L1, "https://api.igdb.com/v4"_L1, "https://id.twitch.tv/oauth2/token"_L1, 500},
};

} // namespace

std::span<const DialectSpec> dialects()
{
    return kDialects;
}

const DialectSpec &dialectSpec(Dialect dialect)
{
    return kDialects[std::size_t(dialect)];
}

std::optional<Dialect> dialectByKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        kDialects, [key](const auto &spec) { return key.compare(spec.key, Qt::CaseInsensitive) == 0; });
    return found == kDialects.end() ? std::nullopt : std::optional(found->dialect);
}
