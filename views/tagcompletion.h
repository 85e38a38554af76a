// TagCompletion: the catalog's tags that begin as typed, upper and lower case alike. Keeps folded copies, because the
// dictionary only grows: a key costs one pass over texts that are ready. One thread.
#pragma once

#include "models/catalog/dictionary.h"

#include <QStringList>

#include <memory>
#include <vector>

class TagCompletion
{
public:
    // At most `most` tags, in alphabetical order.
    [[nodiscard]] QStringList matches(const std::shared_ptr<const Dictionary> &tags, const QString &typed,
                                      qsizetype most);

private:
    std::weak_ptr<const Dictionary> m_source;
    std::vector<QString> m_folded; // by code
};
