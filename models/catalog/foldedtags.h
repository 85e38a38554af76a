// FoldedTags: which tags of a catalog are one value of facet Tag, because they fold alike. Each tag is folded once and
// kept, so that counting again costs nothing for it. Any thread; grows with the catalog's dictionary.
#pragma once

#include "models/catalog/dictionary.h"

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

class FoldedTags
{
public:
    using Code = Dictionary::Code;
    static constexpr Code kNone = ~Code(0);

    // Immutable. Values are codes of values().
    struct Table
    {
        std::vector<Code> values;     // by tag; kNone: no value, as no query could ask for it
        std::vector<Code> firsts;     // by value: the first tag that folds to it; kNone: none does
        std::vector<quint8> isShared; // by tag: its value has other tags, too
    };
    using TablePtr = std::shared_ptr<const Table>;

    explicit FoldedTags(std::shared_ptr<const Dictionaries> dictionaries);

    [[nodiscard]] const std::shared_ptr<const Dictionaries> &dictionaries() const { return m_dictionaries; }
    // Of all tags that the dictionary has by now. Some 20 ms for 100,000 new ones; what is done is kept even when
    // cancelled, which gives null.
    [[nodiscard]] TablePtr table(const std::atomic_bool &cancelled);
    // The folded texts.
    [[nodiscard]] const Dictionary &values() const { return m_values; }
    // The value of a folded text, known or not.
    [[nodiscard]] Code value(std::string_view folded) { return m_values.intern(folded); }

private:
    const std::shared_ptr<const Dictionaries> m_dictionaries;
    Dictionary m_values;
    std::mutex m_growing;
    TablePtr m_table = std::make_shared<const Table>();
};
