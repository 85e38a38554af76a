#include "models/changes/recordindex.h"

#include "models/records/achievement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace {

constexpr qint64 kStride = 4096; // records between two looks at whether to go on

RecordIndex::Digest digestOf(const QByteArray &hash)
{
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

auto nameOf(const RecordIndex::Entry &entry)
{
    return std::tuple(entry.hasId, entry.value, entry.hasId ? quint64(0) : entry.digest[1]);
}

} // namespace

quint16 OriginNumbers::numberOf(const QString &origin)
{
    const auto known = std::ranges::find(m_names, origin); // a handful
    if (known != m_names.end())
        return quint16(known - m_names.begin());
    m_names.push_back(origin);
    return quint16(m_names.size() - 1);
}

bool RecordIndex::Entry::isCalledLike(const Entry &other) const
{
    return nameOf(*this) == nameOf(other);
}

bool RecordIndex::isBefore(const Entry &a, const Entry &b)
{
    return std::tuple_cat(nameOf(a), std::tuple(a.origin, a.place)) <
           std::tuple_cat(nameOf(b), std::tuple(b.origin, b.place));
}

Result<RecordIndex> RecordIndex::of(RecordSource &source, OriginNumbers &origins, const Options &options)
{
    RecordIndex index;
    AchievementReader reader;
    Achievement achievement;
    bool isCancelled = false;
    auto read = source.forEach([&](RecordSource::Place place, const QString &origin, const RecordState &state) {
        const auto &text = state.text();
        Entry entry{.place = place, .deleted = state.deleted};
        entry.origin = origins.numberOf(options.ignoresOrigins ? QString() : origin);
        if (reader.read({text.constData(), std::size_t(text.size())}, achievement) && achievement.id) {
            entry.hasId = true;
            entry.value = *achievement.id;
        }
        if (!entry.hasId || options.allDigests)
            entry.digest = digestOf(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        if (!entry.hasId)
            entry.value = entry.digest[0];
        index.m_entries.push_back(entry);
        const auto done = qint64(index.m_entries.size());
        isCancelled = options.progress && done % kStride == 0 && !options.progress(done);
        return !isCancelled;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (isCancelled)
        return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}});
    std::ranges::sort(index.m_entries, isBefore);
    return index;
}

std::vector<RecordIndex::Entry> RecordIndex::find(const RecordAddress &address, const OriginNumbers &origins) const
{
    Entry asked{.hasId = address.id.has_value()};
    if (address.id) {
        asked.value = *address.id;
    } else {
        const auto hash = QByteArray::fromHex(address.digest);
        if (hash.size() != sizeof(Digest))
            return {};
        asked.digest = digestOf(hash);
        asked.value = asked.digest[0];
    }
    std::vector<Entry> found;
    for (auto entry = std::ranges::lower_bound(m_entries, asked, isBefore);
         entry != m_entries.end() && entry->isCalledLike(asked); ++entry) {
        if (address.origin.isEmpty() || origins.name(entry->origin) == address.origin)
            found.push_back(*entry);
    }
    std::ranges::sort(found, {}, &Entry::place);
    return found;
}
