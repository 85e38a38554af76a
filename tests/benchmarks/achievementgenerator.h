// AchievementGenerator: achievement records as a service might send them, as many as wanted, for the benchmarks and for
// trying the program out. The same seed gives the same bytes on every machine, and fewer records are the beginning of
// more. One generator serves one thread; it never fails.
//
// 30 records a game, ids ascending with gaps, 500 tags by Zipf's law. Of the texts 6 % are Cyrillic, 5 % Chinese,
// Japanese or Korean, 3 % accented Latin, 2 % have an emoji; 8 % of the records have no description, 10 % no icon.
// 0.1 % of the ids lie above 2^53, 0.02 % above 2^63. 0.3 % of the records are faulty: a mandatory field is missing, a
// percentage is over 100, an enumeration value unknown, a record updated before it was created, an id doubled. On
// average a record has 473 bytes, 138 of them searchable text.
#pragma once

#include "tests/benchmarks/vocabulary.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

class AchievementGenerator
{
public:
    explicit AchievementGenerator(std::uint64_t seed);

    // The next record: a valid JSON object in UTF-8, on one line without line break. Its former content is dropped, its
    // memory kept.
    void next(std::string &record);

private:
    enum class Fault : std::uint8_t { None, MissingField, Percentage, Enumeration, Times, DoubledId };

    struct Game
    {
        std::uint64_t id = 0, secondId = 0; // second 0: none
        std::uint64_t source = 0;
        std::uint64_t language = 0;
        std::uint64_t created = 0; // ms
        Writing writing = Writing::English;
    };

    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    [[nodiscard]] bool chance(std::uint64_t inTenThousand) { return below(10'000) < inTenThousand; }
    [[nodiscard]] std::string_view pick(Vocabulary::Words words) { return words[below(words.size())]; }
    [[nodiscard]] Fault nextFault();
    [[nodiscard]] std::uint64_t gameId(std::uint64_t index) const;

    void beginGame();
    // Each appends to `out`; those for members end with a comma.
    void addId(std::string &out, bool doubled);
    void addName(std::string &out, bool isPlatinum);
    void addIcon(std::string &out);
    void addGame(std::string &out);
    void addDescription(std::string &out);
    void addExternalId(std::string &out);
    void addOwners(std::string &out, bool overHundred);
    void addTags(std::string &out);
    void addTimes(std::string &out, Fault fault, std::uint64_t leftOut);
    void addPhrase(std::string &out, std::string_view phrase, const Vocabulary &words);
    void addCharacters(std::string &out, int count); // lower-case letters and digits

    std::mt19937_64 m_random;
    std::uint64_t m_count = 0;
    std::uint64_t m_nextId, m_lastId = 0;
    std::uint64_t m_gameOffset;
    Game m_game;
    std::vector<std::uint32_t> m_tagWeights; // summed up
};
