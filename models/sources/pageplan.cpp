#include "models/sources/pageplan.h"

#include "models/sources/dialect.h"
#include "models/sources/keyplan.h"
#include "models/sources/serviceclient.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHighestOffset = 10'000;
constexpr int kScrollRestarts = 3;

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

std::unique_ptr<FetchPlan> makeFetchPlan(const Connection &connection, const FetchScope &scope, const QJsonObject &memo)
{
    if (connection.dialect == Dialect::V2)
        return std::make_unique<PagePlan>(connection, scope, memo);
    return std::make_unique<KeyPlan>(connection, scope, memo);
}

PagePlan::PagePlan(Connection connection, FetchScope scope, const QJsonObject &memo)
    : m_connection(std::move(connection))
    , m_scope(std::move(scope))
{
    setOffset(memo[u"offset"_s].toInteger());
    if (m_offset == 0)
        return;
    m_received = m_offset;
    m_step = memo[u"step"_s].toInteger(m_connection.limit());
    if (memo.contains(u"expected"_s))
        m_expected = memo[u"expected"_s].toInteger();
}

std::optional<PlannedPage> PagePlan::next()
{
    if (m_isAsked || m_isDone)
        return std::nullopt;
    m_isAsked = true;
    return PlannedPage{++m_number, {.url = m_url}, !m_scrolling};
}

std::optional<Error> PagePlan::check(quint64, const Page &, const RecordBatch &) const
{
    return std::nullopt; // offsets and cursors are the service's word
}

Result<void> PagePlan::take(quint64, const Page &page, RecordBatch &batch)
{
    m_isAsked = false;
    if (!m_scrolling && m_offset == 0 && page.count.value_or(0) > kHighestOffset) {
        m_expected = page.count;
        beginScroll();
        batch = {}; // the scroll's first page holds these records again
        return {};
    }
    // The page before it, byte by byte: the service knows no offset, and all it has has come.
    if (!m_scrolling && m_offset > 0 && page.body == m_previousBody) {
        m_isDone = true;
        batch = {};
        return {};
    }
    const auto more = advance(page, batch.count());
    if (!more)
        return tl::unexpected(more.error());
    m_isDone = !*more;
    return {};
}

FetchPlan::Remedy PagePlan::failed(quint64, Error &error)
{
    m_isAsked = false;
    // A request that was refused for now has not moved the cursor; after any other failure its place is not known.
    const bool isExpired = isCursorPage() && error.kind == Error::Kind::Http;
    const bool canPass = ServiceClient::canPass(error) && error.kind != Error::Kind::TooManyRequests;
    if (m_scrolling && (canPass || isExpired) && m_restarts < kScrollRestarts)
        return Remedy::Restart;
    if (isExpired && !ServiceClient::canPass(error))
        error.kind = Error::Kind::CursorLost;
    return Remedy::GiveUp;
}

void PagePlan::restart()
{
    ++m_restarts;
    beginScroll();
}

QJsonObject PagePlan::memo() const
{
    if (m_scrolling || m_offset == 0) // the cursor lives no longer than minutes
        return {};
    QJsonObject memo{{u"offset"_s, m_offset}, {u"step"_s, m_step}};
    if (m_expected)
        memo[u"expected"_s] = *m_expected;
    return memo;
}

void PagePlan::beginScroll()
{
    m_scrolling = true;
    m_nextPage.clear();
    m_received = 0;
    m_url = dialect::listUrl(m_connection, m_scope, {});
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
    if (!m_expected && records != m_connection.limit())
        return false;
    setOffset(m_offset + m_step);
    return !m_expected || m_offset < *m_expected;
}

void PagePlan::setOffset(qint64 offset)
{
    m_offset = offset;
    m_url = dialect::listUrl(m_connection, m_scope, offset);
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
    const QUrl base = m_connection.base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QByteArray path = m_nextPage;
    if (path.startsWith("http://") || path.startsWith("https://")) {
        const QUrl url = QUrl::fromEncoded(path);
        if (url.scheme() != base.scheme() || url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo) !=
                                                 base.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
            return refuse(Error::Kind::RedirectRefused,
                          url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
        return url;
    }
    if (!path.startsWith('/'))
        path.prepend('/');
    const QByteArray prefix = withoutTrailingSlash(base.path(QUrl::FullyEncoded)).toLatin1();
    if (!prefix.isEmpty() && path.startsWith(prefix) && path.mid(prefix.size()).startsWith('/'))
        path.remove(0, prefix.size());
    return QUrl::fromEncoded(base.adjusted(QUrl::RemovePath).toEncoded() + prefix + path);
}
