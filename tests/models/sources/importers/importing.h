// What the tests of importers share: texts read as files are, and definitions as lines.
#pragma once

#include "models/sources/importers/definitionreader.h"

#include <QRegularExpression>
#include <QTest>

namespace importing {

inline const std::atomic_bool kNeverCancelled = false;

inline Result<Definitions> read(const QByteArrayList &texts, const QString &language = {})
{
    std::vector<ImportSource> sources;
    for (const auto &text : texts)
        sources.push_back({{}, text});
    const auto recognised = recognise(sources);
    if (!recognised.others.empty())
        return tl::unexpected(recognised.others.front());
    return readDefinitions(recognised.sources, language, {}, kNeverCancelled);
}

// "external_id=STEP name=First Step ... locked=https://...", with "update" in front of what only updates.
inline QString line(const Definition &definition)
{
    QStringList parts;
    if (definition.isUpdateOnly)
        parts << QStringLiteral("update");
    for (const FieldSpec &spec : achievementFields())
        if (const auto *value = definition.value(spec.field))
            parts << QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size())) + u'=' +
                         fieldText(spec.field, *value);
    if (!definition.lockedIcon.empty())
        parts << QStringLiteral("locked=") + QString::fromStdString(definition.lockedIcon);
    return parts.join(u' ');
}

inline QStringList lines(const Definitions &definitions)
{
    QStringList all;
    for (const auto &definition : definitions.all)
        all << line(definition);
    return all;
}

inline std::vector<ImportNote::Kind> kinds(const std::vector<ImportNote> &notes)
{
    std::vector<ImportNote::Kind> all;
    for (const auto &note : notes)
        all.push_back(note.kind);
    return all;
}

inline QStringList rejections(const Definitions &definitions)
{
    QStringList all;
    for (const auto &rejected : definitions.rejected)
        all << QStringLiteral("%1: %2 %3")
                   .arg(rejected.error.record)
                   .arg(int(rejected.error.kind))
                   .arg(rejected.error.detail);
    return all;
}

} // namespace importing
