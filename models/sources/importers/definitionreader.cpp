#include "models/sources/importers/definitionreader.h"

#include "models/records/achievement.h"
#include "models/records/jsonstring.h"
#include "models/sources/importers/csvsplitter.h"
#include "models/sources/importers/entrysink.h"
#include "models/sources/importers/storeimports.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

// What names an achievement: external ids are unique within a title of a source. Those of emulators' files compare
// without case.
std::string keyOf(const Definition &definition, bool ignoresCase)
{
    const auto id = jsonstring::toQString(definition.externalId());
    QStringList parts{ignoresCase ? id.toCaseFolded() : id};
    for (const auto field : {Field::Category, Field::Game})
        if (const auto *value = definition.value(field))
            parts << fieldText(field, *value);
    return jsonstring::fromQString(parts.join(QChar(0x1f)));
}

bool sayTheSame(const Definition &a, const Definition &b)
{
    return a.fields == b.fields && a.lockedIcon == b.lockedIcon;
}

// A row without id, as what it says of an achievement.
Result<Definition> rowDefinition(const QByteArray &record)
{
    const auto achievement = readAchievement({record.constData(), std::size_t(record.size())});
    if (!achievement)
        return tl::unexpected(achievement.error());
    Definition made;
    for (const FieldSpec &spec : achievementFields())
        if (achievement->has(spec.field))
            made.set(spec.field, fieldValue(*achievement, spec.field));
    return made.externalId().empty() ? Result<Definition>(entryError(Error::Kind::NoExternalId, u"external_id"_s))
                                     : made;
}

void readTable(std::string_view text, const CsvColumns &columns, EntrySink &sink)
{
    CsvSplitter splitter(columns);
    auto rows = splitter.feed(QByteArrayView(text.data(), qsizetype(text.size())));
    std::ranges::move(splitter.finish(), std::back_inserter(rows));
    for (const auto &row : rows) {
        const auto place = std::min(std::size_t(row.offset), text.size());
        const auto line = text.substr(place, text.find_first_of("\r\n", place) - place);
        sink.take(line, row.text ? rowDefinition(*row.text) : Result<Definition>(tl::unexpected(row.text.error())));
    }
}

void readOne(const RecognisedSource &source, std::string_view text, std::string_view language, EntrySink &sink)
{
    switch (source.format) {
    case ImportFormat::Steam:
        return readSteam(text, sink);
    case ImportFormat::Goldberg:
        return readGoldberg(language, sink);
    case ImportFormat::RetroAchievements:
        return readRetroAchievements(text, sink);
    case ImportFormat::PlayStation:
        return readPlayStation(text, sink);
    case ImportFormat::Xbox:
        return readXbox(text, sink);
    case ImportFormat::Vdf:
        return readVdf(text, language, sink);
    case ImportFormat::Csv:
        return readTable(text, *source.columns, sink);
    case ImportFormat::Records:
        break;
    }
}

class Joiner
{
public:
    explicit Joiner(Definitions &definitions)
        : m_definitions(definitions)
    {
    }

    void join()
    {
        std::vector<Definition> updates;
        std::vector<Definition> given = std::exchange(m_definitions.all, {});
        for (auto &definition : given) {
            if (definition.isUpdateOnly)
                updates.push_back(std::move(definition));
            else
                add(std::move(definition), m_whole);
        }
        for (auto &update : updates) {
            auto *base = baseOf(update);
            if (!base) {
                add(std::move(update), m_updates);
                continue;
            }
            for (auto &[field, value] : update.fields)
                if (field != Field::ExternalId)
                    base->set(field, std::move(value));
            if (base->value(Field::Description))
                std::erase_if(base->notes, [](const ImportNote &note) {
                    return note.kind == ImportNote::Kind::HiddenWithoutDescription;
                });
            std::ranges::move(update.notes, std::back_inserter(base->notes));
        }
    }

private:
    using Places = std::unordered_map<std::string, std::size_t>;

    void add(Definition definition, Places &known)
    {
        const auto [place, isNew] =
            known.emplace(keyOf(definition, m_definitions.ignoresCase), m_definitions.all.size());
        if (isNew) {
            if (!definition.textPlace.empty() && !definition.isUpdateOnly)
                m_places.emplace(definition.textPlace, m_definitions.all.size());
            if (definition.isUpdateOnly && !definition.textPlace.empty())
                definition.notes.push_back({ImportNote::Kind::NoExternalPlace, {}, {}});
            m_definitions.all.push_back(std::move(definition));
        } else if (!sayTheSame(m_definitions.all[place->second], definition)) {
            m_definitions.rejected.push_back({{.kind = Error::Kind::DoubledEntry,
                                               .detail = jsonstring::toQString(definition.externalId()),
                                               .place = definition.place,
                                               .record = definition.entry},
                                              definition.raw});
        }
    }

    Definition *baseOf(const Definition &update)
    {
        const auto &places = update.textPlace.empty() ? m_whole : m_places;
        const auto found =
            places.find(update.textPlace.empty() ? keyOf(update, m_definitions.ignoresCase) : update.textPlace);
        return found == places.end() ? nullptr : &m_definitions.all[found->second];
    }

    Definitions &m_definitions;
    Places m_whole, m_updates, m_places;
};

} // namespace

Result<Definitions> readDefinitions(const std::vector<RecognisedSource> &sources, const QString &language,
                                    const std::function<void(qint64 done, qint64 total)> &progress,
                                    const std::atomic_bool &cancelled)
{
    Definitions definitions;
    QStringList games;
    const auto wanted = jsonstring::fromQString(language.trimmed().toLower());
    qint64 done = 0;
    for (const auto &source : sources) {
        if (cancelled)
            return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}});
        if (!source.hasDefinitions())
            continue;
        auto bytes = source.source.read();
        if (!bytes) {
            bytes.error().place = source.source.place();
            definitions.rejected.push_back({bytes.error(), {}});
            continue;
        }
        const auto whole = decoded(*bytes);
        const auto blanks = std::ranges::find_if_not(whole, jsontext::isBlank) - whole.begin();
        const std::string_view text(whole.constData() + blanks, std::size_t(whole.size() - blanks));
        definitions.game.clear();
        EntrySink sink(source.source.place(), text, definitions);
        readOne(source, text, wanted, sink);
        if (!definitions.game.isEmpty() && !games.contains(definitions.game))
            games << definitions.game;
        if (progress)
            progress(++done, qint64(sources.size()));
    }
    if (games.size() > 1)
        return tl::unexpected(Error{.kind = Error::Kind::SeveralGames, .detail = games.join(u", "_s), .place = {}});
    definitions.game = games.value(0);
    Joiner(definitions).join();
    std::ranges::sort(definitions.languages);
    return definitions;
}
