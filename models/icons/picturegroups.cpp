#include "models/icons/picturekey.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace {

constexpr std::size_t kIndexed = 6; // parts of a key that make a cell
constexpr int kCellWidth = 3;       // in steps that alike pictures may differ by: wider, fewer cells to look into

struct Candidate
{
    PictureKey key;
    quint32 picture;
};

using Cell = quint64; // a byte for each part

// Where the first pictures of groups are found again, by the parts of the key that differ most.
class PictureIndex
{
public:
    explicit PictureIndex(std::span<const PictureKey> keys)
    {
        std::array<double, PictureKey::kParts> spread{};
        for (std::size_t part = 0; part < PictureKey::kParts; ++part)
            spread[part] = spreadOf(keys, part) / PictureKey::kMostSteps[part];
        std::array<std::size_t, PictureKey::kParts> parts{};
        std::iota(parts.begin(), parts.end(), std::size_t(0));
        std::stable_sort(parts.begin(), parts.end(), [&](auto a, auto b) { return spread[a] > spread[b]; });
        std::copy_n(parts.begin(), kIndexed, m_parts.begin());
    }

    void insert(const PictureKey &key, quint32 picture)
    {
        Cell cell = 0;
        for (const auto part : m_parts)
            cell = cell << 8 | Cell(key.parts[part] / width(part));
        m_cells[cell].push_back({key, picture});
    }

    // The smallest picture near `key` that is `alike`.
    template <class Alike> std::optional<quint32> find(const PictureKey &key, Alike alike) const
    {
        std::optional<quint32> found;
        for (const auto cell : cellsAround(key)) {
            const auto candidates = m_cells.find(cell);
            if (candidates == m_cells.end())
                continue;
            for (const auto &candidate : *candidates)
                if ((!found || candidate.picture < *found) && candidate.key.isNear(key) && alike(candidate.picture))
                    found = candidate.picture;
        }
        return found;
    }

private:
    static double spreadOf(std::span<const PictureKey> keys, std::size_t part)
    {
        double sum = 0, squares = 0;
        for (const auto &key : keys) {
            sum += key.parts[part];
            squares += double(key.parts[part]) * key.parts[part];
        }
        const auto mean = sum / double(keys.size());
        return squares / double(keys.size()) - mean * mean;
    }

    static int width(std::size_t part) { return kCellWidth * PictureKey::kMostSteps[part]; }

    // A part that may be larger or smaller by some steps lies in one cell or two.
    std::vector<Cell> cellsAround(const PictureKey &key) const
    {
        std::vector<Cell> cells{0};
        for (const auto part : m_parts) {
            const int most = PictureKey::kMostSteps[part], value = key.parts[part];
            const auto first = Cell(std::max(value - most, 0) / width(part));
            const auto last = Cell((value + most) / width(part));
            const auto count = cells.size();
            for (std::size_t i = 0; i < count; ++i) {
                if (last != first)
                    cells.push_back(cells[i] << 8 | last);
                cells[i] = cells[i] << 8 | first;
            }
        }
        return cells;
    }

    std::array<std::size_t, kIndexed> m_parts{};
    QHash<Cell, std::vector<Candidate>> m_cells;
};

} // namespace

std::vector<std::vector<quint32>> groupsThatLookAlike(std::span<const PictureHash> pictures,
                                                      const std::atomic_bool &cancelled)
{
    std::vector<PictureKey> keys;
    keys.reserve(pictures.size());
    for (const auto &picture : pictures)
        keys.emplace_back(PictureWaves(picture));

    // Only what looks like nothing before it enters the index: thousands of black pictures are one entry.
    PictureIndex index(keys);
    std::vector<std::vector<quint32>> groups(pictures.size());
    for (quint32 picture = 0; picture < pictures.size(); ++picture) {
        if (cancelled)
            return {};
        const auto first = index.find(
            keys[picture], [&](quint32 candidate) { return looksAlike(pictures[candidate], pictures[picture]); });
        if (!first)
            index.insert(keys[picture], picture);
        groups[first.value_or(picture)].push_back(picture);
    }
    std::erase_if(groups, [](const auto &group) { return group.size() < 2; });
    return groups;
}
