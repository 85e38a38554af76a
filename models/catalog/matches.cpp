#include "models/catalog/matches.h"

#include "models/catalog/querymatch.h"
#include "models/parallel.h"

MatchesPtr Matches::find(const CatalogPtr &catalog, const Query &query, const MatchesPtr &before, QThreadPool &pool,
                         const std::atomic_bool &cancelled)
{
    const auto hasSameBeside = [&] {
        const auto &then = before->m_catalog->sideTables(), &now = catalog->sideTables();
        return (then.games == now.games || !asksForGameNames(query.root)) &&
               (then.findings == now.findings || !asksForIcons(query.root));
    };
    const bool isSameQuery = before && before->m_query.root == query.root &&
                             before->m_catalog->dictionaries() == catalog->dictionaries() && hasSameBeside();
    if (isSameQuery && before->m_catalog == catalog)
        return before;
    const QueryMatch match(query, *catalog);
    const auto chunks = catalog->chunks();
    auto result = std::make_shared<Matches>();
    result->m_catalog = catalog;
    result->m_query = query;
    result->m_chunks.resize(chunks.size());
    inParallel(pool, chunks.size(), [&](std::size_t index, std::size_t) {
        if (!chunks[index] || cancelled)
            return;
        const bool isKnown =
            isSameQuery && index < before->m_chunks.size() && before->m_catalog->chunks()[index] == chunks[index];
        result->m_chunks[index] = isKnown ? before->m_chunks[index] : match.find(*chunks[index]);
    });
    if (cancelled)
        return nullptr;
    for (const auto &bits : result->m_chunks)
        result->m_count += bits.count();
    return result;
}
