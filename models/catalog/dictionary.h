// Dictionary: append-only table of distinct texts, each with a small code, shared by all snapshots of one catalog.
//
// Any thread may look texts and codes up without a lock while another adds entries; an entry never moves or changes.
// Holds the texts; never frees one before it dies itself.
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <charconv>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class Dictionary
{
public:
    using Code = std::uint32_t;

    Dictionary();
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    // The code of `text`, added when new.
    [[nodiscard]] Code intern(std::string_view text);
    // The code of `text`, if it has one.
    [[nodiscard]] std::optional<Code> find(std::string_view text) const;
    // `code` must have come from intern(). Valid as long as the dictionary.
    [[nodiscard]] std::string_view text(Code code) const;
    // Entries added so far; every code below it is valid.
    [[nodiscard]] Code size() const { return m_size.load(std::memory_order_acquire); }

private:
    static constexpr std::size_t kBlockSize = 4096;
    static constexpr std::size_t kBlocks = 16384; // 64 M entries

    // Open addressing; a cell holds a code + 1, 0 is free. A full table is replaced by one of twice the size; the old
    // ones live on for readers that still look into them.
    struct Table
    {
        explicit Table(std::size_t size)
            : cells(size)
        {
        }
        std::vector<std::atomic<Code>> cells; // a power of two
    };

    [[nodiscard]] std::optional<Code> find(const Table &table, std::string_view text, std::size_t hash) const;
    void put(Table &table, Code code, std::size_t hash);

    using Block = std::array<std::string, kBlockSize>;
    std::array<std::atomic<Block *>, kBlocks> m_blocks{};
    std::atomic<Code> m_size{0};
    std::atomic<Table *> m_table;
    std::mutex m_adding;
    std::vector<std::unique_ptr<Table>> m_tables;
};

// What a catalog's chunks have codes for. Games are ids, as their decimal digits; icon forms are what stands before and
// behind the image id in an icon's url, with kFormGap between.
struct Dictionaries
{
    static constexpr char kFormGap = '\x1f';

    Dictionary tags, games, iconForms;
};

// An id as its decimal digits, without a string on the heap.
class IdText
{
public:
    explicit IdText(quint64 id)
        : m_end(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), id).ptr)
    {
    }
    Q_DISABLE_COPY_MOVE(IdText)
    ~IdText() = default;

    [[nodiscard]] std::string_view view() const { return {m_digits.data(), std::size_t(m_end - m_digits.data())}; }
    // The id back from its digits.
    [[nodiscard]] static quint64 id(std::string_view digits)
    {
        quint64 id = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), id);
        return id;
    }

private:
    std::array<char, 20> m_digits;
    const char *m_end;
};
