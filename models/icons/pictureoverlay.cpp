#include "models/icons/pictureoverlay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr std::size_t kSide = 16; // points across and down at which pictures are compared
constexpr int kSteps = 3;
constexpr float kMostShift = 0.06F, kMostGain = 1.2F, kMostOffset = 26;
constexpr float kSoftness = 6; // half waves: what is faster counts less, since a cut changes it most
// What points count for, from the edge inwards: a cut takes the outermost away, and softness spreads what was there.
constexpr std::array kFromEdge{0.02F, 0.1F, 0.7F};

using Amplitudes = std::array<float, PictureWaves::kBrightness.size()>;
using Line = std::array<float, kSide>;
using Grid = std::array<Line, kSide>;
using Basis = std::array<Line, PictureWaves::kFastest>; // each wave at the points of a line

consteval Grid weightsOfPoints()
{
    Grid weights{};
    for (std::size_t y = 0; y < kSide; ++y) {
        for (std::size_t x = 0; x < kSide; ++x) {
            const auto fromEdge = std::min({x, y, kSide - 1 - x, kSide - 1 - y});
            weights[y][x] = fromEdge < kFromEdge.size() ? kFromEdge[fromEdge] : 1;
        }
    }
    return weights;
}
constexpr auto kWeights = weightsOfPoints();

Amplitudes softened(const Amplitudes &amplitudes)
{
    static const auto factors = [] {
        Amplitudes result{};
        std::transform(PictureWaves::kBrightness.begin(), PictureWaves::kBrightness.end(), result.begin(),
                       [](const Wave &wave) {
                           const auto square = float(wave.across * wave.across + wave.down * wave.down);
                           return std::exp(-square / (2 * kSoftness * kSoftness));
                       });
        return result;
    }();
    Amplitudes result;
    std::transform(amplitudes.begin(), amplitudes.end(), factors.begin(), result.begin(), std::multiplies());
    return result;
}

// A line of points across or down a picture, moved and stretched.
struct Window
{
    float start = 0, scale = 1;

    void change(double byStart, double byScale)
    {
        start = std::clamp(start + float(byStart), -kMostShift, kMostShift);
        scale = std::clamp(scale + float(byScale), 1 - kMostShift, 1 + kMostShift);
    }
};

float pointAt(std::size_t i)
{
    return (float(i) + 0.5F) / kSide;
}

struct Waves
{
    Basis height, slope;
};

Waves wavesIn(Window window)
{
    Waves waves;
    for (std::size_t i = 0; i < kSide; ++i) {
        const auto angle = std::numbers::pi_v<float> * (window.start + window.scale * pointAt(i));
        const auto cosine = std::cos(angle), sine = std::sin(angle);
        auto waveCosine = 1.0F, waveSine = 0.0F; // of the angle times the number of half waves
        for (std::size_t wave = 0; wave < PictureWaves::kFastest; ++wave) {
            const auto scale = wave == 0 ? 1 : std::numbers::sqrt2_v<float>;
            waves.height[wave][i] = scale * waveCosine;
            waves.slope[wave][i] = -scale * std::numbers::pi_v<float> * float(wave) * waveSine;
            const auto next = waveCosine * cosine - waveSine * sine;
            waveSine = waveSine * cosine + waveCosine * sine;
            waveCosine = next;
        }
    }
    return waves;
}

Grid drawn(const Amplitudes &amplitudes, const Basis &across, const Basis &down)
{
    Basis columns{};
    for (std::size_t i = 0; i < amplitudes.size(); ++i) {
        const auto &wave = PictureWaves::kBrightness[i];
        for (std::size_t x = 0; x < kSide; ++x)
            columns[std::size_t(wave.down)][x] += amplitudes[i] * across[std::size_t(wave.across)][x];
    }
    Grid grid{};
    for (std::size_t y = 0; y < kSide; ++y)
        for (std::size_t wave = 0; wave < PictureWaves::kFastest; ++wave)
            for (std::size_t x = 0; x < kSide; ++x)
                grid[y][x] += down[wave][y] * columns[wave][x];
    return grid;
}

constexpr std::size_t kUnknowns = 6; // start and scale of both windows, gain, offset
using Equations = std::array<std::array<double, kUnknowns + 1>, kUnknowns>;

std::array<double, kUnknowns> solved(Equations equations)
{
    for (std::size_t i = 0; i < kUnknowns; ++i)
        equations[i][i] = equations[i][i] * 1.001 + 0.001; // a picture without structure has many solutions
    // They are symmetric and positive then: rows need not be exchanged.
    for (std::size_t i = 0; i < kUnknowns; ++i) {
        for (std::size_t row = 0; row < kUnknowns; ++row) {
            if (row == i)
                continue;
            const auto factor = equations[row][i] / equations[i][i];
            for (std::size_t column = i; column <= kUnknowns; ++column)
                equations[row][column] -= factor * equations[i][column];
        }
    }
    std::array<double, kUnknowns> unknowns{};
    for (std::size_t i = 0; i < kUnknowns; ++i)
        unknowns[i] = equations[i][kUnknowns] / equations[i][i];
    return unknowns;
}

// Newton's way to the least squares, from the picture as it is.
class Overlay
{
public:
    Overlay(const PictureWaves &picture, const PictureWaves &target)
        : m_picture(softened(picture.brightness))
    {
        static const auto whole = wavesIn({}).height;
        m_target = drawn(softened(target.brightness), whole, whole);
    }

    void improve()
    {
        const auto across = wavesIn(m_across), down = wavesIn(m_down);
        const auto values = drawn(m_picture, across.height, down.height);
        const auto slopesAcross = drawn(m_picture, across.slope, down.height);
        const auto slopesDown = drawn(m_picture, across.height, down.slope);
        Equations equations{};
        for (std::size_t y = 0; y < kSide; ++y) {
            for (std::size_t x = 0; x < kSide; ++x) {
                const auto slopeAcross = m_gain * slopesAcross[y][x], slopeDown = m_gain * slopesDown[y][x];
                const std::array<float, kUnknowns + 1> terms{slopeAcross,
                                                             slopeAcross * pointAt(x),
                                                             slopeDown,
                                                             slopeDown * pointAt(y),
                                                             values[y][x],
                                                             1,
                                                             m_target[y][x] - m_gain * values[y][x] - m_offset};
                for (std::size_t row = 0; row < kUnknowns; ++row)
                    for (std::size_t column = 0; column <= kUnknowns; ++column)
                        equations[row][column] += double(kWeights[y][x] * terms[row] * terms[column]);
            }
        }
        const auto change = solved(equations);
        m_across.change(change[0], change[1]);
        m_down.change(change[2], change[3]);
        m_gain = std::clamp(m_gain + float(change[4]), 1 / kMostGain, kMostGain);
        m_offset = std::clamp(m_offset + float(change[5]), -kMostOffset, kMostOffset);
    }

    [[nodiscard]] Rest rest() const
    {
        const auto values = drawn(m_picture, wavesIn(m_across).height, wavesIn(m_down).height);
        double sum = 0, squares = 0;
        Rest rest;
        for (std::size_t y = 0; y < kSide; ++y) {
            for (std::size_t x = 0; x < kSide; ++x) {
                sum += m_target[y][x];
                squares += m_target[y][x] * m_target[y][x];
                const auto left = std::abs(m_target[y][x] - m_gain * values[y][x] - m_offset);
                rest.most = std::max(rest.most, kWeights[y][x] * left);
            }
        }
        constexpr double kPoints = kSide * kSide;
        const auto mean = sum / kPoints;
        rest.contrast = float(std::sqrt(std::max(squares / kPoints - mean * mean, 0.0)));
        return rest;
    }

private:
    Amplitudes m_picture;
    Grid m_target;
    Window m_across, m_down;
    float m_gain = 1, m_offset = 0;
};

} // namespace

Rest restOfOverlay(const PictureWaves &picture, const PictureWaves &target)
{
    Overlay overlay(picture, target);
    for (int step = 0; step < kSteps; ++step)
        overlay.improve();
    return overlay.rest();
}
