#include "models/catalog/textscan.h"

#include <algorithm>
#include <bit>
#include <cstring>

// For all targets, and before they are included one after the other.
#ifndef ACHIEVEMENTS_TEXTSCAN_COMMON
#define ACHIEVEMENTS_TEXTSCAN_COMMON
namespace textscan {

constexpr std::size_t kMiddleBytes = sizeof(quint64);
constexpr std::size_t kStepsBeforeHalving = 4;

// A text to find: its first and last byte are compared at many places at once, then what is between them.
struct Needle
{
    const quint8 *text;
    std::size_t length;
    quint64 middle = 0, mask = 0; // its bytes from the second one, up to eight

    explicit Needle(std::string_view needle)
        : text(reinterpret_cast<const quint8 *>(needle.data()))
        , length(needle.size())
    {
        static_assert(std::endian::native == std::endian::little);
        const auto bytes = std::min(kMiddleBytes, length > 2 ? length - 2 : 0);
        std::memcpy(&middle, text + 1, bytes);
        mask = bytes == kMiddleBytes ? ~quint64(0) : (quint64(1) << (8 * bytes)) - 1;
    }

    // Between first and last byte, which are right. `rest`: bytes of the text behind `at`.
    [[nodiscard]] bool hasMiddle(const quint8 *at, std::size_t rest) const
    {
        if (length > kMiddleBytes + 2 || rest < kMiddleBytes)
            return length <= 2 || std::memcmp(at + 1, text + 1, length - 2) == 0;
        quint64 bytes; // without a call, as most needles are short
        std::memcpy(&bytes, at + 1, sizeof bytes);
        return ((bytes ^ middle) & mask) == 0;
    }
};

// The slot whose search text holds the byte at `at`, which lies behind the start of `slot`. Most hits are near.
inline Slot slotOf(const PackedColumn &starts, Slot slot, Slot end, std::size_t at)
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

} // namespace textscan
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "models/catalog/textscan.cpp"
#include <hwy/foreach_target.h>
// After foreach_target.h.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace textscan::HWY_NAMESPACE {

namespace hw = hwy::HWY_NAMESPACE;

// The first occurrence of `needle` that begins at `from` or later and ends before `size`; `size`: none.
HWY_ATTR HWY_INLINE std::size_t findInline(const quint8 *text, std::size_t from, std::size_t size, const Needle &needle)
{
    const hw::ScalableTag<quint8> wide;
    const auto lanes = hw::Lanes(wide);
    const auto length = needle.length;
    const auto first = hw::Set(wide, needle.text[0]);
    const auto last = hw::Set(wide, needle.text[length - 1]);
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
                if (needle.hasMiddle(text + at, size - at - 1))
                    return at;
            }
        }
    }
    for (; from + length <= size; ++from)
        if (text[from] == needle.text[0] && std::memcmp(text + from, needle.text, length) == 0)
            return from;
    return size;
}

HWY_ATTR std::size_t find(const quint8 *text, std::size_t from, std::size_t size, const Needle &needle)
{
    return findInline(text, from, size, needle);
}

// Marks the slots, all below `end`, that have the needle; `starts` says where each begins in the text.
HWY_ATTR void mark(const quint8 *text, std::size_t size, const Needle &needle, const PackedColumn &starts, Slot end,
                   SlotBits &found)
{
    Slot slot = 0;
    for (std::size_t from = 0; slot < end; from = starts[slot]) { // one hit a record is enough
        const auto at = findInline(text, from, size, needle);
        if (at >= size)
            return;
        slot = slotOf(starts, slot, end, at);
        found.set(slot++);
    }
}

} // namespace textscan::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace textscan {

HWY_EXPORT(find);
HWY_EXPORT(mark);

// As find() and mark() above, with the best instructions there are.
std::size_t findText(std::string_view text, std::size_t from, const Needle &needle)
{
    return HWY_DYNAMIC_DISPATCH(find)(reinterpret_cast<const quint8 *>(text.data()), from, text.size(), needle);
}

void markSlots(const Chunk &chunk, const Needle &needle, SlotBits &found)
{
    const auto text = chunk.searchArena();
    HWY_DYNAMIC_DISPATCH(mark)
    (reinterpret_cast<const quint8 *>(text.data()), text.size(), needle, chunk.searchStarts(), chunk.size(), found);
}

} // namespace textscan

namespace {

constexpr char kFieldSeparator = '\x1f';

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
    const textscan::Needle needle(m_needle);
    if (isAnywhere())
        return textscan::markSlots(chunk, needle, found);
    const auto arena = chunk.searchArena();
    const auto &starts = chunk.searchStarts();
    Slot slot = 0;
    for (std::size_t from = 0;;) {
        const auto at = textscan::findText(arena, from, needle);
        if (at >= arena.size())
            return;
        slot = textscan::slotOf(starts, slot, chunk.size(), at);
        if (counts(chunk.searchText(slot), at - starts[slot])) {
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
    const textscan::Needle needle(m_needle);
    for (std::size_t from = 0;;) {
        const auto at = textscan::findText(searchText, from, needle);
        if (at >= searchText.size())
            return false;
        if (isAnywhere() || counts(searchText, at))
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
