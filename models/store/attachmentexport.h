// exportAttachments: the pictures of records that are in the catalog only, as files, so that whoever gets the records
// can see and upload them. Synchronous; for a worker or the command line.
#pragma once

#include "models/catalog/recordstate.h"
#include "models/result.h"

#include <QString>

#include <atomic>
#include <span>

class CatalogReader;

// "corrections.json" has its pictures in "corrections-icons" beside it.
[[nodiscard]] QString attachmentFolder(const QString &exportedFile);

// Writes each picture once, under the digest of its address; the folder is made when there is one. Returns how many
// there are. Errors: FileUnwritable, Cancelled, and what reading gives.
[[nodiscard]] Result<qint64> exportAttachments(CatalogReader &reader, std::span<const RecordNumber> records,
                                               const QString &folder, const std::atomic_bool &cancelled);
