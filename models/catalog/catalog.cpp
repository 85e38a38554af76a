#include "models/catalog/catalog.h"

#include "models/catalog/chunkbuilder.h"
#include "models/icons/imageurl.h"

#include <algorithm>

Catalog::Catalog()
    : m_dictionaries(std::make_shared<Dictionaries>())
{
}

Catalog::Catalog(std::vector<ChunkPtr> chunks, std::shared_ptr<Dictionaries> dictionaries, Revision revision,
                 SideTables sideTables)
    : m_chunks(std::move(chunks))
    , m_dictionaries(std::move(dictionaries))
    , m_sideTables(std::move(sideTables))
    , m_revision(revision)
{
    for (const auto &chunk : m_chunks) {
        m_visible += chunk ? chunk->visibleCount() : 0;
        m_changed += chunk ? chunk->changedCount() : 0;
    }
}

CatalogPtr Catalog::patched(std::vector<AppliedRecord> records, Revision revision) const
{
    std::ranges::sort(records, {}, &AppliedRecord::number);
    auto chunks = m_chunks;
    AchievementReader reader;
    std::vector<ChunkBuilder::Patch> patches;
    for (auto record = records.begin(); record != records.end();) {
        const auto index = record->number / kChunkSize;
        patches.clear();
        for (; record != records.end() && record->number / kChunkSize == index; ++record)
            patches.emplace_back(record->number % kChunkSize, std::move(record->state));
        if (index >= chunks.size())
            chunks.resize(index + 1);
        chunks[index] = ChunkBuilder::patched(chunks[index].get(), patches, *m_dictionaries, reader);
    }
    return std::make_shared<Catalog>(std::move(chunks), m_dictionaries, revision, m_sideTables);
}

CatalogPtr Catalog::withSideTables(SideTables sideTables) const
{
    auto result = std::make_shared<Catalog>(*this);
    result->m_sideTables = std::move(sideTables);
    return result;
}

RecordNumber Catalog::endNumber() const
{
    for (auto index = m_chunks.size(); index-- > 0;) {
        if (m_chunks[index] && m_chunks[index]->size() > 0)
            return RecordNumber(index) * kChunkSize + m_chunks[index]->size();
    }
    return 0;
}

bool Catalog::exists(RecordNumber number) const
{
    const auto index = number / kChunkSize;
    return index < m_chunks.size() && m_chunks[index] && m_chunks[index]->exists(number % kChunkSize);
}

std::string Catalog::shownIconUrl(const Place &place) const
{
    const auto number = place.chunk->iconNumber(place.slot);
    if (number)
        return iconImages().url(*number);
    auto url = iconUrl(place);
    return url.empty() ? imageUrlOfId(place.chunk->imageId(place.slot)) : url;
}

std::vector<quint64> Catalog::gameIds(const Place &place) const
{
    std::vector<quint64> ids;
    for (const auto code : place.chunk->games(place.slot))
        ids.push_back(IdText::id(games().text(code)));
    return ids;
}

bool Catalog::hasSameContent(const Catalog &other) const
{
    Dictionaries none;
    AchievementReader reader;
    const auto nothing = ChunkBuilder::patched(nullptr, {}, none, reader);
    for (std::size_t index = 0; index < std::max(m_chunks.size(), other.m_chunks.size()); ++index) {
        const auto &ours = index < m_chunks.size() && m_chunks[index] ? *m_chunks[index] : *nothing;
        const auto &theirs = index < other.m_chunks.size() && other.m_chunks[index] ? *other.m_chunks[index] : *nothing;
        if (!ours.hasSameContent(theirs, *m_dictionaries, *other.m_dictionaries))
            return false;
    }
    return gameNames() == other.gameNames() && iconImages() == other.iconImages();
}
