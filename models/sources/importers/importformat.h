// ImportFormat: what a file brought for import is, told from its content, never from its name. Pure functions; any
// thread.
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string_view>

enum class ImportFormat : quint8 {
    Records,           // IGDB JSON: one object, an array or NDJSON
    Csv,               // a table whose columns are fields
    Steam,             // GetSchemaForGame, GetGlobalAchievementPercentagesForApp
    Goldberg,          // steam_settings/achievements.json of the emulator and its successors
    RetroAchievements, // API_GetGameExtended
    PlayStation,       // trophies: definitions, rates, or both
    Xbox,              // achievements, contract versions 1 (Xbox 360) and 2
    Vdf,               // Steamworks: configuration of stats, or localisation
};
inline constexpr std::size_t kImportFormats = 8;

// Enough of a file to tell by.
inline constexpr qsizetype kHeadBytes = 256 * 1024;

struct ImportFormatName
{
    ImportFormat format;
    std::string_view key; // on the command line
    const char *name;     // source text, context "ImportFormat"
};

[[nodiscard]] std::span<const ImportFormatName, kImportFormats> importFormats();
[[nodiscard]] std::optional<ImportFormat> importFormat(QStringView key);
[[nodiscard]] QString importFormatName(ImportFormat format); // translated

// Without a byte order mark, and in UTF-8 where it was UTF-16 (as Windows programs save).
[[nodiscard]] QByteArray decoded(const QByteArray &bytes);
// What a file is whose first kHeadBytes (or all bytes) are `head`. Errors say what else it is: PlayerProgress (detail:
// whose), GamesList, ErrorReply, CountReply, ChangeSetGiven, FileEmpty, NotJson, UnknownFormat. JSON that is none of
// these is taken for records, whose import tells what is wrong with each.
[[nodiscard]] Result<ImportFormat> recogniseFormat(QByteArrayView head);
