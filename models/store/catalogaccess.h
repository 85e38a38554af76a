// Who may write a catalog file: permissions and the lock file beside it. Plain functions; any thread.
#pragma once

#include "models/result.h"

#include <QLockFile>

#include <memory>

// The file with its links resolved, so that all programs mean the same -wal and the same lock.
[[nodiscard]] QString resolvedPath(const QString &path);
// CatalogReadOnly when the file or its folder cannot be written (detail says which); nothing: both can. A file or
// folder without any write permission counts as read-only for the superuser, too.
[[nodiscard]] std::optional<Error> writeObstacle(const QString &path);
// A -wal with content lies beside the file: what it holds is not in the file yet.
[[nodiscard]] bool hasPendingLog(const QString &path);
// Takes path + ".lock", also from a program that has crashed. Held until the lock file object dies. Errors:
// CatalogReadOnly (another program writes, detail names it; or the folder cannot be written), Storage.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path);
