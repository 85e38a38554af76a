#include "models/sources/keyplan.h"

#include "models/sources/dialect.h"
#include "models/sources/jsonid.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Lanes that are walked at the same time: as many as requests are open at once, up to this.
constexpr int kMostLanes = 8;
// So many pages in a row failed for good: the service is down, not a page broken.
constexpr int kMostFailures = 3;
// As few records as a page is asked for when a service finds its replies too large.
constexpr int kFewestRecords = 10;

} // namespace

KeyPlan::KeyPlan(Connection connection, FetchScope scope, const QJsonObject &memo)
    : m_connection(std::move(connection))
    , m_scope(std::move(scope))
    , m_limit(m_connection.limit())
    , m_pageSize(m_limit)
{
    restart();
    const auto intervals = [](const QJsonValue &list) {
        std::vector<Interval> result;
        for (const auto &entry : list.toArray())
            result.push_back({jsonid::read(entry.toArray().at(0)), jsonid::read(entry.toArray().at(1))});
        return result;
    };
    if (!memo.contains(u"lanes"_s))
        return;
    m_begun = true;
    m_lanes.clear();
    for (const auto &rest : intervals(memo[u"lanes"_s]))
        m_lanes.push_back({rest, 0, {}});
    for (const auto &rest : intervals(memo[u"leftOut"_s])) // those are what is asked for again
        m_lanes.push_back({rest, 0, {}});
    m_highest = jsonid::read(memo[u"highest"_s]);
    m_pageSize = std::max(qint64(1), memo[u"pageSize"_s].toInteger(m_pageSize));
    m_idSpan = jsonid::read(memo[u"idSpan"_s]).value_or(0);
    if (memo.contains(u"expected"_s))
        m_expected = memo[u"expected"_s].toInteger();
}

void KeyPlan::restart()
{
    m_lanes = {Lane{}};
    m_leftOut.clear();
    m_begun = false;
}

std::optional<PlannedPage> KeyPlan::next()
{
    for (auto &lane : m_lanes)
        if (lane.asked == 0)
            return ask(lane);
    if (m_highest || m_highestAsked != 0 || m_lanes.empty())
        return std::nullopt;
    m_highestAsked = ++m_lastNumber;
    return PlannedPage{m_highestAsked, dialect::pageCall(m_connection, m_scope, {.newestFirst = true, .limit = 1})};
}

PlannedPage KeyPlan::ask(Lane &lane)
{
    lane.asked = ++m_lastNumber;
    lane.page = lane.rest;
    return {lane.asked, dialect::pageCall(m_connection, m_scope,
                                          {.after = lane.page.after, .upTo = lane.page.upTo, .limit = m_limit})};
}

std::optional<Error> KeyPlan::check(quint64 number, const Page &page, const RecordBatch &batch) const
{
    const auto wrong = [&page](const QString &why) {
        return Error{.kind = Error::Kind::WrongPage, .detail = why, .place = page.place};
    };
    const Lane *const lane = laneOf(number);
    if (!lane)
        return std::nullopt;
    // Pages in another order, or of other records, cannot be followed by key: whatever lies between would be lost.
    std::optional<quint64> before;
    for (const auto &record : batch.records) {
        if (!record.id)
            continue;
        if (before && *record.id < *before)
            return wrong(u"the records do not come in the order of their ids"_s);
        if ((lane->page.after && *record.id <= *lane->page.after) || (lane->page.upTo && *record.id > *lane->page.upTo))
            return wrong(u"records came that were not asked for"_s);
        before = record.id;
    }
    if (!before && !batch.isEmpty())
        return wrong(u"no record has an id that can be read"_s);
    return std::nullopt;
}

Result<void> KeyPlan::take(quint64 number, const Page &page, RecordBatch &batch)
{
    m_failuresInARow = 0;
    if (number == m_highestAsked) {
        takeHighest(batch);
        batch = {}; // it comes again in its place
        return {};
    }
    Lane *const lane = laneOf(number);
    const bool isFirst = !m_begun;
    if (isFirst) {
        m_begun = true;
        m_expected = page.count;
        if (const auto came = batch.count(); came > 0 && m_expected && came < std::min(*m_expected, m_pageSize))
            m_pageSize = came;
    }

    // Within what is left of the lane, which may be less than was asked for: the rest is another lane's by now.
    const qint64 came = batch.count();
    const Interval wanted = lane->rest;
    std::optional<quint64> last;
    bool isBeyond = false;
    QByteArray textBefore;
    std::erase_if(batch.records, [&](const IncomingRecord &record) {
        if (!record.id)
            return false;
        if (wanted.upTo && *record.id > *wanted.upTo) {
            isBeyond = true;
            return true;
        }
        if (last == record.id && record.text == textBefore) {
            ++m_doubled;
            return true;
        }
        last = record.id;
        textBefore = record.text;
        return false;
    });
    if (last && came >= m_pageSize)
        m_idSpan = std::max(m_idSpan, *last - wanted.after.value_or(0));

    lane->asked = 0;
    if (last)
        lane->rest.after = last;
    const bool isAtEnd = last && lane->rest.upTo && *last >= *lane->rest.upTo;
    if (came < m_pageSize || !last || isBeyond || isAtEnd)
        m_lanes.erase(m_lanes.begin() + (lane - m_lanes.data()));
    else if (isFirst && m_highest)
        cutAtHighest();
    else
        cut(std::size_t(lane - m_lanes.data()));
    return {};
}

void KeyPlan::takeHighest(const RecordBatch &batch)
{
    m_highest = batch.records.empty() || !batch.records.front().id ? quint64(0) : *batch.records.front().id;
    if (m_begun)
        cutAtHighest();
}

void KeyPlan::cutAtHighest()
{
    // The one lane there is ends there, and a new one takes what is added meanwhile.
    for (auto &lane : m_lanes) {
        if (lane.rest.upTo || lane.rest.after.value_or(0) >= *m_highest)
            continue;
        lane.rest.upTo = *m_highest;
        m_lanes.push_back({{*m_highest, std::nullopt}, 0, {}});
        break;
    }
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].asked == 0)
            cut(i);
}

// Splits a lane while there are fewer than can be walked at once. Only one that waits: a page under way may reach
// beyond the middle.
void KeyPlan::cut(std::size_t index)
{
    const auto wanted = std::size_t(std::clamp(m_connection.openRequests, 1, kMostLanes));
    const auto missing = wanted > m_lanes.size() ? wanted - m_lanes.size() : 0;
    const auto after = m_lanes[index].rest.after.value_or(0);
    const auto upTo = m_lanes[index].rest.upTo;
    if (missing == 0 || !upTo || *upTo <= after)
        return;
    // At what are likely to be the ends of pages: a lane that ends elsewhere ends in a short one.
    const quint64 page = idsOfAPage();
    const quint64 pages = (*upTo - after) / page;
    const quint64 pieces = std::min<quint64>(missing + 1, pages);
    if (pieces < 2)
        return;
    const quint64 step = (pages + pieces - 1) / pieces * page;
    m_lanes[index].rest.upTo = after + step;
    for (quint64 from = after + step; from != *upTo;) {
        const quint64 to = from + std::min(step, *upTo - from); // no id is too large for this
        m_lanes.push_back({{from, to}, 0, {}});
        from = to;
    }
}

// A guess, from the pages that came.
quint64 KeyPlan::idsOfAPage() const
{
    return std::max(m_idSpan, quint64(m_pageSize));
}

FetchPlan::Remedy KeyPlan::failed(quint64 number, Error &error)
{
    if (number == m_highestAsked) // which is of no use when the first page was all
        return m_begun && m_lanes.empty() ? Remedy::LeaveOut : Remedy::GiveUp;
    Lane *const lane = laneOf(number);
    lane->asked = 0;
    if (error.httpStatus == 413 && m_limit > kFewestRecords) { // "Reduce limit": a reply has at most 10 MB
        m_limit = std::max(kFewestRecords, m_limit / 2);
        m_pageSize = std::min(m_pageSize, qint64(m_limit));
        return Remedy::AskAgain;
    }
    // The key, the address or the query is wrong: no other page fares better.
    const bool isAboutPage = error.kind == Error::Kind::ConnectionBroken || error.kind == Error::Kind::ReplyTooLarge ||
                             error.kind == Error::Kind::TruncatedInput || error.kind == Error::Kind::InvalidJson ||
                             error.kind == Error::Kind::NotJson || error.kind == Error::Kind::FileEmpty ||
                             error.kind == Error::Kind::WrongPage ||
                             (error.kind == Error::Kind::Http && (error.httpStatus == 408 || error.httpStatus >= 500));
    if (!m_begun || !isAboutPage || ++m_failuresInARow >= kMostFailures)
        return Remedy::GiveUp;

    Interval leftOut = lane->rest;
    const quint64 after = lane->rest.after.value_or(0);
    const quint64 end = lane->rest.upTo.value_or(m_highest.value_or(0));
    if (end > after && end - after > idsOfAPage()) {
        leftOut.upTo = after + idsOfAPage();
        lane->rest.after = leftOut.upTo;
    } else {
        m_lanes.erase(m_lanes.begin() + (lane - m_lanes.data()));
    }
    m_leftOut.push_back(leftOut);
    return Remedy::LeaveOut;
}

bool KeyPlan::isDone() const
{
    return m_lanes.empty();
}

QJsonObject KeyPlan::memo() const
{
    if (!m_begun)
        return {};
    const auto toList = [](const auto &entries, const auto &intervalOf) {
        QJsonArray list;
        for (const auto &entry : entries)
            list.append(QJsonArray{jsonid::write(intervalOf(entry).after), jsonid::write(intervalOf(entry).upTo)});
        return list;
    };
    QJsonObject memo{{u"lanes"_s, toList(m_lanes, [](const Lane &lane) { return lane.rest; })},
                     {u"leftOut"_s, toList(m_leftOut, [](const Interval &rest) { return rest; })},
                     {u"pageSize"_s, m_pageSize},
                     {u"idSpan"_s, jsonid::write(m_idSpan)}};
    if (m_highest)
        memo[u"highest"_s] = jsonid::write(m_highest);
    if (m_expected)
        memo[u"expected"_s] = *m_expected;
    return memo;
}

const KeyPlan::Lane *KeyPlan::laneOf(quint64 number) const
{
    const auto found = std::ranges::find(m_lanes, number, &Lane::asked);
    return found == m_lanes.end() ? nullptr : &*found;
}

KeyPlan::Lane *KeyPlan::laneOf(quint64 number)
{
    return const_cast<Lane *>(std::as_const(*this).laneOf(number));
}
