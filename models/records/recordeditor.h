// RecordEditor: replaces the span of one value in a record's text and leaves every other byte alone. Pure functions;
// any thread.
//
// The kind read is kept: numeric text stays text, a scalar `game` stays scalar until it has two ids, an icon object
// keeps its other members. Clearing removes the member with its comma; a new member goes before the closing brace in
// the record's own style (white space after ':' and ',', line breaks and indentation). Of doubled keys the last is
// edited. Setting a field to the value it has returns the same bytes.
#pragma once

#include "models/records/fieldvalue.h"
#include "models/result.h"

#include <QByteArray>

#include <span>
#include <utility>

// `record` must be valid (accepted by AchievementReader), else its error is passed on.
// FieldNotEditable: the icon is only a number that no URL can replace in place, or `value` is not of the field's type
// (an integer may come with either sign). RecordTooLarge: the edit would make it longer than kMaximumRecordBytes.
// Lists: the elements that stay keep their bytes (expanded games, tag numbers, escapes); expanded games in another
// order are the same games. Not set takes the member away (of doubled keys all, lest an earlier value comes to light);
// a null is as good as not set and stays.
[[nodiscard]] Result<QByteArray> withField(const QByteArray &record, Field field, const FieldValue &value);
// One member as raw JSON, whatever it holds: for members that are no field, and for changes written down by others.
// `key` is the unescaped key, `token` any valid JSON value (else InvalidJson or NestedTooDeeply). The last of doubled
// keys is the one that is read and replaced; a new member goes before the closing brace. RecordTooLarge as above.
[[nodiscard]] Result<QByteArray> withMember(const QByteArray &record, std::string_view key, QByteArrayView token);
// Without that member, of doubled keys all; the same bytes when there is none.
[[nodiscard]] Result<QByteArray> withoutMember(const QByteArray &record, std::string_view key);
// The raw value of a member, of doubled keys the last; null: there is none, or `record` is no object.
[[nodiscard]] QByteArray memberToken(const QByteArray &record, std::string_view key);
// The text of a record made here: an object with the given fields in schema order, on one line. Fields
// that are not set or not of their type are left out.
[[nodiscard]] QByteArray newRecord(std::span<const std::pair<Field, FieldValue>> fields);
// Folds line breaks between tokens (never inside strings) into blanks: the record as one NDJSON line.
[[nodiscard]] QByteArray onOneLine(const QByteArray &record);
