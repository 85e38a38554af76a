#include "models/sources/importers/storeimports.h"

#include "models/records/jsoncutter.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSourceXbox = 2;

// The media asset of type Icon, which need not be the first: a background may stand before it.
std::optional<std::string> iconUrl(const JsonObject &entry)
{
    const auto assets = entry.token("mediaAssets");
    if (!assets.starts_with('['))
        return std::nullopt;
    std::vector<jsontext::Element> elements;
    jsontext::scanArray(assets, elements);
    for (const auto &element : elements) {
        const auto asset = JsonObject::read(element.value.of(assets));
        if (asset && asset->text("type") == "Icon")
            return asset->text("url");
    }
    return std::nullopt;
}

// The title an achievement belongs to; a file may hold those of several.
std::optional<std::string> titleName(const JsonObject &entry)
{
    const auto titles = entry.token("titleAssociations");
    if (!titles.starts_with('['))
        return std::nullopt;
    std::vector<jsontext::Element> elements;
    jsontext::scanArray(titles, elements);
    const auto title = elements.empty() ? Result<JsonObject>() : JsonObject::read(elements.front().value.of(titles));
    return title ? title->text("name") : std::nullopt;
}

Result<Definition> readEntry(const JsonObject &entry)
{
    auto made = entryfields::named(entry, "id", kSourceXbox); // a text in version 2, a number in version 1
    if (!made)
        return made;
    entryfields::setText(*made, Field::Name, entry.text("name"));
    // How to get it; `description` tells in the past tense that one has.
    const auto locked = entry.text("lockedDescription");
    entryfields::setText(*made, Field::Description, locked ? locked : entry.text("description"));
    entryfields::setIcon(*made, iconUrl(entry));
    if (const auto rarity = entry.token("rarity"); rarity.starts_with('{')) {
        if (const auto object = JsonObject::read(rarity))
            entryfields::setDecimal(*made, Field::OwnersPercentage, *object, "currentPercentage");
    }
    entryfields::checkDescription(*made, entry.isTrue("isSecret"));
    return made;
}

} // namespace

void readXbox(std::string_view text, EntrySink &sink)
{
    const bool isList = text.starts_with('[');
    const auto list = isList ? std::optional(std::size_t(0)) : jsoncutter::placeOf(text, {"achievements"});
    auto &game = sink.definitions().game;
    sink.readEntries(list.value_or(text.size()), [&game](const JsonObject &entry, std::string_view) {
        if (const auto name = titleName(entry); name && game.isEmpty())
            game = jsonstring::toQString(*name);
        return readEntry(entry);
    });
    if (sink.entries() == 0)
        sink.note(ImportNote::Kind::NoAchievements);
    const auto paging = isList ? std::nullopt : jsoncutter::placeOf(text, {"pagingInfo"});
    if (!paging || text[*paging] != '{')
        return;
    // A recorded file is often one page of several.
    const auto end = text.find('}', *paging);
    const auto info = JsonObject::read(text.substr(*paging, end == std::string_view::npos ? end : end + 1 - *paging));
    qint64 total = 0;
    if (!info || jsonnumber::readSigned(info->number("totalRecords"), total) != jsonnumber::Problem::None)
        return;
    if (total > sink.entries())
        sink.note(ImportNote::Kind::OnlyAPage,
                  u"%1 / %2"_s.arg(QString::number(sink.entries()), QString::number(total)));
}
