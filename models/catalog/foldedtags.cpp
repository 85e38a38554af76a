#include "models/catalog/foldedtags.h"

#include "models/catalog/folding.h"

namespace {

constexpr FoldedTags::Code kAtOnce = 4096; // tags folded between two looks at `cancelled`

} // namespace

FoldedTags::FoldedTags(std::shared_ptr<const Dictionaries> dictionaries)
    : m_dictionaries(std::move(dictionaries))
{
}

FoldedTags::TablePtr FoldedTags::table(const std::atomic_bool &cancelled)
{
    const std::lock_guard lock(m_growing);
    const auto &tags = m_dictionaries->tags;
    const auto end = tags.size();
    if (m_table->values.size() >= end)
        return m_table;
    auto table = std::make_shared<Table>(*m_table);
    std::string folded;
    for (auto tag = Code(table->values.size()); tag < end; ++tag) {
        if (tag % kAtOnce == 0 && cancelled)
            break;
        folded.clear();
        appendFolded(tags.text(tag), folded);
        const bool canBeAskedFor = !folded.empty() && folded.find('\0') == std::string::npos;
        const auto value = canBeAskedFor ? m_values.intern(folded) : kNone;
        table->values.push_back(value);
        table->isShared.push_back(0);
        if (value == kNone)
            continue;
        if (value >= table->firsts.size())
            table->firsts.resize(value + 1, kNone);
        auto &first = table->firsts[value];
        if (first == kNone)
            first = tag;
        else
            table->isShared[first] = table->isShared[tag] = 1;
    }
    m_table = table;
    return m_table->values.size() >= end ? m_table : nullptr;
}
