#include "tests/benchmarks/measure.h"

#include <algorithm>
#include <cmath>

double Samples::percentile(double percent) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = std::size_t(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max(rank, std::size_t(1)) - 1];
}
