#include "models/catalog/editdistance.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

constexpr qsizetype kLongest = 40; // QChars; names of regions are the longest words

} // namespace

int editDistance(QStringView a, QStringView b)
{
    if (a.size() > kLongest || b.size() > kLongest)
        return a == b ? 0 : int(std::max(a.size(), b.size()));
    std::array<std::array<int, kLongest + 1>, 3> rows{}; // the row before the last, the last, this one
    std::iota(rows[1].begin(), rows[1].end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &[beforeLast, last, row] = rows;
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::ranges::rotate(rows, rows.begin() + 1);
    }
    return rows[1][std::size_t(b.size())];
}

qsizetype nearestOf(QStringView word, const QStringList &candidates)
{
    if (word.isEmpty())
        return -1;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        if (candidates[i].startsWith(word))
            return i;
    qsizetype nearest = -1;
    auto least = int(std::max(qsizetype(1), word.size() / 3));
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const auto distance = editDistance(word, candidates[i]);
        if (distance < least || (distance == least && nearest < 0)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}
