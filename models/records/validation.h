// Validation: what is wrong with one record, field by field, graded. Pure; any thread.
//
// error: a mandatory field missing or unreadable, a number out of its type. warning: a percentage outside 0..100,
// owners below 0, updated before created, a rank on a record that is not PlayStation's, an unknown enumeration value,
// an icon URL that is not http(s), a doubled key, a lone surrogate. hint: no description, no icon, no tags.
#pragma once

#include "models/records/achievement.h"

#include <QString>

#include <optional>
#include <vector>

enum class Grade : quint8 { Hint, Warning, Error };

struct FieldIssue
{
    enum class Kind : quint8 {
        Missing,    // mandatory, absent, null or (Name, ExternalId) empty
        Unreadable, // present, but not of the field's type
        NotWhole,   // a fraction in an integer field
        OutOfRange, // beyond the field's type
        PercentageOutOfRange,
        NegativeOwners,
        UpdatedBeforeCreated,
        RankOnOtherSource,
        UnknownValue, // unknown source, rank or region
        IconNotHttp,
        IconAttached, // a picture of the catalog itself: nobody else can see it
        DoubledKey,
        LoneSurrogate,
        NoDescription,
        NoIcon,
        NoTags,
    };

    Grade grade = Grade::Error;
    Kind kind = Kind::Missing;
    std::optional<Field> field; // nothing: an unknown key, named in `value`
    QString value;              // the offending value as it stands, shortened to 80 characters

    friend bool operator==(const FieldIssue &, const FieldIssue &) = default;
};

// Every issue, errors first, then in schema order. `record` is the text the reading was made from.
[[nodiscard]] std::vector<FieldIssue> validate(const Achievement &achievement, std::string_view record);
// The worst grade without building the list; nothing when all is well. For chunk building.
[[nodiscard]] std::optional<Grade> worstGrade(const Achievement &achievement);
