// The importers of single formats. Each reads one whole file (`text`: UTF-8, without byte order mark), whose format was
// recognised, into its sink: a definition, or a reason for none, for each entry. What of an entry cannot be used is
// noted with it. Quirks of the formats stand where they are dealt with. Pure functions; any thread.
#pragma once

#include "models/sources/importers/entrysink.h"

#include <string>
#include <string_view>

// GetSchemaForGame, or GetGlobalAchievementPercentagesForApp (only rates: updates).
void readSteam(std::string_view text, EntrySink &sink);
// achievements.json of an emulator's settings. `language`: Steam's name of the one whose texts are wanted; where an
// entry lacks it, English, else the first is taken.
void readGoldberg(std::string_view language, EntrySink &sink);
// API_GetGameExtended.
void readRetroAchievements(std::string_view text, EntrySink &sink);
// Trophies of a title: definitions, or a player's reply with the rates (updates).
void readPlayStation(std::string_view text, EntrySink &sink);
// Contract versions 1 and 2.
void readXbox(std::string_view text, EntrySink &sink);
// Steamworks: the configuration of stats, or a localisation, whose texts are named by their place (updates).
void readVdf(std::string_view text, std::string_view language, EntrySink &sink);
