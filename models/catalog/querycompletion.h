// QueryCompletion: what could stand at the cursor of the search box: the names of fields, their operators and values. Pure;
// the thread that owns the translators. At most some tens of completions, in some milliseconds at 100,000 tags.
#pragma once

#include "models/catalog/dictionary.h"
#include "models/catalog/facet.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

struct Completion
{
    QString insertion; // as it is typed, with quotes where it needs them
    // The part of the text that the insertion replaces, QChars.
    qsizetype position = 0, length = 0;
    QString label;                  // in the program's language; for a tag or a game, its name
    std::optional<qsizetype> count; // records that have it; nothing: not known

    friend bool operator==(const Completion &, const Completion &) = default;
};

// Where tags, games and counts come from. What it points to must live as long as the call.
struct CompletionSource
{
    const Dictionary *tags = nullptr;   // null: none
    std::span<const quint32> tagCounts; // by code: frequent tags come first; may be shorter than the dictionary
    std::span<const quint64> games;     // frequent ones first
    const GameNames *gameNames = nullptr;                                     // null: none
    std::function<std::optional<qsizetype>(Facet, const FacetValue &)> count; // may be empty
};

// What could stand at `cursor` (0 .. text.size()), best first. A word is completed to the fields whose key it begins, and
// a whole key to its operators, too; a value to the values that begin with what stands before the cursor, then to those
// that have it inside. Nothing stands behind a term that is finished, nor inside a phrase.
[[nodiscard]] std::vector<Completion> completions(const QString &text, qsizetype cursor,
                                                  const CompletionSource &source = {});
