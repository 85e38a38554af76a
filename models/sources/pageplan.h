// PagePlan: fetches V2, page by page: by offset or by scroll. One page at a time.
//
// Up to 10,000 records (the highest offset the service allows) pages go by offset; above that by scroll, whose cursor
// lives on the service: one address is asked for again and again, and a page that failed is lost, so that the scroll
// starts anew, at most 3 times. Source: the service's v2 documentation.
#pragma once

#include "models/sources/apicalypse.h"
#include "models/sources/fetchplan.h"

class PagePlan : public FetchPlan
{
public:
    PagePlan(Connection connection, FetchScope scope, const QJsonObject &memo = {});

    [[nodiscard]] std::optional<PlannedPage> next() override;
    [[nodiscard]] std::optional<Error> check(quint64 number, const Page &page, const RecordBatch &batch) const override;
    // Fails with CursorLost when the scroll has no way on, with RedirectRefused when it leads to another server.
    [[nodiscard]] Result<void> take(quint64 number, const Page &page, RecordBatch &batch) override;
    [[nodiscard]] Remedy failed(quint64 number, Error &error) override;
    void restart() override;
    [[nodiscard]] bool isDone() const override { return m_isDone; }
    [[nodiscard]] qint64 leftOut() const override { return 0; }
    [[nodiscard]] std::optional<qint64> expected() const override { return m_expected; }
    [[nodiscard]] qint64 doubled() const override { return 0; }
    [[nodiscard]] QJsonObject memo() const override;

private:
    [[nodiscard]] bool isCursorPage() const { return m_scrolling && !m_nextPage.isEmpty(); }
    void beginScroll();
    [[nodiscard]] Result<bool> advance(const Page &page, qint64 records);
    void setOffset(qint64 offset);
    [[nodiscard]] Result<QUrl> cursorUrl(const Page &page) const;

    const Connection m_connection;
    const FetchScope m_scope;
    QUrl m_url;
    bool m_isAsked = false;
    bool m_isDone = false;
    quint64 m_number = 0;
    bool m_scrolling = false;
    int m_restarts = 0;
    QByteArray m_nextPage;
    std::optional<qint64> m_expected;
    qint64 m_received = 0; // texts of this pass
    qint64 m_offset = 0;
    qint64 m_step = 0; // records on the first page: a service may give fewer than it was asked for
    QByteArray m_previousBody;
};
