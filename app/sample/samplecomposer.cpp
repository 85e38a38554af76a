#include "app/sample/samplecomposer.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;      // ms
constexpr qint64 kFirstRelease = 1'451'606'400'000; // 2016-01-01, ms
constexpr qint64 kLastUpdate = 1'543'536'000'000;   // 2018-11-30, ms
constexpr quint64 kFirstId = 118'000;
constexpr quint64 kIdsPerGame = 200;
constexpr std::size_t kRecordsBetweenExtras = 6;

// The same numbers in every run and on every machine (splitmix64).
quint64 scrambled(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

SampleImage::Fault faultOf(const QString &name)
{
    using enum SampleImage::Fault;
    constexpr std::array kFaults{std::pair{"missing"_L1, Missing}, std::pair{"truncated"_L1, Truncated},
                                 std::pair{"html"_L1, Html}, std::pair{"bitmap"_L1, Bitmap},
                                 std::pair{"empty"_L1, Empty}};
    const auto found = std::ranges::find_if(kFaults, [&](const auto &fault) { return name == fault.first; });
    return found == kFaults.end() ? None : found->second;
}

void set(SampleRecord &record, const std::string &key, const std::string &value)
{
    const auto member = std::ranges::find_if(record.members, [&](const auto &m) { return m.first == key; });
    if (member == record.members.end())
        record.members.emplace_back(key, value);
    else
        member->second = value;
}

// The game's first region twice as often as the others.
std::size_t region(quint64 chance, std::size_t count)
{
    const std::size_t pick = (chance >> 43) % (count + 1);
    return pick == count ? 0 : pick;
}

void addRarity(std::vector<std::pair<std::string, std::string>> &members, const SampleGame &game,
               const SampleEntry &entry, quint64 chance, bool present)
{
    // From about 95 % for the first steps to below 2 % at the end, with some scatter.
    const double scatter = 0.75 + 0.5 * double(chance % 1000) / 1000;
    const double percentage = std::min(99.1, 96 * std::exp(-3.9 * std::pow(entry.progress, 0.9)) * scatter);
    if (!present)
        return;
    constexpr std::array kDigits{1, 2, 2, 5};
    QByteArray text = QByteArray::number(percentage, 'f', kDigits[(chance >> 51) % kDigits.size()]);
    if (text.endsWith(".0"))
        text.chop(2);
    members.emplace_back("owners", std::to_string(qint64(std::llround(game.players * percentage / 100))));
    members.emplace_back("owners_percentage", text.toStdString());
}

std::string tags(const SampleGame &game, quint64 chance)
{
    const auto count = std::size_t(1 + (chance >> 20) % 4);
    std::string out = "[";
    for (std::size_t i = 0; i < count; ++i) {
        const auto pick = qsizetype(((chance >> 8) + i * 5) % quint64(game.tags.size()));
        const std::string tag = jsonString(game.tags[pick]);
        if (out.find(tag) == std::string::npos)
            out += (i == 0 ? "" : ",") + tag;
    }
    return out + ']';
}

} // namespace

void SampleComposer::addGame(const SampleGame &game)
{
    m_data.m_games.push_back({{{"id", std::to_string(game.id)},
                               {"name", jsonString(game.name)},
                               {"slug", jsonString(game.slug)},
                               {"url", jsonString(u"@BASE@/games/%1"_s.arg(game.id))}}});
    m_games.push_back(game);
    m_added.push_back(int(game.achievements.size()));
}

void SampleComposer::addAchievements()
{
    const std::size_t games = m_games.size();
    const auto perGame = std::size_t(std::ranges::max_element(m_games, {}, [](const SampleGame &game) {
                                         return game.achievements.size();
                                     })->achievements.size());
    for (std::size_t round = 0; round < perGame; ++round) {
        for (std::size_t turn = 0; turn < games; ++turn) {
            const std::size_t index = turn * 7 % games; // 7 and 24 have no common divisor
            const SampleGame &game = m_games[index];
            const auto count = std::size_t(game.achievements.size());
            if (round >= count)
                continue;
            const std::size_t number = (round + index * 11) % count;
            const QJsonArray texts = game.achievements.at(qsizetype(number)).toArray();
            const SampleEntry entry{.name = texts[0].toString(),
                                    .description = texts[1].toString(),
                                    .glyph = texts[2].toString().toStdString(),
                                    .number = int(number),
                                    .progress = double(number) / double(count - 1),
                                    .complete = round == 0}; // the first screen shows everything there is
            m_data.m_achievements.push_back(compose(index, entry, SampleImage::Fault::None));
        }
    }
}

void SampleComposer::addExtra(const QJsonObject &extra, std::size_t position)
{
    const auto game = std::ranges::find(m_games, extra["game"_L1].toString(), &SampleGame::slug);
    Q_ASSERT(game != m_games.end());
    const auto index = std::size_t(game - m_games.begin());
    const int number = m_added[index]++;
    const SampleEntry entry{.name = extra["name"_L1].toString(),
                            .description = extra["description"_L1].toString(),
                            .glyph = extra["glyph"_L1].toString().toStdString(),
                            .number = number,
                            .progress = 0.1 + 0.8 * double(scrambled(position) % 100) / 100,
                            .complete = true};
    SampleRecord record = compose(index, entry, faultOf(extra["image"_L1].toString()));
    const QJsonObject changes = extra["set"_L1].toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        set(record, change.key().toStdString(), change.value().toString().toStdString());
    for (const QJsonValue key : extra["drop"_L1].toArray())
        std::erase_if(record.members, [&](const auto &member) { return member.first == key.toString().toStdString(); });
    for (const QJsonValue added : extra["add"_L1].toArray())
        record.members.emplace_back(added[0].toString().toStdString(), added[1].toString().toStdString());
    for (auto &[key, value] : record.members)
        replaceAll(value, "@IMAGE@", imageId(index, number));
    auto &all = m_data.m_achievements;
    const std::size_t place = std::min(all.size(), 4 + position * (kRecordsBetweenExtras + 1));
    all.insert(all.begin() + std::ptrdiff_t(place), std::move(record));
}

std::string SampleComposer::imageId(std::size_t index, int number) const
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string id;
    quint64 seed = scrambled(m_games[index].id * 1000 + quint64(number));
    for (int i = 0; i < 20; ++i, seed = scrambled(seed))
        id += kLetters[seed % kLetters.size()];
    return id;
}

SampleRecord SampleComposer::compose(std::size_t index, const SampleEntry &entry, SampleImage::Fault fault)
{
    const SampleGame &game = m_games[index];
    const quint64 chance = scrambled(game.id * 7919 + quint64(entry.number));
    const auto often = [&](int bit, quint64 percent) { return entry.complete || (chance >> bit) % 100 < percent; };
    const bool trophy = game.source == kSamplePlayStation;

    Members members;
    members.emplace_back("id", std::to_string(kFirstId + index * kIdsPerGame + quint64(entry.number)));
    members.emplace_back("name", jsonString(entry.name));
    members.emplace_back("category", std::to_string(game.source));
    if (often(3, 98))
        members.emplace_back("icon", icon(index, entry, fault, chance));
    members.emplace_back("game", std::to_string(game.id));
    if (trophy)
        members.emplace_back("rank", std::to_string(rankOf(entry)));
    if (often(11, 96))
        members.emplace_back("description", jsonString(entry.description));
    members.emplace_back("external_id", jsonString(QString::fromStdString(externalId(game, entry))));
    addRarity(members, game, entry, chance, often(19, 94));
    if (often(27, 97))
        members.emplace_back("tags", tags(game, chance));
    if (often(35, 95))
        members.emplace_back("language", std::to_string(game.regions[region(chance, game.regions.size())]));
    const qint64 release = kFirstRelease + qint64(scrambled(game.id) % 850) * kDay;
    const qint64 created = release + qint64(scrambled(chance) % quint64(60 * kDay));
    const qint64 updated = created + qint64(scrambled(chance + 1) % quint64(kLastUpdate - created));
    members.emplace_back("created_at", std::to_string(created));
    members.emplace_back("updated_at", std::to_string(updated));
    return {std::move(members)};
}

// Keeps the picture under its id, and gives the Image object that names it.
std::string SampleComposer::icon(std::size_t index, const SampleEntry &entry, SampleImage::Fault fault, quint64 chance)
{
    const SampleGame &game = m_games[index];
    const bool trophy = game.source == kSamplePlayStation;
    const std::string id = imageId(index, entry.number);
    const int metal = trophy ? rankOf(entry) : entry.progress > 0.9 ? 3 : 0;
    m_data.m_images[id] = {.design = {.glyph = entry.glyph,
                                      .top = game.colors[0],
                                      .bottom = game.colors[1],
                                      .accent = game.colors[2],
                                      .metal = metal,
                                      // Neighbours in a game never look alike, whatever chance says.
                                      .variant = quint64(entry.number) * 37 + game.id},
                           .fault = fault};
    constexpr std::array kExtensions{"png", "png", "jpg", "jpg", "webp"};
    const std::string extension =
        fault == SampleImage::Fault::None ? kExtensions[(chance >> 33) % kExtensions.size()] : "png";
    const std::string side = (chance >> 40) % 3 == 0 ? "512" : "256";
    return "{\"url\":\"" + std::string(kBasePlaceholder) + "/igdb/image/upload/t_thumb/" + id + '.' + extension +
           "\",\"cloudinary_id\":\"" + id + "\",\"width\":" + side + ",\"height\":" + side + '}';
}
