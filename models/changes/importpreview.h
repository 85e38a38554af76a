// ImportPreview: what an import would do, before it is done: of definitions all of it, of records the first ones. Made
// on a worker and shared; immutable.
#pragma once

#include "models/catalog/catalog.h"
#include "models/changes/mergeplan.h"
#include "models/sources/importers/definitionreader.h"

#include <memory>
#include <vector>

struct ImportRequest
{
    std::vector<RecognisedSource> sources; // all records and tables of them, or all definitions
    std::vector<Error> others;             // what was brought and is something else
    QString language;                      // of texts
    MergeOptions options;

    [[nodiscard]] bool isOfDefinitions() const { return !sources.empty() && sources.front().hasDefinitions(); }
};

struct ImportPreview
{
    struct Row
    {
        enum class Kind : quint8 { Definition, Record, Rejected };
        Kind kind = Kind::Definition;
        quint32 place = 0; // in definitions, records or rejected
    };

    Definitions definitions; // its `rejected` has everything that was, of records, too
    MergePlan plan;
    QByteArrayList records; // texts of the first records
    bool isPart = false;    // there are more records than these
    std::vector<Row> rows;
};
using ImportPreviewPtr = std::shared_ptr<const ImportPreview>;

// At most so many records are shown before they are imported.
inline constexpr std::size_t kPreviewedRecords = 500;

// `path` is that of the catalog. Errors: of the catalog; SeveralGames; Cancelled.
[[nodiscard]] Result<ImportPreviewPtr> previewImport(const ImportRequest &request, const CatalogPtr &catalog,
                                                     const QString &path, const std::atomic_bool &cancelled);
