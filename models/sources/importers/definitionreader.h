// Reading files of definitions: each by the importer of its format, then joined, as stores tell of one achievement in
// several replies. Synchronous, for a worker or the command line.
#pragma once

#include "models/sources/importers/definition.h"
#include "models/sources/importers/importsource.h"

#include <atomic>
#include <functional>

// `language`: of the texts, as the format calls it ("german"); empty: English. Sources whose format has no definitions
// are left out. A file that cannot be read at all, or is of another kind, is an entry of `rejected`.
// What only updates (rates, a localisation) goes into the definition of the same achievement, where there is one. An
// entry that stands twice, as pages of a list overlap, counts once; where the two differ, the second is rejected
// (DoubledEntry). Errors: Cancelled; SeveralGames, where files name more than one, as their ids mean different things.
// `progress`: files read of all, on the calling thread; may be empty.
[[nodiscard]] Result<Definitions> readDefinitions(const std::vector<RecognisedSource> &sources, const QString &language,
                                                  const std::function<void(qint64 done, qint64 total)> &progress,
                                                  const std::atomic_bool &cancelled);
