#include "models/items/fieldedit.h"

#include "models/records/recordeditor.h"

#include <algorithm>
#include <array>

namespace {

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

std::optional<FieldIssue> errorOf(const std::vector<FieldIssue> &issues, Field field)
{
    const auto found = std::ranges::find_if(
        issues, [field](const auto &issue) { return issue.grade == Grade::Error && issue.field == field; });
    return found == issues.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(const QByteArray &record)
{
    const auto achievement = readAchievement(viewOf(record));
    return achievement && achievement->name ? QString::fromStdString(*achievement->name) : QString();
}

} // namespace

std::optional<EditRefusal> checkFieldText(Field field, const QString &text)
{
    const auto value = parseFieldText(field, text);
    if (!value)
        return value.error();
    const std::array fields{std::pair(field, *value)};
    const QByteArray record = newRecord(fields);
    const auto achievement = readAchievement(viewOf(record));
    if (!achievement)
        return achievement.error();
    if (auto issue = errorOf(validate(*achievement, viewOf(record)), field))
        return *std::move(issue);
    return std::nullopt;
}

tl::expected<std::optional<Change>, EditRefusal> fieldChange(const AppliedRecord &record, Field field,
                                                             const QString &text)
{
    const auto value = parseFieldText(field, text);
    if (!value)
        return tl::unexpected(EditRefusal(value.error()));
    const QByteArray &before = record.state.text();
    const auto after = withField(before, field, *value);
    if (!after)
        return tl::unexpected(EditRefusal(after.error()));
    if (*after == before)
        return std::nullopt;
    const auto achievement = readAchievement(viewOf(*after));
    if (!achievement)
        return tl::unexpected(EditRefusal(achievement.error()));
    const auto issues = validate(*achievement, viewOf(*after));
    if (auto issue = errorOf(issues, field))
        return tl::unexpected(EditRefusal(*std::move(issue)));
    const bool hasErrors = !issues.empty() && issues.front().grade == Grade::Error; // errors come first
    return Change{record.number, record.state, edited(record.state, *after, record.state.draft && hasErrors)};
}

ChangeSet fieldStep(Change change, Field field)
{
    StepLabel label{StepLabel::Kind::SetField, field, nameOf(change.after.text()), 1};
    return {std::move(label), {std::move(change)}};
}

ChangeSet deletion(const std::vector<AppliedRecord> &records)
{
    ChangeSet result{{StepLabel::Kind::DeleteRecords, std::nullopt, {}, 0}, {}};
    for (const auto &record : records)
        if (record.state.exists() && !record.state.deleted)
            result.changes.push_back({record.number, record.state, withDeleted(record.state, true)});
    result.label.count = qint64(result.changes.size());
    if (result.changes.size() == 1)
        result.label.subject = nameOf(result.changes.front().before.text());
    return result;
}
