#include "models/changes/importpreview.h"

#include "models/sources/importers/csvsplitter.h"
#include "models/sources/recordintake.h"
#include "models/store/catalogreader.h"

namespace {

using Row = ImportPreview::Row;

// The records at the beginning of a source. Where only a part of it was read, what the part cuts off is no error.
template <class Splitter>
void previewRecords(Splitter &splitter, const RecognisedSource &source, ImportPreview &preview)
{
    const auto head = source.source.readHead();
    if (!head)
        return preview.definitions.rejected.push_back({head.error(), {}});
    RecordIntake intake(source.source.place());
    RecordBatch batch;
    const auto take = [&](std::vector<SplitRecord> cuts) {
        for (auto &cut : cuts) {
            if (batch.records.size() >= kPreviewedRecords)
                preview.isPart = true;
            else if (auto taken = intake.take(std::move(cut), batch); !taken)
                preview.definitions.rejected.push_back({taken.error(), {}});
        }
    };
    take(splitter.feed(*head));
    if (head->size() < kHeadBytes)
        take(splitter.finish());
    else
        preview.isPart = true;
    for (const auto &record : batch.records)
        preview.records.append(record.text);
    for (const auto &error : batch.rejected)
        preview.definitions.rejected.push_back({error, {}});
}

void previewRecords(const RecognisedSource &source, ImportPreview &preview)
{
    if (source.columns) {
        CsvSplitter splitter(source.columns);
        previewRecords(splitter, source, preview);
    } else {
        RecordSplitter splitter;
        previewRecords(splitter, source, preview);
    }
}

template <class List> void addRows(std::vector<Row> &rows, Row::Kind kind, const List &list)
{
    for (quint32 i = 0; i < quint32(list.size()); ++i)
        rows.push_back({kind, i});
}

} // namespace

Result<ImportPreviewPtr> previewImport(const ImportRequest &request, const CatalogPtr &catalog, const QString &path,
                                       const std::atomic_bool &cancelled)
{
    ImportPreview preview;
    if (request.isOfDefinitions()) {
        auto definitions = readDefinitions(request.sources, request.language, {}, cancelled);
        if (!definitions)
            return tl::unexpected(definitions.error());
        preview.definitions = *std::move(definitions);
        auto reader = CatalogReader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        auto plan = planMerge(
            *catalog, [&reader](std::span<const RecordNumber> numbers) { return (*reader)->states(numbers); },
            preview.definitions, request.options, cancelled);
        if (!plan)
            return tl::unexpected(plan.error());
        preview.plan = *std::move(plan);
    } else {
        for (const auto &source : request.sources)
            previewRecords(source, preview);
    }
    for (const auto &error : request.others)
        preview.definitions.rejected.push_back({error, {}});
    addRows(preview.rows, Row::Kind::Definition, preview.definitions.all);
    addRows(preview.rows, Row::Kind::Record, preview.records);
    addRows(preview.rows, Row::Kind::Rejected, preview.definitions.rejected);
    return std::make_shared<const ImportPreview>(std::move(preview));
}
