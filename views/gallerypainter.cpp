#include "views/gallerypainter.h"

#include "models/items/recordselection.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeptShapes = 48 * 1024 * 1024; // bytes: two screens full of icons, at the largest
constexpr std::array kLoadedSides{96, 160, 256};
constexpr qreal kCellRadius = 8, kIconRadius = 6;
constexpr int kSmallestBroken = 18, kLargestBroken = 32; // px, of the symbol for what could not be loaded
constexpr int kBarInset = 6;                             // of the state's bar, above and below
constexpr int kGradeGround = 3;                          // px around the mark, so that it is seen on every icon

} // namespace

GalleryPainter::GalleryPainter(const RecordSelection &selection, IconLoader &icons)
    : m_selection(selection)
    , m_draw(icons, kKeptShapes)
{
}

int GalleryPainter::loadedSide(int iconSide)
{
    const auto *const side = std::ranges::lower_bound(kLoadedSides, iconSide);
    return side == kLoadedSides.end() ? kLoadedSides.back() : *side;
}

void GalleryPainter::paint(QPainter &painter, const QStyleOptionViewItem &option, const GalleryLayout &layout,
                           const AchievementModel &model, int row)
{
    m_draw.takeLook(option, painter);
    if (!painter.testRenderHint(QPainter::Antialiasing))
        painter.setRenderHint(QPainter::Antialiasing);
    const auto index = model.index(row, AchievementModel::columnOf(Field::Name));
    const auto state = index.data(AchievementModel::StateRole).toInt();
    const auto square = layout.icon(option.rect);
    paintGround(painter, option, model.recordAt(row), row);
    paintIcon(painter, square, index.data(AchievementModel::IconUrlRole).toString());
    if (const auto color = CellDrawing::stateColour(m_draw.colours(), state)) {
        QRect bar(option.rect.x(), option.rect.y() + kBarInset, CellDrawing::kStateBar,
                  option.rect.height() - 2 * kBarInset);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        m_draw.drawBox(painter, bar, CellDrawing::kStateBar / 2.0, *color);
    }
    if (const auto grade = CellDrawing::shownGrade(index)) {
        // Beside the icon where there is room, as beside small ones; else in its corner.
        constexpr auto kSide = CellDrawing::kGradeSide + 2 * kGradeGround;
        const auto beyond = option.rect.right() - square.right() > kSide ? kSide : 0;
        QRect ground(square.right() + 1 - kSide + beyond, square.top(), kSide, kSide);
        if (option.direction == Qt::RightToLeft)
            ground.moveLeft(square.left() - beyond);
        if (beyond == 0)
            m_draw.drawBox(painter, ground, kSide / 2.0, m_draw.colours().ground({}));
        m_draw.drawGrade(painter, ground.topLeft() + QPoint(kGradeGround, kGradeGround), *grade);
    }
    const auto name = layout.name(option.rect);
    if (index.data(AchievementModel::MissingRole).toBool())
        drawCentred(painter, name, m_draw.lines().line(u"–"_s, LineCache::kAnyWidth, Field::Id),
                    m_draw.colours().faintText());
    else
        drawCentred(
            painter, name,
            m_draw.lines().line(index.data().toString(), name.width(), Field::Name, CellDrawing::nameStyle(state)),
            m_draw.colours().text());
    if (m_field)
        paintField(painter, layout.field(option.rect), option.direction,
                   index.siblingAtColumn(AchievementModel::columnOf(*m_field)));
}

void GalleryPainter::paintGround(QPainter &painter, const QStyleOptionViewItem &option, RecordNumber number, int row)
{
    const CellGround ground{.isSelected = m_selection.contains(number),
                            .isHovered = row == m_hoveredRow,
                            .isActive = bool(option.state & QStyle::State_Active)};
    if (ground.isSelected || ground.isHovered)
        m_draw.drawBox(painter, option.rect, kCellRadius, m_draw.colours().ground(ground));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_draw.colours().accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), kCellRadius, kCellRadius);
    }
}

void GalleryPainter::paintIcon(QPainter &painter, const QRect &square, const QString &url)
{
    m_draw.drawIcon(painter, square, url,
                    {loadedSide(square.width()), kLoadedSides, kIconRadius,
                     std::clamp(square.width() / 4, kSmallestBroken, kLargestBroken)});
}

void GalleryPainter::paintField(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                                const QModelIndex &index)
{
    auto text = rect;
    if (index.data(AchievementModel::MissingRole).toBool()) {
        text.setHeight(m_draw.lines().metrics().height());
        return drawCentred(painter, text, m_draw.lines().line(u"–"_s, LineCache::kAnyWidth, Field::Id),
                           m_draw.colours().faintText());
    }
    auto color = m_draw.colours().quietText();
    text.setHeight(m_draw.lines().metrics().height());
    auto shown = index.data().toString();
    if (*m_field == Field::OwnersPercentage) {
        const auto share = index.data(AchievementModel::SortRole).toDouble();
        const QRect track(rect.x(), rect.bottom() + 1 - CellDrawing::kShareHeight, rect.width(),
                          CellDrawing::kShareHeight);
        m_draw.drawShare(painter, track, share, direction);
        color = m_draw.shareText(share);
    } else if (*m_field == Field::Game) {
        if (const auto game = index.data(AchievementModel::GameNameRole).toString(); !game.isEmpty())
            shown = game;
    }
    drawCentred(painter, text, m_draw.lines().line(shown, text.width(), *m_field), color);
}

void GalleryPainter::drawCentred(QPainter &painter, const QRect &rect, const CellLine &line, const QColor &color)
{
    m_draw.drawLine(painter, rect, rect.x() + std::max(0, (rect.width() - int(std::ceil(line.width))) / 2), line,
                    color);
}
