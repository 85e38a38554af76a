// ViewUnderTest: a catalog behind a RecordView as the window has it, without a window. Lives on the window thread.
#pragma once

#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "tests/benchmarks/measure.h"

#include <QThreadPool>

#include <functional>
#include <memory>

class ViewUnderTest
{
public:
    // Opens `catalog` in the source's own order; ends when everything is searchable.
    explicit ViewUnderTest(const QString &catalog);

    // What `change` asks of the view, until the new rows are there: ms.
    [[nodiscard]] double untilOrder(const std::function<void(RecordView &)> &change);
    [[nodiscard]] RecordView &view() { return m_view; }

private:
    QThreadPool m_pool; // before what computes on it
    RecordView m_view;
    std::unique_ptr<CatalogSession> m_session;
    Clock::time_point m_lastOrder;
};
