#include "tests/benchmarks/iconwall.h"

#include "models/icons/iconloader.h"

#include <QPaintEvent>
#include <QPainter>

namespace {

constexpr int kColumns = 25;

} // namespace

IconWall::IconWall(IconLoader &icons, int count)
    : m_icons(icons)
{
    resize(kColumns * kSide, (count + kColumns - 1) / kColumns * kSide);
    connect(&icons, &IconLoader::changed, this, [this](const QString &url) { update(rectOf(m_places.value(url))); });
}

void IconWall::setUrls(const QStringList &urls)
{
    m_urls = urls;
    for (qsizetype i = 0; i < m_urls.size(); ++i)
        m_places.insert(m_urls[i], i);
    update();
}

QRect IconWall::rectOf(qsizetype icon)
{
    return {int(icon % kColumns) * kSide, int(icon / kColumns) * kSide, kSide, kSide};
}

void IconWall::paintEvent(QPaintEvent *event)
{
    m_isShown = true;
    QPainter painter(this);
    for (qsizetype i = 0; i < m_urls.size(); ++i) {
        if (!event->region().intersects(rectOf(i)))
            continue;
        const auto answer = m_icons.icon(m_urls[i], kSide, 1);
        if (answer.state != IconLoader::Answer::State::Ready)
            continue;
        painter.drawPixmap(rectOf(i).topLeft(), answer.pixmap);
        m_painted.insert(i);
    }
}
