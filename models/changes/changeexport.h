// Exporting what differs here from upstream: as a change document or as a report for people. Synchronous functions for
// a worker or the command line.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/changes/changediff.h"
#include "models/sources/recordexport.h"

#include <QLocale>

// The records that differ from upstream and that the query finds, deleted ones, too; ascending.
[[nodiscard]] std::vector<RecordNumber> changedRecords(const Catalog &catalog, const Query &query);

// Writes the changes of `numbers` to `device`; those without any are passed over. `format` is one of changes. Returns
// how many there are.
[[nodiscard]] Result<qint64> exportChanges(QIODevice &device, ExportFormat format, const ChangeHeader &header,
                                           CatalogReader &reader, std::vector<RecordNumber> numbers,
                                           const QLocale &locale, const ChangeProgress &progress = {});
