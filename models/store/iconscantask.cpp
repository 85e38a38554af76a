#include "models/store/iconscantask.h"

#include "models/async.h"
#include "models/store/catalogreader.h"

#include <QDateTime>

#include <unordered_set>

namespace {

// Shared, so that it is never copied. Each address once, but for those that were examined since the scan began.
Result<std::shared_ptr<IconScanList>> listIcons(const Catalog &catalog, const QString &path, const IconScanMark &mark,
                                                const std::atomic_bool &isGivenUp)
{
    std::unordered_set<std::string> seen;
    const auto reader = CatalogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    auto read = (*reader)->icons().forEachFact([&](const ExaminedIcon &icon) {
        if (icon.time >= mark.started)
            seen.insert(icon.url.toStdString());
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<IconScanList::Icon> list;
    const auto add = [&](const Catalog::Place &place) {
        auto url = catalog.shownIconUrl(place);
        if (!url.empty() && place.chunk->isVisible(place.slot) && seen.insert(url).second)
            list.push_back({QByteArray::fromStdString(url), place.chunk->iconWidth(place.slot),
                            place.chunk->iconHeight(place.slot)});
    };
    for (const auto number : mark.numbers)
        if (catalog.exists(number))
            add(catalog.place(number));
    for (const auto &chunk : catalog.chunks()) {
        if (isGivenUp || !mark.numbers.empty())
            break;
        if (chunk)
            chunk->visible().forEach([&](Slot slot) { add({chunk.get(), slot}); });
    }
    return std::make_shared<IconScanList>(IconScanList::of(std::move(list)));
}

} // namespace

IconScanTask::IconScanTask(CatalogSession &session, IconLoader &icons, QNetworkAccessManager &network,
                           QThreadPool &background, std::function<QByteArray(const QString &)> attachments,
                           IconScanMark mark, QObject *parent)
    : CatalogTask(Kind::IconScan, {}, parent)
    , m_session(session)
    , m_pool(background)
    , m_mark(std::move(mark))
    , m_scan(icons, network, background, std::move(attachments))
    , m_isGivenUp(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_scan, &IconScan::found, this, &IconScanTask::write);
    connect(&m_scan, &IconScan::progressed, this, [this] { emit progressed({m_scan.done(), m_scan.total(), {}}); });
    connect(&m_scan, &IconScan::finished, this, &IconScanTask::onScanned);
}

IconScanTask::~IconScanTask()
{
    *m_isGivenUp = true;
}

void IconScanTask::start()
{
    if (m_mark.started == 0)
        m_mark.started = QDateTime::currentMSecsSinceEpoch();
    m_session.writeIcons([mark = m_mark](IconTable &icons) { return icons.setScan(mark); });
    const auto listed =
        QtConcurrent::run(&m_pool, [catalog = m_session.catalog(), path = m_session.path(), mark = m_mark,
                                    isGivenUp = m_isGivenUp] { return listIcons(*catalog, path, mark, *isGivenUp); });
    whenReady(listed, this, [this](const Result<std::shared_ptr<IconScanList>> &list) {
        if (*m_isGivenUp)
            return;
        m_isListed = true;
        if (list)
            return m_scan.start(std::move(**list));
        m_outcome.error = list.error();
        onScanned();
    });
}

void IconScanTask::cancel()
{
    if (m_isScanned)
        return;
    *m_isGivenUp = true;
    m_outcome.error = Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}};
    if (m_isListed)
        m_scan.cancel();
    else
        onScanned();
}

void IconScanTask::write(const std::vector<IconScan::Found> &found)
{
    std::vector<ExaminedIcon> icons;
    icons.reserve(found.size());
    const auto now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &[url, fact] : found)
        icons.push_back({url, fact, now});
    ++m_unwritten;
    const auto kept = m_session.writeIcons([icons = std::move(icons)](IconTable &table) { return table.keep(icons); });
    whenReady(kept, this, [this, count = qint64(found.size())](const Result<void> &result) {
        --m_unwritten;
        if (result)
            m_outcome.examined += count;
        else if (!m_outcome.error)
            m_outcome.error = result.error();
        emit written();
        if (!result && !m_isScanned)
            m_scan.cancel(); // a disk that is full stays so
        finishWhenWritten();
    });
}

void IconScanTask::onScanned()
{
    m_isScanned = true;
    finishWhenWritten();
}

void IconScanTask::finishWhenWritten()
{
    if (!m_isScanned || m_unwritten > 0)
        return;
    // Given up by the curator, or complete: there is nothing to go on with.
    m_session.writeIcons([](IconTable &icons) { return icons.setScan({}); });
    emit finished(m_outcome);
}
