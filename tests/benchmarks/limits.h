// Limits: what this machine can do at best, measured in the same run as ours. Pure functions that take their time; on
// any thread. An error ends the program.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace limits {

// Two threads summing up as many bytes as the search texts of `rows` records have: ms.
[[nodiscard]] double readingMemory(qint64 rows);

enum class Durability { Normal, Full }; // SQLite's synchronous
// One transaction that inserts the texts into a new database in WAL mode, through the C API: ms. The file is left at
// `path`.
[[nodiscard]] double inserting(const std::vector<QByteArray> &texts, const QString &path,
                               Durability durability = Durability::Normal);
// Reading the texts back from such a file, and parsing each with simdjson, on two threads: ms.
[[nodiscard]] double readingAndParsing(const QString &path);

// Appending 4 KiB to a new file and waiting for the disk: ms, the median of many.
[[nodiscard]] double writing(const QString &path);

} // namespace limits
