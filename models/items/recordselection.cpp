#include "models/items/recordselection.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace {

constexpr std::size_t kWordBits = 64;

constexpr std::size_t wordOf(RecordNumber number)
{
    return std::size_t(number) / kWordBits;
}

constexpr quint64 bitOf(RecordNumber number)
{
    return quint64(1) << (number % kWordBits);
}

// Numbers in no order come one a word, and without the processor's own instruction std::popcount() is dear.
int countOf(quint64 bits)
{
    return (bits & (bits - 1)) == 0 ? int(bits != 0) : std::popcount(bits);
}

// Do the numbers from here on fill a word, in ascending order?
bool fillWord(std::span<const RecordNumber> numbers)
{
    if (numbers.size() < kWordBits || numbers[0] % kWordBits != 0 ||
        numbers[kWordBits - 1] != numbers[0] + kWordBits - 1)
        return false;
    RecordNumber differing = 0; // without a branch, so that the compiler takes several at once
    for (RecordNumber i = 0; i < kWordBits; ++i)
        differing |= numbers[i] ^ (numbers[0] + i);
    return differing == 0;
}

// Calls take(word, bits) for the numbers, neighbours of one word at once: a million rows that are shown in the source's
// own order are a sixty-fourth of the calls.
template <typename Take> void forEachWord(std::span<const RecordNumber> numbers, Take take)
{
    std::size_t i = 0;
    while (i < numbers.size()) {
        const auto word = wordOf(numbers[i]);
        if (fillWord(numbers.subspan(i))) {
            take(word, ~quint64(0));
            i += kWordBits;
            continue;
        }
        quint64 bits = 0;
        do {
            bits |= numbers[i] == kNoRecord ? 0 : bitOf(numbers[i]);
            ++i;
        } while (i < numbers.size() && wordOf(numbers[i]) == word);
        if (bits != 0) // kNoRecord as a bit would cost half a gigabyte
            take(word, bits);
    }
}

} // namespace

bool RecordSelection::contains(RecordNumber number) const
{
    const auto word = wordOf(number);
    return word < m_bits.size() && (m_bits[word] & bitOf(number));
}

std::vector<RecordNumber> RecordSelection::numbers() const
{
    std::vector<RecordNumber> result;
    result.reserve(std::size_t(m_count));
    for (std::size_t word = 0; word < m_bits.size(); ++word) {
        for (auto bits = m_bits[word]; bits; bits &= bits - 1)
            result.push_back(RecordNumber(word * kWordBits + std::size_t(std::countr_zero(bits))));
    }
    return result;
}

qsizetype RecordSelection::set(std::span<const RecordNumber> numbers)
{
    qsizetype added = 0;
    forEachWord(numbers, [this, &added](std::size_t word, quint64 bits) {
        if (word >= m_bits.size())
            m_bits.resize(std::max(word + 1, m_bits.size() * 2));
        added += countOf(bits & ~m_bits[word]);
        m_bits[word] |= bits;
    });
    m_count += added;
    return added;
}

qsizetype RecordSelection::unset(std::span<const RecordNumber> numbers)
{
    qsizetype removed = 0;
    forEachWord(numbers, [this, &removed](std::size_t word, quint64 bits) {
        if (word >= m_bits.size())
            return;
        removed += countOf(bits & m_bits[word]);
        m_bits[word] &= ~bits;
    });
    m_count -= removed;
    return removed;
}

void RecordSelection::setCurrent(RecordNumber number)
{
    if (m_current == number)
        return;
    m_current = number;
    emit currentChanged(number);
}

void RecordSelection::select(std::span<const RecordNumber> numbers)
{
    if (set(numbers) > 0)
        emit changed();
}

void RecordSelection::deselect(std::span<const RecordNumber> numbers)
{
    if (unset(numbers) > 0)
        emit changed();
}

void RecordSelection::toggle(RecordNumber number)
{
    const std::span one(&number, 1);
    if (contains(number) ? unset(one) > 0 : set(one) > 0)
        emit changed();
}

void RecordSelection::selectOnly(std::span<const RecordNumber> numbers)
{
    m_before.swap(m_bits);
    m_bits.assign(m_before.size(), 0);
    m_count = 0;
    set(numbers);
    m_before.resize(m_bits.size());
    if (m_bits != m_before)
        emit changed();
}

void RecordSelection::clear()
{
    selectOnly({});
}
