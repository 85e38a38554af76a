#include "models/store/historytable.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// As they stand in the file; in the order of StepLabel::Kind.
constexpr std::array kKinds{"set"_L1,     "edit"_L1,  "new"_L1,    "duplicate"_L1, "delete"_L1,
                            "restore"_L1, "fetch"_L1, "import"_L1, "revert"_L1};
static_assert(kKinds.size() == std::size_t(StepLabel::Kind::Revert) + 1);

enum StoredState : int { Open = 0, Done = 1, Interrupted = 2 };
enum StateFlag : int { DraftFlag = 1, DeletedFlag = 2, ExistsFlag = 4 };

constexpr auto kStepColumns = "step, kind, field, subject, count, time, state, undone, reverts, inserted, updated, "
                              "unchanged, rejected";

int storedState(Step::State state)
{
    switch (state) {
    case Step::State::Open:
        return Open;
    case Step::State::Interrupted:
        return Interrupted;
    case Step::State::Done:
    case Step::State::Undone:
        break;
    }
    return Done;
}

StoredStep readStep(const Statement &query)
{
    StoredStep stored;
    Step &step = stored.step;
    step.number = query.integer(0);
    const auto kind = std::ranges::find(kKinds, query.text(1));
    step.label.kind = kind == kKinds.end() ? StepLabel::Kind::EditRecord : StepLabel::Kind(kind - kKinds.begin());
    if (!query.isNull(2))
        step.label.field = fieldByKey(query.text(2).toStdString());
    step.label.subject = query.text(3);
    step.label.count = query.integer(4);
    step.time = QDateTime::fromMSecsSinceEpoch(query.integer(5), Qt::UTC);
    const auto state = query.integer(6);
    step.state = query.integer(7) != 0  ? Step::State::Undone
                 : state == Open        ? Step::State::Open
                 : state == Interrupted ? Step::State::Interrupted
                                        : Step::State::Done;
    stored.reverts = query.integer(8);
    step.inserted = query.integer(9);
    step.updated = query.integer(10);
    step.unchanged = query.integer(11);
    step.rejected = query.integer(12);
    return stored;
}

int flagsOf(const RecordState &state, bool exists)
{
    return (state.draft ? DraftFlag : 0) | (state.deleted ? DeletedFlag : 0) | (exists ? ExistsFlag : 0);
}

RecordState readState(const Statement &query, int firstColumn)
{
    const auto flags = query.integer(firstColumn);
    return {.upstream = query.blob(firstColumn + 1),
            .base = query.blob(firstColumn + 2),
            .current = query.blob(firstColumn + 3),
            .draft = (flags & DraftFlag) != 0,
            .deleted = (flags & DeletedFlag) != 0};
}

} // namespace

int differingParts(const RecordState &a, const RecordState &b)
{
    const auto differ = [](const QByteArray &x, const QByteArray &y) { return x.isNull() != y.isNull() || x != y; };
    return (differ(a.upstream, b.upstream) ? Upstream : 0) | (differ(a.base, b.base) ? Base : 0) |
           (differ(a.current, b.current) ? Current : 0) | (a.draft != b.draft ? Draft : 0) |
           (a.deleted != b.deleted ? Deleted : 0);
}

RecordState withParts(RecordState state, const RecordState &other, int parts)
{
    if (parts & Upstream)
        state.upstream = other.upstream;
    if (parts & Base)
        state.base = other.base;
    if (parts & Current)
        state.current = other.current;
    if (parts & Draft)
        state.draft = other.draft;
    if (parts & Deleted)
        state.deleted = other.deleted;
    return state;
}

Result<StepNumber> HistoryTable::addStep(const StepLabel &label, const QDateTime &time, Step::State state,
                                         StepNumber reverts)
{
    // A null QString would bind as an empty text; a field's key is never empty.
    const QString field = label.field ? QString::fromUtf8(fieldSpec(*label.field).key) : QString();
    Statement query(m_database,
                    "INSERT INTO step(kind, field, subject, count, time, state, undone, reverts, inserted, updated, "
                    "unchanged, rejected) VALUES(?1, nullif(?2, ''), ?3, ?4, ?5, ?6, 0, ?7, 0, 0, 0, 0) RETURNING step",
                    QString(kKinds[std::size_t(label.kind)]), field, label.subject, label.count,
                    time.toMSecsSinceEpoch(), storedState(state), reverts);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return query.integer(0);
}

Result<std::optional<StoredStep>> HistoryTable::step(StepNumber number)
{
    static const std::string sql = std::string("SELECT ") + kStepColumns + " FROM step WHERE step = ?1";
    Statement query(m_database, sql, number);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readStep(query)) : std::nullopt;
}

Result<std::vector<Step>> HistoryTable::steps()
{
    static const std::string sql = std::string("SELECT ") + kStepColumns + " FROM step ORDER BY step DESC";
    Statement query(m_database, sql);
    std::vector<Step> steps;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return steps;
        steps.push_back(readStep(query).step);
    }
}

Result<void> HistoryTable::updateStep(const Step &step)
{
    return Statement(m_database,
                     "UPDATE step SET state = ?2, inserted = ?3, updated = ?4, unchanged = ?5, rejected = ?6, "
                     "count = ?7 WHERE step = ?1",
                     step.number, storedState(step.state), step.inserted, step.updated, step.unchanged, step.rejected,
                     step.label.count)
        .run();
}

Result<void> HistoryTable::setUndone(StepNumber number, bool undone)
{
    return Statement(m_database, "UPDATE step SET undone = ?2 WHERE step = ?1", number, undone).run();
}

Result<void> HistoryTable::removeStep(StepNumber number)
{
    return Statement(m_database, "DELETE FROM step WHERE step = ?1", number).run();
}

Result<bool> HistoryTable::hasOpenSteps()
{
    return Statement(m_database, "SELECT 1 FROM step WHERE state = ?1 LIMIT 1", int(Open)).next();
}

Result<void> HistoryTable::interruptOpenSteps()
{
    return Statement(m_database, "DELETE FROM step WHERE state = ?1 AND inserted = 0 AND updated = 0", int(Open))
        .run()
        .and_then([this] {
            return Statement(m_database, "UPDATE step SET state = ?2 WHERE state = ?1", int(Open), int(Interrupted))
                .run();
        });
}

Result<bool> HistoryTable::addChange(StepNumber step, StoredChange change, bool keepsUpstream)
{
    const auto earlier = this->change(step, change.number);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier) {
        change.before = withParts(change.before, (*earlier)->before, (*earlier)->parts);
        change.existedBefore = (*earlier)->existedBefore;
        change.stepBefore = (*earlier)->stepBefore;
    }
    change.parts = differingParts(change.before, change.after);
    const int textsAfter = keepsUpstream ? change.parts : change.parts & ~Upstream;
    const RecordState before = withParts({}, change.before, change.parts);
    const RecordState after = withParts({}, change.after, textsAfter);
    const auto saved =
        Statement(
            m_database,
            "INSERT OR REPLACE INTO change(step, number, parts, revision, origin, id, before_flags, "
            "before_upstream, before_base, before_current, after_flags, after_upstream, after_base, after_current, "
            "before_step, after_step) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
            step, change.number, change.parts, change.revision, change.key.origin, change.key.id,
            flagsOf(before, change.existedBefore), before.upstream, before.base, before.current,
            flagsOf(after, change.existsAfter), after.upstream, after.base, after.current, change.stepBefore,
            change.stepAfter)
            .run();
    if (!saved)
        return tl::unexpected(saved.error());
    return !earlier->has_value();
}

Result<std::vector<RecordNumber>> HistoryTable::changedNumbers(StepNumber step)
{
    Statement query(m_database, "SELECT number FROM change WHERE step = ?1 ORDER BY number", step);
    std::vector<RecordNumber> numbers;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return numbers;
        numbers.push_back(RecordNumber(query.integer(0)));
    }
}

Result<std::optional<StoredChange>> HistoryTable::change(StepNumber step, RecordNumber number)
{
    Statement query(m_database,
                    "SELECT parts, revision, origin, id, before_flags, before_upstream, before_base, before_current, "
                    "after_flags, after_upstream, after_base, after_current, before_step, after_step FROM change WHERE "
                    "step = ?1 AND number = ?2",
                    step, number);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return StoredChange{.number = number,
                        .parts = int(query.integer(0)),
                        .existedBefore = (query.integer(4) & ExistsFlag) != 0,
                        .existsAfter = (query.integer(8) & ExistsFlag) != 0,
                        .before = readState(query, 4),
                        .after = readState(query, 8),
                        .key = {query.integer(2), query.optionalInteger(3)},
                        .stepBefore = query.integer(12),
                        .stepAfter = query.integer(13),
                        .revision = query.integer(1)};
}

Result<void> HistoryTable::addRange(StepNumber step, Range range)
{
    const auto extended =
        Statement(m_database, "UPDATE step_range SET count = count + ?3 WHERE step = ?1 AND first + count = ?2", step,
                  range.first, range.count)
            .run();
    if (!extended || m_database.changedRows() > 0)
        return extended;
    return Statement(m_database, "INSERT INTO step_range(step, first, count) VALUES(?1, ?2, ?3)", step, range.first,
                     range.count)
        .run();
}

Result<std::vector<HistoryTable::Range>> HistoryTable::ranges(StepNumber step)
{
    Statement query(m_database, "SELECT first, count FROM step_range WHERE step = ?1 ORDER BY first", step);
    std::vector<Range> ranges;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ranges;
        ranges.push_back({RecordNumber(query.integer(0)), RecordNumber(query.integer(1))});
    }
}

Result<bool> HistoryTable::isInRange(StepNumber step, RecordNumber number)
{
    return Statement(m_database, "SELECT 1 FROM step_range WHERE step = ?1 AND first <= ?2 AND ?2 < first + count",
                     step, number)
        .next();
}
