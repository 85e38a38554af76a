#include "models/catalog/textscan.h"

#include <algorithm>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "models/catalog/textscan.cpp"
#include <hwy/foreach_target.h>
// After foreach_target.h.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace textscan::HWY_NAMESPACE {

namespace hw = hwy::HWY_NAMESPACE;

// The first occurrence of `needle` that begins at `from` or later and ends before `size`; `size`: none. Compares the
// first and the last byte of many places at once, and all bytes where both are right.
HWY_ATTR std::size_t find(const quint8 *text, std::size_t from, std::size_t size, const quint8 *needle,
                          std::size_t length)
{
    const hw::ScalableTag<quint8> wide;
    const auto lanes = hw::Lanes(wide);
    const auto first = hw::Set(wide, needle[0]);
    const auto last = hw::Set(wide, needle[length - 1]);
    for (; from + length - 1 + lanes <= size; from += lanes) {
        const auto begins = hw::Eq(hw::LoadU(wide, text + from), first);
        const auto ends = hw::Eq(hw::LoadU(wide, text + from + length - 1), last);
        const auto both = hw::And(begins, ends);
        if (HWY_LIKELY(hw::AllFalse(wide, both)))
            continue;
        quint8 bytes[HWY_MAX_BYTES / 8 + 8] = {};
        hw::StoreMaskBits(wide, both, bytes);
        for (std::size_t part = 0; part < lanes; part += 64) {
            quint64 bits;
            std::memcpy(&bits, bytes + part / 8, sizeof bits);
            for (; bits; bits &= bits - 1) {
                const auto at = from + part + std::size_t(std::countr_zero(bits));
                if (length <= 2 || std::memcmp(text + at + 1, needle + 1, length - 2) == 0)
                    return at;
            }
        }
    }
    for (; from + length <= size; ++from)
        if (text[from] == needle[0] && std::memcmp(text + from, needle, length) == 0)
            return from;
    return size;
}

} // namespace textscan::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace textscan {

HWY_EXPORT(find);

// As find() above, with the best instructions there are.
std::size_t findText(std::string_view text, std::size_t from, std::string_view needle)
{
    return HWY_DYNAMIC_DISPATCH(find)(reinterpret_cast<const quint8 *>(text.data()), from, text.size(),
                                      reinterpret_cast<const quint8 *>(needle.data()), needle.size());
}

} // namespace textscan

namespace {

constexpr char kFieldSeparator = '\x1f';
constexpr std::size_t kStepsBeforeHalving = 4;

// The slot whose search text holds the byte at `at`, which lies behind the start of `slot`. Most hits are near.
Slot slotOf(const PackedColumn &starts, Slot slot, Slot end, std::size_t at)
{
    for (std::size_t steps = 0; steps < kStepsBeforeHalving; ++steps, ++slot)
        if (starts[slot + 1] > at)
            return slot;
    while (end - slot > 1) {
        const Slot middle = slot + (end - slot) / 2;
        (starts[middle] <= at ? slot : end) = middle;
    }
    return slot;
}

// Which of the separated fields: 0 name, 1 description, 2 external id, from 3 tags.
std::size_t partNumber(Field field)
{
    switch (field) {
    case Field::Name:
        return 0;
    case Field::Description:
        return 1;
    case Field::ExternalId:
        return 2;
    default:
        return 3;
    }
}

} // namespace

TextScan::TextScan(std::string needle, std::optional<Field> field, bool isWhole)
    : m_needle(std::move(needle))
    , m_field(field)
    , m_isWhole(isWhole)
{
    Q_ASSERT(!m_needle.empty());
}

void TextScan::findIn(const Chunk &chunk, SlotBits &found) const
{
    const auto arena = chunk.searchArena();
    const auto &starts = chunk.searchStarts();
    const auto isAnywhere = !m_field && !m_isWhole;
    Slot slot = 0;
    for (std::size_t from = 0;;) {
        const auto at = textscan::findText(arena, from, m_needle);
        if (at >= arena.size())
            return;
        slot = slotOf(starts, slot, chunk.size(), at);
        if (isAnywhere || counts(chunk.searchText(slot), at - starts[slot])) {
            found.set(slot);
            from = starts[++slot]; // one hit a record is enough
            if (slot == chunk.size())
                return;
        } else {
            from = at + 1;
        }
    }
}

bool TextScan::isIn(std::string_view searchText) const
{
    for (std::size_t from = 0;;) {
        const auto at = textscan::findText(searchText, from, m_needle);
        if (at >= searchText.size())
            return false;
        if ((!m_field && !m_isWhole) || counts(searchText, at))
            return true;
        from = at + 1;
    }
}

bool TextScan::counts(std::string_view searchText, std::size_t at) const
{
    if (m_field) {
        const auto wanted = partNumber(*m_field);
        const auto part = std::size_t(std::ranges::count(searchText.substr(0, at), kFieldSeparator));
        if (wanted == 3 ? part < wanted : part != wanted)
            return false;
    }
    if (!m_isWhole)
        return true;
    const auto end = at + m_needle.size();
    return (at == 0 || searchText[at - 1] == kFieldSeparator) &&
           (end == searchText.size() || searchText[end] == kFieldSeparator);
}
#endif
