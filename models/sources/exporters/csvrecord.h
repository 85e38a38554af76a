// csvrecord: a record as a row of comma-separated values (RFC 4180, UTF-8, CRLF), for spreadsheets and back again. Pure
// functions; any thread.
//
// Columns: the schema's keys in its order, then "more". A cell holds a member only when it carries it exactly: a text
// that is not empty as it reads, a number by its digits, `game` as 41233 or [41233,5], `tags` as a JSON array, `icon`
// as the url of an object that has nothing else, or as #123 where it is only a number. Everything else stands in
// `more`, an object with these members as they are written: unknown and doubled keys, later spellings of a key, nulls,
// empty texts, numbers written as text, what cannot be read. An empty cell means that there is no such member. So
// whoever reads the row gets a record that is equal in every member's value; white space and the order of members are
// not kept.
//
// A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return, and is no
// number) gets a ' in front; so does one that begins with ' itself, so that readers know which ' to take away.
#pragma once

#include <QByteArray>

namespace csvrecord {

// With its line end.
[[nodiscard]] QByteArray header();
// `record` must be valid.
[[nodiscard]] QByteArray row(const QByteArray &record);
// A text as a cell: defused, and in quotes where it needs them.
[[nodiscard]] QByteArray cell(QByteArray text);
// A text that no spreadsheet takes for a formula.
[[nodiscard]] QByteArray defused(QByteArray text);

} // namespace csvrecord
