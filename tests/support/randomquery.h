// RandomQuery: random queries for property and differential tests, the same ones for the same seed on every machine.
// One generator serves one thread.
#pragma once

#include "models/catalog/query.h"
#include "models/records/achievement.h"

#include <random>
#include <span>
#include <string>
#include <vector>

class RandomQuery
{
public:
    // Texts and values come from `records`, which must live as long, so that queries hit; without any, from a few that
    // are likely to go wrong.
    // `games`: names of games to ask for.
    explicit RandomQuery(quint64 seed, std::span<const Achievement> records = {}, std::vector<std::string> games = {});

    // In the parser's normal form and within its limits, but for positions.
    [[nodiscard]] Query query();
    [[nodiscard]] QueryTerm term();
    // Up to `pieces` pieces of the language side by side, in any order: mostly no good query.
    [[nodiscard]] QString text(int pieces);
    // A number below `limit`, for the choices of a test.
    [[nodiscard]] quint64 below(quint64 limit);

private:
    [[nodiscard]] bool chance(quint64 oneIn) { return below(oneIn) == 0; }
    [[nodiscard]] const Achievement &record();
    [[nodiscard]] QueryNode node(QueryNode::Kind parent, int depth);
    [[nodiscard]] QueryTerm textTerm();
    [[nodiscard]] QueryTerm numberTerm();
    [[nodiscard]] QueryTerm ownersTerm();
    [[nodiscard]] QueryTerm timeTerm();
    [[nodiscard]] QueryTerm shareTerm();
    // A value of a random record's field; nothing there: a likely one.
    [[nodiscard]] std::string fieldText(Field field);
    [[nodiscard]] quint64 fieldNumber(Field field);
    // A range with `value` in it or at its end.
    template <typename T> [[nodiscard]] Range<T> rangeAround(T value);

    std::mt19937_64 m_random;
    std::span<const Achievement> m_records;
    std::vector<std::string> m_games;
    Achievement m_none;
    int m_termsLeft = 0;
};
