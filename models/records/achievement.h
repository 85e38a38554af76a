// Achievement: the typed reading of one record's JSON text. Every field is optional; what could not be read is listed.
// AchievementReader makes it; it keeps buffers between records, so one reader serves one thread.
//
// The text itself stays the truth: an Achievement is derived from it and is never written back.
#pragma once

#include "models/records/fieldschema.h"
#include "models/records/fieldvalue.h"
#include "models/result.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// How the url of an icon begins that is a picture of the catalog itself, and has no web address yet.
inline constexpr std::string_view kAttachmentScheme = "attachment:";

// Icon as the Image object names it (v2: cloudinary_id; v3: image_id), or only its number (v3, not expanded).
struct Icon
{
    std::optional<std::string> url;      // as received, e.g. protocol-relative
    std::string imageId;                 // cloudinary_id or image_id; empty: none
    std::optional<quint64> id;           // number or numeric text in place of the object
    std::optional<qint64> width, height; // declared pixels

    friend bool operator==(const Icon &, const Icon &) = default;
};

// How a field stands in the text.
struct FieldReading
{
    enum class State : quint8 { Absent, Null, Read, Unreadable };
    // Why a present value could not be read.
    enum class Problem : quint8 { None, WrongType, Fraction, Overflow };

    State state = State::Absent;
    Problem problem = Problem::None;
    bool doubledKey = false;       // the key (or its other spelling) stands more than once; the last counts
    bool loneSurrogate = false;    // a lone surrogate escape is shown as U+FFFD
    bool partlyUnreadable = false; // some elements of a list were left out of the reading
    quint32 offset = 0;            // the value's trimmed span in the text, bytes; 0/0 when absent
    quint32 length = 0;

    friend bool operator==(const FieldReading &, const FieldReading &) = default;
};

struct Achievement
{
    std::optional<quint64> id, category, rank, language;
    std::optional<qint64> owners;
    std::optional<double> ownersPercentage;
    std::string ownersPercentageText; // the number as it stands, so that 42.10 is shown and written back as 42.10
    std::optional<qint64> createdAt, updatedAt; // raw, seconds or milliseconds; negative allowed
    std::optional<std::string> name, description, externalId;
    std::optional<Icon> icon;
    std::vector<quint64> games;
    std::vector<std::string> tags; // numeric tags as their digits
    std::array<FieldReading, kFieldCount> readings;
    std::vector<std::string> doubledUnknownKeys; // unknown keys that stand more than once

    [[nodiscard]] const FieldReading &reading(Field field) const { return readings[std::size_t(field)]; }
    // Present, not null, and read. An empty text or list is set.
    [[nodiscard]] bool has(Field field) const { return reading(field).state == FieldReading::State::Read; }
};

class AchievementReader
{
public:
    AchievementReader();
    ~AchievementReader();
    AchievementReader(AchievementReader &&) noexcept;
    AchievementReader &operator=(AchievementReader &&) noexcept;

    // Reads `record`, UTF-8 JSON of one object. Fails only when it is not valid UTF-8, not valid JSON or not an object:
    // kinds InvalidUtf8, InvalidJson, NestedTooDeeply, NotARecord, with the byte in `offset`, or when it is longer than
    // kMaximumRecordBytes (RecordTooLarge). `out` is overwritten, its buffers are reused; after a failure it is as
    // before.
    [[nodiscard]] Result<void> read(std::string_view record, Achievement &out);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

// Convenience for single records.
[[nodiscard]] Result<Achievement> readAchievement(std::string_view record);

// The field's value as an editor holds it; std::monostate when absent, null or unreadable. An icon without URL (only a
// number, or an object that has none) has the empty text: it is there, and clearing it is another thing.
[[nodiscard]] FieldValue fieldValue(const Achievement &achievement, Field field);
