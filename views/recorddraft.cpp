#include "views/recorddraft.h"

#include "models/catalog/newrecords.h"
#include "models/records/jsonstring.h"
#include "models/records/recordeditor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTimes{Field::CreatedAt, Field::UpdatedAt};

// Something of the field's type, to make a place for a text that is not.
FieldValue placeholder(Field field)
{
    switch (fieldSpec(field).type) {
    case FieldType::Unsigned:
    case FieldType::Enumeration:
        return quint64(0);
    case FieldType::Signed:
    case FieldType::Time:
        return qint64(0);
    case FieldType::Decimal:
        return Decimal{"0"};
    case FieldType::IdList:
        return std::vector<quint64>{0};
    case FieldType::TextList:
        return std::vector<std::string>{"-"};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Image:
        break;
    }
    return std::string("-");
}

bool isUnreadable(const Achievement &achievement, Field field)
{
    return achievement.reading(field).state == FieldReading::State::Unreadable;
}

bool isAboutTheType(FieldIssue::Kind kind)
{
    using enum FieldIssue::Kind;
    return kind == Missing || kind == Unreadable || kind == NotWhole || kind == OutOfRange;
}

// `text` as a JSON string in the field's place, whatever the field's type.
Result<QByteArray> withString(QByteArray record, Field field, const QString &text)
{
    auto achievement = readAchievement({record.constData(), std::size_t(record.size())});
    if (achievement && achievement->reading(field).length == 0) {
        auto made = withField(record, field, placeholder(field));
        if (!made)
            return made;
        record = *made;
        achievement = readAchievement({record.constData(), std::size_t(record.size())});
    }
    if (!achievement)
        return tl::unexpected(achievement.error());
    const FieldReading &reading = achievement->reading(field);
    const std::string quoted = jsonstring::quoted(jsonstring::fromQString(text));
    return record.replace(reading.offset, reading.length, QByteArray(quoted.data(), qsizetype(quoted.size())));
}

} // namespace

Result<void> RecordDraft::load(const RecordState &state)
{
    m_origin = Origin::Stored;
    m_before = state;
    if (auto taken = take(state.text()); !taken)
        return taken;
    m_texts = m_loaded;
    compute();
    return {};
}

Result<void> RecordDraft::rebase(const RecordState &state)
{
    const auto typed = m_texts;
    const auto fields = touched();
    if (auto loaded = load(state); !loaded)
        return loaded;
    for (const Field field : fields)
        m_texts[std::size_t(field)] = typed[std::size_t(field)];
    compute();
    return {};
}

Result<void> RecordDraft::takeSaved(const RecordState &state, const FieldTexts &texts)
{
    const auto typed = m_texts;
    if (auto loaded = load(state); !loaded)
        return loaded;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (typed[i] != texts[i])
            m_texts[i] = typed[i];
    }
    compute();
    return {};
}

void RecordDraft::startNew(TimeUnit unit, const QDateTime &now)
{
    m_origin = Origin::New;
    m_before = RecordState();
    m_base = "{}";
    m_loaded = {};
    for (const Field field : kTimes)
        m_loaded[std::size_t(field)] = QString::number(toRecordTime(now, unit));
    m_texts = m_loaded;
    compute();
}

Result<void> RecordDraft::startDuplicate(const QByteArray &text, TimeUnit unit, const QDateTime &now)
{
    QByteArray copy = text;
    // A doubled key is cleared one member at a time.
    for (;;) {
        const auto achievement = readAchievement({copy.constData(), std::size_t(copy.size())});
        if (!achievement)
            return tl::unexpected(achievement.error());
        if (achievement->reading(Field::Id).state == FieldReading::State::Absent)
            break;
        auto cleared = withField(copy, Field::Id, {});
        if (!cleared)
            return tl::unexpected(cleared.error());
        if (cleared->size() >= copy.size())
            break;
        copy = *cleared;
    }
    for (const Field field : kTimes) {
        auto dated = withField(copy, field, toRecordTime(now, unit));
        if (!dated)
            return tl::unexpected(dated.error());
        copy = *dated;
    }
    m_origin = Origin::Duplicate;
    m_before = RecordState();
    if (auto taken = take(copy); !taken)
        return taken;
    m_texts = m_loaded;
    compute();
    return {};
}

Result<void> RecordDraft::take(const QByteArray &text)
{
    Achievement achievement;
    if (auto read = m_reader.read({text.constData(), std::size_t(text.size())}, achievement); !read)
        return read;
    m_base = text;
    for (const FieldSpec &spec : achievementFields())
        m_loaded[std::size_t(spec.field)] = shownFieldText(achievement, spec.field, text);
    return {};
}

void RecordDraft::setText(Field field, const QString &text)
{
    if (text == m_texts[std::size_t(field)])
        return;
    m_texts[std::size_t(field)] = text;
    compute();
}

std::vector<Field> RecordDraft::touched() const
{
    std::vector<Field> fields;
    for (const FieldSpec &spec : achievementFields()) {
        if (isTouched(spec.field))
            fields.push_back(spec.field);
    }
    return fields;
}

TimeUnit RecordDraft::timeUnit(Field field, const Catalog &catalog) const
{
    const Field other = field == Field::CreatedAt ? Field::UpdatedAt : Field::CreatedAt;
    for (const Field time : {field, other}) {
        const auto value = parseFieldText(time, text(time));
        const auto *raw = value ? std::get_if<qint64>(&*value) : nullptr;
        if (raw && *raw != 0) // zero is the same instant in both units
            return ::timeUnit(*raw);
    }
    return catalogTimeUnit(catalog);
}

// A new record is made afresh, its fields in schema order, rather than grown at its end.
QByteArray RecordDraft::startText() const
{
    if (m_origin != Origin::New)
        return m_base;
    std::vector<std::pair<Field, FieldValue>> values;
    for (const FieldSpec &spec : achievementFields()) {
        if (text(spec.field).trimmed().isEmpty())
            continue;
        const auto value = parseFieldText(spec.field, text(spec.field));
        values.emplace_back(spec.field, value ? *value : placeholder(spec.field));
    }
    return newRecord(values);
}

void RecordDraft::compute()
{
    m_problems.clear();
    QByteArray record = startText();
    for (const Field field : touched()) {
        const auto value = parseFieldText(field, text(field));
        auto written = value ? withField(record, field, *value) : withString(record, field, text(field));
        if (!value)
            m_problems.push_back({field, Grade::Error, value.error()});
        if (!written) {
            m_problems.push_back({field, Grade::Error, written.error()});
            written = withString(record, field, text(field)); // the work is kept all the same
        }
        if (written)
            record = *written;
    }
    m_candidate = record;

    const std::string_view text(record.constData(), std::size_t(record.size()));
    Achievement achievement;
    if (const auto read = m_reader.read(text, achievement); !read) {
        m_problems.push_back({std::nullopt, Grade::Error, read.error()});
        return;
    }
    // What an earlier draft kept as a text is still to be made a value.
    for (const FieldSpec &spec : achievementFields()) {
        if (!m_before.draft || isTouched(spec.field) || !isUnreadable(achievement, spec.field))
            continue;
        if (const auto value = parseFieldText(spec.field, this->text(spec.field)); !value)
            m_problems.push_back({spec.field, Grade::Error, value.error()});
    }
    // What was typed is explained better than what became of it.
    const auto typed = m_problems;
    for (FieldIssue &issue : validate(achievement, text)) {
        const bool explained =
            isAboutTheType(issue.kind) &&
            std::ranges::any_of(typed, [&](const FieldProblem &problem) { return problem.field == issue.field; });
        if (!explained)
            m_problems.push_back({issue.field, issue.grade, std::move(issue)});
    }
    const auto place = [](const FieldProblem &problem) {
        return std::pair(-int(problem.grade), problem.field ? int(*problem.field) : int(kFieldCount));
    };
    std::ranges::stable_sort(m_problems, {}, place);
}

bool RecordDraft::hasErrors() const
{
    return std::ranges::any_of(m_problems, [](const FieldProblem &p) { return p.grade == Grade::Error; });
}

std::optional<ChangeSet> RecordDraft::changes(RecordNumber number, bool asDraft) const
{
    const RecordState after = edited(m_before, m_candidate, asDraft);
    if (m_origin == Origin::Stored && (after == m_before || (touched().empty() && !m_before.draft)))
        return std::nullopt;
    StepLabel label;
    label.count = 1;
    label.subject = text(Field::Name);
    const auto fields = touched();
    if (m_origin != Origin::Stored) {
        label.kind = m_origin == Origin::New ? StepLabel::Kind::NewRecord : StepLabel::Kind::DuplicateRecord;
        number = kNoRecord;
    } else if (fields.size() == 1) {
        label.kind = StepLabel::Kind::SetField;
        label.field = fields.front();
    } else {
        label.kind = StepLabel::Kind::EditRecord;
    }
    return ChangeSet{label, {Change{number, m_before, after}}};
}

QString shownFieldText(const Achievement &achievement, Field field, const QByteArray &record)
{
    const FieldReading &reading = achievement.reading(field);
    if (reading.state != FieldReading::State::Unreadable)
        return fieldText(field, fieldValue(achievement, field));
    const std::string_view token(record.constData() + reading.offset, reading.length);
    if (!token.starts_with('"'))
        return jsonstring::toQString(token);
    std::string text;
    jsonstring::decode(token, true, text);
    return jsonstring::toQString(text);
}
