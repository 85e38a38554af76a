#include "models/catalog/sortvalue.h"

#include "models/records/enumerations.h"

#include <algorithm>
#include <bit>

namespace {

constexpr quint64 kBehindAllNames = 1'000;

// Doubles as numbers that compare alike.
quint64 ordered(double value)
{
    const auto bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value); // -0 is 0
    constexpr auto kSign = quint64(1) << 63;
    return bits & kSign ? ~bits : bits | kSign;
}

} // namespace

SortValue::SortValue(const Catalog &catalog, Field field, const QLocale &locale)
    : m_catalog(catalog)
    , m_field(field)
{
    if (field != Field::Category && field != Field::Language)
        return; // a rank's number is its meaning
    const Collation collation(locale);
    std::vector<std::pair<std::string, quint64>> names;
    for (const auto &value : enumerationValues(field))
        names.emplace_back(enumerationName(field, value.number).toStdString(), value.number);
    std::ranges::sort(names, [&](const auto &a, const auto &b) { return collation.compare(a.first, b.first) < 0; });
    for (std::size_t i = 0; i < names.size(); ++i)
        m_places.emplace(names[i].second, i);
}

SortNumbers::SortNumbers(const SortValue &value, const Catalog &catalog, Field field)
    : m_value(value)
    , m_catalog(catalog)
    , m_field(field)
    , m_kind(field == Field::CreatedAt || field == Field::UpdatedAt                     ? Kind::Time
             : field == Field::Id || field == Field::Owners || field == Field::Rank ? Kind::Stored
                                                                                      : Kind::Other)
{
}

void SortNumbers::enter(RecordNumber chunk)
{
    m_index = chunk;
    m_chunk = m_catalog.chunks()[chunk].get();
    if (m_kind == Kind::Other)
        return;
    m_present = &m_chunk->present(m_field);
    m_numbers = m_chunk->numbers(m_field);
}

bool SortValue::isText(Field field)
{
    switch (field) {
    case Field::Name:
    case Field::Description:
    case Field::ExternalId:
    case Field::Icon:
    case Field::Tags:
        return true;
    default:
        return false;
    }
}

std::optional<quint64> SortValue::number(const Catalog::Place &place) const
{
    const auto &[chunk, slot] = place;
    if (m_field == Field::Game) {
        const auto games = chunk->games(slot);
        return games.empty() ? std::nullopt : std::optional(IdText::id(m_catalog.games().text(games.front())));
    }
    if (!chunk->has(slot, m_field))
        return std::nullopt;
    switch (m_field) {
    case Field::OwnersPercentage:
        return ordered(chunk->ownersPercentage(slot));
    case Field::Owners:
        return chunk->numbers(m_field)[slot];
    case Field::CreatedAt:
    case Field::UpdatedAt:
        return Chunk::biased(recordTimeInMilliseconds(chunk->signedValue(slot, m_field)));
    case Field::Category:
    case Field::Language: {
        const auto number = chunk->numbers(m_field)[slot];
        const auto known = m_places.find(number);
        return known != m_places.end() ? known->second : std::max(number, number + kBehindAllNames); // saturates
    }
    default:
        return chunk->numbers(m_field)[slot];
    }
}

std::optional<std::string_view> SortValue::text(const Catalog::Place &place)
{
    const auto &[chunk, slot] = place;
    std::string_view value;
    if (m_field == Field::Tags) {
        m_buffer.clear();
        for (const auto code : chunk->tags(slot))
            (m_buffer += m_catalog.tags().text(code)) += ' ';
        value = m_buffer;
    } else if (m_field == Field::Icon) {
        m_buffer = m_catalog.iconUrl(place);
        value = m_buffer;
    } else {
        value = chunk->text(slot, m_field);
    }
    return value.empty() ? std::nullopt : std::optional(value);
}

RecordComparison::RecordComparison(const Catalog &catalog, const SortKeys &keys, const QLocale &locale)
    : m_collation(locale)
{
    for (const auto &key : keys)
        m_parts.push_back({key, {catalog, key.field, locale}, {catalog, key.field, locale}});
}

int RecordComparison::compare(const Catalog::Place &a, const Catalog::Place &b)
{
    const auto ordered = [](const auto &valueOfA, const auto &valueOfB, bool descending, auto compareValues) {
        if (!valueOfA || !valueOfB)
            return int(!valueOfA) - int(!valueOfB);
        const int result = compareValues(*valueOfA, *valueOfB);
        return descending ? -result : result;
    };
    for (auto &[key, ofA, ofB] : m_parts) {
        const int result = SortValue::isText(key.field)
                               ? ordered(ofA.text(a), ofB.text(b), key.descending,
                                         [this](auto x, auto y) { return m_collation.compare(x, y); })
                               : ordered(ofA.number(a), ofB.number(b), key.descending,
                                         [](auto x, auto y) { return x < y ? -1 : int(x > y); });
        if (result != 0)
            return result;
    }
    return 0;
}

bool RecordComparison::sameValues(const Catalog::Place &a, const Catalog::Place &b)
{
    return std::ranges::all_of(m_parts, [&](Part &part) {
        return SortValue::isText(part.key.field) ? part.ofA.text(a) == part.ofB.text(b)
                                                 : part.ofA.number(a) == part.ofB.number(b);
    });
}
