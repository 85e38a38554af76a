#include "models/sources/pageplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHighestOffset = 10'000;
constexpr auto kEndpoint = "/achievements/"_L1;

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

PagePlan::PagePlan(const Connection &connection)
    : m_base(connection.base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
    , m_pageSize(std::max(1, connection.pageSize))
{
    setOffset(0);
}

bool PagePlan::needsScroll(const Page &page) const
{
    return !m_scrolling && m_offset == 0 && page.count.value_or(0) > kHighestOffset;
}

void PagePlan::beginScroll()
{
    m_scrolling = true;
    m_nextPage.clear();
    m_received = 0;
    m_url = endpoint(u"fields=*&limit=%1&scroll=1"_s.arg(m_pageSize));
}

bool PagePlan::isRepetition(const Page &page) const
{
    return !m_scrolling && m_offset > 0 && page.body == m_previousBody;
}

Result<bool> PagePlan::advance(const Page &page, qint64 records)
{
    if (page.count)
        m_expected = page.count;
    m_received += records;
    if (records == 0)
        return false;
    if (m_expected && m_received >= *m_expected)
        return false;

    if (m_scrolling) {
        if (!page.nextPage.isEmpty())
            m_nextPage = page.nextPage;
        auto next = cursorUrl(page);
        if (!next)
            return tl::unexpected(std::move(next.error()));
        m_url = *next;
        return true;
    }

    m_previousBody = page.body;
    if (m_offset == 0)
        m_step = records;
    // Without a count a short page is the end; a longer one than asked for is all there is.
    if (!m_expected && records != m_pageSize)
        return false;
    setOffset(m_offset + m_step);
    return !m_expected || m_offset < *m_expected;
}

void PagePlan::setOffset(qint64 offset)
{
    m_offset = offset;
    m_url = endpoint(u"fields=*&limit=%1&offset=%2"_s.arg(m_pageSize).arg(offset));
}

QUrl PagePlan::endpoint(const QString &query) const
{
    QUrl url = m_base;
    url.setPath(withoutTrailingSlash(m_base.path()) + kEndpoint);
    url.setQuery(query);
    return url;
}

Result<QUrl> PagePlan::cursorUrl(const Page &page) const
{
    const auto refuse = [&](Error::Kind kind, const QString &detail) {
        Error error;
        error.kind = kind;
        error.detail = detail;
        error.place = page.place;
        return tl::unexpected(std::move(error));
    };
    if (m_nextPage.isEmpty())
        return refuse(Error::Kind::CursorLost, u"the reply has no X-Next-Page"_s);

    // A path, not an address, to be taken as it is. Set behind our own server it can lead to no other one.
    QByteArray path = m_nextPage;
    if (path.startsWith("http://") || path.startsWith("https://")) {
        const QUrl url = QUrl::fromEncoded(path);
        if (url.scheme() != m_base.scheme() || url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo) !=
                                                   m_base.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
            return refuse(Error::Kind::RedirectRefused,
                          url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
        return url;
    }
    if (!path.startsWith('/'))
        path.prepend('/');
    const QByteArray prefix = withoutTrailingSlash(m_base.path(QUrl::FullyEncoded)).toLatin1();
    if (!prefix.isEmpty() && path.startsWith(prefix) && path.mid(prefix.size()).startsWith('/'))
        path.remove(0, prefix.size());
    return QUrl::fromEncoded(m_base.adjusted(QUrl::RemovePath).toEncoded() + prefix + path);
}
