#include "models/changes/mergeplan.h"

#include "models/catalog/newrecords.h"
#include "models/records/jsonstring.h"
#include "models/records/recordeditor.h"
#include "models/records/validation.h"
#include "models/sources/serviceobjects.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace {

using Verb = MergeRow::Verb;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

std::string folded(std::string_view text, bool ignoresCase)
{
    return ignoresCase ? jsonstring::fromQString(jsonstring::toQString(text).toCaseFolded()) : std::string(text);
}

tl::unexpected<Error> cancelledError()
{
    return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}});
}

std::optional<quint64> category(const Definition &definition)
{
    const auto *value = definition.value(Field::Category);
    const auto *number = value ? std::get_if<quint64>(value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::vector<quint64> games(const Definition &definition, const MergeOptions &options)
{
    if (const auto *value = definition.value(Field::Game))
        if (const auto *ids = std::get_if<std::vector<quint64>>(value))
            return *ids;
    return options.game ? std::vector{*options.game} : std::vector<quint64>();
}

// Looks up views: a walk over a million records makes no string for each.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// Which records each definition means: one walk over the catalog.
class Meanings
{
public:
    Meanings(const Definitions &definitions, const MergeOptions &options)
        : m_definitions(definitions)
        , m_options(options)
        , m_found(definitions.all.size())
    {
        for (std::size_t i = 0; i < definitions.all.size(); ++i)
            m_wanted.emplace(folded(definitions.all[i].externalId(), definitions.ignoresCase), i);
    }

    bool find(const Catalog &catalog, const std::atomic_bool &cancelled)
    {
        const auto chunks = catalog.chunks();
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            if (cancelled)
                return false;
            for (Slot slot = 0; chunks[i] && slot < chunks[i]->size(); ++slot)
                if (chunks[i]->exists(slot))
                    look(catalog, RecordNumber(i) * kChunkSize + slot);
        }
        return true;
    }

    struct Found
    {
        std::vector<RecordNumber> here;
        RecordNumber deleted = kNoRecord;
    };
    [[nodiscard]] const Found &of(std::size_t definition) const { return m_found[definition]; }

private:
    void look(const Catalog &catalog, RecordNumber number)
    {
        const auto place = catalog.place(number);
        const auto id = place.chunk->text(place.slot, Field::ExternalId);
        if (id.empty())
            return;
        const auto [first, last] =
            m_definitions.ignoresCase ? m_wanted.equal_range(folded(id, true)) : m_wanted.equal_range(id);
        for (auto wanted = first; wanted != last; ++wanted) {
            const auto &definition = m_definitions.all[wanted->second];
            if (!isOfSource(place, definition) || !isOfGame(catalog.gameIds(place), definition))
                continue;
            auto &found = m_found[wanted->second];
            if (place.chunk->isDeleted(place.slot))
                found.deleted = number;
            else
                found.here.push_back(number);
        }
    }

    // A format whose source has no number means records whatever theirs.
    [[nodiscard]] static bool isOfSource(const Catalog::Place &place, const Definition &definition)
    {
        const auto source = category(definition);
        return !source || (place.chunk->has(place.slot, Field::Category) &&
                           place.chunk->unsignedValue(place.slot, Field::Category) == *source);
    }

    // External ids are unique within a title only, so records of no game are not those of any.
    [[nodiscard]] bool isOfGame(const std::vector<quint64> &has, const Definition &definition) const
    {
        const auto wanted = games(definition, m_options);
        if (wanted.empty())
            return has.empty();
        return std::ranges::any_of(wanted, [&has](quint64 game) { return std::ranges::find(has, game) != has.end(); });
    }

    const Definitions &m_definitions;
    const MergeOptions &m_options;
    std::unordered_multimap<std::string, std::size_t, TextHash, std::equal_to<>> m_wanted;
    std::vector<Found> m_found;
};

// Free ids, upwards.
class FreeIds
{
public:
    FreeIds(const Catalog &catalog, std::optional<quint64> first)
        : m_next(first)
    {
        if (!first)
            return;
        for (const auto &chunk : catalog.chunks())
            for (Slot slot = 0; chunk && slot < chunk->size(); ++slot)
                if (chunk->exists(slot) && chunk->has(slot, Field::Id) &&
                    chunk->unsignedValue(slot, Field::Id) >= *first)
                    m_taken.insert(chunk->unsignedValue(slot, Field::Id));
    }

    [[nodiscard]] bool areGiven() const { return m_isGiving; }
    // Nothing: there is none left.
    std::optional<quint64> take()
    {
        while (m_next && m_taken.contains(*m_next))
            step();
        const auto id = m_next;
        step();
        return id;
    }

private:
    void step()
    {
        if (m_next)
            m_next = *m_next == std::numeric_limits<quint64>::max() ? std::nullopt : std::optional(*m_next + 1);
    }

    std::optional<quint64> m_next;
    bool m_isGiving = m_next.has_value();
    std::unordered_set<quint64> m_taken;
};

// Definitions tell times in seconds; a record keeps the unit it has.
FieldValue inUnit(Field field, const FieldValue &value, TimeUnit unit)
{
    const auto *time = std::get_if<qint64>(&value);
    return time && fieldSpec(field).type == FieldType::Time ? FieldValue(toRecordTime(fromRecordTime(*time), unit))
                                                            : value;
}

// With the icon of the achievement not yet reached. A record that has only its number keeps it.
Result<QByteArray> withLockedIcon(const QByteArray &record, const std::string &url)
{
    if (url.empty())
        return record;
    for (const std::string_view key : {"locked_icon", "locked_achievement_icon"}) {
        const auto token = memberToken(record, key);
        if (token.isNull() || token == "null")
            continue;
        if (!token.startsWith('{') || memberText(viewOf(token), "url") == url)
            return record;
        return withMember(token, "url", QByteArray::fromStdString(jsonstring::quoted(url)))
            .and_then([&](const QByteArray &image) { return withMember(record, key, image); });
    }
    const QByteArray image = "{\"url\":" + QByteArray::fromStdString(jsonstring::quoted(url)) + '}';
    return withMember(record, "locked_icon", image);
}

Result<QByteArray> updatedText(const QByteArray &record, const Definition &definition)
{
    const auto achievement = readAchievement(viewOf(record));
    if (!achievement)
        return tl::unexpected(achievement.error());
    QByteArray text = record;
    for (const auto &[field, value] : definition.fields) {
        // What names the record stands as it is written there.
        if (field == Field::ExternalId || field == Field::Category || field == Field::Game)
            continue;
        const auto raw = field == Field::CreatedAt ? achievement->createdAt : achievement->updatedAt;
        const auto unit = timeUnit(raw.value_or(kFirstMilliseconds));
        auto edited = withField(text, field, inUnit(field, value, unit));
        if (!edited)
            return edited;
        text = *std::move(edited);
    }
    return withLockedIcon(text, definition.lockedIcon);
}

class Planner
{
public:
    Planner(const Catalog &catalog, const MergeOptions &options)
        : m_options(options)
        , m_unit(catalogTimeUnit(catalog))
        , m_ids(catalog, options.firstId)
    {
    }

    void add(const Definition &definition, const Meanings::Found &found,
             const std::unordered_map<RecordNumber, RecordState> &states)
    {
        MergeRow row;
        if (found.here.size() > 1)
            row.verb = Verb::Ambiguous;
        else if (found.here.size() == 1 && !m_met.insert(found.here.front()).second)
            row.verb = Verb::Ambiguous; // two definitions of one record: rows of a table that name the game differently
        else if (found.here.size() == 1)
            update(row, definition, found.here.front(), states.at(found.here.front()));
        else if (found.deleted != kNoRecord)
            row = {Verb::DeletedHere, found.deleted};
        else if (definition.isUpdateOnly)
            row.verb = Verb::NotHere;
        else
            create(row, definition);
        m_plan.rows.push_back(std::move(row));
    }

    MergePlan finish()
    {
        m_plan.changes.label = {StepLabel::Kind::Merge, {}, m_options.subject, qint64(m_plan.changes.changes.size())};
        return std::move(m_plan);
    }

private:
    void change(MergeRow &row, Verb verb, Change change)
    {
        row.verb = verb;
        row.change = qsizetype(m_plan.changes.changes.size());
        m_plan.changes.changes.push_back(std::move(change));
    }

    static void refuse(MergeRow &row, const Error &error)
    {
        row.verb = Verb::Refused;
        row.error = error;
    }

    void update(MergeRow &row, const Definition &definition, RecordNumber number, const RecordState &state)
    {
        row.number = number;
        const auto text = updatedText(state.text(), definition);
        if (!text)
            return refuse(row, text.error());
        if (*text != state.text())
            change(row, Verb::Update, {number, state, edited(state, *text, state.draft)});
    }

    void create(MergeRow &row, const Definition &definition)
    {
        Definition made = definition;
        if (m_ids.areGiven() && !made.value(Field::Id)) {
            const auto id = m_ids.take();
            if (!id)
                return refuse(row, {.kind = Error::Kind::NoFreeId, .detail = {}, .place = {}});
            made.set(Field::Id, *id);
        }
        if (const auto of = games(definition, m_options); !of.empty())
            made.set(Field::Game, of);
        if (m_options.region && !made.value(Field::Language))
            made.set(Field::Language, *m_options.region);
        for (const auto field : {Field::CreatedAt, Field::UpdatedAt})
            if (!made.value(field))
                made.set(field, toRecordTime(m_options.now, m_unit));
        for (auto &[field, value] : made.fields)
            value = inUnit(field, value, m_unit);
        std::ranges::stable_sort(made.fields, {}, &Definition::Value::first);
        const auto text = withLockedIcon(newRecord(made.fields), made.lockedIcon);
        if (!text)
            return refuse(row, text.error());
        const auto achievement = readAchievement(viewOf(*text));
        if (!achievement)
            return refuse(row, achievement.error());
        // What lacks a mandatory field is work to be done.
        const bool isDraft = worstGrade(*achievement) == Grade::Error;
        change(row, Verb::Add, {kNoRecord, {}, edited({}, *text, isDraft)});
    }

    const MergeOptions &m_options;
    TimeUnit m_unit;
    FreeIds m_ids;
    std::unordered_set<RecordNumber> m_met;
    MergePlan m_plan;
};

} // namespace

MergeCounts MergePlan::counts() const
{
    MergeCounts counts;
    for (const auto &row : rows) {
        switch (row.verb) {
        case Verb::Add:
            ++counts.added;
            break;
        case Verb::Update:
            ++counts.updated;
            break;
        case Verb::Unchanged:
            ++counts.unchanged;
            break;
        case Verb::NotHere:
        case Verb::Ambiguous:
        case Verb::DeletedHere:
        case Verb::Refused:
            ++counts.left;
            break;
        }
    }
    return counts;
}

Result<MergePlan> planMerge(const Catalog &catalog, const StateReader &states, const Definitions &definitions,
                            const MergeOptions &options, const std::atomic_bool &cancelled)
{
    Meanings meanings(definitions, options);
    if (!meanings.find(catalog, cancelled))
        return cancelledError();
    std::vector<RecordNumber> numbers;
    for (std::size_t i = 0; i < definitions.all.size(); ++i)
        if (meanings.of(i).here.size() == 1)
            numbers.push_back(meanings.of(i).here.front());
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    auto read = states(numbers);
    if (!read)
        return tl::unexpected(read.error());
    std::unordered_map<RecordNumber, RecordState> texts;
    for (auto &record : *read)
        texts.emplace(record.number, std::move(record.state));

    Planner planner(catalog, options);
    for (std::size_t i = 0; i < definitions.all.size(); ++i) {
        if (cancelled)
            return cancelledError();
        planner.add(definitions.all[i], meanings.of(i), texts);
    }
    return planner.finish();
}
