// Field edits: from a text typed for one field to the change it makes, with the same checks wherever it was typed.
// Pure functions; any thread.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/changeset.h"
#include "models/records/fieldvalue.h"
#include "models/records/validation.h"
#include "models/result.h"

#include <optional>
#include <variant>
#include <vector>

// Why a typed text is not taken: it is no value of the field, it would be an error in the record, or the record's text
// cannot hold it.
using EditRefusal = std::variant<ValueProblem, FieldIssue, Error>;

// Would the text be refused for the field, whatever the record? Nothing: no.
[[nodiscard]] std::optional<EditRefusal> checkFieldText(Field field, const QString &text);

// The change that sets the field of a stored record; nothing when the text says what the record says already. An error
// in the edited field refuses the edit; errors elsewhere do not, but a draft stays a draft until there is none.
[[nodiscard]] tl::expected<std::optional<Change>, EditRefusal> fieldChange(const AppliedRecord &record, Field field,
                                                                           const QString &text);
// The same as one step of the history, named after the field and the record.
[[nodiscard]] ChangeSet fieldStep(Change change, Field field);

// Marks the records as deleted, as one step; those that are already are left out.
[[nodiscard]] ChangeSet deletion(const std::vector<AppliedRecord> &records);
