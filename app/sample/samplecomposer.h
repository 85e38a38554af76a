// SampleComposer: makes the sample's records of the texts written by hand. Ids, times, rarity, tags, regions and image
// ids follow from the games' and achievements' numbers alone, so they are the same in every run. One thread.
//
// Games first, then addAchievements() once, then the extras.
#pragma once

#include "app/sample/sampledata.h"
#include "app/sample/samplegame.h"

class SampleComposer
{
public:
    void addGame(const SampleGame &game);
    // Games take turns, and each begins elsewhere in its list: so one screen shows many of them.
    void addAchievements();
    // A record with a flaw, an odd shape or a broken image: `extra` says what of a usual record to change. `position`
    // counts the extras, which are spread over the list.
    void addExtra(const QJsonObject &extra, std::size_t position);
    [[nodiscard]] SampleData take() { return std::move(m_data); }

private:
    using Members = std::vector<std::pair<std::string, std::string>>;

    [[nodiscard]] SampleRecord compose(std::size_t index, const SampleEntry &entry, SampleImage::Fault fault);
    [[nodiscard]] std::string icon(std::size_t index, const SampleEntry &entry, SampleImage::Fault fault,
                                   quint64 chance);
    [[nodiscard]] std::string imageId(std::size_t index, int number) const;

    SampleData m_data;
    std::vector<SampleGame> m_games;
    std::vector<int> m_added; // the next number of each game
};
