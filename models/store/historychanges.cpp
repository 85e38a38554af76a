#include "models/store/historytable.h"

namespace {

enum StateFlag : int { DraftFlag = 1, DeletedFlag = 2, ExistsFlag = 4 };

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

constexpr auto kChangeColumns = "number, parts, revision, origin, id, before_flags, before_upstream, before_base, "
                                "before_current, after_flags, after_upstream, after_base, after_current, before_step, "
                                "after_step";

StoredChange readChange(const Statement &query)
{
    return {.number = RecordNumber(query.integer(0)),
            .parts = int(query.integer(1)),
            .existedBefore = (query.integer(5) & ExistsFlag) != 0,
            .existsAfter = (query.integer(9) & ExistsFlag) != 0,
            .before = readState(query, 5),
            .after = readState(query, 9),
            .key = {query.integer(3), query.optionalInteger(4)},
            .stepBefore = query.integer(13),
            .stepAfter = query.integer(14),
            .revision = query.integer(2)};
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

Result<bool> HistoryTable::addChange(StepNumber step, StoredChange change, ChangeOptions options)
{
    if (options.isFirst)
        return insertChange(step, change, options).map([] { return true; });
    const auto earlier = this->change(step, change.number);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!*earlier)
        return insertChange(step, change, options).map([] { return true; });
    change.before = withParts(change.before, (*earlier)->before, (*earlier)->parts);
    change.existedBefore = (*earlier)->existedBefore;
    change.stepBefore = (*earlier)->stepBefore;
    return Statement(m_database, "DELETE FROM change WHERE step = ?1 AND number = ?2", step, change.number)
        .run()
        .and_then([&] { return insertChange(step, change, options); })
        .map([] { return false; });
}

Result<void> HistoryTable::insertChange(StepNumber step, const StoredChange &change, ChangeOptions options)
{
    const int parts = differingParts(change.before, change.after);
    const RecordState before = withParts({}, change.before, parts);
    const RecordState after = withParts({}, change.after, options.keepsUpstream ? parts : parts & ~Upstream);
    return Statement(m_database,
                     "INSERT INTO change(step, number, parts, revision, origin, id, before_flags, before_upstream, "
                     "before_base, before_current, after_flags, after_upstream, after_base, after_current, "
                     "before_step, after_step) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                     step, change.number, parts, change.revision, change.key.origin, change.key.id,
                     flagsOf(before, change.existedBefore), before.upstream, before.base, before.current,
                     flagsOf(after, change.existsAfter), after.upstream, after.base, after.current, change.stepBefore,
                     change.stepAfter)
        .run();
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
    static const std::string sql =
        std::string("SELECT ") + kChangeColumns + " FROM change WHERE step = ?1 AND number = ?2";
    Statement query(m_database, sql, step, number);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readChange(query)) : std::nullopt;
}

Result<void> HistoryTable::forEachChange(StepNumber step, const std::function<Result<void>(const StoredChange &)> &each)
{
    static const std::string sql =
        std::string("SELECT ") + kChangeColumns + " FROM change WHERE step = ?1 ORDER BY number";
    Statement query(m_database, sql, step);
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (auto done = each(readChange(query)); !done)
            return done;
    }
}

Result<qint64> HistoryTable::changeCount(StepNumber step)
{
    Statement query(m_database, "SELECT count(*) FROM change WHERE step = ?1", step);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return query.integer(0);
}
