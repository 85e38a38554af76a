#include "models/store/catalogstore_p.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumBatch = 10'000;

} // namespace

Result<StepNumber> CatalogStore::beginStep(const StepLabel &label)
{
    OpenStep open;
    open.step.label = label;
    // Milliseconds, as it is stored.
    open.step.time = QDateTime::fromMSecsSinceEpoch(d->options.now().toMSecsSinceEpoch(), Qt::UTC);
    open.step.state = Step::State::Open;
    auto begun = d->transact(false, [&](StoreTransaction &work, Applied &) -> Result<void> {
        const auto number = work.newStep(label, open.step.time, Step::State::Open);
        if (!number)
            return tl::unexpected(number.error());
        open.step.number = *number;
        return {};
    });
    if (!begun)
        return tl::unexpected(begun.error());
    const StepNumber number = open.step.number;
    d->openSteps.emplace(number, std::move(open));
    return number;
}

Result<Applied> CatalogStore::receive(StepNumber step, const QString &origin, const RecordBatch &batch)
{
    const auto found = d->openSteps.find(step);
    if (found == d->openSteps.end())
        return tl::unexpected(d->moved(u"step %1 is not open"_s.arg(step)));
    if (qsizetype(batch.records.size()) > kMaximumBatch)
        return tl::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"more than 10000 records at once"_s, .place = d->path});
    OpenStep &open = found->second;
    const Step before = open.step;

    auto applied = d->transact(false, [&](StoreTransaction &work, Applied &) -> Result<void> {
        const auto space = work.records().origin(origin);
        if (!space)
            return tl::unexpected(space.error());
        open.step.rejected += qint64(batch.rejected.size());
        HistoryTable::Range made{work.position().nextNumber, 0};
        for (const auto &record : batch.records) {
            if (auto done = d->receiveRecord(work, record, *space, open, made); !done)
                return done;
        }
        if (made.count > 0) {
            if (auto done = work.history().addRange(step, made); !done)
                return done;
        }
        if (batch.mark) {
            if (auto done = MarkTable(*d->database).keep(*batch.mark, d->options.now()); !done)
                return done;
        }
        // Counters alone wait for the next write, so that what is there already costs no writing.
        if (open.step.inserted == before.inserted && open.step.updated == before.updated)
            return {};
        return work.history().updateStep(open.step);
    });
    if (!applied) {
        open.step = before;
        open.pass.rollBack();
        return applied;
    }
    open.pass.keep();
    applied->step = open.step;
    if (d->index->isFull()) // a failure leaves it as it is, and what was received is written
        (void)d->index->settle();
    return applied;
}

Result<void> CatalogStore::Private::receiveRecord(StoreTransaction &work, const IncomingRecord &record, qint64 origin,
                                                  OpenStep &open, HistoryTable::Range &made)
{
    const StepNumber step = open.step.number;
    const RecordKey key{origin, record.id ? std::optional(qint64(*record.id)) : std::nullopt};
    const auto match = open.pass.match(work.index(), work.records(), key, record.text);
    if (!match)
        return tl::unexpected(match.error());
    if (match->number == kNoRecord) {
        const auto number = work.newNumber();
        if (!number)
            return tl::unexpected(number.error());
        const auto written =
            work.write(*number, {}, received({}, record.text), key, step, StoreTransaction::Log::Nothing, step);
        if (!written)
            return tl::unexpected(written.error());
        open.pass.meet(*number);
        open.count(*number);
        ++open.step.inserted;
        ++made.count;
        return {};
    }

    const RecordNumber number = match->number;
    const bool counted = open.isCounted(number);
    open.count(number);
    if (match->sameText) {
        open.step.unchanged += counted ? 0 : 1;
        return {};
    }
    const auto stored = work.records().load(number);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto isOwn = number >= made.first ? Result<bool>(true) : work.history().isInRange(step, number);
    if (!isOwn)
        return tl::unexpected(isOwn.error());
    const auto written =
        work.write(number, *stored, received(stored->state, record.text), stored->key, step,
                   *isOwn ? StoreTransaction::Log::Nothing : StoreTransaction::Log::WithoutUpstream, step);
    if (!written)
        return tl::unexpected(written.error());
    if (written->first) {
        ++open.step.updated;
        open.step.unchanged -= counted ? 1 : 0; // an earlier pass of this step met it as it was
    }
    return {};
}

void CatalogStore::restartPass(StepNumber step)
{
    if (const auto open = d->openSteps.find(step); open != d->openSteps.end())
        open->second.pass.restart();
}

Result<void> CatalogStore::keepMark(const SourceMark &mark)
{
    return d
        ->transact(true,
                   [&](StoreTransaction &, Applied &) { return MarkTable(*d->database).keep(mark, d->options.now()); })
        .map([](const Applied &) {});
}

Result<std::vector<PendingFetch>> CatalogStore::pendingFetches()
{
    return MarkTable(*d->database).marks();
}

Result<Step> CatalogStore::closeStep(StepNumber number)
{
    const auto open = d->openSteps.find(number);
    if (open == d->openSteps.end())
        return tl::unexpected(d->moved(u"step %1 is not open"_s.arg(number)));
    Step step = open->second.step;
    step.state = Step::State::Done;
    auto closed = d->transact(true, [&](StoreTransaction &work, Applied &) {
        return step.inserted == 0 && step.updated == 0 ? work.history().removeStep(number)
                                                       : work.history().updateStep(step);
    });
    if (!closed)
        return tl::unexpected(closed.error());
    d->openSteps.erase(open);
    return step;
}

Result<std::vector<NumberedText>> CatalogStore::Private::receiveBeside(SideTable::Kind kind, const QString &origin,
                                                                       const ObjectBatch &batch)
{
    std::vector<NumberedText> received;
    auto done = transact(false, [&](StoreTransaction &work, Applied &) -> Result<void> {
        const auto space = work.records().origin(origin);
        if (!space)
            return tl::unexpected(space.error());
        auto texts = SideTable(*database, kind).receive(*space, batch, options.now().toMSecsSinceEpoch());
        if (!texts)
            return tl::unexpected(texts.error());
        received = std::move(*texts);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return received;
}

Result<void> CatalogStore::writeIcons(const IconWrite &write)
{
    return d
        ->transact(false,
                   [&](StoreTransaction &, Applied &) {
                       IconTable icons(*d->database);
                       return write(icons);
                   })
        .map([](const Applied &) {});
}

Result<std::vector<NumberedText>> CatalogStore::receiveGames(const QString &origin, const ObjectBatch &batch)
{
    return d->receiveBeside(SideTable::Kind::Games, origin, batch);
}

Result<std::vector<NumberedText>> CatalogStore::receiveImages(const QString &origin, const ObjectBatch &batch)
{
    return d->receiveBeside(SideTable::Kind::Images, origin, batch);
}
