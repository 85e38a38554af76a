#include "models/catalog/dictionary.h"

#include <functional>

namespace {

constexpr std::size_t kFirstTable = 1024;

std::size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

} // namespace

Dictionary::Dictionary()
{
    m_tables.push_back(std::make_unique<Table>(kFirstTable));
    m_table = m_tables.back().get();
}

Dictionary::~Dictionary()
{
    for (auto &block : m_blocks)
        delete block.load();
}

std::optional<Dictionary::Code> Dictionary::find(const Table &table, std::string_view text, std::size_t hash) const
{
    const auto mask = table.cells.size() - 1;
    for (auto at = hash & mask;; at = (at + 1) & mask) {
        const Code cell = table.cells[at].load(std::memory_order_acquire);
        if (cell == 0)
            return std::nullopt;
        if (this->text(cell - 1) == text)
            return cell - 1;
    }
}

void Dictionary::put(Table &table, Code code, std::size_t hash)
{
    const auto mask = table.cells.size() - 1;
    auto at = hash & mask;
    while (table.cells[at].load(std::memory_order_relaxed) != 0)
        at = (at + 1) & mask;
    table.cells[at].store(code + 1, std::memory_order_release); // publishes the entry
}

std::optional<Dictionary::Code> Dictionary::find(std::string_view text) const
{
    return find(*m_table.load(std::memory_order_acquire), text, hashOf(text));
}

Dictionary::Code Dictionary::intern(std::string_view text)
{
    if (const auto known = find(text))
        return *known;
    const std::lock_guard lock(m_adding);
    if (const auto known = find(text)) // another thread was faster
        return *known;
    const Code code = m_size.load(std::memory_order_relaxed);
    auto &slot = m_blocks[code / kBlockSize];
    Block *block = slot.load(std::memory_order_relaxed);
    if (!block) {
        block = new Block;
        slot.store(block, std::memory_order_release);
    }
    (*block)[code % kBlockSize] = text;
    m_size.store(code + 1, std::memory_order_release);
    Table *table = m_table.load(std::memory_order_relaxed);
    put(*table, code, hashOf(text));
    if (std::size_t(code) * 2 > table->cells.size()) {
        m_tables.push_back(std::make_unique<Table>(table->cells.size() * 4));
        for (Code known = 0; known <= code; ++known)
            put(*m_tables.back(), known, hashOf(this->text(known)));
        m_table.store(m_tables.back().get(), std::memory_order_release);
    }
    return code;
}

std::string_view Dictionary::text(Code code) const
{
    return (*m_blocks[code / kBlockSize].load(std::memory_order_acquire))[code % kBlockSize];
}
