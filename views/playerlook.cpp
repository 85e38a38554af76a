#include "views/playerlook.h"

#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSides{16, 32, 64, 128};
constexpr int kGap = 14, kPadding = 12; // px
constexpr int kLargest = 128;
constexpr qreal kDimmed = 0.55;
// Of the stores' own lists, which are dark.
constexpr QColor kGround(27, 32, 40), kCaption(168, 176, 190);

int rowWidth()
{
    int width = 2 * kPadding;
    for (const int side : kSides)
        width += side + kGap;
    return width - kGap;
}

} // namespace

QImage lockedLook(const QImage &picture)
{
    QImage locked = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < locked.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(locked.scanLine(y));
        for (int x = 0; x < locked.width(); ++x) {
            const int grey = int(qGray(line[x]) * kDimmed);
            line[x] = qRgba(grey, grey, grey, qAlpha(line[x]));
        }
    }
    locked.setDevicePixelRatio(picture.devicePixelRatio());
    return locked;
}

PlayerLook::PlayerLook(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlayerLook::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_ratio = 0;
    update();
}

QSize PlayerLook::sizeHint() const
{
    return {2 * rowWidth(), kLargest + 2 * kPadding + fontMetrics().height()};
}

void PlayerLook::makeLooks()
{
    m_ratio = devicePixelRatioF();
    m_looks.clear();
    for (const int side : kSides) {
        const int pixels = int(std::lround(side * m_ratio));
        Look look{side, {}, {}};
        if (!m_picture.isNull()) {
            look.reached = m_picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            look.reached.setDevicePixelRatio(m_ratio);
            look.locked = lockedLook(look.reached);
        }
        m_looks.push_back(std::move(look));
    }
}

void PlayerLook::paintEvent(QPaintEvent *)
{
    if (m_ratio != devicePixelRatioF())
        makeLooks();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kGround);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(kCaption);
    int x = std::max(kPadding, (width() - 2 * rowWidth()) / 2 + kPadding);
    const int bottom = kPadding + kLargest;
    for (const bool isLocked : {false, true}) {
        for (const auto &look : m_looks) {
            const auto &picture = isLocked ? look.locked : look.reached;
            if (!picture.isNull()) {
                const auto size = picture.deviceIndependentSize();
                painter.drawImage(QPointF(x + (look.side - size.width()) / 2, bottom - size.height()), picture);
            }
            painter.drawText(QRect(x - kGap / 2, bottom + 2, look.side + kGap, fontMetrics().height()), Qt::AlignCenter,
                             QString::number(look.side));
            x += look.side + kGap;
        }
        x += 2 * kPadding - kGap;
    }
}
