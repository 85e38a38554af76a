#include "tests/support/randomquery.h"

#include "models/catalog/facet.h"
#include "models/catalog/folding.h"
#include "models/catalog/querydate.h"
#include "models/records/recordtime.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTerms = 40;
constexpr int kDeepest = 6;
constexpr std::size_t kLongestWhole = 40;       // bytes; forty terms must fit into a query
constexpr qint64 kLatest = 200'000'000'000'000; // ms; later than any year that can be written

const std::array<std::string, 14> kTexts{
    "Boss",
    "end boss",
    "or",
    "-",
    "(bracket)",
    "say \"hi\"",
    "back\\slash\\",
    "Chapter:two",
    "source:steam",
    "a=b<c>d",
    "STRASSE \xc3\x9f\xcc\x81", // sharp s with an accent
    "\xe5\x8c\x97\xe7\xb1\xb3", // Kanji
    "\xe3\x80\x80wide\xc2\xa0"
    "blank\xe2\x80\xa8", // blanks that are not ASCII
    "\xf0\x9f\x8f\x86",  // emoji
};

const std::array kPieces{
    u" "_s,
    u" "_s,
    u" "_s,
    u" "_s,
    u"  "_s,
    u"\t"_s,
    u"\u3000"_s,
    u"\""_s,
    u"\""_s,
    u"\\"_s,
    u"\\\""_s,
    u"("_s,
    u"("_s,
    u")"_s,
    u")"_s,
    u"-"_s,
    u"-"_s,
    u" OR "_s,
    u" OR "_s,
    u"OR"_s,
    u"boss"_s,
    u"Ärger"_s,
    u"北米"_s,
    u"🏆"_s,
    u"name"_s,
    u"description:"_s,
    u"tag"_s,
    u"tags:"_s,
    u"external_id"_s,
    u"id"_s,
    u"game:"_s,
    u"game="_s,
    u"source"_s,
    u"source:"_s,
    u"category="_s,
    u"rank"_s,
    u"rank:"_s,
    u"language:"_s,
    u"region"_s,
    u"owners"_s,
    u"rarity"_s,
    u"rarity:"_s,
    u"created"_s,
    u"updated_at"_s,
    u"updated:"_s,
    u"icon:"_s,
    u"missing:"_s,
    u"has:"_s,
    u"is:"_s,
    u"souce:"_s,
    u":"_s,
    u"="_s,
    u"<"_s,
    u">"_s,
    u"<="_s,
    u">="_s,
    u".."_s,
    u"..<"_s,
    u"."_s,
    u"steam"_s,
    u"gold"_s,
    u"EU"_s,
    u"\"North America\""_s,
    u"draft"_s,
    u"deleted"_s,
    u"5"_s,
    u"-5"_s,
    u"42.5"_s,
    u"1e3"_s,
    u"1e999"_s,
    u"18446744073709551616"_s,
    u"9223372036854775808"_s,
    u"2018"_s,
    u"2018-06"_s,
    u"2019-02-30"_s,
    u"2018-06-01T12:30"_s,
    u"\0"_s,
    u"\xd83c"_s,
    u"\xdfc6"_s,
};

std::string withoutNul(std::string text)
{
    std::erase(text, '\0');
    return text;
}

bool continuesACharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

qint64 secondStart(qint64 time)
{
    const auto rest = time % 1000;
    return time - (rest < 0 ? rest + 1000 : rest);
}

QueryNode nodeOf(QueryNode::Kind kind)
{
    return {.kind = kind, .children = {}, .term = {}};
}

} // namespace

RandomQuery::RandomQuery(quint64 seed, std::span<const Achievement> records, std::vector<std::string> games)
    : m_random(seed)
    , m_records(records)
    , m_games(std::move(games))
{
}

quint64 RandomQuery::below(quint64 limit)
{
    return m_random() % limit; // not std::uniform_int_distribution, which differs between libraries
}

const Achievement &RandomQuery::record()
{
    return m_records.empty() ? m_none : m_records[below(m_records.size())];
}

Query RandomQuery::query()
{
    m_termsLeft = kMostTerms;
    Query query;
    for (auto count = below(5); count > 0; --count)
        query.root.children.push_back(node(QueryNode::Kind::All, kDeepest));
    return query;
}

QueryNode RandomQuery::node(QueryNode::Kind parent, int depth)
{
    using enum QueryNode::Kind;
    auto kind = std::array{Term, Term, Term, Not, Any, All}[below(6)];
    if (kind == parent && kind != Not)
        kind = parent == All ? Any : All;
    if (depth == 0 || m_termsLeft < 3)
        kind = Term;
    auto made = nodeOf(kind);
    const auto children = kind == Term ? 0 : kind == Not ? 1 : 2 + below(3);
    for (quint64 i = 0; i < children; ++i)
        made.children.push_back(node(kind, depth - 1));
    if (kind == Term) {
        --m_termsLeft;
        made.term = term();
    }
    return made;
}

QueryTerm RandomQuery::term()
{
    switch (below(11)) {
    case 0:
    case 1:
    case 2:
        return textTerm();
    case 3:
    case 4:
        return numberTerm();
    case 5:
        return ownersTerm();
    case 6:
        return timeTerm();
    case 7:
        return shareTerm();
    case 8:
        return PresenceTerm{Field(below(kFieldCount)), chance(2)};
    case 9:
        return IconTerm{IconMark(below(kIconMarkCount))};
    default:
        return TraitTerm{RecordTrait(below(kRecordTraitCount))};
    }
}

std::string RandomQuery::fieldText(Field field)
{
    const auto &from = record();
    std::optional<std::string> text;
    if (field == Field::Game && !m_games.empty())
        text = m_games[below(m_games.size())];
    else if (field == Field::Tags && !from.tags.empty())
        text = from.tags[below(from.tags.size())];
    else if (field != Field::Tags && field != Field::Game)
        text = field == Field::Name ? from.name : field == Field::Description ? from.description : from.externalId;
    auto found = folded(withoutNul(text.value_or(std::string())));
    return found.empty() ? folded(kTexts[below(kTexts.size())]) : found;
}

QueryTerm RandomQuery::textTerm()
{
    const auto field =
        std::array{Field::Name, Field::Description, Field::ExternalId, Field::Tags, Field::Game}[below(5)];
    auto text = fieldText(field);
    const bool isWhole = chance(3) && text.size() < kLongestWhole;
    if (!isWhole) {
        // Some of its characters.
        auto first = below(text.size());
        while (first > 0 && continuesACharacter(text[first]))
            --first;
        auto end = std::min(first + 1 + below(12), quint64(text.size()));
        while (end < text.size() && continuesACharacter(text[end]))
            ++end;
        text = folded(text.substr(first, end - first));
    }
    return TextTerm{isWhole || field == Field::Game || chance(2) ? std::optional(field) : std::nullopt, text, isWhole};
}

quint64 RandomQuery::fieldNumber(Field field)
{
    constexpr std::array<quint64, 6> kLikely{0, 1, 3, 57, 1ull << 63, std::numeric_limits<quint64>::max()};
    const auto &from = record();
    const auto likely = kLikely[below(kLikely.size())];
    switch (field) {
    case Field::Id:
        return from.id.value_or(likely);
    case Field::Category:
        return from.category.value_or(likely);
    case Field::Rank:
        return from.rank.value_or(likely);
    case Field::Language:
        return from.language.value_or(likely);
    default:
        return from.games.empty() ? likely : from.games[below(from.games.size())];
    }
}

template <typename T> Range<T> RandomQuery::rangeAround(T value)
{
    const auto most = std::numeric_limits<T>::max(), least = std::numeric_limits<T>::lowest();
    const auto step = T(below(1000));
    const auto low = value < least + step ? least : T(value - step),
               high = value > most - step ? most : T(value + step);
    switch (below(5)) {
    case 0:
        return {low, std::nullopt};
    case 1:
        return {std::nullopt, high};
    case 2:
        return {low, high};
    default:
        return {value, value};
    }
}

QueryTerm RandomQuery::numberTerm()
{
    const auto field = std::array{Field::Id, Field::Category, Field::Game, Field::Rank, Field::Language}[below(5)];
    return NumberTerm{field, rangeAround(fieldNumber(field))};
}

QueryTerm RandomQuery::ownersTerm()
{
    constexpr std::array<qint64, 4> kLikely{0, -5, std::numeric_limits<qint64>::max(),
                                            std::numeric_limits<qint64>::min()};
    return SignedTerm{Field::Owners, rangeAround(record().owners.value_or(kLikely[below(kLikely.size())]))};
}

QueryTerm RandomQuery::timeTerm()
{
    constexpr std::array<qint64, 4> kSpans{1000, 60'000, 86'400'000, 31'536'000'000}; // ms
    const auto field = chance(2) ? Field::CreatedAt : Field::UpdatedAt;
    const auto &from = record();
    const auto raw = (field == Field::CreatedAt ? from.createdAt : from.updatedAt).value_or(qint64(below(1ull << 31)));
    const auto time = secondStart(std::clamp(recordTimeInMilliseconds(raw), -kLatest, kLatest));
    if (!chance(3)) {
        // The span of a date.
        const auto whole = dateBeginningAt(time - time % kSpans[below(kSpans.size())]);
        if (const auto span = dateSpan(whole); span && chance(2))
            return SignedTerm{field, {span->first, span->last}};
    }
    const auto span = rangeAround(time);
    Range<qint64> range;
    if (span.low)
        range.low = secondStart(*span.low);
    if (span.high)
        range.high = secondStart(*span.high) + 999;
    const bool isWritten =
        (!range.low || !dateBeginningAt(*range.low).isEmpty()) && (!range.high || !dateEndingAt(*range.high).isEmpty());
    return SignedTerm{field, isWritten ? range : Range<qint64>{0, 86'399'999}};
}

QueryTerm RandomQuery::shareTerm()
{
    const auto value = record().ownersPercentage.value_or(double(below(10'000)) / 100 - 1);
    if (chance(3))
        return rarityRanges()[below(rarityRanges().size())];
    const auto [low, high] = rangeAround(value);
    ShareTerm term{{low, high}, false, false};
    term.excludesLow = low && !high && chance(2);
    term.excludesHigh = high && (!low || *low < *high) && chance(2);
    return term;
}

QString RandomQuery::text(int pieces)
{
    QString text;
    for (auto count = below(quint64(pieces) + 1); count > 0; --count)
        text += kPieces[below(kPieces.size())];
    return text;
}
