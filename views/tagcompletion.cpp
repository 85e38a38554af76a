#include "views/tagcompletion.h"

#include "models/records/jsonstring.h"

#include <algorithm>

namespace {

constexpr std::size_t kMostKept = 200'000; // tags beyond these are not offered; the scan stays at a few milliseconds

} // namespace

QStringList TagCompletion::matches(const std::shared_ptr<const Dictionary> &tags, const QString &typed, qsizetype most)
{
    if (m_source.lock() != tags) {
        m_source = tags;
        m_folded.clear();
    }
    const std::size_t size = std::min<std::size_t>(tags->size(), kMostKept);
    while (m_folded.size() < size)
        m_folded.push_back(jsonstring::toQString(tags->text(Dictionary::Code(m_folded.size()))).toCaseFolded());

    const QString wanted = typed.toCaseFolded();
    QStringList found;
    for (std::size_t code = 0; code < size && found.size() < most; ++code) {
        if (m_folded[code].startsWith(wanted))
            found.append(jsonstring::toQString(tags->text(Dictionary::Code(code))));
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}
