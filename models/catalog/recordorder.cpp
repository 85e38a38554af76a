#include "models/catalog/recordorder.h"

#include "models/records/enumerations.h"
#include "models/records/recordtime.h"

#include <unicode/coll.h>

#include <algorithm>
#include <map>
#include <string>

namespace {

constexpr std::size_t kCancelStride = 4096; // comparisons are cheap; the flag is looked at now and then

// Collation as the locale has it, with numbers inside texts by value: "Stage 2" before "Stage 10".
class SortKeys
{
public:
    explicit SortKeys(const QLocale &locale)
    {
        UErrorCode error = U_ZERO_ERROR;
        const auto icuLocale = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), error);
        m_collator.reset(icu::Collator::createInstance(icuLocale, error));
        if (m_collator)
            m_collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    }

    std::string key(std::string_view text)
    {
        if (!m_collator)
            return std::string(text);
        const auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
        std::string bytes(text.size() * 2 + 16, '\0');
        auto length = m_collator->getSortKey(unicode, reinterpret_cast<uint8_t *>(bytes.data()), int32_t(bytes.size()));
        if (std::size_t(length) > bytes.size()) {
            bytes.resize(std::size_t(length));
            length = m_collator->getSortKey(unicode, reinterpret_cast<uint8_t *>(bytes.data()), int32_t(bytes.size()));
        }
        bytes.resize(std::size_t(length));
        return bytes;
    }

private:
    std::unique_ptr<icu::Collator> m_collator;
};

// Sorts `numbers` by keyOf(place), which gives nothing for a missing value.
template <typename KeyOf>
void sortBy(const Catalog &catalog, std::vector<RecordNumber> &numbers, bool descending,
            const std::atomic_bool &cancelled, KeyOf keyOf)
{
    using Key = typename decltype(keyOf(catalog.place(0)))::value_type;
    struct Entry
    {
        Key key;
        RecordNumber number;
    };
    std::vector<Entry> entries;
    std::vector<RecordNumber> missing;
    entries.reserve(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % kCancelStride == 0 && cancelled)
            return numbers.clear();
        if (auto key = keyOf(catalog.place(numbers[i])))
            entries.push_back({std::move(*key), numbers[i]});
        else
            missing.push_back(numbers[i]);
    }
    if (descending)
        std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return b.key < a.key; });
    else
        std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    const auto end = std::ranges::transform(entries, numbers.begin(), &Entry::number).out;
    std::ranges::copy(missing, end);
}

void sortNumbers(const Catalog &catalog, std::vector<RecordNumber> &numbers, const OrderRequest &request,
                 const std::atomic_bool &cancelled)
{
    const auto [field, descending] = *request.sort;
    const auto ifSet = [field = field](const Catalog::Place &place, auto value) -> std::optional<decltype(value())> {
        return place.chunk->has(place.slot, field) ? std::optional(value()) : std::nullopt;
    };
    const auto sort = [&, descending = descending](auto keyOf) {
        sortBy(catalog, numbers, descending, cancelled, keyOf);
    };
    SortKeys keys(request.locale);

    switch (field) {
    case Field::Id:
        sort([&](const Catalog::Place &at) {
            return ifSet(at, [&] { return at.chunk->unsignedValue(at.slot, Field::Id); });
        });
        break;
    case Field::Category:
    case Field::Rank:
    case Field::Language: {
        // A rank's number is its meaning; sources and regions have only names.
        std::map<quint64, std::string> names;
        sort([&, field = field](const Catalog::Place &at) {
            return ifSet(at, [&] {
                const auto number = at.chunk->unsignedValue(at.slot, field);
                auto &name = names[number];
                if (name.empty())
                    name = field == Field::Rank ? keys.key(QString::number(number).toStdString())
                                                : keys.key(enumerationName(field, number).toStdString());
                return name;
            });
        });
        break;
    }
    case Field::Owners:
        sort([&](const Catalog::Place &at) {
            return ifSet(at, [&] { return at.chunk->signedValue(at.slot, Field::Owners); });
        });
        break;
    case Field::CreatedAt:
    case Field::UpdatedAt:
        sort([&, field = field](const Catalog::Place &at) {
            return ifSet(at, [&] { return recordTimeInMilliseconds(at.chunk->signedValue(at.slot, field)); });
        });
        break;
    case Field::OwnersPercentage:
        sort([&](const Catalog::Place &at) { return ifSet(at, [&] { return at.chunk->ownersPercentage(at.slot); }); });
        break;
    case Field::Game:
        sort([&](const Catalog::Place &at) {
            const auto games = catalog.gameIds(at);
            return games.empty() ? std::nullopt : std::optional(games.front());
        });
        break;
    case Field::Tags:
        sort([&](const Catalog::Place &at) -> std::optional<std::string> {
            std::string joined;
            for (const auto code : at.chunk->tags(at.slot))
                (joined += catalog.tags().text(code)) += ' ';
            return joined.empty() ? std::nullopt : std::optional(keys.key(joined));
        });
        break;
    case Field::Name:
    case Field::Description:
    case Field::ExternalId:
    case Field::Icon:
        sort([&, field = field](const Catalog::Place &at) -> std::optional<std::string> {
            const auto text = at.chunk->text(at.slot, field);
            return text.empty() ? std::nullopt : std::optional(keys.key(text));
        });
        break;
    }
}

} // namespace

std::vector<RecordNumber> recordOrder(const Catalog &catalog, const OrderRequest &request,
                                      const std::atomic_bool &cancelled)
{
    std::vector<RecordNumber> numbers;
    numbers.reserve(request.query.matchesAll() ? std::size_t(catalog.visibleCount()) : 0);
    RecordNumber first = 0;
    for (const auto &chunk : catalog.chunks()) {
        if (cancelled)
            return {};
        for (Slot slot = 0; chunk && slot < chunk->size(); ++slot) {
            if (chunk->isVisible(slot) && matches(request.query, chunk->searchText(slot)))
                numbers.push_back(first + slot);
        }
        first += kChunkSize;
    }
    if (request.sort)
        sortNumbers(catalog, numbers, request, cancelled);
    if (cancelled)
        return {};
    return numbers;
}
