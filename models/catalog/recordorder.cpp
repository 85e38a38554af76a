#include "models/catalog/recordorder.h"

#include "models/catalog/querymatch.h"

#include <algorithm>
#include <optional>

namespace {

constexpr std::size_t kWordBits = 64;
constexpr std::size_t kBetweenLooks = 256; // records, some 50 us
constexpr std::size_t kAhead = 16;         // records until one that is brought near is there
// When fewer than this part is found, their places are looked up one by one; else all places are walked along.
constexpr std::size_t kFewPart = 4;

} // namespace

RecordOrder::RecordOrder(const Matches &matches, const SortedRecords *sorted)
{
    const auto chunks = matches.chunks();
    m_numbers.resize(std::size_t(matches.count()) + 1); // the loop below writes one too far
    auto *next = m_numbers.data();
    if (!sorted) {
        beginPlaces(chunks.size() * kChunkSize);
        for (std::size_t chunk = 0; chunk < chunks.size(); ++chunk) {
            for (std::size_t word = 0; word < SlotBits::kWords; ++word)
                m_shown[chunk * SlotBits::kWords + word] = chunks[chunk].word(word);
            chunks[chunk].forEach([&](Slot slot) { *next++ = RecordNumber(chunk * kChunkSize) + slot; });
        }
    } else if (const auto order = sorted->order(); std::size_t(matches.count()) < order.size() / kFewPart) {
        m_places = sorted->places();
        beginPlaces(order.size());
        for (std::size_t chunk = 0; chunk < chunks.size(); ++chunk)
            chunks[chunk].forEach([&](Slot slot) { addPlace((*m_places)[chunk * kChunkSize + slot]); });
        for (std::size_t word = 0; word < m_shown.size(); ++word)
            for (auto bits = m_shown[word]; bits; bits &= bits - 1)
                *next++ = order[word * kWordBits + std::size_t(std::countr_zero(bits))];
    } else {
        // No branch on the bit: it is as good as random.
        m_places = sorted->places();
        beginPlaces(order.size());
        for (std::size_t block = 0; block < order.size(); block += kWordBits) {
            const auto end = std::min(order.size(), block + kWordBits);
            quint64 shown = 0;
            for (auto place = block; place < end; ++place) {
                const auto number = order[place];
                const auto isFound = quint64(matches.contains(number));
                *next = number;
                next += isFound;
                shown |= isFound << (place - block);
            }
            m_shown[block / kWordBits] = shown;
        }
    }
    m_numbers.resize(std::size_t(matches.count()));
    countRows();
}

RecordOrder::RecordOrder(std::vector<RecordNumber> numbers)
    : m_numbers(std::move(numbers))
{
    m_rowsByNumber.reserve(m_numbers.size());
    for (std::size_t row = 0; row < m_numbers.size(); ++row)
        m_rowsByNumber.emplace_back(m_numbers[row], quint32(row));
    std::ranges::sort(m_rowsByNumber);
}

RecordOrderPtr RecordOrder::beginning(const Catalog &catalog, const Query &query, const SortedRecords *sorted,
                                      std::size_t most, std::chrono::milliseconds budget,
                                      const std::atomic_bool &cancelled)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    const QueryMatch match(query, catalog);
    std::vector<RecordNumber> numbers;
    const auto end = sorted ? sorted->order().size() : std::size_t(catalog.endNumber());
    const auto numberAt = [&](std::size_t place) { return sorted ? sorted->order()[place] : RecordNumber(place); };
    // Neighbours in an order lie anywhere in memory.
    const auto comingAt = [&](std::size_t place) {
        const auto number = place < end ? numberAt(place) : kNoRecord;
        return number != kNoRecord && catalog.exists(number) ? std::optional(catalog.place(number)) : std::nullopt;
    };
    for (std::size_t place = 0; place < end && numbers.size() < most; ++place) {
        if (place % kBetweenLooks == 0 && (cancelled || std::chrono::steady_clock::now() >= deadline))
            return nullptr;
        if (const auto later = comingAt(place + 2 * kAhead))
            later->chunk->prefetchSearchStart(later->slot);
        if (const auto soon = comingAt(place + kAhead))
            soon->chunk->prefetchSearchText(soon->slot);
        const auto number = numberAt(place);
        if (!catalog.exists(number))
            continue;
        const auto at = catalog.place(number);
        if (match.finds(*at.chunk, at.slot))
            numbers.push_back(number);
    }
    return std::make_shared<const RecordOrder>(std::move(numbers));
}

int RecordOrder::rowOf(RecordNumber number) const
{
    if (!m_rowsByNumber.empty()) {
        const auto found = std::ranges::lower_bound(m_rowsByNumber, number, {}, &std::pair<RecordNumber, quint32>::first);
        return found != m_rowsByNumber.end() && found->first == number ? int(found->second) : -1;
    }
    std::size_t place = number;
    if (m_places) {
        if (number >= m_places->size() || (*m_places)[number] == SortedRecords::kNoPlace)
            return -1;
        place = (*m_places)[number];
    }
    const auto word = place / kWordBits;
    if (word >= m_shown.size() || !((m_shown[word] >> (place % kWordBits)) & 1))
        return -1;
    auto row = m_rows[place / kBlock];
    for (auto before = place / kBlock * (kBlock / kWordBits); before < word; ++before)
        row += quint32(std::popcount(m_shown[before]));
    row += quint32(std::popcount(m_shown[word] & ((quint64(1) << (place % kWordBits)) - 1)));
    return int(row);
}

void RecordOrder::beginPlaces(std::size_t places)
{
    m_shown.assign((places + kWordBits - 1) / kWordBits, 0);
}

void RecordOrder::addPlace(std::size_t place)
{
    m_shown[place / kWordBits] |= quint64(1) << (place % kWordBits);
}

void RecordOrder::countRows()
{
    constexpr auto kWords = kBlock / kWordBits;
    m_rows.reserve(m_shown.size() / kWords + 1);
    quint32 rows = 0;
    for (std::size_t word = 0; word < m_shown.size(); ++word) {
        if (word % kWords == 0)
            m_rows.push_back(rows);
        rows += quint32(std::popcount(m_shown[word]));
    }
}

RecordOrderPtr recordOrder(const CatalogPtr &catalog, const OrderRequest &request, QThreadPool &pool,
                           const std::atomic_bool &cancelled)
{
    const auto matches = Matches::find(catalog, request.query, nullptr, pool, cancelled);
    SortedRecordsPtr sorted;
    if (matches && !request.sort.empty())
        sorted = SortedRecords::sorted(catalog, request.sort, request.locale, pool, cancelled);
    if (cancelled)
        return nullptr;
    return std::make_shared<const RecordOrder>(*matches, sorted.get());
}
