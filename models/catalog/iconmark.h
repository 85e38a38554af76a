// IconMark: what the examination of a record's icon marks the record with. Plain data; any thread.
#pragma once

#include <QtGlobal>

#include <cstddef>

// The numbers are stored in catalogs, with dismissals.
enum class IconMark : quint8 {
    Checked,  // the icon was examined
    Ok,       // and nothing was found that is not dismissed
    Attached, // the icon is a picture in the catalog itself, without a web address yet
    Broken,   // players see nothing: one of the next nine
    NotFound,
    Refused,
    TimedOut,
    Unreachable,
    NotAnImage,
    Damaged,
    TooLarge,
    NotAnAddress,
    Empty, // no bytes, or nothing to be seen
    SingleColor,
    WrongAspect, // not as declared; without a declaration: neither square nor 16:9
    SmallerThanDeclared,
    LowResolution,
    Double,              // the same bytes as another record of the same game
    DoubleElsewhere,     // as a record of another game
    NearDouble,          // looks like another record of the same game
    NearDoubleElsewhere, // like a record of another game
    Dismissed,           // something was found that a curator said is right
};
inline constexpr std::size_t kIconMarkCount = 22;

// Is it something that was found, and can be dismissed?
[[nodiscard]] constexpr bool isFinding(IconMark mark)
{
    return mark >= IconMark::NotFound && mark <= IconMark::NearDoubleElsewhere;
}
// Do players see nothing?
[[nodiscard]] constexpr bool isBroken(IconMark mark)
{
    return mark >= IconMark::NotFound && mark <= IconMark::Empty;
}
