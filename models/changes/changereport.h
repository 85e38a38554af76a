// changereport: a change document as a page for people (Markdown, with GitHub's tables): what it is, how much of what,
// then each record by kind of change with its fields before and after, by the names a reader knows. Everything that
// comes from records is escaped. Synchronous; reads translations, so the thread that calls must be one that may.
#pragma once

#include "models/changes/changedocument.h"
#include "models/result.h"

#include <QIODevice>
#include <QLocale>

[[nodiscard]] Result<void> writeReport(QIODevice &device, const ChangeDocument &document, const QLocale &locale);

// Values of a change as a reader knows them: "Gold", "42.3 %", "Boss, Speed"; as JSON where that would lose something
// or both would look the same. Null: there is none.
struct ChangeTexts
{
    QString before, after;
    bool isRaw = false; // JSON
};
[[nodiscard]] ChangeTexts changeTexts(const FieldChange &field, const QLocale &locale);
// What a record that is added holds, but for its id and name, which are shown apart: as changes from nothing.
[[nodiscard]] std::vector<FieldChange> addedFields(const QByteArray &record);
// The name of a member: that of its field, or the key.
[[nodiscard]] QString memberName(std::string_view key);
