// FacetCounter: the facets of what a RecordView shows, with live counts. Lives on the GUI thread. Counts on the view's
// interactive pool after the rows are there; the last counts stay until the new ones have come. While nobody looks it
// does nothing.
//
// The view is not owned and must outlive it.
#pragma once

#include "models/async.h"
#include "models/items/facetlist.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>

class RecordView;

class FacetCounter : public QObject
{
    Q_OBJECT

public:
    explicit FacetCounter(RecordView &view, QObject *parent = nullptr);

    // Does anybody look? At first, nobody.
    void setActive(bool active);
    // What is wanted to be seen of a facet. The list follows soon.
    void setListing(Facet facet, const FacetListing &listing);
    [[nodiscard]] const FacetListing &listing(Facet facet) const { return m_listings[std::size_t(facet)]; }
    [[nodiscard]] const FacetList &list(Facet facet) const { return m_lists[std::size_t(facet)]; }
    // Null: none yet.
    [[nodiscard]] const FacetCountsPtr &counts() const { return m_counts; }
    // Newer counts or lists are under way.
    [[nodiscard]] bool isCounting() const
    {
        return m_later.isActive() || m_counting.isRunning() || m_listingRun.isRunning();
    }

signals:
    void counted(); // new lists

private:
    using Lists = std::array<FacetList, kFacetCount>;
    // What belongs to one catalog, and is kept as long as it is shown.
    struct Orders
    {
        std::shared_ptr<FoldedTags> folded;
        std::shared_ptr<DictionaryOrder> order; // refers to `folded`
        std::shared_ptr<Dictionary> gameNames;
        std::shared_ptr<DictionaryOrder> gameOrder; // refers to `gameNames`
    };

    void updateLater();
    void update();
    void stopIfOutdated();
    void count();
    void makeLists();
    void clear();

    RecordView &m_view;
    bool m_isActive = false;
    std::array<FacetListing, kFacetCount> m_listings;
    Orders m_orders;
    Lists m_lists;
    FacetCountsPtr m_counts;            // null: none yet
    std::weak_ptr<const Matches> m_countedIn; // of m_counts, or of those under way
    Query m_countedFor;
    bool m_isOutdated = false; // newer rows came while it counted
    QTimer m_later; // counting begins when the rows are painted: both cores are wanted for that
    QElapsedTimer m_countingSince;
    std::chrono::milliseconds m_rest{0}; // before the same query is counted again
    Latest m_counting, m_listingRun;
};
