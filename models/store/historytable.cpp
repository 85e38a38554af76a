#include "models/store/historytable.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// As they stand in the file; in the order of StepLabel::Kind.
constexpr std::array kKinds{"set"_L1,     "edit"_L1,  "new"_L1,    "duplicate"_L1, "delete"_L1,
                            "restore"_L1, "fetch"_L1, "import"_L1, "revert"_L1,    "merge"_L1,
                            "apply"_L1};
static_assert(kKinds.size() == std::size_t(StepLabel::Kind::ApplyChanges) + 1);

enum StoredState : int { Open = 0, Done = 1, Interrupted = 2 };

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

} // namespace

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
