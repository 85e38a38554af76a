// Small catalogs for the tests of item models and views, without a store.
#pragma once

#include "models/catalog/recordorder.h"

#include <QByteArrayList>

// Records 0, 1, 2, ... with these upstream texts.
inline CatalogPtr catalogOf(const QByteArrayList &texts)
{
    std::vector<AppliedRecord> records;
    for (const auto &text : texts)
        records.push_back({RecordNumber(records.size()), {text, {}, {}}});
    return Catalog().patched(std::move(records), 1);
}

inline std::vector<RecordNumber> numbersUpTo(RecordNumber end)
{
    std::vector<RecordNumber> numbers(end);
    for (RecordNumber number = 0; number < end; ++number)
        numbers[number] = number;
    return numbers;
}

// These records as a model's rows.
inline RecordOrderPtr rows(std::vector<RecordNumber> numbers)
{
    return std::make_shared<const RecordOrder>(std::move(numbers));
}
