// The schema of a catalog file as a list of steps, and what tells such a file from others. Plain functions.
//
// Quick checks only: opening stays fast at a million records. A damaged page that is met later ends in the same error.
#pragma once

#include "models/store/database.h"

// "AchC": PRAGMA application_id of every catalog.
inline constexpr qint32 kApplicationId = 0x41636843;
// PRAGMA user_version of catalogs this program makes.
[[nodiscard]] int schemaVersion();

// Looks at the file's first bytes without SQLite, which might already change something. Errors: FileUnreadable,
// NotACatalog, CatalogTooNew, CatalogDamaged (cut short).
[[nodiscard]] Result<void> checkHeader(const QString &path);
// Writes the steps the file does not have yet. Errors as SQLite gives them; CatalogTooNew.
[[nodiscard]] Result<void> bringUpToDate(Database &database);
// What checkHeader() read, as SQLite sees it with the -wal. Errors: NotACatalog, CatalogTooNew, CatalogDamaged.
[[nodiscard]] Result<void> checkVersion(Database &database);
// The tables of the present version and their last pages can be read. Errors: CatalogDamaged.
[[nodiscard]] Result<void> checkTables(Database &database);

// Values of table meta.
namespace meta {
inline constexpr auto kUuid = "uuid";
inline constexpr auto kNextNumber = "next_number"; // one past the highest record number ever given
inline constexpr auto kCacheMark = "cache_mark";   // id of the cache file that was written last; may be missing
inline constexpr auto kRevision = "revision";      // transactions that changed records
inline constexpr auto kMatched = "matched";        // table match knows all records below this number
} // namespace meta
[[nodiscard]] Result<qint64> metaInteger(Database &database, const char *key);
[[nodiscard]] Result<void> setMetaInteger(Database &database, const char *key, qint64 value);
[[nodiscard]] Result<QString> metaText(Database &database, const char *key);
