// Steam's Web API, and the emulator settings that are made from it.
#include "models/sources/importers/storeimports.h"

#include "models/records/jsoncutter.h"
#include "models/records/jsonstring.h"
#include "models/sources/importers/localtext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSourceSteam = 3;

Result<Definition> schemaEntry(const JsonObject &entry)
{
    auto made = entryfields::named(entry, "name", kSourceSteam);
    if (!made)
        return made;
    entryfields::setText(*made, Field::Name, entry.text("displayName"));
    entryfields::setText(*made, Field::Description, entry.text("description"));
    entryfields::setIcon(*made, entry.text("icon"));
    entryfields::setLockedIcon(*made, entry.text("icongray"));
    entryfields::checkDescription(*made, entry.isTrue("hidden"));
    return made;
}

Result<Definition> rateEntry(const JsonObject &entry)
{
    auto made = entryfields::named(entry, "name", kSourceSteam);
    if (!made)
        return made;
    made->isUpdateOnly = true;
    // A number in older replies, a text in newer ones.
    entryfields::setDecimal(*made, Field::OwnersPercentage, entry, "percent");
    return made;
}

// A text, or an object of texts by language.
LocalText localText(const JsonObject &entry, std::string_view key)
{
    LocalText texts;
    const auto token = entry.token(key);
    if (auto plain = entry.text(key))
        texts.add("english", *std::move(plain));
    if (!token.starts_with('{'))
        return texts;
    if (const auto object = JsonObject::read(token))
        object->forEach([&](std::string language, std::string_view) {
            if (auto text = object->text(language))
                texts.add(std::move(language), *std::move(text));
        });
    return texts;
}

// The text in the language asked for. A plain text is in whatever language the file was made in.
std::optional<std::string> localised(const JsonObject &entry, std::string_view key, std::string_view language,
                                     Definition &made, EntrySink &sink)
{
    const auto texts = localText(entry, key);
    if (!entry.token(key).starts_with('{'))
        return entry.text(key);
    texts.listLanguages(sink.definitions().languages);
    return texts.in(language, made);
}

Result<Definition> goldbergEntry(const JsonObject &entry, std::string_view language, EntrySink &sink)
{
    auto made = entryfields::named(entry, "name", kSourceSteam);
    if (!made)
        return made;
    entryfields::setText(*made, Field::Name, localised(entry, "displayName", language, *made, sink));
    entryfields::setText(*made, Field::Description, localised(entry, "description", language, *made, sink));
    entryfields::setIcon(*made, entry.text("icon"));
    entryfields::setLockedIcon(*made, entry.has("icon_gray") ? entry.text("icon_gray") : entry.text("icongray"));
    entryfields::checkDescription(*made, entry.isTrue("hidden"));
    return made;
}

} // namespace

void readSteam(std::string_view text, EntrySink &sink)
{
    if (const auto rates = jsoncutter::placeOf(text, {"achievementpercentages"})) {
        const auto list = jsoncutter::placeOf(text, {"achievementpercentages", "achievements"});
        if (list)
            sink.readEntries(*list, [](const JsonObject &entry, std::string_view) { return rateEntry(entry); });
        else
            sink.note(ImportNote::Kind::NoAchievements);
        return;
    }
    if (const auto place = jsoncutter::placeOf(text, {"game", "gameName"})) {
        const auto game = jsoncutter::textAt(text, *place).value_or(std::string());
        // A name that Valve gives to applications without one says nothing.
        if (!game.starts_with("ValveTestApp"))
            sink.definitions().game = jsonstring::toQString(game);
    }
    // Games without achievements lack the list, all of availableGameStats, or everything.
    const auto list = jsoncutter::placeOf(text, {"game", "availableGameStats", "achievements"});
    if (list)
        sink.readEntries(*list, [](const JsonObject &entry, std::string_view) { return schemaEntry(entry); });
    if (sink.entries() == 0)
        sink.note(ImportNote::Kind::NoAchievements);
}

void readGoldberg(std::string_view language, EntrySink &sink)
{
    sink.definitions().ignoresCase = true; // the emulator's own reader compares names so
    sink.readEntries(0,
                     [&](const JsonObject &entry, std::string_view) { return goldbergEntry(entry, language, sink); });
    if (sink.entries() == 0)
        sink.note(ImportNote::Kind::NoAchievements);
}
