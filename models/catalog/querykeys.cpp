#include "models/catalog/querykeys.h"

#include "models/catalog/editdistance.h"
#include "models/catalog/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestNear = 4; // "id" and "is" are one edit apart, too

constexpr std::array<QueryKeySpec, kQueryKeyCount> kKeys{{
    {QueryKey::Name, "name"_L1, {}, Field::Name},
    {QueryKey::Description, "description"_L1, {}, Field::Description},
    {QueryKey::Tag, "tag"_L1, "tags"_L1, Field::Tags},
    {QueryKey::External, "external"_L1, "external_id"_L1, Field::ExternalId},
    {QueryKey::Id, "id"_L1, {}, Field::Id},
    {QueryKey::Game, "game"_L1, {}, Field::Game},
    {QueryKey::Source, "source"_L1, "category"_L1, Field::Category},
    {QueryKey::Rank, "rank"_L1, {}, Field::Rank},
    {QueryKey::Language, "language"_L1, "region"_L1, Field::Language},
    {QueryKey::Owners, "owners"_L1, {}, Field::Owners},
    {QueryKey::Rarity, "rarity"_L1, "owners_percentage"_L1, Field::OwnersPercentage},
    {QueryKey::Created, "created"_L1, "created_at"_L1, Field::CreatedAt},
    {QueryKey::Updated, "updated"_L1, "updated_at"_L1, Field::UpdatedAt},
    {QueryKey::Icon, "icon"_L1, {}, Field::Icon},
    {QueryKey::Is, "is"_L1, {}, std::nullopt},
    {QueryKey::Has, "has"_L1, {}, std::nullopt},
    {QueryKey::Missing, "missing"_L1, {}, std::nullopt},
}};

constexpr std::array<RecordTraitSpec, kRecordTraitCount> kTraits{{
    {RecordTrait::Changed, "changed"_L1, {}},
    {RecordTrait::New, "new"_L1, {}},
    {RecordTrait::Deleted, "deleted"_L1, {}},
    {RecordTrait::Draft, "draft"_L1, {}},
    {RecordTrait::Error, "error"_L1, "invalid"_L1},
    {RecordTrait::Warning, "warning"_L1, {}},
}};

constexpr std::array<IconMarkSpec, kIconMarkCount> kIconMarks{{
    {IconMark::Checked, "checked"_L1, {}},
    {IconMark::Ok, "ok"_L1, {}},
    {IconMark::Attached, "attached"_L1, "local"_L1},
    {IconMark::Broken, "broken"_L1, {}},
    {IconMark::NotFound, "not-found"_L1, "notfound"_L1},
    {IconMark::Refused, "refused"_L1, {}},
    {IconMark::TimedOut, "timed-out"_L1, "timeout"_L1},
    {IconMark::Unreachable, "unreachable"_L1, {}},
    {IconMark::NotAnImage, "not-an-image"_L1, "noimage"_L1},
    {IconMark::Damaged, "damaged"_L1, {}},
    {IconMark::TooLarge, "too-large"_L1, {}},
    {IconMark::NotAnAddress, "not-an-address"_L1, {}},
    {IconMark::Empty, "empty"_L1, {}},
    {IconMark::SingleColor, "single-color"_L1, "single-colour"_L1},
    {IconMark::WrongAspect, "wrong-aspect"_L1, "aspect"_L1},
    {IconMark::SmallerThanDeclared, "smaller"_L1, {}},
    {IconMark::LowResolution, "low-resolution"_L1, "lowres"_L1},
    {IconMark::Double, "double"_L1, {}},
    {IconMark::DoubleElsewhere, "double-elsewhere"_L1, {}},
    {IconMark::NearDouble, "near-double"_L1, "near"_L1},
    {IconMark::NearDoubleElsewhere, "near-double-elsewhere"_L1, "near-elsewhere"_L1},
    {IconMark::Dismissed, "dismissed"_L1, {}},
}};

// querySpec() and those who look a trait up index the tables by the enumerations.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kKeys.size(); ++i)
        if (std::size_t(kKeys[i].key) != i)
            return false;
    for (std::size_t i = 0; i < kTraits.size(); ++i)
        if (std::size_t(kTraits[i].trait) != i)
            return false;
    for (std::size_t i = 0; i < kIconMarks.size(); ++i)
        if (std::size_t(kIconMarks[i].mark) != i)
            return false;
    return true;
}
static_assert(inOrder());

bool isAscii(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

// Qt's own comparison folds all of Unicode, which makes a "k" of the Kelvin sign.
bool isSame(QStringView word, QLatin1StringView name)
{
    return !name.isEmpty() && isAscii(word) && word.compare(name, Qt::CaseInsensitive) == 0;
}

template <typename Specs> auto find(const Specs &specs, QStringView word)
{
    return std::ranges::find_if(
        specs, [word](const auto &spec) { return isSame(word, spec.name) || isSame(word, spec.alias); });
}

} // namespace

std::span<const QueryKeySpec, kQueryKeyCount> queryKeys()
{
    return kKeys;
}

const QueryKeySpec &querySpec(QueryKey key)
{
    return kKeys[std::size_t(key)];
}

QueryKey queryKeyOf(Field field)
{
    return std::ranges::find(kKeys, field, &QueryKeySpec::field)->key;
}

std::optional<QueryKey> queryKeyNamed(QStringView word)
{
    const auto found = find(kKeys, word);
    return found == kKeys.end() ? std::nullopt : std::optional(found->key);
}

QString queryKeyNear(QStringView word)
{
    if (word.size() < kShortestNear)
        return {};
    const auto lowered = word.toString().toLower();
    for (const auto &spec : kKeys)
        for (const auto name : {spec.name, spec.alias})
            if (name.size() >= kShortestNear && editDistance(lowered, QString(name)) == 1)
                return name;
    return {};
}

std::span<const RecordTraitSpec> recordTraits()
{
    return kTraits;
}

std::optional<RecordTrait> recordTraitNamed(QStringView word)
{
    const auto found = find(kTraits, word);
    return found == kTraits.end() ? std::nullopt : std::optional(found->trait);
}

std::span<const IconMarkSpec> iconMarks()
{
    return kIconMarks;
}

std::optional<IconMark> iconMarkNamed(QStringView word)
{
    const auto found = find(kIconMarks, word);
    return found == kIconMarks.end() ? std::nullopt : std::optional(found->mark);
}
