// TextHits: where what is searched for stands in a text as it is shown. Folds as the search does (NFC, then Unicode's
// full case folding: "ss" finds "ß"), and maps each hit back to whole characters with their combining marks. Pure
// functions over values; any thread.
#pragma once

#include "models/catalog/query.h"

#include <QStringView>

#include <optional>
#include <span>
#include <string>
#include <vector>

// One thing the search looks for.
struct Highlight
{
    std::optional<Field> field; // nothing: wherever a search looks
    QString text;               // as typed
    bool whole = false;         // the field, or one of the tags, is all of it

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

struct SoughtText
{
    std::string folded; // as appendFolded() makes it; not empty
    bool whole = false;
};

// Half-open, in QChars of the shown text.
struct TextHit
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

// The texts that a query looks for; not those that it leaves out.
[[nodiscard]] std::vector<Highlight> highlightsOf(const Query &query);
// What is sought in a field's text; nothing for fields that no search looks into.
[[nodiscard]] std::vector<SoughtText> soughtIn(Field field, std::span<const Highlight> highlights);
// Ascending; hits that touch are one.
[[nodiscard]] std::vector<TextHit> textHits(QStringView shown, std::span<const SoughtText> sought);
