// DictionaryOrder: the places of a dictionary's texts in the order of a locale. Each text's sort key is made once and
// kept. Any thread; grows with the dictionary, which must outlive it.
#pragma once

#include "models/catalog/dictionary.h"

#include <QLocale>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

class DictionaryOrder
{
public:
    explicit DictionaryOrder(const Dictionary &dictionary);

    // By code, of all texts that the dictionary has by now. Some 100 ms for 100,000 new ones; the keys made are kept
    // even when cancelled, which gives null.
    using Places = std::shared_ptr<const std::vector<quint32>>;
    [[nodiscard]] Places places(const QLocale &locale, const std::atomic_bool &cancelled);

private:
    [[nodiscard]] std::string_view key(Dictionary::Code code) const;

    const Dictionary &m_dictionary;
    std::mutex m_growing;
    QLocale m_locale;
    std::string m_keys;              // one after the other
    std::vector<std::size_t> m_ends; // of the keys, by code
    std::vector<Dictionary::Code> m_order;
    Places m_places = std::make_shared<const std::vector<quint32>>();
};
