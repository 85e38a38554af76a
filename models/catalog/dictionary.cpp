#include "models/catalog/dictionary.h"

Dictionary::~Dictionary()
{
    for (auto &block : m_blocks)
        delete block.load();
}

Dictionary::Code Dictionary::intern(std::string_view text)
{
    const std::lock_guard lock(m_adding);
    if (const auto known = m_codes.find(text); known != m_codes.end())
        return known->second;
    const Code code = m_size.load(std::memory_order_relaxed);
    auto &slot = m_blocks[code / kBlockSize];
    Block *block = slot.load(std::memory_order_relaxed);
    if (!block) {
        block = new Block;
        slot.store(block, std::memory_order_release);
    }
    std::string &entry = (*block)[code % kBlockSize];
    entry = text;
    m_codes.emplace(entry, code);
    m_size.store(code + 1, std::memory_order_release); // publishes the entry
    return code;
}

std::string_view Dictionary::text(Code code) const
{
    return (*m_blocks[code / kBlockSize].load(std::memory_order_acquire))[code % kBlockSize];
}
