#include "models/store/catalogstore_p.h"

using namespace Qt::StringLiterals;

Result<Applied> CatalogStore::undo(StepNumber step, const StepProgress &progress)
{
    return d->turn(step, true, progress);
}

Result<Applied> CatalogStore::redo(StepNumber step, const StepProgress &progress)
{
    return d->turn(step, false, progress);
}

Result<Applied> CatalogStore::Private::turn(StepNumber number, bool undo, const StepProgress &progress)
{
    return transact(true, [&](StoreTransaction &work, Applied &applied) -> Result<void> {
        const auto step = work.history().step(number);
        if (!step)
            return tl::unexpected(step.error());
        const auto from = undo ? Step::State::Done : Step::State::Undone;
        if (!*step || !(*step)->step.isEdit() || (*step)->step.state != from)
            return tl::unexpected(moved(u"step %1 cannot be taken back or done again now"_s.arg(number)));
        const auto total = work.history().changeCount(number);
        if (!total)
            return tl::unexpected(total.error());
        StepCounter counter(progress, *total);
        auto turned = work.history().forEachChange(number, [&](const StoredChange &change) {
            return turnRecord(work, **step, change, undo).and_then([&](bool done) {
                applied.left += done ? 0 : 1;
                return counter.count();
            });
        });
        turned = turned.and_then([&] { return counter.ask(); });
        if (!turned)
            return turned;
        if (auto done = work.history().setUndone(number, undo); !done)
            return done;
        // A fetch whose revert is taken back stands again.
        if ((*step)->reverts != kNoStep && (undo || applied.left == 0)) {
            if (auto done = work.history().setUndone((*step)->reverts, !undo); !done)
                return done;
        }
        applied.step = (*step)->step;
        applied.step.state = undo ? Step::State::Undone : Step::State::Done;
        return {};
    });
}

Result<bool> CatalogStore::Private::turnRecord(StoreTransaction &work, const StoredStep &step,
                                               const StoredChange &change, bool undo)
{
    const RecordNumber number = change.number;
    const auto &from = undo ? change.after : change.before;
    const auto &to = undo ? change.before : change.after;
    const bool existsFrom = undo ? change.existsAfter : change.existedBefore;
    const bool existsTo = undo ? change.existedBefore : change.existsAfter;
    const auto stored = work.records().load(number);
    if (!stored)
        return tl::unexpected(stored.error());
    // A record that goes must be just what the step left; else only what the step wrote matters.
    const int compared = existsFrom != existsTo ? ~0 : change.parts;
    if (stored->state.exists() != existsFrom || (differingParts(stored->state, from) & compared))
        return false;
    const RecordState target = existsTo ? withParts(stored->state, to, change.parts) : RecordState{};
    const StepNumber upstreamStep = undo ? change.stepBefore : change.stepAfter;
    const auto written = work.write(number, *stored, target, existsFrom ? stored->key : change.key, step.step.number,
                                    StoreTransaction::Log::Nothing, upstreamStep);
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

Result<Applied> CatalogStore::revert(StepNumber number, const StepProgress &progress)
{
    return d->transact(true, [&](StoreTransaction &work, Applied &applied) -> Result<void> {
        const auto found = work.history().step(number);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || (*found)->step.isEdit() || (*found)->step.state == Step::State::Open ||
            (*found)->step.state == Step::State::Undone)
            return tl::unexpected(d->moved(u"step %1 cannot be reverted now"_s.arg(number)));
        StepLabel label{StepLabel::Kind::Revert, {}, (*found)->step.label.subject, 0};
        const auto revert = work.newStep(label, d->options.now(), Step::State::Done, number);
        const auto ranges = work.history().ranges(number);
        const auto changed = work.history().changedNumbers(number);
        if (!revert || !ranges || !changed)
            return tl::unexpected(!revert ? revert.error() : !ranges ? ranges.error() : changed.error());

        qint64 total = qint64(changed->size());
        for (const auto &range : *ranges)
            total += range.count;
        StepCounter counter(progress, total);
        const auto tally = [&](const std::optional<bool> &done) {
            label.count += done && *done ? 1 : 0;
            applied.left += done && !*done ? 1 : 0;
            return counter.count();
        };
        for (const auto &range : *ranges) {
            for (RecordNumber record = range.first; record < range.first + range.count; ++record) {
                if (auto done = d->revertCreation(work, record, number, *revert).and_then(tally); !done)
                    return done;
            }
        }
        for (const auto record : *changed) {
            if (auto done = d->revertUpdate(work, record, number, *revert).and_then(tally); !done)
                return done;
        }
        if (auto going = counter.ask(); !going)
            return going;

        if (applied.left == 0) {
            if (auto done = work.history().setUndone(number, true); !done)
                return done;
        }
        if (label.count == 0) {
            applied.step.label = label;
            return work.history().removeStep(*revert);
        }
        auto step = work.history().step(*revert);
        if (!step)
            return tl::unexpected(step.error());
        applied.step = (*step)->step;
        applied.step.label.count = label.count;
        applied.step.updated = label.count;
        return work.history().updateStep(applied.step);
    });
}

Result<std::optional<bool>> CatalogStore::Private::revertCreation(StoreTransaction &work, RecordNumber number,
                                                                  StepNumber step, StepNumber revert)
{
    const auto stored = work.records().load(number);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->state.exists())
        return std::nullopt;
    if (stored->upstreamStep != step || stored->editRevision)
        return false;
    return work.write(number, *stored, {}, stored->key, revert, StoreTransaction::Log::Whole, revert)
        .map([](const auto &) { return std::optional(true); });
}

Result<std::optional<bool>> CatalogStore::Private::revertUpdate(StoreTransaction &work, RecordNumber number,
                                                                StepNumber step, StepNumber revert)
{
    const auto stored = work.records().load(number);
    const auto change = work.history().change(step, number);
    if (!stored || !change)
        return tl::unexpected(!stored ? stored.error() : change.error());
    if (!stored->state.exists() || !*change)
        return std::nullopt;
    if (stored->upstreamStep != step || (stored->editRevision && *stored->editRevision > (*change)->revision))
        return false;
    const auto target = withParts(stored->state, (*change)->before, (*change)->parts);
    return work.write(number, *stored, target, stored->key, revert, StoreTransaction::Log::Whole, (*change)->stepBefore)
        .map([](const auto &) { return std::optional(true); });
}
