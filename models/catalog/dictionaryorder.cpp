#include "models/catalog/dictionaryorder.h"

#include "models/catalog/collation.h"

#include <algorithm>

namespace {

constexpr Dictionary::Code kAtOnce = 4096; // keys made between two looks at `cancelled`

} // namespace

DictionaryOrder::DictionaryOrder(const Dictionary &dictionary)
    : m_dictionary(dictionary)
{
}

std::string_view DictionaryOrder::key(Dictionary::Code code) const
{
    const auto start = code == 0 ? 0 : m_ends[code - 1];
    return std::string_view(m_keys).substr(start, m_ends[code] - start);
}

DictionaryOrder::Places DictionaryOrder::places(const QLocale &locale, const std::atomic_bool &cancelled)
{
    const std::lock_guard lock(m_growing);
    if (locale != m_locale) {
        m_locale = locale;
        m_keys.clear();
        m_ends.clear();
        m_order.clear();
        m_places = std::make_shared<const std::vector<quint32>>();
    }
    const auto end = m_dictionary.size();
    if (m_places->size() >= end)
        return m_places;
    const Collation collation(locale);
    for (auto code = Dictionary::Code(m_ends.size()); code < end; ++code) {
        if (code % kAtOnce == 0 && cancelled)
            return nullptr;
        collation.appendKey(m_dictionary.text(code), m_keys);
        m_ends.push_back(m_keys.size());
    }
    const auto isBefore = [this](Dictionary::Code a, Dictionary::Code b) { return key(a) < key(b); };
    const auto sorted = std::ptrdiff_t(m_order.size());
    for (auto code = Dictionary::Code(sorted); code < end; ++code)
        m_order.push_back(code);
    std::stable_sort(m_order.begin() + sorted, m_order.end(), isBefore);
    std::inplace_merge(m_order.begin(), m_order.begin() + sorted, m_order.end(), isBefore);
    std::vector<quint32> places(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place)
        places[m_order[place]] = quint32(place);
    m_places = std::make_shared<const std::vector<quint32>>(std::move(places));
    return m_places;
}
