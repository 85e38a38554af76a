// Dictionary: append-only table of distinct texts, each with a small code, shared by all snapshots of one catalog.
//
// Any thread may look codes up without a lock while another adds entries; an entry never moves or changes. Holds the
// texts; never frees one before it dies itself.
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

class Dictionary
{
public:
    using Code = std::uint32_t;

    Dictionary() = default;
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    // The code of `text`, added when new.
    [[nodiscard]] Code intern(std::string_view text);
    // `code` must have come from intern(). Valid as long as the dictionary.
    [[nodiscard]] std::string_view text(Code code) const;
    // Entries added so far; every code below it is valid.
    [[nodiscard]] Code size() const { return m_size.load(std::memory_order_acquire); }

private:
    static constexpr std::size_t kBlockSize = 4096;
    static constexpr std::size_t kBlocks = 16384; // 64 M entries

    using Block = std::array<std::string, kBlockSize>;
    std::array<std::atomic<Block *>, kBlocks> m_blocks{};
    std::atomic<Code> m_size{0};
    std::mutex m_adding;
    std::unordered_map<std::string_view, Code> m_codes;
};
