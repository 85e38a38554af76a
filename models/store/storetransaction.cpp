#include "models/store/storetransaction.h"

#include "models/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

StoreTransaction::StoreTransaction(Database &database, MatchIndex &index, Position position)
    : m_database(database)
    , m_transaction(database)
    , m_records(database)
    , m_history(database)
    , m_index(index)
    , m_before(position)
    , m_nextNumber(position.nextNumber)
{
}

StoreTransaction::~StoreTransaction()
{
    if (m_isOpen)
        m_index.forget();
}

Result<void> StoreTransaction::begin(bool durable)
{
    auto begun =
        m_database.execute(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL").and_then([this] {
            return m_transaction.begin();
        });
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> StoreTransaction::commit()
{
    if (m_nextNumber != m_before.nextNumber) {
        if (auto done = setMetaInteger(m_database, meta::kNextNumber, m_nextNumber); !done)
            return done;
    }
    if (!m_applied.empty()) {
        auto done = setMetaInteger(m_database, meta::kRevision, revision())
                        .and_then([this] { return m_index.write(); })
                        .and_then([this] { return noteChunks(); });
        if (!done)
            return done;
    }
    auto committed = m_transaction.commit();
    m_isOpen = m_isOpen && !committed;
    return committed;
}

Result<void> StoreTransaction::noteChunks()
{
    std::vector<RecordNumber> chunks;
    for (const auto &record : m_applied) {
        if (chunks.empty() || chunks.back() != record.number / kChunkSize)
            chunks.push_back(record.number / kChunkSize);
    }
    std::ranges::sort(chunks);
    const auto doubled = std::ranges::unique(chunks);
    chunks.erase(doubled.begin(), doubled.end());
    for (const auto chunk : chunks) {
        auto done = Statement(m_database, "INSERT OR REPLACE INTO chunk VALUES(?1, ?2)", chunk, revision()).run();
        if (!done)
            return done;
    }
    return {};
}

Result<RecordNumber> StoreTransaction::newNumber()
{
    if (m_nextNumber == kNoRecord) {
        Error error = m_database.error(0);
        error.kind = Error::Kind::Storage;
        error.detail = u"all record numbers are used up"_s;
        return tl::unexpected(error);
    }
    return m_nextNumber++;
}

Result<StepNumber> StoreTransaction::newStep(const StepLabel &label, const QDateTime &time, Step::State state,
                                             StepNumber reverts)
{
    auto number = m_history.addStep(label, time, state, reverts);
    m_newStep = number.value_or(kNoStep);
    m_loggedEnd = 0;
    return number;
}

Result<StoreTransaction::Written> StoreTransaction::write(RecordNumber number, const StoredRecord &before,
                                                          RecordState after, const RecordKey &key, StepNumber step,
                                                          Log log, StepNumber upstreamStep)
{
    if (after.exists())
        after = normalised(std::move(after));
    else
        after = {};
    if (after == before.state)
        return Written{};
    Written written{.changed = true};
    if (log != Log::Nothing) {
        const auto first = this->log(step,
                                     {.number = number,
                                      .existedBefore = before.state.exists(),
                                      .existsAfter = after.exists(),
                                      .before = before.state,
                                      .after = after,
                                      .key = key,
                                      .stepBefore = before.upstreamStep,
                                      .stepAfter = upstreamStep,
                                      .revision = revision()},
                                     log);
        if (!first)
            return tl::unexpected(first.error());
        written.first = *first;
    }
    auto saved = moveMatch(number, before, after, key).and_then([&] {
        return m_records.save(number, before, after, key, upstreamStep, revision());
    });
    if (!saved)
        return tl::unexpected(saved.error());
    m_applied.push_back({number, std::move(after)});
    return written;
}

Result<bool> StoreTransaction::log(StepNumber step, StoredChange change, Log log)
{
    const bool isFirst = step == m_newStep && change.number >= m_loggedEnd;
    if (step == m_newStep)
        m_loggedEnd = std::max(m_loggedEnd, change.number + 1);
    return m_history.addChange(step, std::move(change), {.keepsUpstream = log == Log::Whole, .isFirst = isFirst});
}

Result<void> StoreTransaction::moveMatch(RecordNumber number, const StoredRecord &before, const RecordState &after,
                                         const RecordKey &key)
{
    // Edits change nothing about it, and neither does a newer text with the same id.
    if (before.state.exists() && after.exists() && (key.id || before.state.upstream == after.upstream))
        return {};
    if (before.state.exists()) {
        if (const auto match = matchKey(before.key, before.state.upstream)) {
            if (auto removed = m_index.remove({*match, number}); !removed)
                return removed;
        }
    }
    if (const auto match = after.exists() ? matchKey(key, after.upstream) : std::nullopt)
        return m_index.add({*match, number});
    return {};
}

StoreTransaction::Position StoreTransaction::position() const
{
    return {m_applied.empty() ? m_before.revision : revision(), m_nextNumber};
}

std::vector<AppliedRecord> StoreTransaction::takeApplied()
{
    if (std::ranges::adjacent_find(m_applied, std::ranges::greater_equal(), &AppliedRecord::number) == m_applied.end())
        return std::move(m_applied);
    // A record that was written twice counts as it is now: the last of equals, found as the first from behind.
    std::ranges::reverse(m_applied);
    std::ranges::stable_sort(m_applied, {}, &AppliedRecord::number);
    const auto doubled = std::ranges::unique(m_applied, {}, &AppliedRecord::number);
    m_applied.erase(doubled.begin(), doubled.end());
    return std::move(m_applied);
}
