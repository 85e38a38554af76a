#include "models/catalog/sortedrecords.h"

#include "models/catalog/radixsort.h"
#include "models/catalog/sortvalue.h"
#include "models/catalog/textranks.h"

#include <QBitArray>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace {

constexpr std::size_t kPartSize = 32'768; // records

std::vector<RecordNumber> existing(const Catalog &catalog)
{
    std::vector<RecordNumber> numbers;
    numbers.reserve(catalog.endNumber());
    RecordNumber first = 0;
    for (const auto &chunk : catalog.chunks()) {
        if (chunk)
            chunk->marked(Chunk::Mark::Exists).forEach([&](Slot slot) { numbers.push_back(first + slot); });
        first += kChunkSize;
    }
    return numbers;
}

struct Sorted
{
    std::vector<bool> ties;
    std::size_t missing = 0;
};

// Sorts `numbers`, which keep their order where their value is the same; those without a value go to the end.
// makeValueOf() makes what gives a number's value, once for each part of them.
template <typename MakeValueOf>
Sorted sortBy(std::vector<RecordNumber> &numbers, bool descending, bool wantsTies, QThreadPool &pool,
              MakeValueOf makeValueOf)
{
    // In parts, for two threads. Values are asked for twice, which costs less than keeping them.
    struct Part
    {
        std::size_t count = 0, first = 0; // its records with a value, and where they begin among all
        quint64 least = std::numeric_limits<quint64>::max(), greatest = 0;
        std::vector<RecordNumber> missing;
    };
    std::vector<Part> parts(numbers.size() / kPartSize + 1);
    const auto forEachOf = [&](std::size_t index, auto each) {
        auto valueOf = makeValueOf();
        const auto mine = std::span(numbers).subspan(index * kPartSize);
        for (const auto number : mine.first(std::min(mine.size(), kPartSize)))
            each(number, std::optional<quint64>(valueOf(number)));
    };
    inParallel(pool, parts.size(), [&](std::size_t index, std::size_t) {
        auto &part = parts[index];
        forEachOf(index, [&](RecordNumber number, const std::optional<quint64> &value) {
            if (!value)
                return part.missing.push_back(number);
            ++part.count;
            part.least = std::min(part.least, *value);
            part.greatest = std::max(part.greatest, *value);
        });
    });
    const auto least = std::ranges::min(parts, {}, &Part::least).least;
    const auto greatest = std::ranges::max(parts, {}, &Part::greatest).greatest;
    std::size_t count = 0;
    for (auto &part : parts)
        part.first = std::exchange(count, count + part.count);
    Sorted sorted;
    sorted.missing = numbers.size() - count;
    const auto sortAs = [&](auto smallest) {
        using Key = decltype(smallest);
        std::vector<RadixEntry<Key>> keyed(count);
        inParallel(pool, parts.size(), [&](std::size_t index, std::size_t) {
            auto to = keyed.begin() + std::ptrdiff_t(parts[index].first);
            forEachOf(index, [&](RecordNumber number, const std::optional<quint64> &value) {
                if (value)
                    *to++ = {Key(descending ? greatest - *value : *value - least), number};
            });
        });
        radixSort(keyed, pool);
        if (wantsTies) {
            sorted.ties.resize(numbers.size());
            for (std::size_t i = 1; i < keyed.size(); ++i)
                sorted.ties[i] = keyed[i].key == keyed[i - 1].key;
        }
        auto end = std::ranges::transform(keyed, numbers.begin(), &RadixEntry<Key>::number).out;
        for (const auto &part : parts)
            end = std::ranges::copy(part.missing, end).out;
    };
    if (count == 0 || greatest - least <= std::numeric_limits<quint32>::max())
        sortAs(quint32());
    else
        sortAs(quint64());
    return sorted;
}

// Numbers of records that came, went or have other values in `after`; empty and false: more than can be repaired.
bool findChanged(const Catalog &before, const Catalog &after, RecordComparison &comparison, std::size_t most,
                 std::vector<RecordNumber> &changed)
{
    const auto count = std::max(before.chunks().size(), after.chunks().size());
    const auto chunkOf = [](const Catalog &catalog, std::size_t index) -> const Chunk * {
        return index < catalog.chunks().size() ? catalog.chunks()[index].get() : nullptr;
    };
    for (std::size_t index = 0; index < count; ++index) {
        const Chunk *old = chunkOf(before, index);
        const Chunk *next = chunkOf(after, index);
        if (old == next)
            continue;
        const Slot end = std::max(old ? old->size() : 0, next ? next->size() : 0);
        for (Slot slot = 0; slot < end; ++slot) {
            const bool was = old && old->exists(slot);
            const bool is = next && next->exists(slot);
            if (was != is || (was && !comparison.sameValues({old, slot}, {next, slot})))
                changed.push_back(RecordNumber(index * kChunkSize + slot));
        }
        if (changed.size() > most)
            return false;
    }
    return true;
}

std::vector<quint32> placesOf(const std::vector<RecordNumber> &order, RecordNumber end)
{
    std::vector<quint32> places(end, SortedRecords::kNoPlace);
    for (std::size_t place = 0; place < order.size(); ++place)
        places[order[place]] = quint32(place);
    return places;
}

} // namespace

SortedRecords::SortedRecords(CatalogPtr catalog, SortKeys keys, QLocale locale,
                             std::shared_ptr<const Permutation> permutation)
    : m_catalog(std::move(catalog))
    , m_keys(std::move(keys))
    , m_locale(std::move(locale))
    , m_permutation(std::move(permutation))
{
}

SortedRecordsPtr SortedRecords::make(CatalogPtr catalog, SortKeys keys, QLocale locale, Permutation permutation)
{
    if (!permutation.places)
        permutation.places =
            std::make_shared<const std::vector<quint32>>(placesOf(permutation.order, catalog->endNumber()));
    auto shared = std::make_shared<const Permutation>(std::move(permutation));
    return SortedRecordsPtr(
        new SortedRecords(std::move(catalog), std::move(keys), std::move(locale), std::move(shared)));
}

SortedRecordsPtr SortedRecords::sorted(CatalogPtr catalog, SortKeys keys, QLocale locale, QThreadPool &pool,
                                       const std::atomic_bool &cancelled)
{
    Permutation permutation;
    auto &order = permutation.order;
    order = existing(*catalog);
    const bool wantsTies = keys.size() == 1;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        Sorted sorted;
        if (SortValue::isText(key->field)) {
            const auto ranks = textRanks(*catalog, key->field, locale, pool, cancelled);
            if (cancelled)
                return nullptr;
            sorted = sortBy(order, key->descending, wantsTies, pool, [&] {
                return [&](RecordNumber number) {
                    return ranks[number] == kNoRank ? std::nullopt : std::optional(quint64(ranks[number]));
                };
            });
        } else {
            const SortValue value(*catalog, key->field, locale);
            sorted = sortBy(order, key->descending, wantsTies, pool,
                            [&] { return SortNumbers(value, *catalog, key->field); });
        }
        if (cancelled)
            return nullptr;
        permutation.ties = std::move(sorted.ties);
        permutation.missing = sorted.missing;
    }
    return make(std::move(catalog), std::move(keys), std::move(locale), std::move(permutation));
}

SortedRecordsPtr SortedRecords::turned(const SortedRecordsPtr &old)
{
    if (old->m_keys.size() != 1)
        return nullptr;
    auto keys = old->m_keys;
    keys.front().descending = !keys.front().descending;
    const auto &from = *old->m_permutation;
    Permutation to;
    to.order.reserve(from.order.size());
    to.ties.resize(from.order.size());
    to.missing = from.missing;
    // Runs of equal values backwards, each run as it is.
    for (auto end = from.order.size() - from.missing; end > 0;) {
        auto first = end - 1;
        while (from.ties[first])
            --first;
        for (auto place = first; place < end; ++place) {
            to.ties[to.order.size()] = place > first;
            to.order.push_back(from.order[place]);
        }
        end = first;
    }
    to.order.insert(to.order.end(), from.order.end() - std::ptrdiff_t(from.missing), from.order.end());
    return make(old->m_catalog, std::move(keys), old->m_locale, std::move(to));
}

SortedRecordsPtr SortedRecords::repaired(const SortedRecordsPtr &old, const CatalogPtr &catalog)
{
    if (old->m_catalog == catalog)
        return old;
    if (old->m_catalog->dictionaries() != catalog->dictionaries())
        return nullptr;
    RecordComparison comparison(*catalog, old->m_keys, old->m_locale);
    std::vector<RecordNumber> changed;
    if (!findChanged(*old->m_catalog, *catalog, comparison, kMostRepaired, changed))
        return nullptr;
    if (changed.empty())
        return SortedRecordsPtr(new SortedRecords(catalog, old->m_keys, old->m_locale, old->m_permutation));

    const auto &from = *old->m_permutation;
    const bool hasTies = old->m_keys.size() == 1;
    std::vector<bool> isChanged(std::max(catalog->endNumber(), old->m_catalog->endNumber()));
    for (const auto number : changed)
        isChanged[number] = true;
    std::vector<RecordNumber> coming; // of the changed ones, those that are there, as they are to be sorted
    for (const auto number : changed)
        if (catalog->exists(number))
            coming.push_back(number);
    const auto compare = [&](RecordNumber a, RecordNumber b) {
        return comparison.compare(catalog->place(a), catalog->place(b));
    };
    const auto isBefore = [&](RecordNumber a, RecordNumber b) {
        const int result = compare(a, b);
        return result < 0 || (result == 0 && a < b);
    };
    std::ranges::sort(coming, isBefore);

    // What stays, with its ties: the next of a run becomes its first when the first goes.
    std::vector<RecordNumber> rest;
    std::vector<bool> restTies;
    rest.reserve(from.order.size());
    restTies.reserve(hasTies ? from.order.size() : 0);
    bool lostFirst = false;
    for (std::size_t place = 0; place < from.order.size(); ++place) {
        const auto number = from.order[place];
        const bool ties = hasTies && from.ties[place];
        lostFirst = lostFirst && ties;
        if (isChanged[number]) {
            lostFirst = lostFirst || !ties;
            continue;
        }
        rest.push_back(number);
        if (hasTies)
            restTies.push_back(ties && !std::exchange(lostFirst, false));
    }

    Permutation to;
    to.order.reserve(rest.size() + coming.size());
    to.ties.reserve(hasTies ? rest.size() + coming.size() : 0);
    SortValue onlyValue(*catalog, old->m_keys.front().field, old->m_locale);
    const auto isSet = [&](RecordNumber number) {
        const auto place = catalog->place(number);
        return SortValue::isText(old->m_keys.front().field) ? onlyValue.text(place).has_value()
                                                            : onlyValue.number(place).has_value();
    };
    const auto tieWithLast = [&](RecordNumber number) {
        return !to.order.empty() && isSet(number) && compare(to.order.back(), number) == 0;
    };
    std::size_t next = 0;
    const auto copyRest = [&](std::size_t end, bool afterInsertion) {
        for (; next < end; ++next) {
            if (hasTies)
                to.ties.push_back(afterInsertion ? tieWithLast(rest[next]) : restTies[next]);
            afterInsertion = false;
            to.order.push_back(rest[next]);
        }
    };
    bool afterInsertion = false;
    for (const auto number : coming) {
        const auto place =
            std::lower_bound(rest.begin() + std::ptrdiff_t(next), rest.end(), number, isBefore) - rest.begin();
        if (std::size_t(place) > next) {
            copyRest(std::size_t(place), afterInsertion);
            afterInsertion = false;
        }
        if (hasTies)
            to.ties.push_back(tieWithLast(number));
        to.order.push_back(number);
        afterInsertion = true;
    }
    copyRest(rest.size(), afterInsertion);
    if (hasTies) {
        const auto went = std::ranges::count_if(changed, [&](RecordNumber number) {
            const auto &places = *from.places;
            return number < places.size() && places[number] != kNoPlace &&
                   places[number] >= from.order.size() - from.missing;
        });
        const auto came = std::ranges::count_if(coming, [&](RecordNumber number) { return !isSet(number); });
        to.missing = from.missing + std::size_t(came) - std::size_t(went);
    }
    return make(catalog, old->m_keys, old->m_locale, std::move(to));
}

SortedRecordsPtr SortedRecords::continued(const SortedRecordsPtr &old, const CatalogPtr &catalog)
{
    if (old->m_catalog == catalog)
        return old;
    const auto &from = *old->m_permutation;
    Permutation to;
    for (const auto number : existing(*catalog))
        if (number >= from.places->size() || (*from.places)[number] == kNoPlace)
            to.order.push_back(number);
    if (to.order.empty())
        return SortedRecordsPtr(new SortedRecords(catalog, {}, old->m_locale, old->m_permutation));
    to.order.insert(to.order.begin(), from.order.begin(), from.order.end());
    to.places = std::make_shared<const std::vector<quint32>>(
        placesOf(to.order, std::max(catalog->endNumber(), RecordNumber(from.places->size()))));
    return make(catalog, {}, old->m_locale, std::move(to));
}

QByteArray SortedRecords::saved() const
{
    const auto &[order, places, ties, missing] = *m_permutation;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << Collation::version() << m_locale.name() << quint32(m_keys.size());
    for (const auto &[field, descending] : m_keys)
        out << quint8(field) << descending;
    QBitArray tieBits(qsizetype(ties.size()));
    for (std::size_t place = 0; place < ties.size(); ++place)
        tieBits.setBit(qsizetype(place), ties[place]);
    out << quint64(missing) << tieBits << quint64(order.size());
    out.writeRawData(reinterpret_cast<const char *>(order.data()), int(order.size() * sizeof(RecordNumber)));
    return bytes;
}

SortedRecordsPtr SortedRecords::restored(QByteArrayView bytes, CatalogPtr catalog)
{
    QDataStream in(QByteArray::fromRawData(bytes.data(), bytes.size()));
    QString version, locale;
    quint32 keyCount = 0;
    in >> version >> locale >> keyCount;
    if (version != Collation::version() || keyCount > kFieldCount)
        return nullptr;
    SortKeys keys(keyCount);
    for (auto &key : keys) {
        quint8 field = 0;
        in >> field >> key.descending;
        if (field >= kFieldCount)
            return nullptr;
        key.field = Field(field);
    }
    quint64 missing = 0, count = 0;
    QBitArray tieBits;
    in >> missing >> tieBits >> count;
    Permutation permutation;
    if (in.status() != QDataStream::Ok || count > catalog->endNumber() || missing > count ||
        quint64(tieBits.size()) != (keys.size() == 1 ? count : 0))
        return nullptr;
    permutation.missing = std::size_t(missing);
    permutation.order.resize(std::size_t(count));
    const auto size = int(count * sizeof(RecordNumber));
    if (in.readRawData(reinterpret_cast<char *>(permutation.order.data()), size) != size)
        return nullptr;
    permutation.ties.resize(std::size_t(tieBits.size()));
    for (qsizetype place = 0; place < tieBits.size(); ++place)
        permutation.ties[std::size_t(place)] = tieBits.testBit(place);
    if (!std::ranges::all_of(permutation.order, [&](RecordNumber number) { return catalog->exists(number); }))
        return nullptr;
    return make(std::move(catalog), std::move(keys), QLocale(locale), std::move(permutation));
}
