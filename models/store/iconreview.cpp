#include "models/store/iconreview.h"

#include "models/store/catalogreader.h"
#include "models/store/catalogsession.h"

#include <algorithm>

namespace {

constexpr int kRest = 4; // times as long as it took, before it begins again

// Snapshots whose records, and the addresses of their icons, are the same.
bool hasSameIcons(const Catalog &a, const Catalog &b)
{
    return std::ranges::equal(a.chunks(), b.chunks()) && a.sideTables().images == b.sideTables().images;
}

} // namespace

IconReview::IconReview(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_judging(pool, this)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &IconReview::judge);
}

void IconReview::setSession(CatalogSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_judging.cancel();
    m_later.stop();
    m_judged.reset();
    m_isKnowing = true;
    m_isOutdated = false;
    if (!session)
        return;
    connect(session, &CatalogSession::loaded, this, &IconReview::onCatalogChanged);
    connect(session, &CatalogSession::catalogChanged, this, &IconReview::onCatalogChanged);
}

void IconReview::update()
{
    m_isKnowing = true;
    m_judged.reset();
    onCatalogChanged();
}

void IconReview::onCatalogChanged()
{
    if (!m_session || !m_session->isOpen() || m_session->isLoading() || !m_isKnowing)
        return;
    if (m_judged && hasSameIcons(*m_judged, *m_session->catalog()))
        return; // it is our own findings that are new
    if (m_judging.isRunning())
        m_isOutdated = true;
    else if (!m_later.isActive())
        judge();
}

void IconReview::judge()
{
    if (!m_session)
        return;
    m_isOutdated = false;
    m_since.start();
    m_judged = m_session->catalog();
    m_judging.run([path = m_session->path(),
                   catalog = m_judged](const std::atomic_bool &cancelled) { return judged(path, *catalog, cancelled); },
                  [this](const Answer &answer) {
                      m_isKnowing = answer.isKnowing || m_isOutdated;
                      if (answer.findings && m_session &&
                          answer.findings != m_session->catalog()->sideTables().findings)
                          m_session->setIconFindings(answer.findings);
                      if (m_isOutdated)
                          m_later.start(std::chrono::milliseconds(kRest * m_since.elapsed()));
                      emit reviewed();
                  });
}

IconReview::Answer IconReview::judged(const QString &path, const Catalog &catalog, const std::atomic_bool &cancelled)
{
    const auto findings = CatalogReader::open(path).and_then(
        [&](const auto &reader) { return readIconFindings(*reader, catalog, cancelled); });
    return findings ? Answer{*findings, *findings != IconFindings::none()} : Answer();
}
