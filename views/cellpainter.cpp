#include "views/cellpainter.h"

#include "models/items/recordselection.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBrokenSide = 18;
constexpr qreal kChipStrength = 0.09; // of the text's colour: seen on every ground
constexpr qreal kIconRadius = 5;
constexpr qreal kHitRadius = 3;
constexpr int kGap = 7;
constexpr int kShareBelow = 4; // from the cell's bottom
constexpr int kDotSide = 9;

// Bronze, silver, gold, platinum: metal that can be told apart on light and dark, and its edge.
struct Metal
{
    QRgb face, edge;
};
constexpr std::array<Metal, 4> kMetals{
    {{0xffb06a35, 0xff824e27}, {0xff9aa3ad, 0xff727980}, {0xffd9a514, 0xffa17a0f}, {0xff63b3c9, 0xff498595}}};

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CellPainter::kPadding, 0, -CellPainter::kPadding, 0);
}

QRect iconRect(const QRect &cell)
{
    QRect rect(0, 0, CellPainter::kIconSide, CellPainter::kIconSide);
    rect.moveCenter(cell.center());
    rect.moveLeft(cell.left() + CellPainter::kPadding); // below the header's text
    return rect;
}

} // namespace

CellPainter::CellPainter(const RecordSelection &selection, IconLoader &icons)
    : m_selection(selection)
    , m_draw(icons)
{
}

QRect CellPainter::gradeRect(const QStyleOptionViewItem &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                               {CellDrawing::kGradeSide, CellDrawing::kGradeSide}, inner(option));
}

void CellPainter::paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    m_draw.takeLook(option, painter);
    if (!painter.testRenderHint(QPainter::Antialiasing))
        painter.setRenderHint(QPainter::Antialiasing);
    const auto number = index.data(AchievementModel::RecordNumberRole).toUInt();
    painter.fillRect(option.rect, m_draw.colours().ground({.isSelected = m_selection.contains(number),
                                                           .isAlternate = (index.row() & 1) != 0,
                                                           .isHovered = index.row() == m_hoveredRow,
                                                           .isActive = bool(option.state & QStyle::State_Active)}));
    Cell cell{painter, option, index, AchievementModel::fieldAt(index.column()), inner(option)};
    paintContent(cell);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_draw.colours().accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

void CellPainter::paintContent(Cell &cell)
{
    if (cell.field == Field::Icon)
        return paintIcon(cell);
    const auto isMissing = cell.index.data(AchievementModel::MissingRole).toBool();
    if (cell.field == Field::Name)
        return paintName(cell, isMissing);
    if (isMissing)
        return paintMissing(cell);
    switch (cell.field) {
    case Field::Rank:
        return paintRank(cell);
    case Field::OwnersPercentage:
        return paintShare(cell);
    case Field::Game:
        return paintGame(cell);
    case Field::Tags:
        return paintTags(cell);
    default:
        return paintText(cell, m_draw.colours().quietText());
    }
}

void CellPainter::paintIcon(const Cell &cell)
{
    m_draw.drawIcon(cell.painter, iconRect(cell.option.rect), cell.index.data(AchievementModel::IconUrlRole).toString(),
                    {kIconSide, {}, kIconRadius, kBrokenSide});
}

void CellPainter::paintName(Cell &cell, bool isMissing)
{
    if (const auto grade = CellDrawing::shownGrade(cell.index)) {
        const auto glyph = gradeRect(cell.option);
        m_draw.drawGrade(cell.painter, glyph.topLeft(), *grade);
        if (cell.option.direction == Qt::RightToLeft)
            cell.rect.setLeft(glyph.right() + kGap);
        else
            cell.rect.setRight(glyph.left() - kGap);
    }
    if (isMissing)
        return paintMissing(cell);
    const auto state = cell.index.data(AchievementModel::StateRole).toInt();
    paintText(cell, m_draw.colours().text(), CellDrawing::nameStyle(state));
}

void CellPainter::paintRank(Cell &cell)
{
    const auto rank = cell.index.data(AchievementModel::SortRole).toULongLong();
    if (rank >= 1 && rank <= kMetals.size()) {
        const auto dot = QStyle::alignedRect(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             {kDotSide, kDotSide}, cell.rect);
        const auto &metal = kMetals[std::size_t(rank - 1)];
        m_draw.shapes().draw(cell.painter, dot.topLeft(),
                             {dot.size(), kDotSide / 2.0, QColor::fromRgb(metal.face), QColor::fromRgb(metal.edge)});
        if (cell.option.direction == Qt::RightToLeft)
            cell.rect.setRight(dot.left() - kGap);
        else
            cell.rect.setLeft(dot.right() + kGap);
    }
    paintText(cell, m_draw.colours().quietText());
}

void CellPainter::paintShare(const Cell &cell)
{
    const auto share = cell.index.data(AchievementModel::SortRole).toDouble();
    const QRect track(cell.rect.left(), cell.rect.bottom() - kShareBelow, cell.rect.width(), CellDrawing::kShareHeight);
    m_draw.drawShare(cell.painter, track, share, cell.option.direction);
    paintText(cell, m_draw.shareText(share));
}

// The name of the only game, and behind it its id where there is room.
void CellPainter::paintGame(Cell &cell)
{
    const auto name = cell.index.data(AchievementModel::GameNameRole).toString();
    if (name.isEmpty())
        return paintText(cell, m_draw.colours().quietText());
    const auto room = std::max(0, cell.rect.width());
    const auto &line = m_draw.lines().line(name, room, Field::Game);
    const auto used = int(std::ceil(line.width)) + kGap;
    drawAligned(cell, line, m_draw.colours().quietText());
    const auto id = cell.index.data(AchievementModel::SortRole).toString();
    if (used + m_draw.lines().metrics().horizontalAdvance(id) > room)
        return;
    if (cell.option.direction == Qt::RightToLeft)
        cell.rect.setRight(cell.rect.right() - used);
    else
        cell.rect.setLeft(cell.rect.left() + used);
    drawAligned(cell, m_draw.lines().line(id, LineCache::kAnyWidth, Field::Id), m_draw.colours().faintText());
}

void CellPainter::paintTags(const Cell &cell)
{
    const auto tags = cell.index.data(AchievementModel::TagsRole).toStringList();
    const auto &metrics = m_draw.lines().metrics();
    const auto &room = cell.rect;
    const auto height = std::min(metrics.height() + 4, room.height() - 4);
    const auto isMirrored = cell.option.direction == Qt::RightToLeft;
    int used = 0;
    // Something `width` px wide after what is there already.
    const auto placed = [&](int width, int lines) {
        QRect place(room.left() + used, room.center().y() - lines / 2 + 1, width, lines);
        if (isMirrored)
            place.moveRight(room.right() - used);
        return place;
    };
    for (qsizetype i = 0; i < tags.size(); ++i) {
        // What does not fit is counted; only a tag that has the cell for itself is cut.
        const auto rest = QString(u'+' + QString::number(tags.size() - i));
        const auto restWidth = i + 1 < tags.size() ? metrics.horizontalAdvance(rest) + kGap : 0;
        const auto most = used == 0 ? std::max(0, room.width() - 2 * kGap - restWidth) : LineCache::kAnyWidth;
        const auto &line = m_draw.lines().line(tags[i], most, Field::Tags);
        const auto width = int(std::ceil(line.width)) + 2 * kGap;
        if (used > 0 && used + width + restWidth > room.width()) {
            const auto place = placed(metrics.horizontalAdvance(rest), height);
            const auto isHit = [this](const QString &tag) { return m_draw.lines().hasHit(tag, Field::Tags); };
            if (std::any_of(tags.begin() + i, tags.end(), isHit))
                m_draw.drawBox(cell.painter, place.adjusted(-2, 2, 2, -2), kHitRadius, m_draw.colours().hit());
            m_draw.drawLine(cell.painter, room, place.left(),
                            m_draw.lines().line(rest, LineCache::kAnyWidth, Field::Id), m_draw.colours().quietText());
            break;
        }
        const auto chip = placed(width, height);
        m_draw.drawBox(cell.painter, chip, height / 2.0, veil(m_draw.colours().text(), kChipStrength));
        m_draw.drawLine(cell.painter, room, chip.left() + kGap, line, m_draw.colours().quietText());
        used += width + kGap - 2;
    }
}

void CellPainter::paintText(const Cell &cell, const QColor &color, int style)
{
    drawAligned(cell,
                m_draw.lines().line(cell.index.data(Qt::DisplayRole).toString(), std::max(0, cell.rect.width()),
                                    cell.field, style),
                color);
}

void CellPainter::paintMissing(const Cell &cell)
{
    drawAligned(cell, m_draw.lines().line(u"–"_s, LineCache::kAnyWidth, Field::Id), m_draw.colours().faintText());
}

void CellPainter::drawAligned(const Cell &cell, const CellLine &line, const QColor &color)
{
    const auto alignment = Qt::Alignment(cell.index.data(Qt::TextAlignmentRole).toInt());
    const auto isRight = QStyle::visualAlignment(cell.option.direction, alignment) & Qt::AlignRight;
    m_draw.drawLine(cell.painter, cell.rect,
                    isRight ? cell.rect.right() + 1 - int(std::ceil(line.width)) : cell.rect.left(), line, color);
}
