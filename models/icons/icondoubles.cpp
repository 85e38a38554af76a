#include "models/icons/icondoubles.h"

#include <algorithm>
#include <map>
#include <span>

namespace {

using Game = Dictionary::Code;
constexpr Game kNoGame = ~Game(0);

// The records of one game among those of a group.
struct OfGame
{
    // How many have each picture, and the first that has it.
    struct Picture
    {
        quint64 content;
        RecordNumber first, second; // kNoRecord: there is none
        quint32 count;
    };
    std::vector<Picture> pictures;
    quint32 count = 0;

    void add(RecordNumber number, quint64 content)
    {
        ++count;
        auto found = std::ranges::find(pictures, content, &Picture::content);
        if (found == pictures.end()) {
            pictures.push_back({content, number, kNoRecord, 1});
            return;
        }
        if (found->count++ == 1)
            found->second = number;
    }
    // Others with the same picture, or with another one.
    struct Others
    {
        RecordNumber first = kNoRecord;
        quint32 count = 0;
    };
    [[nodiscard]] Others others(RecordNumber number, quint64 content, bool isSame) const
    {
        const auto own = std::ranges::find(pictures, content, &Picture::content);
        const auto ownCount = own == pictures.end() ? 0 : own->count;
        if (isSame)
            return own == pictures.end() ? Others{}
                                         : Others{own->first != number ? own->first : own->second, own->count - 1};
        const auto other = std::ranges::find_if(pictures, [&](const auto &each) { return each.content != content; });
        return other == pictures.end() ? Others{} : Others{other->first, count - ownCount};
    }
};

// Records whose pictures are the same, or look the same.
class Group
{
public:
    Group(const Catalog &catalog, std::span<const SeenIcon> members)
        : m_catalog(catalog)
        , m_members(members)
    {
        for (const auto &[number, fact] : members) {
            for (const auto game : gamesOf(number))
                m_games[game].add(number, fact->content);
            m_all.add(number, fact->content);
        }
    }

    void tell(bool isSame, IconMark within, IconMark elsewhere, std::vector<FoundDouble> &found) const
    {
        for (const auto &[number, fact] : m_members) {
            OfGame::Others here;
            for (const auto game : gamesOf(number))
                if (const auto others = m_games.at(game).others(number, fact->content, isSame);
                    others.count > here.count)
                    here = others;
            const auto all = m_all.others(number, fact->content, isSame);
            if (here.count > 0)
                found.push_back({{number, within, here.first, here.count}, fact});
            if (all.count > here.count)
                found.push_back(
                    {{number, elsewhere, strangerTo(number, fact->content, isSame), all.count - here.count}, fact});
        }
    }

private:
    [[nodiscard]] std::vector<Game> gamesOf(RecordNumber number) const
    {
        const auto [chunk, slot] = m_catalog.place(number);
        std::vector<Game> games;
        for (const auto code : chunk->games(slot))
            if (std::ranges::find(games, code) == games.end())
                games.push_back(code);
        if (games.empty())
            games.push_back(kNoGame);
        return games;
    }

    // A record of another game that is meant.
    [[nodiscard]] RecordNumber strangerTo(RecordNumber number, quint64 content, bool isSame) const
    {
        const auto own = gamesOf(number);
        for (const auto &[game, records] : m_games) {
            if (std::ranges::find(own, game) != own.end())
                continue;
            for (const auto &picture : records.pictures)
                if ((picture.content == content) == isSame)
                    return picture.first;
        }
        return m_all.others(number, content, isSame).first;
    }

    const Catalog &m_catalog;
    std::span<const SeenIcon> m_members;
    std::map<Game, OfGame> m_games;
    OfGame m_all;
};

} // namespace

std::vector<FoundDouble> iconDoubles(const Catalog &catalog, std::vector<SeenIcon> pictures,
                                     const std::atomic_bool &cancelled)
{
    std::vector<FoundDouble> found;
    std::erase_if(pictures, [](const SeenIcon &icon) { return icon.fact->isSingleColor; });
    std::ranges::sort(pictures, {}, [](const SeenIcon &icon) { return std::pair(icon.fact->content, icon.number); });

    // Exact ones lie side by side; the looks of each picture are compared once.
    std::vector<std::span<const SeenIcon>> same;
    std::vector<PictureHash> looks;
    for (auto first = pictures.begin(); first != pictures.end();) {
        const auto end = std::find_if(first, pictures.end(),
                                      [&](const auto &icon) { return icon.fact->content != first->fact->content; });
        same.emplace_back(first, end);
        looks.push_back(first->fact->look);
        if (end - first > 1)
            Group(catalog, same.back()).tell(true, IconMark::Double, IconMark::DoubleElsewhere, found);
        first = end;
    }
    for (const auto &group : groupsThatLookAlike(looks, cancelled)) {
        std::vector<SeenIcon> members;
        for (const auto index : group)
            members.insert(members.end(), same[index].begin(), same[index].end());
        std::ranges::sort(members, {}, &SeenIcon::number);
        Group(catalog, members).tell(false, IconMark::NearDouble, IconMark::NearDoubleElsewhere, found);
    }
    return found;
}
