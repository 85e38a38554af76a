#include "views/changedicons.h"

#include "models/icons/iconloader.h"

#include <utility>

ChangedIcons::ChangedIcons(IconLoader &icons, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChangedIcons::tell);
    connect(&icons, &IconLoader::changed, this, &ChangedIcons::add);
}

void ChangedIcons::add(const QString &receivedUrl)
{
    m_urls.insert(receivedUrl);
    if (!m_timer.isActive())
        m_timer.start();
}

void ChangedIcons::tell()
{
    emit changed(std::exchange(m_urls, {}));
}
