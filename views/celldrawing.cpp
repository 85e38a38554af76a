#include "views/celldrawing.h"

#include "models/icons/iconloader.h"
#include "views/tintedicon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLoadingStrength = 0.09; // of the text's colour: seen on every ground
constexpr qreal kTrackStrength = 0.12;
constexpr qreal kHitRadius = 3;

bool isShare(double share)
{
    return share >= 0 && share <= 100;
}

} // namespace

CellDrawing::CellDrawing(IconLoader &icons, qsizetype keptShapes)
    : m_icons(icons)
    , m_shapes(keptShapes)
{
}

std::optional<Grade> CellDrawing::shownGrade(const QModelIndex &index)
{
    const auto value = index.data(AchievementModel::GradeRole);
    if (!value.isValid() || Grade(value.toInt()) == Grade::Hint)
        return std::nullopt;
    return Grade(value.toInt());
}

int CellDrawing::nameStyle(int state)
{
    return (state & AchievementModel::Deleted ? LineCache::StrikeOut : 0) |
           (state & AchievementModel::Draft ? LineCache::Italic : 0);
}

std::optional<QColor> CellDrawing::stateColour(const CellPalette &colours, int state)
{
    if (state & AchievementModel::Draft)
        return colours.draft();
    if (state & AchievementModel::New)
        return colours.created();
    if (state & AchievementModel::Changed)
        return colours.changed();
    return std::nullopt;
}

void CellDrawing::takeLook(const QStyleOptionViewItem &option, const QPainter &painter)
{
    if (m_colours.source() != option.palette)
        m_colours = CellPalette(option.palette);
    m_lines.setLook(option.font, option.direction, painter.device()->devicePixelRatioF());
}

void CellDrawing::drawIcon(QPainter &painter, const QRect &square, const QString &url, const IconLook &look)
{
    using State = IconLoader::Answer::State;
    const auto ratio = painter.device()->devicePixelRatioF();
    auto answer = m_icons.icon(url, look.loadedSide, ratio);
    for (auto other = look.others.begin(); answer.state == State::Loading && other != look.others.end(); ++other) {
        if (auto present = m_icons.peek(url, *other, ratio); present.state == State::Ready)
            answer = std::move(present);
    }
    switch (answer.state) {
    case State::Ready: {
        auto size = answer.pixmap.deviceIndependentSize().toSize();
        if (size.width() > square.width() || size.height() > square.height())
            size = size.scaled(square.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
        const QPoint at(square.x() + (square.width() - size.width()) / 2,
                        square.y() + (square.height() - size.height()) / 2);
        m_shapes.draw(painter, at, answer.pixmap, size, look.radius);
        break;
    }
    case State::Loading:
        drawBox(painter, square, look.radius, veil(m_colours.text(), kLoadingStrength));
        break;
    case State::Failed: {
        m_shapes.draw(painter, square.topLeft(), {square.size(), look.radius, {}, m_colours.line()});
        QRect mark(0, 0, look.brokenSide, look.brokenSide);
        mark.moveCenter(square.center());
        painter.drawPixmap(mark.topLeft(), tintedIcon(u"image-missing"_s, look.brokenSide, ratio, m_colours.warning()));
        break;
    }
    case State::None:
        m_shapes.draw(painter, square.topLeft(), {square.size(), look.radius, {}, m_colours.line(), true});
        break;
    }
}

QColor CellDrawing::shareText(double share) const
{
    return isShare(share) ? m_colours.quietText() : m_colours.warning();
}

void CellDrawing::drawShare(QPainter &painter, const QRect &track, double share, Qt::LayoutDirection direction)
{
    auto filled = track;
    filled.setWidth(int(std::lround(track.width() * std::clamp(share / 100, 0.0, 1.0))));
    if (direction == Qt::RightToLeft)
        filled.moveRight(track.right());
    drawBox(painter, track, kShareHeight / 2.0, veil(m_colours.text(), kTrackStrength));
    if (filled.width() > 0)
        drawBox(painter, filled, kShareHeight / 2.0, isShare(share) ? m_colours.accent() : m_colours.warning());
}

void CellDrawing::drawGrade(QPainter &painter, const QPoint &at, Grade grade)
{
    const auto isError = grade == Grade::Error;
    painter.drawPixmap(at, tintedIcon(isError ? u"error"_s : u"warning"_s, kGradeSide,
                                      painter.device()->devicePixelRatioF(),
                                      isError ? m_colours.error() : m_colours.warning()));
}

void CellDrawing::drawBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill)
{
    m_shapes.draw(painter, rect.topLeft(), {rect.size(), radius, fill});
}

// Glyphs of a fallback font (emoji) do not lift the line.
void CellDrawing::drawLine(QPainter &painter, const QRect &rect, int left, const CellLine &line, const QColor &color)
{
    const auto &metrics = m_lines.metrics();
    const auto baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const auto &hit : line.hits)
        drawBox(painter,
                QRect(QPoint(left + int(std::floor(hit.left)) - 1, baseline - metrics.ascent() - 1),
                      QPoint(left + int(std::ceil(hit.right)), baseline + metrics.descent())),
                kHitRadius, m_colours.hit());
    painter.setPen(color);
    painter.setFont(line.font); // or the text would be shaped anew
    painter.drawStaticText(QPointF(left, baseline - line.ascent), line.text);
    if (line.font.strikeOut()) { // a static text is drawn without it
        const auto middle = baseline - metrics.strikeOutPos();
        painter.fillRect(QRectF(left, middle, line.width, metrics.lineWidth()), color);
    }
}
