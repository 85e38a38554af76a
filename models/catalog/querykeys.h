// QueryKeys: the words of the query language that stand before an operator ("source:"), and those that stand for a
// state of a record ("is:draft") or of its icon ("icon:broken"). Constant data and pure functions; any thread.
//
// Upper and lower case are the same, ASCII only.
#pragma once

#include "models/catalog/iconmark.h"
#include "models/records/fieldschema.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

enum class RecordTrait : quint8;

enum class QueryKey : quint8 {
    Name,
    Description,
    Tag,
    External,
    Id,
    Game,
    Source,
    Rank,
    Language,
    Owners,
    Rarity,
    Created,
    Updated,
    Icon,
    Is,
    Has,
    Missing,
};
inline constexpr std::size_t kQueryKeyCount = 17;

struct QueryKeySpec
{
    QueryKey key;
    QLatin1StringView name;     // as canonical text has it
    QLatin1StringView alias;    // another spelling; empty: none
    std::optional<Field> field; // nothing: Is, Has, Missing
};

[[nodiscard]] std::span<const QueryKeySpec, kQueryKeyCount> queryKeys();
[[nodiscard]] const QueryKeySpec &querySpec(QueryKey key);
// The key that searches in `field`.
[[nodiscard]] QueryKey queryKeyOf(Field field);
// By name or alias.
[[nodiscard]] std::optional<QueryKey> queryKeyNamed(QStringView word);
// The name or alias that is one edit away from `word`; both have four letters or more. Empty: none.
[[nodiscard]] QString queryKeyNear(QStringView word);

struct RecordTraitSpec
{
    RecordTrait trait;
    QLatin1StringView name;
    QLatin1StringView alias; // empty: none
};

// In the order of RecordTrait.
[[nodiscard]] std::span<const RecordTraitSpec> recordTraits();
[[nodiscard]] std::optional<RecordTrait> recordTraitNamed(QStringView word);

struct IconMarkSpec
{
    IconMark mark;
    QLatin1StringView name;
    QLatin1StringView alias; // empty: none
};

// In the order of IconMark.
[[nodiscard]] std::span<const IconMarkSpec> iconMarks();
[[nodiscard]] std::optional<IconMark> iconMarkNamed(QStringView word);
