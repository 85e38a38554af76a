#include "models/sources/importers/storeimports.h"

#include "models/records/jsoncutter.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/recordtime.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kBadges = "https://media.retroachievements.org/Badge/";

// What the game's own members say. A file that is cut off keeps what stands before the cut.
struct Game
{
    std::string title;
    qint64 players = 0; // distinct; 0: not known
    qint64 declared = 0;

    void read(std::string_view text)
    {
        for (const auto &member : jsoncutter::beginnings(text, 0)) {
            const auto key = member.key.substr(1, member.key.size() - 2);
            const auto end = text.find_first_of(",}", member.value);
            auto value = text.substr(member.value, end == std::string_view::npos ? end : end - member.value);
            value = value.substr(0, value.find_last_not_of(" \t\r\n") + 1);
            const auto unquoted = value.size() > 1 && value.front() == '"' ? value.substr(1, value.size() - 2) : value;
            if (key == "NumDistinctPlayers")
                static_cast<void>(jsonnumber::readSigned(unquoted, players));
            else if (key == "NumDistinctPlayersCasual" && players == 0) // older replies
                static_cast<void>(jsonnumber::readSigned(unquoted, players));
            else if (key == "NumAchievements")
                static_cast<void>(jsonnumber::readSigned(unquoted, declared));
            else if (key == "Title")
                title = jsoncutter::textAt(text, member.value).value_or(std::string());
        }
    }
};

// "2012-11-02 00:03:12" is UTC, without saying so.
void setTime(Definition &made, Field field, const JsonObject &entry, std::string_view key)
{
    const auto text = entry.text(key);
    if (!text)
        return;
    auto time = QDateTime::fromString(jsonstring::toQString(*text), u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    if (time.isValid())
        made.set(field, toRecordTime(time, TimeUnit::Seconds));
    else
        made.notes.push_back(
            {ImportNote::Kind::ValueUnreadable,
             QString::fromUtf8(key.data(), qsizetype(key.size())) + u' ' + jsonstring::toQString(*text),
             {}});
}

std::string percentage(qint64 owners, qint64 players)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   100.0 * double(owners) / double(players), std::chars_format::fixed, 4);
    std::string text(digits.data(), end.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

Result<Definition> readEntry(const JsonObject &entry, const Game &game)
{
    auto made = entryfields::named(entry, "ID", {}); // older replies write every number as text
    if (!made)
        return made;
    entryfields::setText(*made, Field::Name, entry.text("Title"));
    entryfields::setText(*made, Field::Description, entry.text("Description"));
    if (const auto badge = entry.textOrDigits("BadgeName")) {
        const auto address = std::string(kBadges).append(*badge);
        entryfields::setIcon(*made, address + ".png");
        entryfields::setLockedIcon(*made, address + "_lock.png");
    }
    entryfields::setCount(*made, Field::Owners, entry, "NumAwarded");
    const auto *owners = made->value(Field::Owners);
    if (owners && game.players > 0)
        made->set(Field::OwnersPercentage, Decimal{percentage(std::get<qint64>(*owners), game.players)});
    setTime(*made, Field::CreatedAt, entry, "DateCreated");
    setTime(*made, Field::UpdatedAt, entry, "DateModified");
    return made;
}

qint64 displayOrder(const JsonObject &entry)
{
    qint64 order = 0;
    return jsonnumber::readSigned(entry.number("DisplayOrder"), order) == jsonnumber::Problem::None ? order : 0;
}

} // namespace

void readRetroAchievements(std::string_view text, EntrySink &sink)
{
    Game game;
    game.read(text);
    sink.definitions().game = jsonstring::toQString(game.title);
    const auto list = jsoncutter::placeOf(text, {"Achievements"});
    std::vector<qint64> orders; // of the definitions made here
    const auto first = qsizetype(sink.definitions().all.size());
    if (list) // a map, or an empty list where there are none
        sink.readEntries(*list, [&](const JsonObject &entry, std::string_view) {
            auto made = readEntry(entry, game);
            if (made)
                orders.push_back(displayOrder(entry));
            return made;
        });
    if (sink.entries() == 0)
        return sink.note(ImportNote::Kind::NoAchievements);
    sink.note(ImportNote::Kind::NoSource);
    if (game.declared > sink.entries())
        sink.note(ImportNote::Kind::FewerThanSaid,
                  u"%1 / %2"_s.arg(QString::number(sink.entries()), QString::number(game.declared)));

    // The order is the one the site shows, not that of the map's keys.
    std::vector<std::size_t> places(orders.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::stable_sort(places, {}, [&orders](std::size_t i) { return orders[i]; });
    auto &all = sink.definitions().all;
    std::vector<Definition> sorted;
    for (const auto place : places)
        sorted.push_back(std::move(all[std::size_t(first) + place]));
    std::ranges::move(sorted, all.begin() + first);
}
