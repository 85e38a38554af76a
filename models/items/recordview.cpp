#include "models/items/recordview.h"

#include "models/catalog/sortvalue.h"
#include "models/memory.h"
#include "models/store/catalogsession.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// From so many records on the first rows are looked for before all are searched.
constexpr qsizetype kManyRecords = 2'000'000;
constexpr std::size_t kFirstRows = 60; // a screen and more
constexpr auto kFirstBudget = 8ms;

// While records come, sorting waits until there are so many times as many as at the last sort.
constexpr qsizetype kGrowth = 16;
constexpr qsizetype kLargeSort = 200'000; // records

const SortKeys kByName{{Field::Name, false}};

SortedRecordsPtr sortedBy(const CatalogPtr &catalog, const OrderRequest &request,
                          std::initializer_list<SortedRecordsPtr> kept, QThreadPool &pool,
                          const std::atomic_bool &cancelled)
{
    for (const auto &known : kept) {
        if (!known)
            continue;
        if (known->isFor(request.sort, request.locale)) {
            if (auto repaired = SortedRecords::repaired(known, catalog))
                return repaired;
        }
        auto turned = request.sort;
        turned.front().descending = !turned.front().descending;
        if (turned.size() == 1 && known->isFor(turned, request.locale)) {
            if (const auto repaired = SortedRecords::repaired(known, catalog))
                return SortedRecords::turned(repaired);
        }
    }
    return SortedRecords::sorted(catalog, request.sort, request.locale, pool, cancelled);
}

} // namespace

RecordView::RecordView(QThreadPool &interactive, QObject *parent)
    : QObject(parent)
    , m_interactive(interactive)
    , m_beginning(interactive, this)
    , m_search(interactive, this)
    , m_sorting(m_sortPool, this)
{
    m_sortPool.setMaxThreadCount(2);
    m_model.setCatalog(std::make_shared<Catalog>(), {});
}

RecordView::~RecordView() = default;

void RecordView::setSession(CatalogSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_toReveal = kNoRecord;
    m_beginning.cancel();
    m_search.cancel();
    m_sorting.cancel();
    m_outdated = false;
    m_order.reset();
    m_matches.reset();
    m_sorted.reset();
    m_byName.reset();
    m_lastSorted = 0;
    updateComputing();
    m_selection.clear();
    m_selection.setCurrent(kNoRecord);
    m_model.setOrder(std::make_shared<const RecordOrder>());
    m_model.setCatalog(session ? session->catalog() : std::make_shared<const Catalog>(), {});
    m_model.setEditable(false);
    if (session) {
        connect(session, &CatalogSession::catalogChanged, this, &RecordView::onCatalogChanged);
        // What was not worth sorting while more was coming is now.
        connect(session, &CatalogSession::loaded, this, [this] {
            if (!m_search.isRunning() && !isSorted())
                computeOrder();
        });
        connect(session, &CatalogSession::opened, this,
                [this] { m_model.setEditable(m_session && !m_session->isReadOnly()); });
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        m_model.setEditable(session->isOpen() && !session->isReadOnly());
        computeOrder();
    }
    emit orderChanged();
}

void RecordView::setVocabulary(std::shared_ptr<const QueryVocabulary> vocabulary)
{
    m_vocabulary = std::move(vocabulary);
}

void RecordView::setQueryText(const QString &text)
{
    if (text == m_queryText)
        return;
    m_queryText = text;
    m_toReveal = kNoRecord; // a record that was hidden then; the selection must not jump later
    auto query = parseQuery(text, *m_vocabulary);
    const bool sameQuestion = query.root == m_request.query.root;
    m_request.query = std::move(query);
    if (sameQuestion)
        emit orderChanged(); // the same rows, but perhaps other problems
    else
        computeOrder();
}

void RecordView::setSort(const SortKeys &sort)
{
    if (sort == m_request.sort)
        return;
    m_request.sort = sort;
    computeOrder();
}

void RecordView::setLocale(const QLocale &locale)
{
    m_model.setLocale(locale);
    m_request.locale = locale;
    if (!m_request.sort.empty())
        computeOrder(); // names of sources and regions order differently, and so does the collation
}

void RecordView::reveal(RecordNumber number)
{
    m_toReveal = number;
    if (!m_search.isRunning())
        computeOrder();
}

qsizetype RecordView::totalCount() const
{
    return m_model.catalog()->visibleCount();
}

qsizetype RecordView::changedCount() const
{
    return m_model.catalog()->changedCount();
}

void RecordView::onCatalogChanged(const std::vector<RecordNumber> &changed)
{
    m_model.setCatalog(m_session->catalog(), changed);
    // The order from the cache file, which no sort of the few records before can replace.
    if (const auto &kept = m_session->keptOrder(); kept && kept->catalog() == m_session->catalog())
        m_byName = kept;
    // While a fetch or the opening brings snapshot after snapshot, the search under way is shown before the next is
    // begun.
    if (m_search.isRunning())
        m_outdated = true;
    else
        computeOrder();
}

void RecordView::computeOrder()
{
    m_outdated = false;
    const auto &catalog = m_model.catalog();
    const bool isNewQuery = !m_matches || !(m_matches->query().root == m_request.query.root);
    if (catalog->visibleCount() >= kManyRecords && isNewQuery) {
        // Beside the search, which has a second thread as soon as this is done.
        m_beginning.run(
            [catalog, query = m_request.query, sorted = m_sorted](const std::atomic_bool &cancelled) {
                return RecordOrder::beginning(*catalog, query, sorted.get(), kFirstRows, kFirstBudget, cancelled);
            },
            [this](const RecordOrderPtr &order) {
                if (order)
                    showOrder(order);
            });
    } else {
        m_beginning.cancel();
    }
    search();
    updateComputing();
}

void RecordView::search()
{
    m_search.run(
        [catalog = m_model.catalog(), request = m_request, before = m_matches, sorted = m_sorted, byName = m_byName,
         order = m_order, pool = &m_interactive](const std::atomic_bool &cancelled) {
            Answer answer;
            answer.matches = Matches::find(catalog, request.query, before, *pool, cancelled);
            if (!answer.matches)
                return answer;
            for (const auto &known : {sorted, byName}) {
                if (!answer.sorted && known && !request.sort.empty() && known->isFor(request.sort, request.locale))
                    answer.sorted = SortedRecords::repaired(known, catalog);
            }
            if (!answer.sorted && sorted && !request.sort.empty())
                answer.sorted = SortedRecords::continued(sorted, catalog);
            // Not only to be quick later: it would keep the old snapshot alive.
            if (byName)
                answer.byName = SortedRecords::repaired(byName, catalog);
            auto rows = std::make_shared<const RecordOrder>(*answer.matches, answer.sorted.get());
            // Most edits move no row.
            answer.order = order && order->numbers() == rows->numbers() ? order : rows;
            return answer;
        },
        [this](const Answer &answer) { takeAnswer(answer); });
}

void RecordView::takeAnswer(const Answer &answer)
{
    m_beginning.cancel();
    m_order = answer.order;
    m_matches = answer.matches;
    m_sorted = answer.sorted;
    m_byName = m_sorted && m_sorted->keys() == kByName ? m_sorted : answer.byName;
    if (m_session)
        m_session->keepOrder(m_byName);
    showOrder(m_order);
    if (m_outdated)
        computeOrder();
    if (!isSorted() && isWorthSorting())
        sortRecords();
    updateComputing();
    emit orderChanged();
}

void RecordView::showOrder(const RecordOrderPtr &order)
{
    m_model.setOrder(order);
    if (m_toReveal != kNoRecord && m_model.rowOf(m_toReveal) >= 0) {
        const auto number = std::exchange(m_toReveal, kNoRecord);
        m_selection.selectOnly({&number, 1});
        m_selection.setCurrent(number);
        emit revealed(number);
    }
}

bool RecordView::isSorted() const
{
    return m_request.sort.empty() || (m_sorted && m_sorted->isFor(m_request.sort, m_request.locale));
}

// While records come, all sorts together take no longer than two of the last one.
bool RecordView::isWorthSorting() const
{
    const bool isGrowing = m_session && (m_session->isLoading() || m_session->isBuilding());
    const bool isNew = m_sortingFor.sort != m_request.sort || m_sortingFor.locale != m_request.locale;
    return !isGrowing || isNew || totalCount() >= kGrowth * m_lastSorted;
}

void RecordView::sortRecords()
{
    if (m_sorting.isRunning() && m_sortingFor.sort == m_request.sort && m_sortingFor.locale == m_request.locale)
        return; // repaired, when it has come
    m_sortingFor = m_request;
    m_lastSorted = totalCount();
    m_sorting.run(
        [catalog = m_model.catalog(), request = m_request, byName = m_byName, sorted = m_sorted,
         pool = &m_sortPool](const std::atomic_bool &cancelled) {
            auto answer = sortedBy(catalog, request, {sorted, byName}, *pool, cancelled);
            const auto isText = [](const SortKey &key) { return SortValue::isText(key.field); };
            if (catalog->visibleCount() >= kLargeSort && std::ranges::any_of(request.sort, isText))
                giveMemoryBack(); // of the keys, some 60 bytes a record
            return answer;
        },
        [this](const SortedRecordsPtr &sorted) {
            m_sorted = sorted;
            if (sorted->keys() == kByName)
                m_byName = sorted;
            computeOrder();
        });
}

void RecordView::updateComputing()
{
    const bool computing = m_search.isRunning() || m_sorting.isRunning();
    if (computing == m_computing)
        return;
    m_computing = computing;
    emit computingChanged(computing);
}
