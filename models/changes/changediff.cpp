#include "models/changes/changediff.h"

#include "models/changes/recordedit.h"
#include "models/changes/recordindex.h"

#include <algorithm>
#include <map>

namespace {

using Place = RecordSource::Place;
using Entry = RecordIndex::Entry;

constexpr qint64 kStride = 256; // changes between two looks at whether to go on

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .detail = {}, .place = {}};
}

// Two records that differ, or one that the other side has not.
struct Difference
{
    Place before = kNoRecord, after = kNoRecord;
    quint32 occurrence = 1, of = 1;
    quint16 origin = 0;
};

// The records called alike on both sides.
void compare(std::span<const Entry> before, std::span<const Entry> after, std::vector<Difference> &edits,
             std::vector<Difference> &additions)
{
    const auto of = quint32(before.size());
    std::map<RecordIndex::Digest, std::vector<quint32>> byText; // the last first
    for (auto i = quint32(after.size()); i-- > 0;)
        if (!after[i].deleted)
            byText[after[i].digest].push_back(i);
    std::vector<quint32> left; // of `before`, that have no equal
    std::vector<bool> met(after.size());
    for (quint32 i = 0; i < of; ++i) {
        if (before[i].deleted)
            continue;
        const auto equal = byText.find(before[i].digest);
        if (equal == byText.end() || equal->second.empty()) {
            left.push_back(i);
        } else {
            met[equal->second.back()] = true;
            equal->second.pop_back();
        }
    }
    auto next = left.begin();
    quint32 added = of;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (met[i] || after[i].deleted)
            continue;
        if (next != left.end()) {
            edits.push_back({before[*next].place, after[i].place, *next + 1, of, after[i].origin});
            ++next;
        } else {
            additions.push_back({kNoRecord, after[i].place, ++added, 1, after[i].origin});
        }
    }
    for (; next != left.end(); ++next)
        edits.push_back({before[*next].place, kNoRecord, *next + 1, of, before[*next].origin});
}

// The end of the records from `first` on that are called like it, in one id space.
std::size_t groupEnd(std::span<const Entry> entries, std::size_t first)
{
    std::size_t end = first;
    while (end < entries.size() && entries[end].isCalledLike(entries[first]) &&
           entries[end].origin == entries[first].origin)
        ++end;
    return end;
}

RecordAddress addressFor(const QString &origin, const QByteArray &text, const Difference &difference)
{
    auto address = addressOf(origin, text);
    address.occurrence = difference.occurrence;
    address.of = difference.of;
    return address;
}

RecordChange editFor(const QString &origin, const QByteArray &before, const QByteArray &after,
                     const Difference &difference)
{
    auto change = editBetween(before, after);
    change.record = addressFor(origin, before, difference);
    const auto becomes = addressOf(origin, after);
    if (becomes.id != change.record.id || becomes.digest != change.record.digest)
        change.becomes = becomes;
    change.name = recordName(after);
    return change;
}

RecordChange wholeRecord(ChangeVerb verb, const QString &origin, const QByteArray &text, const Difference &difference)
{
    RecordChange change;
    change.verb = verb;
    change.record = addressFor(origin, text, difference);
    change.name = recordName(text);
    change.text = text;
    return change;
}

// Only what a catalog received: records made here are not there, nothing is deleted.
class ReceivedRecords : public RecordSource
{
public:
    explicit ReceivedRecords(CatalogReader &reader)
        : m_records(reader)
    {
    }

    bool hasOrigins() const override { return true; }
    Result<void> forEach(const Each &each) override
    {
        return m_records.forEach([&each](Place place, const QString &origin, const RecordState &state) {
            return state.upstream.isNull() || each(place, origin, received({}, state.upstream));
        });
    }
    Result<RecordState> state(Place place) override { return m_records.state(place); }

private:
    CatalogRecords m_records;
};

// Hands changes on and asks whether to go on.
class Emitter
{
public:
    Emitter(const ChangeSink &sink, const ChangeProgress &progress, qint64 total)
        : m_sink(sink)
        , m_progress(progress)
        , m_total(total)
    {
    }

    Result<void> emitChange(const RecordChange &change, const QByteArray &base)
    {
        if (!base.isNull())
            m_sum.add(base);
        return m_sink(change);
    }
    Result<void> goOn()
    {
        if (++m_done % kStride == 0 && m_progress && !m_progress(m_done, m_total))
            return tl::unexpected(cancelled());
        return {};
    }
    ChangeBase base() const { return m_sum.base(); }

private:
    const ChangeSink &m_sink;
    const ChangeProgress &m_progress;
    qint64 m_done = 0, m_total;
    BaseSum m_sum;
};

Result<void> emitDifference(const Difference &difference, const QString &origin, RecordSource &before,
                            RecordSource &after, Emitter &emitter)
{
    const auto textOf = [](RecordSource &source, Place place) {
        return place == kNoRecord ? Result<QByteArray>()
                                  : source.state(place).map([](const RecordState &state) { return state.text(); });
    };
    const auto old = textOf(before, difference.before);
    const auto wanted = textOf(after, difference.after);
    if (!old || !wanted)
        return tl::unexpected(!old ? old.error() : wanted.error());
    if (wanted->isNull())
        return emitter.emitChange(wholeRecord(ChangeVerb::Delete, origin, *old, difference), *old);
    if (old->isNull())
        return emitter.emitChange(wholeRecord(ChangeVerb::Add, origin, *wanted, difference), {});
    return emitter.emitChange(editFor(origin, *old, *wanted, difference), *old);
}

} // namespace

Result<ChangeBase> changesBetween(RecordSource &before, RecordSource &after, const ChangeSink &sink,
                                  const ChangeProgress &progress)
{
    OriginNumbers origins;
    RecordIndex::Options options{.allDigests = true,
                                 .ignoresOrigins = !before.hasOrigins() || !after.hasOrigins(),
                                 .progress = [&progress](qint64) { return !progress || progress(0, 0); }};
    std::vector<Difference> edits, additions;
    {
        const auto old = RecordIndex::of(before, origins, options);
        if (!old)
            return tl::unexpected(old.error());
        const auto wanted = RecordIndex::of(after, origins, options);
        if (!wanted)
            return tl::unexpected(wanted.error());
        const auto a = old->entries(), b = wanted->entries();
        std::size_t i = 0, k = 0;
        while (i < a.size() || k < b.size()) {
            const bool together = i < a.size() && k < b.size() && a[i].isCalledLike(b[k]) && a[i].origin == b[k].origin;
            const bool first = k == b.size() || (i < a.size() && RecordIndex::isBefore(a[i], b[k]));
            const auto iEnd = together || first ? groupEnd(a, i) : i;
            const auto kEnd = together || !first ? groupEnd(b, k) : k;
            compare(a.subspan(i, iEnd - i), b.subspan(k, kEnd - k), edits, additions);
            i = iEnd;
            k = kEnd;
        }
    }
    std::ranges::sort(edits, {}, &Difference::before);
    std::ranges::sort(additions, {}, &Difference::after);

    Emitter emitter(sink, progress, qint64(edits.size() + additions.size()));
    for (const auto *const list : {&edits, &additions}) {
        for (const auto &difference : *list) {
            auto done =
                emitDifference(difference, origins.name(difference.origin), before, after, emitter).and_then([&] {
                    return emitter.goOn();
                });
            if (!done)
                return tl::unexpected(done.error());
        }
    }
    return emitter.base();
}

Result<ChangeBase> changesOf(CatalogReader &reader, std::span<const RecordNumber> numbers, const ChangeSink &sink,
                             const ChangeProgress &progress)
{
    OriginNumbers origins;
    ReceivedRecords upstream(reader);
    const auto index =
        RecordIndex::of(upstream, origins, {.progress = [&progress](qint64) { return !progress || progress(0, 0); }});
    if (!index)
        return tl::unexpected(index.error());

    Emitter emitter(sink, progress, qint64(numbers.size()));
    std::map<std::pair<QString, QByteArray>, quint32> additions; // by origin and name
    const auto emitRecord = [&](RecordNumber number, const QString &origin, const RecordState &state) -> Result<void> {
        Difference difference;
        if (state.upstream.isNull()) {
            if (state.deleted)
                return {};
            const auto address = addressOf(origin, state.current);
            auto &added = additions[{origin, address.name()}];
            difference.occurrence = quint32(index->find(address, origins).size()) + ++added;
            return emitter.emitChange(wholeRecord(ChangeVerb::Add, origin, state.current, difference), {});
        }
        const auto alike = index->find(addressOf(origin, state.upstream), origins);
        difference.of = quint32(alike.size());
        difference.occurrence = quint32(std::ranges::find(alike, number, &Entry::place) - alike.begin()) + 1;
        return emitter.emitChange(state.deleted ? wholeRecord(ChangeVerb::Delete, origin, state.upstream, difference)
                                                : editFor(origin, state.upstream, state.current, difference),
                                  state.upstream);
    };
    for (const auto number : numbers) {
        Result<void> done;
        auto read = reader.forEachWithOrigin(number, number + 1,
                                             [&](RecordNumber, const QString &origin, const RecordState &state) {
                                                 if (state.isChanged())
                                                     done = emitRecord(number, origin, state);
                                                 return false;
                                             });
        read = read.and_then([&] { return done; }).and_then([&] { return emitter.goOn(); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return emitter.base();
}
