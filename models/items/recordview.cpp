#include "models/items/recordview.h"

#include "models/store/catalogsession.h"

RecordView::RecordView(QThreadPool &interactive, QObject *parent)
    : QObject(parent)
    , m_search(interactive, this)
{
    m_model.setCatalog(std::make_shared<Catalog>(), {});
}

RecordView::~RecordView() = default;

void RecordView::setSession(CatalogSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_toReveal = kNoRecord;
    m_search.cancel();
    m_outdated = false;
    setComputing(false);
    m_selection.clear();
    m_selection.setCurrent(kNoRecord);
    m_model.setOrder({});
    m_model.setCatalog(session ? session->catalog() : std::make_shared<const Catalog>(), {});
    m_model.setEditable(false);
    if (session) {
        connect(session, &CatalogSession::catalogChanged, this, &RecordView::onCatalogChanged);
        connect(session, &CatalogSession::opened, this,
                [this] { m_model.setEditable(m_session && !m_session->isReadOnly()); });
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        m_model.setEditable(session->isOpen() && !session->isReadOnly());
        computeOrder();
    }
    emit orderChanged();
}

void RecordView::setQueryText(const QString &text)
{
    if (text == m_queryText)
        return;
    m_queryText = text;
    m_toReveal = kNoRecord; // a record that was hidden then; the selection must not jump later
    auto query = parseQuery(text);
    const bool sameTerms = query.terms == m_request.query.terms;
    m_request.query = std::move(query);
    if (sameTerms)
        emit orderChanged(); // the same rows, but perhaps other problems
    else
        computeOrder();
}

void RecordView::setSort(std::optional<SortKey> sort)
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
    if (m_request.sort)
        computeOrder(); // names of sources and regions order differently, and so does the collation
}

void RecordView::reveal(RecordNumber number)
{
    m_toReveal = number;
    if (!m_computing)
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
    // While a fetch or the opening brings snapshot after snapshot, the order under way is shown before the next is
    // begun.
    if (m_computing)
        m_outdated = true;
    else
        computeOrder();
}

void RecordView::computeOrder()
{
    m_outdated = false;
    setComputing(true);
    m_search.run([catalog = m_model.catalog(), request = m_request](
                     const std::atomic_bool &cancelled) { return recordOrder(*catalog, request, cancelled); },
                 [this](std::vector<RecordNumber> order) { takeOrder(std::move(order)); });
}

void RecordView::takeOrder(std::vector<RecordNumber> order)
{
    m_model.setOrder(std::move(order));
    if (m_toReveal != kNoRecord && m_model.rowOf(m_toReveal) >= 0) {
        const auto number = std::exchange(m_toReveal, kNoRecord);
        m_selection.selectOnly({&number, 1});
        m_selection.setCurrent(number);
        emit revealed(number);
    }
    if (m_outdated)
        computeOrder();
    else
        setComputing(false);
    emit orderChanged();
}

void RecordView::setComputing(bool computing)
{
    if (computing == m_computing)
        return;
    m_computing = computing;
    emit computingChanged(computing);
}
