// Steamworks' own files: the configuration of an application's stats, and the localisation of their texts. A
// localisation calls a text by its place, NEW_ACHIEVEMENT_<stat>_<bit>_NAME, not by the achievement's name; so its
// definitions are joined with the configuration's by that place (definitionreader.h).
#include "models/sources/importers/storeimports.h"

#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/sources/importers/localtext.h"
#include "models/sources/importers/vdftext.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSourceSteam = 3;
constexpr std::string_view kNameEnd = "_NAME", kDescriptionEnd = "_DESC";

std::optional<std::string> filled(const VdfNode *node)
{
    return node && !node->isBlock && !node->value.empty() ? std::optional(node->value) : std::nullopt;
}

// A plain text, or one for each language beside a "token".
std::optional<std::string> localised(const VdfNode *node, std::string_view language, Definition &made, EntrySink &sink)
{
    if (!node || !node->isBlock)
        return filled(node);
    LocalText texts;
    for (const auto &text : node->children)
        texts.add(text.key, text.value);
    texts.listLanguages(sink.definitions().languages);
    return texts.in(language, made);
}

// What a localisation calls the text of this bit, without _NAME.
std::string placeOfBit(const VdfNode &stat, const VdfNode &bit)
{
    if (const auto token = filled(bit.at({"display", "name", "token"})); token && token->ends_with(kNameEnd))
        return token->substr(0, token->size() - kNameEnd.size());
    return std::string("NEW_ACHIEVEMENT_").append(stat.key).append("_").append(bit.key);
}

Result<Definition> readBit(const VdfNode &stat, const VdfNode &bit, std::string_view language, EntrySink &sink)
{
    if (!bit.isWhole)
        return entryError(Error::Kind::TruncatedInput);
    const auto name = filled(bit.child("name"));
    if (!name)
        return entryError(Error::Kind::NoExternalId, u"name"_s);
    Definition made;
    made.set(Field::ExternalId, *name);
    made.set(Field::Category, kSourceSteam);
    made.textPlace = placeOfBit(stat, bit);
    entryfields::setText(made, Field::Name, localised(bit.at({"display", "name"}), language, made, sink));
    entryfields::setText(made, Field::Description, localised(bit.at({"display", "desc"}), language, made, sink));
    entryfields::setIcon(made, filled(bit.at({"display", "icon"})));
    entryfields::setLockedIcon(made, filled(bit.at({"display", "icon_gray"})));
    entryfields::checkDescription(made, filled(bit.at({"display", "hidden"})) == "1");
    return made;
}

void readConfiguration(const VdfNode &stats, std::string_view language, EntrySink &sink)
{
    for (const auto &stat : stats.children) {
        const auto *bits = stat.child("bits");
        for (std::size_t i = 0; bits && i < bits->children.size(); ++i)
            sink.take(bits->children[i].raw, readBit(stat, bits->children[i], language, sink));
    }
    if (sink.entries() == 0)
        sink.note(ImportNote::Kind::NoAchievements);
}

void readLocalisation(const VdfNode &languages, std::string_view language, EntrySink &sink)
{
    struct Texts
    {
        LocalText name, description;
        std::string_view raw;
    };
    std::map<std::string, Texts> places;
    for (const auto &one : languages.children) {
        const auto *tokens = one.child("Tokens");
        for (std::size_t i = 0; tokens && i < tokens->children.size(); ++i) {
            const auto &token = tokens->children[i];
            const bool isName = token.key.ends_with(kNameEnd);
            if (token.isBlock || (!isName && !token.key.ends_with(kDescriptionEnd)))
                continue; // the texts of stats and leaderboards
            auto &texts = places[token.key.substr(0, token.key.size() - kNameEnd.size())];
            (isName ? texts.name : texts.description).add(one.key, token.value); // empty in a fresh export
            texts.raw = texts.raw.empty() ? token.raw : texts.raw;
        }
    }
    for (const auto &[place, texts] : places) {
        Definition made;
        made.isUpdateOnly = true;
        made.textPlace = place;
        made.set(Field::ExternalId, place);
        made.set(Field::Category, kSourceSteam);
        texts.name.listLanguages(sink.definitions().languages);
        entryfields::setText(made, Field::Name, texts.name.in(language, made));
        entryfields::setText(made, Field::Description, texts.description.in(language, made));
        if (made.value(Field::Name) || made.value(Field::Description))
            sink.take(texts.raw, std::move(made));
    }
    if (sink.entries() == 0)
        sink.note(ImportNote::Kind::NoAchievements);
}

} // namespace

void readVdf(std::string_view text, std::string_view language, EntrySink &sink)
{
    if (auto valid = jsontext::checkUtf8(text); !valid)
        return sink.take(text.substr(0, 0), tl::unexpected(std::move(valid.error())));
    const auto read = readVdfText(text);
    const VdfNode *first = read.root.children.empty() ? nullptr : &read.root.children.front();
    if (const auto *languages = read.root.child("lang"))
        readLocalisation(*languages, language, sink);
    else if (const auto *stats = first ? first->child("stats") : nullptr)
        readConfiguration(*stats, language, sink);
    else if (!read.error)
        sink.take(text.substr(0, 0), entryError(Error::Kind::UnknownFormat));
    if (read.error)
        sink.take(text.substr(std::min(std::size_t(read.error->offset), text.size()), 0),
                  entryError(read.error->kind, read.error->detail));
}
