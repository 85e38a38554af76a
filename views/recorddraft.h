// RecordDraft: one record while it is being edited: the state it was loaded with, the text typed for each field, the
// record that would be saved, and what is wrong with it. Knows no widgets. A value of the thread that uses it.
//
// Only touched fields are written: those whose text differs from the text first shown. A text that is no value of its
// field is kept as a JSON string in the field's place, so that a draft loses nothing: such a record reads as
// "unreadable" in that field, is flagged, and shows the same text again when it is edited next time. As long as it is a
// draft, such a text is an error, also where validation only warns of a value of another type.
#pragma once

#include "models/catalog/changeset.h"
#include "models/records/achievement.h"
#include "models/records/fieldvalue.h"
#include "models/records/recordtime.h"
#include "models/records/validation.h"
#include "models/result.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

class Catalog;

struct FieldProblem
{
    std::optional<Field> field; // nothing: about the record, not about one of its fields
    Grade grade = Grade::Error;
    std::variant<FieldIssue, ValueProblem, Error> reason;
};

using FieldTexts = std::array<QString, kFieldCount>;

class RecordDraft
{
public:
    enum class Origin { Stored, New, Duplicate };

    // A stored record. Fails when its text cannot be read.
    [[nodiscard]] Result<void> load(const RecordState &state);
    // The stored record has moved on: untouched fields follow it, typed texts stay.
    [[nodiscard]] Result<void> rebase(const RecordState &state);
    // It was saved with `texts`; what was typed since then stays.
    [[nodiscard]] Result<void> takeSaved(const RecordState &state, const FieldTexts &texts);
    // A record without id, both times `now`.
    void startNew(TimeUnit unit, const QDateTime &now);
    // The same from `text`, the record to be copied.
    [[nodiscard]] Result<void> startDuplicate(const QByteArray &text, TimeUnit unit, const QDateTime &now);

    [[nodiscard]] Origin origin() const { return m_origin; }
    [[nodiscard]] const RecordState &before() const { return m_before; }
    // In the form of parseFieldText(); of an unreadable value its text as it stands.
    [[nodiscard]] const QString &text(Field field) const { return m_texts[std::size_t(field)]; }
    [[nodiscard]] const QString &loadedText(Field field) const { return m_loaded[std::size_t(field)]; }
    [[nodiscard]] const FieldTexts &texts() const { return m_texts; }
    void setText(Field field, const QString &text);
    void revert(Field field) { setText(field, loadedText(field)); }
    [[nodiscard]] bool isTouched(Field field) const { return text(field) != loadedText(field); }
    [[nodiscard]] std::vector<Field> touched() const;

    // Of the time field itself, else of the record's other time, else of the catalog.
    [[nodiscard]] TimeUnit timeUnit(Field field, const Catalog &catalog) const;

    // The record as it would be saved.
    [[nodiscard]] const QByteArray &candidate() const { return m_candidate; }
    // Errors first, then in schema order.
    [[nodiscard]] const std::vector<FieldProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool hasErrors() const;

    // What saving would do; nothing when it would change nothing. `number` is kNoRecord for a record to be made.
    [[nodiscard]] std::optional<ChangeSet> changes(RecordNumber number, bool asDraft) const;

private:
    [[nodiscard]] Result<void> take(const QByteArray &text);
    void compute();
    [[nodiscard]] QByteArray startText() const;

    Origin m_origin = Origin::Stored;
    RecordState m_before;
    QByteArray m_base = "{}"; // the text that touched fields are written into
    FieldTexts m_loaded, m_texts;
    QByteArray m_candidate = "{}";
    std::vector<FieldProblem> m_problems;
    AchievementReader m_reader;
};

// The field's text in the form of parseFieldText(); of an unreadable value its text as it stands. `achievement` is the
// reading of `record`.
[[nodiscard]] QString shownFieldText(const Achievement &achievement, Field field, const QByteArray &record);
