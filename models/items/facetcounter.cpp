#include "models/items/facetcounter.h"

#include "models/items/recordview.h"

namespace {

constexpr int kRests = 4; // times as long as the counting took

Facet facetAt(std::size_t index)
{
    return Facet(index);
}

} // namespace

FacetCounter::FacetCounter(RecordView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_counting(view.interactivePool(), this)
    , m_listingRun(view.interactivePool(), this)
{
    for (std::size_t i = 0; i < kFacetCount; ++i)
        m_lists[i].facet = facetAt(i);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FacetCounter::update);
    connect(&view, &RecordView::orderChanged, this, &FacetCounter::updateLater);
    connect(&view, &RecordView::computingChanged, this, &FacetCounter::stopIfOutdated);
}

void FacetCounter::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    if (active)
        update();
    else
        clear();
}

void FacetCounter::setListing(Facet facet, const FacetListing &listing)
{
    auto &present = m_listings[std::size_t(facet)];
    if (present == listing)
        return;
    present = listing;
    if (m_counts && !m_counting.isRunning())
        makeLists();
}

// A search that begins has the pool to itself; counts of another query would come too late anyway.
void FacetCounter::stopIfOutdated()
{
    if (m_counting.isRunning() && !(m_countedFor == m_view.query())) {
        m_counting.cancel();
        m_countedIn.reset();
    }
}

// A timer fires after what is posted, which painting is. While records come, snapshot after snapshot, counting the same
// query again and again leaves most of the time to them.
void FacetCounter::updateLater()
{
    if (!m_view.matches())
        return update(); // what is shown belongs to a catalog that is gone
    const bool isSameQuery = m_countedFor == m_view.query();
    if (!isSameQuery || !m_later.isActive())
        m_later.start(isSameQuery ? m_rest : std::chrono::milliseconds(0));
}

void FacetCounter::update()
{
    const auto &matches = m_view.matches();
    if (!matches) { // no catalog, or another one that has no rows yet
        clear();
        m_orders = {};
        if (m_isActive)
            emit counted();
    }
    if (!matches || !m_isActive)
        return;
    if (!(matches->query().root == m_view.query().root))
        return; // the search for the newer query tells when it is done
    const bool isSameQuery = m_countedFor == m_view.query();
    if (isSameQuery && m_countedIn.lock() == matches)
        return;
    // While a fetch brings snapshot after snapshot, counts have to come, too.
    if (m_counting.isRunning() && isSameQuery)
        m_isOutdated = true;
    else
        count();
}

void FacetCounter::count()
{
    m_isOutdated = false;
    const auto &matches = m_view.matches();
    const std::shared_ptr<const Dictionaries> dictionaries = matches->catalog()->dictionaries();
    if (!m_orders.folded || m_orders.folded->dictionaries() != dictionaries) {
        m_orders.folded = std::make_shared<FoldedTags>(dictionaries);
        m_orders.order = std::make_shared<DictionaryOrder>(m_orders.folded->values());
        m_orders.gameNames = std::make_shared<Dictionary>();
        m_orders.gameOrder = std::make_shared<DictionaryOrder>(*m_orders.gameNames);
    }
    m_countedIn = matches;
    m_countedFor = m_view.query();
    m_countingSince.start();
    m_counting.run(
        [query = m_countedFor, matches, tags = m_orders.folded, pool = &m_view.interactivePool()](
            const std::atomic_bool &cancelled) { return FacetCounts::count(query, matches, tags, *pool, cancelled); },
        [this](const FacetCountsPtr &counts) {
            m_counts = counts;
            m_rest = kRests * std::chrono::milliseconds(m_countingSince.elapsed());
            makeLists();
            if (m_isOutdated)
                update(); // the catalog may be gone by now
        });
}

void FacetCounter::makeLists()
{
    std::array<FacetSelection, kFacetCount> selections;
    for (std::size_t i = 0; i < kFacetCount; ++i)
        selections[i] = facetSelection(m_view.query(), facetAt(i), m_counts->matches()->catalog()->gameNames());
    m_listingRun.run(
        [counts = m_counts, listings = m_listings, selections = std::move(selections), orders = m_orders,
         locale = QLocale()](const std::atomic_bool &cancelled) {
            Lists lists;
            const FacetOrders order{*orders.order, *orders.gameNames, *orders.gameOrder};
            for (std::size_t i = 0; i < kFacetCount; ++i)
                lists[i] = facetList(counts, facetAt(i), listings[i], selections[i], order, locale, cancelled);
            return lists;
        },
        [this](Lists lists) {
            m_lists = std::move(lists);
            emit counted();
        });
}

void FacetCounter::clear()
{
    m_later.stop();
    m_counting.cancel();
    m_listingRun.cancel();
    m_counts.reset();
    m_countedIn.reset();
    m_isOutdated = false;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        m_lists[i] = {};
        m_lists[i].facet = facetAt(i);
    }
}
