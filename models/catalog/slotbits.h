// SlotBits: a bit for each slot of a chunk. A plain value; any thread.
#pragma once

#include "models/catalog/recordstate.h"

#include <array>
#include <bit>

using Slot = std::uint32_t; // 0 .. kChunkSize - 1

class SlotBits
{
public:
    static constexpr std::size_t kWords = kChunkSize / 64;

    [[nodiscard]] bool operator[](Slot slot) const { return (m_words[slot / 64] >> (slot % 64)) & 1; }
    void set(Slot slot) { m_words[slot / 64] |= quint64(1) << (slot % 64); }
    // The first `count` slots.
    void setFirst(Slot count)
    {
        for (std::size_t i = 0; i < kWords; ++i) {
            const auto first = Slot(i * 64);
            m_words[i] = count >= first + 64 ? ~quint64(0) : count > first ? (quint64(1) << (count - first)) - 1 : 0;
        }
    }

    [[nodiscard]] quint64 word(std::size_t index) const { return m_words[index]; }
    void setWord(std::size_t index, quint64 bits) { m_words[index] = bits; }
    [[nodiscard]] Slot count() const
    {
        Slot total = 0;
        for (const auto word : m_words)
            total += Slot(std::popcount(word));
        return total;
    }
    [[nodiscard]] bool none() const
    {
        quint64 all = 0;
        for (const auto word : m_words)
            all |= word;
        return all == 0;
    }
    // Calls each(slot) in ascending order.
    template <typename Each> void forEach(Each each) const
    {
        for (std::size_t i = 0; i < kWords; ++i) {
            for (auto bits = m_words[i]; bits; bits &= bits - 1)
                each(Slot(i * 64 + std::size_t(std::countr_zero(bits))));
        }
    }

    SlotBits &operator&=(const SlotBits &other)
    {
        for (std::size_t i = 0; i < kWords; ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    SlotBits &operator|=(const SlotBits &other)
    {
        for (std::size_t i = 0; i < kWords; ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    // Takes out what `other` has.
    SlotBits &remove(const SlotBits &other)
    {
        for (std::size_t i = 0; i < kWords; ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    friend bool operator==(const SlotBits &, const SlotBits &) = default;

private:
    std::array<quint64, kWords> m_words{};
};
