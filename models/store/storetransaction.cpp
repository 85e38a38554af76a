#include "models/store/storetransaction.h"

#include "models/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

StoreTransaction::StoreTransaction(Database &database, Position position)
    : m_database(database)
    , m_transaction(database)
    , m_records(database)
    , m_history(database)
    , m_before(position)
    , m_nextNumber(position.nextNumber)
{
}

Result<void> StoreTransaction::begin(bool durable)
{
    return m_database.execute(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL").and_then([this] {
        return m_transaction.begin();
    });
}

Result<void> StoreTransaction::commit()
{
    const auto set = [this](const char *key, qint64 value) {
        return Statement(m_database, "UPDATE meta SET value = ?2 WHERE key = ?1", QString::fromLatin1(key), value)
            .run();
    };
    if (m_nextNumber != m_before.nextNumber) {
        if (auto done = set(meta::kNextNumber, m_nextNumber); !done)
            return done;
    }
    if (!m_applied.empty()) {
        if (auto done = set(meta::kRevision, revision()); !done)
            return done;
    }
    return m_transaction.commit();
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
        const auto first = m_history.addChange(step,
                                               {.number = number,
                                                .existedBefore = before.state.exists(),
                                                .existsAfter = after.exists(),
                                                .before = before.state,
                                                .after = after,
                                                .key = key,
                                                .stepBefore = before.upstreamStep,
                                                .stepAfter = upstreamStep,
                                                .revision = revision()},
                                               log == Log::Whole);
        if (!first)
            return tl::unexpected(first.error());
        written.first = *first;
    }
    if (auto saved = m_records.save(number, before, after, key, upstreamStep, revision()); !saved)
        return tl::unexpected(saved.error());
    m_applied.push_back({number, std::move(after)});
    return written;
}

StoreTransaction::Position StoreTransaction::position() const
{
    return {m_applied.empty() ? m_before.revision : revision(), m_nextNumber};
}

std::vector<AppliedRecord> StoreTransaction::takeApplied()
{
    // A record that was written twice counts as it is now: the last of equals, found as the first from behind.
    std::ranges::reverse(m_applied);
    std::ranges::stable_sort(m_applied, {}, &AppliedRecord::number);
    const auto doubled = std::ranges::unique(m_applied, {}, &AppliedRecord::number);
    m_applied.erase(doubled.begin(), doubled.end());
    return std::move(m_applied);
}
