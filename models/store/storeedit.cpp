#include "models/store/catalogstore_p.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnOrigin = "igdb"_L1; // records made here belong to the service's id space, though without an id yet

} // namespace

template <typename Body> Result<Applied> CatalogStore::Private::transactEdit(const StepLabel &label, Body body)
{
    return transact(true, [&](StoreTransaction &work, Applied &applied) -> Result<void> {
        const auto origin = work.records().origin(kOwnOrigin);
        if (!origin)
            return tl::unexpected(origin.error());
        const auto number = work.newStep(label, options.now(), Step::State::Done);
        if (!number)
            return tl::unexpected(number.error());
        applied.step.number = *number;
        applied.step.label = label;
        if (Result<void> done = body(work, applied.step, *origin); !done)
            return done;
        if (applied.step.inserted == 0 && applied.step.updated == 0) {
            applied.step = {};
            return work.history().removeStep(*number);
        }
        if (auto counted = work.history().updateStep(applied.step); !counted)
            return counted;
        const auto step = work.history().step(*number);
        if (!step)
            return tl::unexpected(step.error());
        applied.step = (*step)->step;
        return {};
    });
}

Result<Applied> CatalogStore::apply(const ChangeSet &changes, const StepProgress &progress)
{
    StepCounter counter(progress, qint64(changes.changes.size()));
    return d->transactEdit(changes.label, [&](StoreTransaction &work, Step &step, qint64 origin) -> Result<void> {
        for (const auto &change : changes.changes) {
            auto done = d->applyChange(work, change, origin, step).and_then([&] { return counter.count(); });
            if (!done)
                return done;
        }
        return counter.ask();
    });
}

Result<void> CatalogStore::Private::applyChange(StoreTransaction &work, const Change &change, qint64 origin, Step &step)
{
    const int parts = differingParts(change.before, change.after);
    if (parts == 0)
        return {};
    StoredRecord stored;
    RecordNumber number = change.number;
    if (number == kNoRecord) {
        if (change.before.exists())
            return tl::unexpected(moved(u"a record without a number cannot have a state before"_s));
        const auto given = work.newNumber();
        if (!given)
            return tl::unexpected(given.error());
        number = *given;
    } else {
        if (number >= work.position().nextNumber)
            return tl::unexpected(moved(u"there is no record %1"_s.arg(number)));
        auto loaded = work.records().load(number);
        if (!loaded)
            return tl::unexpected(loaded.error());
        stored = std::move(*loaded);
        if (stored.state.exists() != change.before.exists() || (differingParts(stored.state, change.before) & parts))
            return tl::unexpected(moved(u"record %1 has changed since"_s.arg(number)));
    }
    RecordKey key = stored.state.exists() ? stored.key : RecordKey{origin, {}};
    if (!stored.state.exists() && !change.origin.isEmpty()) {
        const auto given = work.records().origin(change.origin);
        if (!given)
            return tl::unexpected(given.error());
        key.origin = *given;
    }
    const auto written = work.write(number, stored, withParts(stored.state, change.after, parts), key, step.number,
                                    StoreTransaction::Log::Whole, step.number);
    if (!written)
        return tl::unexpected(written.error());
    if (written->first)
        ++(stored.state.exists() ? step.updated : step.inserted);
    return {};
}

Result<Applied> CatalogStore::editEach(StepLabel label, std::span<const RecordNumber> numbers, const RecordEdit &edit,
                                       const StepProgress &progress)
{
    StepCounter counter(progress, qint64(numbers.size()));
    return d->transactEdit(label, [&](StoreTransaction &work, Step &step, qint64) -> Result<void> {
        for (const auto number : numbers) {
            const auto stored = work.records().load(number);
            if (!stored)
                return tl::unexpected(stored.error());
            auto after = stored->state.exists() ? edit(number, stored->state) : std::nullopt;
            if (after) {
                const auto written = work.write(number, *stored, *std::move(after), stored->key, step.number,
                                                StoreTransaction::Log::Whole, step.number);
                if (!written)
                    return tl::unexpected(written.error());
                step.updated += written->first ? 1 : 0;
            }
            if (auto going = counter.count(); !going)
                return going;
        }
        step.label.count = step.updated;
        return counter.ask();
    });
}
