// Vocabulary: the invented words that AchievementGenerator makes names and descriptions of, one vocabulary a writing.
// Constant data; any thread.
//
// Texts are as they stand inside a JSON string. In a phrase, "{a}" stands for one of the adjectives, "{n}" nouns, "{p}"
// places, "{f}" foes, "{t}" things, and "#" for a number. How often "the", "boss" and the hunter's Russian name turn up
// is part of what the benchmarks search for: see tst_achievementgenerator.cpp before changing a phrase.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

enum class Writing : std::uint8_t { English, Accented, Cyrillic, Chinese, Japanese, Korean };

struct Vocabulary
{
    using Words = std::span<const std::string_view>;

    Words names, descriptions; // phrases
    Words adjectives, nouns, places, foes, things;
};

[[nodiscard]] const Vocabulary &vocabulary(Writing writing);

// A tag is one of the modifiers followed by one of the subjects: 500 tags.
[[nodiscard]] Vocabulary::Words tagSubjects();
[[nodiscard]] Vocabulary::Words tagModifiers(); // the first is empty
[[nodiscard]] Vocabulary::Words emojis();
