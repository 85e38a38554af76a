#include "tests/benchmarks/achievementgenerator.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace std::string_view_literals;

namespace {

constexpr std::uint64_t kRecordsOfAGame = 30;
constexpr std::uint64_t kFirstLaunch = 1'199'145'600'000; // 2008-01-01, ms
constexpr std::uint64_t kDay = 86'400'000;                // ms
constexpr std::uint64_t kPlayStation = 1, kXbox = 2, kSteam = 3;
constexpr std::uint64_t kPlatinum = 4;
constexpr std::uint64_t kHundredPercent = 10'000'000; // with five decimals
constexpr std::uint32_t kZipfWeight = 1'000'000;

// Game ids are scattered: an affine permutation of the numbers below a prime.
constexpr std::uint64_t kGamePrime = 9'999'991, kGameFactor = 3'141'592;

enum Mandatory : std::uint64_t { Id, Name, Category, ExternalId, CreatedAt, UpdatedAt, MandatoryCount };

// What a game's texts are written in, out of 1,000 games.
constexpr std::array kWritings{
    std::pair{Writing::Cyrillic, 60u}, std::pair{Writing::Chinese, 20u},  std::pair{Writing::Japanese, 18u},
    std::pair{Writing::Korean, 12u},   std::pair{Writing::Accented, 30u}, std::pair{Writing::English, 860u},
};

std::uint64_t languageOf(Writing writing)
{
    switch (writing) {
    case Writing::Chinese:
        return 6;
    case Writing::Japanese:
        return 5;
    case Writing::Korean:
        return 10;
    case Writing::English:
        return 8;
    default:
        return 1;
    }
}

void addNumber(std::string &out, std::uint64_t number)
{
    std::array<char, 20> digits{};
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void addMember(std::string &out, std::string_view key, std::uint64_t number)
{
    out.append("\"").append(key).append("\":");
    addNumber(out, number);
    out += ',';
}

// `value` in hundred-thousandths, without trailing zeros.
void addDecimal(std::string &out, std::uint64_t value)
{
    constexpr std::uint64_t unit = 100'000;
    addNumber(out, value / unit);
    if (value % unit == 0)
        return;
    std::array<char, 6> digits{};
    std::to_chars(digits.data(), digits.data() + digits.size(), unit + value % unit); // "1" and five decimals
    std::string_view decimals(digits.data() + 1, 5);
    decimals = decimals.substr(0, decimals.find_last_not_of('0') + 1);
    out.append(".").append(decimals);
}

} // namespace

AchievementGenerator::AchievementGenerator(std::uint64_t seed)
    : m_random(seed)
    , m_nextId(1'000 + below(1'000))
    , m_gameOffset(below(kGamePrime))
{
    std::uint32_t sum = 0;
    const auto tags = tagSubjects().size() * tagModifiers().size();
    for (std::uint32_t rank = 1; rank <= tags; ++rank)
        m_tagWeights.push_back(sum += kZipfWeight / rank);
}

std::uint64_t AchievementGenerator::gameId(std::uint64_t index) const
{
    return (index * kGameFactor + m_gameOffset) % kGamePrime + 1;
}

void AchievementGenerator::beginGame()
{
    const auto index = m_count / kRecordsOfAGame;
    m_game.id = gameId(index);
    m_game.secondId = index > 0 && chance(150) ? gameId(index - 1) : 0;
    const auto source = below(100);
    m_game.source = source < 25 ? kPlayStation : source < 45 ? kXbox : kSteam;
    auto writing = below(1'000);
    for (const auto &[candidate, share] : kWritings) {
        m_game.writing = candidate;
        if (writing < share)
            break;
        writing -= share;
    }
    m_game.language = chance(7'000) ? languageOf(m_game.writing) : 1 + below(10);
    m_game.created = kFirstLaunch + below(15 * 365) * kDay;
}

AchievementGenerator::Fault AchievementGenerator::nextFault()
{
    const auto draw = below(100'000);
    if (draw >= 300)
        return Fault::None;
    return draw < 100 ? Fault::MissingField : Fault(1 + draw / 50);
}

void AchievementGenerator::next(std::string &record)
{
    if (m_count % kRecordsOfAGame == 0)
        beginGame();
    const bool isPlatinum = m_game.source == kPlayStation && m_count % kRecordsOfAGame == 0;
    ++m_count;
    const auto fault = nextFault();
    const auto leftOut = fault == Fault::MissingField ? below(MandatoryCount) : MandatoryCount;
    const auto unknown = fault == Fault::Enumeration ? below(2) : 2; // which of category and language

    record.clear();
    record += '{';
    if (leftOut != Id)
        addId(record, fault == Fault::DoubledId);
    if (leftOut != Name)
        addName(record, isPlatinum);
    if (leftOut != Category)
        addMember(record, "category", unknown == 0 ? 57 : m_game.source);
    if (chance(9'000))
        addIcon(record);
    addGame(record);
    if (m_game.source == kPlayStation) {
        const auto rank = below(100);
        addMember(record, "rank", isPlatinum ? kPlatinum : rank < 70 ? 1 : rank < 92 ? 2 : 3);
    }
    if (chance(9'200))
        addDescription(record);
    if (leftOut != ExternalId)
        addExternalId(record);
    addOwners(record, fault == Fault::Percentage);
    addTags(record);
    if (unknown == 1)
        addMember(record, "language", 42);
    else if (chance(8'000))
        addMember(record, "language", m_game.language);
    addTimes(record, fault, leftOut);
    record.back() = '}';
}

void AchievementGenerator::addId(std::string &out, bool doubled)
{
    m_nextId += 1 + below(8);
    const auto large = below(10'000);
    auto id = m_nextId;
    if (large < 2)
        id += std::uint64_t(1) << 63;
    else if (large < 10)
        id += std::uint64_t(1) << 53;
    if (!doubled || m_lastId == 0)
        m_lastId = id;
    addMember(out, "id", m_lastId);
}

void AchievementGenerator::addName(std::string &out, bool isPlatinum)
{
    const auto &words = vocabulary(m_game.writing);
    out += "\"name\":\"";
    if (isPlatinum && chance(7'500))
        out += "Platinum: ";
    addPhrase(out, pick(words.names), words);
    if (chance(200))
        out.append(" ").append(pick(emojis()));
    out += "\",";
}

void AchievementGenerator::addIcon(std::string &out)
{
    out += R"("icon":{"url":"//images.example/igdb/image/upload/t_thumb/)";
    const auto begin = out.size();
    addCharacters(out, 20);
    const auto id = out.substr(begin);
    out.append(R"(.jpg","cloudinary_id":")").append(id).append("\",");
    const auto side = std::uint64_t(64) << below(4);
    addMember(out, "width", side);
    addMember(out, "height", side);
    out.back() = '}';
    out += ',';
}

void AchievementGenerator::addGame(std::string &out)
{
    if (m_game.secondId == 0 && chance(300))
        return addMember(out, "game", m_game.id);
    out += "\"game\":[";
    addNumber(out, m_game.id);
    if (m_game.secondId != 0) {
        out += ',';
        addNumber(out, m_game.secondId);
    }
    out += "],";
}

void AchievementGenerator::addDescription(std::string &out)
{
    const auto &words = vocabulary(m_game.writing);
    out += "\"description\":\"";
    addPhrase(out, pick(words.descriptions), words);
    out += "\",";
}

void AchievementGenerator::addExternalId(std::string &out)
{
    out.append("\"external_id\":\"");
    out.append(m_game.source == kSteam ? "ACH_" : m_game.source == kXbox ? "box-" : "tb");
    addNumber(out, m_game.id);
    out += '_';
    addCharacters(out, 12);
    out += "\",";
}

void AchievementGenerator::addOwners(std::string &out, bool overHundred)
{
    if (chance(9'000))
        addMember(out, "owners", below(std::uint64_t(2) << below(23)));
    if (!overHundred && !chance(9'000))
        return;
    // Rare achievements are the usual ones.
    auto percentage = below(kHundredPercent + 1) / 1'000 * (1 + below(1'000));
    if (chance(2'500))
        percentage -= percentage % 10'000; // one decimal
    out += "\"owners_percentage\":";
    addDecimal(out, percentage + (overHundred ? kHundredPercent + 1 : 0));
    out += ',';
}

void AchievementGenerator::addTags(std::string &out)
{
    constexpr std::array kCounts{0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4};
    const auto count = kCounts[below(kCounts.size())];
    if (count == 0 && chance(5'000))
        return;
    out += "\"tags\":[";
    for (int i = 0; i < count; ++i) {
        const auto weight = below(m_tagWeights.back());
        const auto tag = std::size_t(std::ranges::upper_bound(m_tagWeights, weight) - m_tagWeights.begin());
        const auto subjects = tagSubjects();
        out.append(i > 0 ? ",\"" : "\"");
        out.append(tagModifiers()[tag / subjects.size()]).append(subjects[tag % subjects.size()]).append("\"");
    }
    out += "],";
}

void AchievementGenerator::addTimes(std::string &out, Fault fault, std::uint64_t leftOut)
{
    const auto created = m_game.created + below(30 * kDay);
    const auto updated = fault == Fault::Times ? created - 1 - below(kDay) : created + below(1'400 * kDay);
    if (leftOut != CreatedAt)
        addMember(out, "created_at", created);
    if (leftOut != UpdatedAt)
        addMember(out, "updated_at", updated);
}

void AchievementGenerator::addPhrase(std::string &out, std::string_view phrase, const Vocabulary &words)
{
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if (phrase[i] == '#') {
            addNumber(out, 2 + below(498));
            continue;
        }
        if (phrase[i] != '{') {
            out += phrase[i];
            continue;
        }
        switch (phrase[i + 1]) {
        case 'a':
            out += pick(words.adjectives);
            break;
        case 'n':
            out += pick(words.nouns);
            break;
        case 'p':
            out += pick(words.places);
            break;
        case 'f':
            out += pick(words.foes);
            break;
        default:
            out += pick(words.things);
        }
        i += 2;
    }
}

void AchievementGenerator::addCharacters(std::string &out, int count)
{
    constexpr auto kCharacters = "abcdefghijklmnopqrstuvwxyz0123456789"sv;
    for (auto draw = m_random(); count > 0; --count, draw /= kCharacters.size()) {
        if (count % 10 == 0)
            draw = m_random(); // a draw is good for twelve
        out += kCharacters[draw % kCharacters.size()];
    }
}
