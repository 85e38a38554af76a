// KeyPlan: fetches V3 and V4 by key: `where id > last; sort id asc; limit 500`, so that records that are added or taken
// away meanwhile shift no page: nothing is lost and nothing comes twice.
//
// The first page tells how many there are (X-Count); the highest id is asked for at the same time. When there are more,
// the rest is cut into lanes, intervals of ids that are walked at once; the last lane is open, for what is added
// meanwhile. A lane that is done is replaced by half of another one. A page that fails for good is left out with the
// ids it would have held, to be asked for again later, and its lane goes on behind it.
#pragma once

#include "models/sources/apicalypse.h"
#include "models/sources/fetchplan.h"

#include <map>
#include <vector>

class KeyPlan : public FetchPlan
{
public:
    KeyPlan(Connection connection, FetchScope scope, const QJsonObject &memo);

    [[nodiscard]] std::optional<PlannedPage> next() override;
    [[nodiscard]] std::optional<Error> check(quint64 number, const Page &page, const RecordBatch &batch) const override;
    [[nodiscard]] Result<void> take(quint64 number, const Page &page, RecordBatch &batch) override;
    [[nodiscard]] Remedy failed(quint64 number, Error &error) override;
    void restart() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] qint64 leftOut() const override { return qint64(m_leftOut.size()); }
    [[nodiscard]] std::optional<qint64> expected() const override { return m_expected; }
    [[nodiscard]] qint64 doubled() const override { return m_doubled; }
    [[nodiscard]] QJsonObject memo() const override;

private:
    // Ids above `after`, up to `upTo` (nothing: all above).
    struct Interval
    {
        std::optional<quint64> after, upTo;
    };
    struct Lane
    {
        Interval rest;
        quint64 asked = 0; // number of the page under way; 0: none
        Interval page;     // what it was asked for
    };

    [[nodiscard]] PlannedPage ask(Lane &lane);
    void takeHighest(const RecordBatch &batch);
    void cutAtHighest();
    void cut(std::size_t lane);
    [[nodiscard]] quint64 idsOfAPage() const;
    [[nodiscard]] Lane *laneOf(quint64 number);
    [[nodiscard]] const Lane *laneOf(quint64 number) const;

    const Connection m_connection;
    const FetchScope m_scope;
    std::vector<Lane> m_lanes;
    std::vector<Interval> m_leftOut;
    std::optional<qint64> m_expected;
    std::optional<quint64> m_highest; // id
    quint64 m_highestAsked = 0;       // number of the page that asks for it
    quint64 m_lastNumber = 0;
    int m_limit = 0;       // records asked for
    qint64 m_pageSize = 0; // records on a full page: a service may give fewer than it was asked for
    quint64 m_idSpan = 0;  // ids that the fullest page reached over
    qint64 m_doubled = 0;
    int m_failuresInARow = 0;
    bool m_begun = false; // the first page has come
};
