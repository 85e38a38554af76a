#include "models/changes/changeplan.h"

#include "models/changes/recordindex.h"
#include "models/records/jsonvalue.h"
#include "models/records/recordeditor.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace {

using Entry = RecordIndex::Entry;
using State = ChangeResult::State;
using Reason = ChangeResult::Reason;

constexpr qint64 kStride = 256; // changes between two looks at whether to go on

bool sameRecord(const QByteArray &a, const QByteArray &b)
{
    return jsonvalue::same({a.constData(), std::size_t(a.size())}, {b.constData(), std::size_t(b.size())});
}

bool isThereAlready(const EditMeeting &meeting)
{
    return !meeting.has(FieldMeeting::Applies) && !meeting.has(FieldMeeting::Conflict);
}

class Planner
{
public:
    Planner(const ChangeDocument &document, RecordSource &catalog, const RecordIndex &index, OriginNumbers &origins)
        : m_document(document)
        , m_catalog(catalog)
        , m_index(index)
        , m_origins(origins)
    {
    }

    Result<void> add(const RecordChange &change);
    ChangePlan finish();

private:
    struct Working
    {
        RecordState before, after;
    };

    Result<Working *> working(RecordNumber number);
    Result<ChangeResult> edit(const RecordChange &change);
    Result<ChangeResult> create(const RecordChange &change);
    Result<ChangeResult> remove(const RecordChange &change);
    Result<RecordNumber> alreadyEdited(const RecordChange &change);
    Result<ChangeResult> editRecord(const RecordChange &change, RecordNumber number);

    const ChangeDocument &m_document;
    RecordSource &m_catalog;
    const RecordIndex &m_index;
    OriginNumbers &m_origins;
    std::unordered_map<RecordNumber, Working> m_working; // the records met, as the changes so far leave them
    std::vector<RecordNumber> m_met;                     // in the order met
    std::vector<Change> m_made;
    std::set<std::tuple<QString, QByteArray, qint64>> m_madeNames;
    std::vector<ChangeResult> m_results;
    BaseSum m_base;
};

Result<Planner::Working *> Planner::working(RecordNumber number)
{
    const auto known = m_working.find(number);
    if (known != m_working.end())
        return &known->second;
    auto state = m_catalog.state(number);
    if (!state)
        return tl::unexpected(state.error());
    m_met.push_back(number);
    return &m_working.emplace(number, Working{*state, *state}).first->second;
}

Result<void> Planner::add(const RecordChange &change)
{
    auto result = change.verb == ChangeVerb::Edit  ? edit(change)
                  : change.verb == ChangeVerb::Add ? create(change)
                                                   : remove(change);
    if (!result)
        return tl::unexpected(result.error());
    if (change.verb != ChangeVerb::Add && result->number != kNoRecord)
        m_base.add(m_working.at(result->number).before.text());
    m_results.push_back(*std::move(result));
    return {};
}

// The record that this edit has made already, by the name it gave it; kNoRecord: there is none.
Result<RecordNumber> Planner::alreadyEdited(const RecordChange &change)
{
    if (!change.becomes)
        return kNoRecord;
    for (const auto &entry : m_index.find(*change.becomes, m_origins)) {
        const auto record = working(entry.place);
        if (!record)
            return tl::unexpected(record.error());
        if (!(*record)->after.deleted && isThereAlready(meet(change, (*record)->after.text())))
            return entry.place;
    }
    return kNoRecord;
}

Result<ChangeResult> Planner::edit(const RecordChange &change)
{
    const auto alike = m_index.find(change.record, m_origins);
    if (qint64(alike.size()) != change.record.of) {
        const auto made = alreadyEdited(change);
        if (!made)
            return tl::unexpected(made.error());
        if (*made != kNoRecord)
            return editRecord(change, *made);
    }
    if (qint64(alike.size()) < change.record.occurrence)
        return ChangeResult{.state = State::Missing, .fields = {}, .found = {}};
    return editRecord(change, alike[std::size_t(change.record.occurrence) - 1].place);
}

Result<ChangeResult> Planner::editRecord(const RecordChange &change, RecordNumber number)
{
    const auto record = working(number);
    if (!record)
        return tl::unexpected(record.error());
    auto &state = (*record)->after;
    ChangeResult result{.number = number, .fields = {}, .found = {}};
    if (state.deleted) {
        result.state = State::Missing;
        result.reason = Reason::DeletedHere;
        return result;
    }
    const auto text = state.text();
    const auto meeting = meet(change, text);
    result.fields = meeting.fields;
    for (std::size_t i = 0; i < change.fields.size(); ++i)
        result.found.push_back(meeting.fields[i] == FieldMeeting::Conflict ? memberToken(text, change.fields[i].key)
                                                                           : QByteArray());
    if (meeting.isTooLarge) {
        result.state = State::Conflict;
        result.reason = Reason::TooLarge;
        return result;
    }
    if (meeting.has(FieldMeeting::Conflict)) {
        result.state = State::Conflict;
        result.reason = Reason::FieldsMoved;
    } else if (meeting.text == text) {
        result.state = State::AlreadyThere;
    }
    if (meeting.text != text)
        state = edited(state, meeting.text, state.draft);
    return result;
}

Result<ChangeResult> Planner::create(const RecordChange &change)
{
    const auto alike = m_index.find(change.record, m_origins);
    ChangeResult result;
    if (qint64(alike.size()) >= change.record.occurrence) {
        result.number = alike[std::size_t(change.record.occurrence) - 1].place;
        const auto record = working(result.number);
        if (!record)
            return tl::unexpected(record.error());
        const auto &state = (*record)->after;
        result.state = !state.deleted && sameRecord(state.text(), change.text) ? State::AlreadyThere : State::Exists;
        result.reason = state.deleted ? Reason::DeletedHere : Reason::None;
        return result;
    }
    const auto &address = change.record;
    if (!m_madeNames.emplace(address.origin, address.name(), address.occurrence).second) {
        result.state = State::Exists; // the document adds it twice
        return result;
    }
    m_made.push_back({kNoRecord, {}, edited({}, change.text), address.origin});
    return result;
}

Result<ChangeResult> Planner::remove(const RecordChange &change)
{
    const auto alike = m_index.find(change.record, m_origins);
    ChangeResult result{.state = State::AlreadyThere, .fields = {}, .found = {}};
    if (qint64(alike.size()) != change.record.of) {
        // Which one of them is meant is not sure any more: one deleted here that equals it was it.
        for (const auto &entry : alike) {
            if (!entry.deleted)
                continue;
            const auto record = working(entry.place);
            if (!record)
                return tl::unexpected(record.error());
            if (sameRecord((*record)->before.text(), change.text)) {
                result.number = entry.place;
                return result;
            }
        }
    }
    if (qint64(alike.size()) < change.record.occurrence)
        return result; // gone is gone
    result.number = alike[std::size_t(change.record.occurrence) - 1].place;
    const auto record = working(result.number);
    if (!record)
        return tl::unexpected(record.error());
    auto &state = (*record)->after;
    if (state.deleted)
        return result;
    if (!sameRecord(state.text(), change.text)) {
        result.state = State::Conflict;
        result.reason = Reason::RecordMoved;
        return result;
    }
    result.state = State::Applies;
    state = withDeleted(state, true);
    return result;
}

ChangePlan Planner::finish()
{
    ChangePlan plan;
    plan.results = std::move(m_results);
    for (const auto number : m_met) {
        auto &record = m_working.at(number);
        if (record.before != record.after)
            plan.changes.changes.push_back({number, std::move(record.before), std::move(record.after)});
    }
    std::ranges::move(m_made, std::back_inserter(plan.changes.changes));
    plan.isUnmoved = m_document.base == m_base.base();
    return plan;
}

} // namespace

ChangeCounts ChangePlan::counts() const
{
    ChangeCounts counts;
    for (const auto &result : results) {
        switch (result.state) {
        case State::Applies:
            ++counts.applied;
            break;
        case State::AlreadyThere:
            ++counts.alreadyThere;
            break;
        case State::Conflict:
        case State::Exists:
            ++counts.conflicts;
            break;
        case State::Missing:
            ++counts.missing;
            break;
        }
    }
    return counts;
}

Result<ChangePlan> planChanges(const ChangeDocument &document, const QString &subject, RecordSource &catalog,
                               const ChangeProgress &progress)
{
    OriginNumbers origins;
    const auto index =
        RecordIndex::of(catalog, origins, {.progress = [&progress](qint64) { return !progress || progress(0, 0); }});
    if (!index)
        return tl::unexpected(index.error());
    Planner planner(document, catalog, *index, origins);
    qint64 done = 0;
    for (const auto &change : document.changes) {
        if (auto planned = planner.add(change); !planned)
            return tl::unexpected(planned.error());
        if (++done % kStride == 0 && progress && !progress(done, qint64(document.changes.size())))
            return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}});
    }
    auto plan = planner.finish();
    plan.changes.label = {StepLabel::Kind::ApplyChanges,
                          {},
                          document.header.label.isEmpty() ? subject : document.header.label,
                          qint64(plan.changes.changes.size())};
    return plan;
}
