#include "models/changes/changeexport.h"

#include "models/catalog/querymatch.h"
#include "models/changes/changereport.h"
#include "models/changes/changewriter.h"

#include <algorithm>

std::vector<RecordNumber> changedRecords(const Catalog &catalog, const Query &query)
{
    const QueryMatch match(query, catalog);
    std::vector<RecordNumber> numbers;
    RecordNumber first = 0;
    for (const auto &chunk : catalog.chunks()) {
        if (chunk && chunk->changedCount() > 0)
            match.findAmong(*chunk, chunk->marked(Chunk::Mark::Changed)).forEach([&](Slot slot) {
                numbers.push_back(first + slot);
            });
        first += kChunkSize;
    }
    return numbers;
}

Result<qint64> exportChanges(QIODevice &device, ExportFormat format, const ChangeHeader &header, CatalogReader &reader,
                             std::vector<RecordNumber> numbers, const QLocale &locale, const ChangeProgress &progress)
{
    std::ranges::sort(numbers);
    if (format == ExportFormat::Changes) {
        ChangeWriter writer(device, header);
        const auto base = changesOf(
            reader, numbers, [&writer](const RecordChange &change) { return writer.write(change); }, progress);
        if (!base)
            return tl::unexpected(base.error());
        return writer.finish(*base).map([&writer] { return writer.count(); });
    }
    // A report begins with counts, so that all of it is gathered first.
    ChangeDocument document{header, {}, {}};
    const auto base = changesOf(
        reader, numbers,
        [&document](const RecordChange &change) -> Result<void> {
            document.changes.push_back(change);
            return {};
        },
        progress);
    if (!base)
        return tl::unexpected(base.error());
    return writeReport(device, document, locale).map([&document] { return qint64(document.changes.size()); });
}
