// Edit distance: how far what was typed is from what may have been meant. Pure; any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// Letters put in, left out, replaced, or swapped with their neighbour. Texts that are longer than any word of the query
// language are as far apart as they are long.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

// The candidate that `word` begins, else the one nearest to it, no further than a third of its letters (at least one);
// -1: none. Upper and lower case differ.
[[nodiscard]] qsizetype nearestOf(QStringView word, const QStringList &candidates);
