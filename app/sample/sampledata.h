// SampleData: the invented games and achievements of the built-in sample service, composed at load from the texts in
// ":/sample" and always the same. Immutable after load(); safe on any thread. It never touches the network.
//
// Records are kept as JSON texts by member, since some of them are wrong on purpose in ways no JSON library writes:
// doubled keys, lone surrogates, numbers beyond 64 bits.
#pragma once

#include "app/sample/badge.h"
#include "models/result.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// Stands in member values for the address of the running service.
inline constexpr std::string_view kBasePlaceholder = "@BASE@";

struct SampleRecord
{
    // Key and JSON text of the value, in order. A key may stand twice.
    std::vector<std::pair<std::string, std::string>> members;

    // The JSON text of the last member called `key`; empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view key) const;
};

struct SampleImage
{
    enum class Fault : quint8 {
        None,
        Missing,   // 404
        Truncated, // an image cut short
        Html,      // a page that says it is image/png
        Bitmap,    // a format no client takes
        Empty,     // status 200 without a body
    };
    BadgeDesign design;
    Fault fault = Fault::None;
};

class SampleData
{
public:
    // Fails only when the texts were not linked in or are damaged: kind InvalidJson, with the file in `place`.
    [[nodiscard]] static Result<SampleData> load();

    // In the order of the service: games mixed, flawed records in between.
    [[nodiscard]] std::span<const SampleRecord> achievements() const { return m_achievements; }
    [[nodiscard]] std::span<const SampleRecord> games() const { return m_games; }
    // The picture behind an image id; nullptr when no record names it.
    [[nodiscard]] const SampleImage *image(std::string_view imageId) const;

private:
    friend class SampleComposer;
    std::vector<SampleRecord> m_achievements;
    std::vector<SampleRecord> m_games;
    std::unordered_map<std::string, SampleImage> m_images;
};
