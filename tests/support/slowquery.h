// SlowQuery: a query asked of one record, written as plainly as the language is described, for comparing with the fast
// evaluation on chunks. Any thread.
#pragma once

#include "models/catalog/gamenames.h"
#include "models/catalog/query.h"
#include "models/catalog/recordstate.h"
#include "models/records/achievement.h"
#include "models/records/validation.h"

// `achievement` is the reading of state.text(), a default one when the text cannot be read; `grade` the worst grade of
// its issues. Whether deleted records are shown at all is not asked here.
[[nodiscard]] bool slowMatches(const QueryNode &node, const Achievement &achievement, const RecordState &state,
                               std::optional<Grade> grade, const GameNames &games = {});
