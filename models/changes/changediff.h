// The differences between two catalogs, or between what a catalog received and what it holds now, as changes.
// Synchronous functions for a worker or the command line: two passes over the texts, in which only 32 bytes of each
// record are kept, then the texts of those that differ, one by one.
#pragma once

#include "models/changes/changedocument.h"
#include "models/changes/recordsource.h"

#include <span>

// Takes one change; an error ends it and is returned.
using ChangeSink = std::function<Result<void>(const RecordChange &)>;
// Asked now and then: `done` of `total` (0: not known) records. False: give up, with Cancelled.
using ChangeProgress = std::function<bool(qint64 done, qint64 total)>;

// What leads from the texts of `before` to those of `after`: edits and deletions in the order of `before`, then what is
// new in the order of `after`. Records are the same when they have the same origin and id; of several called so those
// with equal texts first, then the n-th of the rest. Records without id are the same when their texts are. When one of
// the two does not tell origins, all records are one id space.
[[nodiscard]] Result<ChangeBase> changesBetween(RecordSource &before, RecordSource &after, const ChangeSink &sink,
                                                const ChangeProgress &progress = {});

// What differs here from upstream, of `numbers` (ascending) that differ; others have no change.
[[nodiscard]] Result<ChangeBase> changesOf(CatalogReader &reader, std::span<const RecordNumber> numbers,
                                           const ChangeSink &sink, const ChangeProgress &progress = {});
