#include "tests/benchmarks/iconwall.h"

#include "models/icons/iconloader.h"

#include <QPainter>

namespace {

constexpr int kColumns = 25;

} // namespace

IconWall::IconWall(IconLoader &icons, QStringList urls)
    : m_icons(icons)
    , m_urls(std::move(urls))
{
    resize(kColumns * kSide, int((m_urls.size() + kColumns - 1) / kColumns) * kSide);
    connect(&icons, &IconLoader::changed, this, [this] { update(); });
}

void IconWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_painted = 0;
    for (qsizetype i = 0; i < m_urls.size(); ++i) {
        const auto answer = m_icons.icon(m_urls[i], kSide, 1);
        if (answer.state != IconLoader::Answer::State::Ready)
            continue;
        painter.drawPixmap(int(i % kColumns) * kSide, int(i / kColumns) * kSide, answer.pixmap);
        ++m_painted;
    }
}
