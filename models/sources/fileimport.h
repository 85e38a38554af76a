// Importing files of IGDB records, of any size: JSON (one object, an array, or NDJSON / concatenated objects) and
// tables whose columns are fields. A synchronous
// function for a background thread or the command line; it reads ahead on a thread of its own while a batch is written.
#pragma once

#include "models/sources/importers/csvcolumns.h"
#include "models/sources/recordbatch.h"

#include <QByteArrayView>

#include <algorithm>
#include <atomic>
#include <functional>

struct ImportProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0; // 0: not known (a pipe)
};

struct ImportCount
{
    qint64 imported = 0;   // records handed over
    qint64 withErrors = 0; // of these, how many have a validation error
    qint64 rejected = 0;   // texts that are no records

    // For receivers, who also have to know what came before a failure.
    void add(const RecordBatch &batch)
    {
        imported += qint64(batch.records.size());
        withErrors += std::ranges::count(batch.records, true, &IncomingRecord::hasError);
        rejected += qint64(batch.rejected.size());
    }

    friend bool operator==(const ImportCount &, const ImportCount &) = default;
};

// Takes one batch (at most 2,000 records or about 4 MiB); an error ends the import and is returned.
using BatchReceiver = std::function<Result<void>(RecordBatch)>;

// Reads `path` in windows, checks every record and hands batches over in order, on the calling thread. Errors:
// FileUnreadable, FileEmpty, NotJson, CountReply, MultiqueryReply, ErrorReply (nothing was handed over then, unless
// reading failed half-way), Cancelled. A file cut short keeps what came before; the cut record is rejected with
// TruncatedInput. `progress` may be empty; it is called some 20 times a second, and at the end.
[[nodiscard]] Result<ImportCount> importFile(const QString &path, const BatchReceiver &receive,
                                             const std::function<void(ImportProgress)> &progress,
                                             const std::atomic_bool &cancelled,
                                             const std::optional<CsvColumns> &columns = {});
// One page or paste that is in memory already: the same reading. `place` names it in errors.
[[nodiscard]] Result<RecordBatch> readBatch(QByteArrayView bytes, const QString &place,
                                            const std::optional<CsvColumns> &columns = {});
