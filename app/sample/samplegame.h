// What is written by hand about the sample's games and achievements, and the little that follows from it directly.
// Values and pure functions; any thread.
#pragma once

#include <QColor>
#include <QJsonArray>
#include <QStringList>

#include <array>
#include <string>
#include <vector>

class QJsonObject;

inline constexpr int kSamplePlayStation = 1; // the service's source numbers
inline constexpr int kSampleXbox = 2;

// One file of ":/sample/games".
struct SampleGame
{
    quint64 id = 0;
    QString name, slug;
    int source = 0;
    std::vector<int> regions;
    double players = 0;
    std::array<QColor, 3> colors;
    QStringList tags;
    QJsonArray achievements;

    explicit SampleGame(const QJsonObject &object);
};

// What is written about one achievement; everything else is worked out from it.
struct SampleEntry
{
    QString name, description;
    std::string glyph;
    int number = 0;        // within the game, from 0
    double progress = 0;   // 0 the easiest of the game, 1 the hardest
    bool complete = false; // has every optional member
};

// The id the achievement has in its store: a counted number or a constant's name, as the sources have it.
[[nodiscard]] std::string externalId(const SampleGame &game, const SampleEntry &entry);
// 1 bronze to 4 platinum.
[[nodiscard]] int rankOf(const SampleEntry &entry);
// Quoted and escaped.
[[nodiscard]] std::string jsonString(const QString &text);
