#include "models/items/recordselection.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace {

constexpr std::size_t kWordBits = 64;

constexpr quint64 bitOf(RecordNumber number)
{
    return quint64(1) << (number % kWordBits);
}

} // namespace

bool RecordSelection::contains(RecordNumber number) const
{
    const auto word = std::size_t(number) / kWordBits;
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

bool RecordSelection::put(RecordNumber number, bool selected)
{
    // kNoRecord as a bit would cost half a gigabyte.
    if (number == kNoRecord || contains(number) == selected)
        return false;
    const auto word = std::size_t(number) / kWordBits;
    if (word >= m_bits.size())
        m_bits.resize(word + 1);
    m_bits[word] ^= bitOf(number);
    m_count += selected ? 1 : -1;
    return true;
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
    bool any = false;
    for (const auto number : numbers)
        any |= put(number, true);
    if (any)
        emit changed();
}

void RecordSelection::deselect(std::span<const RecordNumber> numbers)
{
    bool any = false;
    for (const auto number : numbers)
        any |= put(number, false);
    if (any)
        emit changed();
}

void RecordSelection::toggle(RecordNumber number)
{
    if (put(number, !contains(number)))
        emit changed();
}

void RecordSelection::selectOnly(std::span<const RecordNumber> numbers)
{
    auto before = std::exchange(m_bits, {});
    m_count = 0;
    for (const auto number : numbers)
        put(number, true);
    // Equal but for empty words at the end?
    before.resize(std::max(before.size(), m_bits.size()));
    m_bits.resize(before.size());
    if (m_bits != before)
        emit changed();
}

void RecordSelection::clear()
{
    selectOnly({});
}
