// recordedit: the edit that leads from one text of a record to another, member by member, and what becomes of it where
// it meets a text that has moved on. Pure functions; any thread.
#pragma once

#include "models/changes/changedocument.h"

// The edit from `before` to `after`, both valid records; without an address and a name. The members whose values
// differ, those there before first, then new ones, each in the order of its text.
[[nodiscard]] RecordChange editBetween(const QByteArray &before, const QByteArray &after);

enum class FieldMeeting : quint8 {
    Applies,      // it has the value of before
    AlreadyThere, // it has the value of after
    Conflict,     // neither
};

struct EditMeeting
{
    std::vector<FieldMeeting> fields; // as in the change
    QByteArray text;                  // with all that applies; the same bytes when nothing does
    bool isTooLarge = false;          // the record would be longer than a record may be; text is as it was

    [[nodiscard]] bool has(FieldMeeting meeting) const;
};

// A field is written only where it has the value it had before; the others are left. The text is the very one of the
// change when it meets the very text it is for.
[[nodiscard]] EditMeeting meet(const RecordChange &edit, const QByteArray &text);
