#include "tests/benchmarks/viewundertest.h"

#include "tests/benchmarks/waiting.h"

namespace {

constexpr int kInteractiveThreads = 2; // as the program has

} // namespace

ViewUnderTest::ViewUnderTest(const QString &catalog)
    : m_view(m_pool)
{
    m_pool.setMaxThreadCount(kInteractiveThreads);
    m_view.setLocale(QLocale(QLocale::English));
    m_session = std::make_unique<CatalogSession>(catalog, CatalogSession::Mode::Open, m_pool);
    m_view.setSession(m_session.get());
    QObject::connect(&m_view, &RecordView::orderChanged, &m_view, [this] { m_lastOrder = Clock::now(); });
    waitUntil([this] { return m_session->isOpen() && !m_session->isLoading() && !m_view.isComputing(); });
}

double ViewUnderTest::untilOrder(const std::function<void(RecordView &)> &change)
{
    const auto start = Clock::now();
    change(m_view);
    waitUntil([this] { return !m_view.isComputing(); });
    return milliseconds(m_lastOrder - start);
}
