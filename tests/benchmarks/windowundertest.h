// WindowUnderTest: the real program in this process, shown offscreen, with settings of its own. Lives on the window
// thread. Network requests go nowhere and are never answered, unless a job says otherwise.
#pragma once

#include "app/application.h"
#include "tests/benchmarks/benchdata.h"
#include "tests/benchmarks/paintclock.h"
#include "views/tableview.h"

class QLineEdit;

class WindowUnderTest
{
public:
    explicit WindowUnderTest(BenchData &data, QSize size = {1600, 900});

    // Ends when everything is searchable, in order and painted.
    void open(const QString &path, CatalogSession::Mode mode = CatalogSession::Mode::Open);
    [[nodiscard]] bool isAtRest();
    void waitAtRest();
    // Until what was changed last is painted.
    void waitPainted();

    [[nodiscard]] RecordView &view() { return m_application.view(); }
    [[nodiscard]] CatalogSession &session() { return *m_application.session(); }
    [[nodiscard]] CuratorApplication &application() { return m_application; }
    [[nodiscard]] QLineEdit &searchBox();
    [[nodiscard]] TableView &table();
    [[nodiscard]] PaintClock &clock() { return *m_clock; }

private:
    CuratorApplication m_application;
    PaintClock *m_clock; // the window's child
};

// Sends all requests of this process to a proxy that takes them and says nothing.
void leadRequestsNowhere();
// They are made as usual again.
void leadRequestsToTheirAddress();
