// PagePlan: which page of a service to ask for next, by offset or by scroll, and when all have come. Knows addresses
// and counts, no network. A value, used by one fetch.
//
// Up to 10,000 records (the highest offset the service allows) pages go by offset; above that by scroll, whose cursor
// lives on the service: one address is asked for again and again. Source: the service's v2 documentation.
#pragma once

#include "models/result.h"
#include "models/sources/connection.h"
#include "models/sources/servicerequest.h"

class PagePlan
{
public:
    explicit PagePlan(const Connection &connection);

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] bool isScrolling() const { return m_scrolling; }
    // True for a page of the scroll's cursor, which an expired cursor cannot give.
    [[nodiscard]] bool isCursorPage() const { return m_scrolling && !m_nextPage.isEmpty(); }
    // X-Count of the newest page that had it.
    [[nodiscard]] std::optional<qint64> expected() const { return m_expected; }

    // Looks at the first page: are there more records than offsets reach? Then beginScroll().
    [[nodiscard]] bool needsScroll(const Page &page) const;
    // The first page of a new scroll.
    void beginScroll();
    // True for a page that is the one before it, byte by byte: the service knows no offset, and all it has has come.
    [[nodiscard]] bool isRepetition(const Page &page) const;
    // After a page of `records` texts, read or not: true when there is another page to ask for. Fails with CursorLost
    // when the scroll has no way on, with RedirectRefused when it leads to another server.
    [[nodiscard]] Result<bool> advance(const Page &page, qint64 records);

private:
    void setOffset(qint64 offset);
    [[nodiscard]] QUrl endpoint(const QString &query) const;
    [[nodiscard]] Result<QUrl> cursorUrl(const Page &page) const;

    QUrl m_base;
    int m_pageSize;
    QUrl m_url;
    bool m_scrolling = false;
    QByteArray m_nextPage;
    std::optional<qint64> m_expected;
    qint64 m_received = 0; // texts of this pass
    qint64 m_offset = 0;
    qint64 m_step = 0; // records on the first page: a service may give fewer than it was asked for
    QByteArray m_previousBody;
};
