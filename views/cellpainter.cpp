#include "views/cellpainter.h"

#include "models/icons/iconloader.h"
#include "models/items/recordselection.h"
#include "views/tintedicon.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyphSide = 16;
constexpr int kBrokenSide = 18;
constexpr qreal kChipStrength = 0.09; // of the text's colour: seen on every ground
constexpr qreal kTrackStrength = 0.12;
constexpr qreal kIconRadius = 5;
constexpr qreal kHitRadius = 3;
constexpr int kGap = 7;
constexpr int kShareHeight = 3, kShareBelow = 4; // from the cell's bottom
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

QColor veil(QColor color, qreal strength)
{
    color.setAlphaF(float(strength));
    return color;
}

} // namespace

CellPainter::CellPainter(const RecordSelection &selection, IconLoader &icons)
    : m_selection(selection)
    , m_icons(icons)
{
}

std::optional<Grade> CellPainter::shownGrade(const QModelIndex &index)
{
    const auto value = index.data(AchievementModel::GradeRole);
    if (!value.isValid() || Grade(value.toInt()) == Grade::Hint)
        return std::nullopt;
    return Grade(value.toInt());
}

QRect CellPainter::gradeRect(const QStyleOptionViewItem &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {kGlyphSide, kGlyphSide},
                               inner(option));
}

void CellPainter::takeLook(const QStyleOptionViewItem &option, const QPainter &painter)
{
    if (m_colours.source() != option.palette)
        m_colours = CellPalette(option.palette);
    m_lines.setLook(option.font, option.direction, painter.device()->devicePixelRatioF());
}

void CellPainter::paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    takeLook(option, painter);
    if (!painter.testRenderHint(QPainter::Antialiasing))
        painter.setRenderHint(QPainter::Antialiasing);
    const auto number = index.data(AchievementModel::RecordNumberRole).toUInt();
    painter.fillRect(option.rect, m_colours.ground({.isSelected = m_selection.contains(number),
                                                    .isAlternate = (index.row() & 1) != 0,
                                                    .isHovered = index.row() == m_hoveredRow,
                                                    .isActive = bool(option.state & QStyle::State_Active)}));
    Cell cell{painter, option, index, AchievementModel::fieldAt(index.column()), inner(option)};
    paintContent(cell);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_colours.accent(), 1.5));
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
        return paintText(cell, m_colours.quietText());
    }
}

void CellPainter::paintIcon(const Cell &cell)
{
    auto &painter = cell.painter;
    const auto rect = iconRect(cell.option.rect);
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto answer = m_icons.icon(cell.index.data(AchievementModel::IconUrlRole).toString(), kIconSide, ratio);
    switch (answer.state) {
    case IconLoader::Answer::State::Ready: {
        const auto size = answer.pixmap.deviceIndependentSize().toSize();
        const QPoint at(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2);
        m_shapes.draw(painter, at, answer.pixmap, kIconRadius);
        break;
    }
    case IconLoader::Answer::State::Loading:
        drawBox(painter, rect, kIconRadius, veil(m_colours.text(), kChipStrength));
        break;
    case IconLoader::Answer::State::Failed: {
        m_shapes.draw(painter, rect.topLeft(), {rect.size(), kIconRadius, {}, m_colours.line()});
        QRect mark(0, 0, kBrokenSide, kBrokenSide);
        mark.moveCenter(rect.center());
        painter.drawPixmap(mark.topLeft(), tintedIcon(u"image-missing"_s, kBrokenSide, ratio, m_colours.warning()));
        break;
    }
    case IconLoader::Answer::State::None:
        m_shapes.draw(painter, rect.topLeft(), {rect.size(), kIconRadius, {}, m_colours.line(), true});
        break;
    }
}

void CellPainter::paintName(Cell &cell, bool isMissing)
{
    if (const auto grade = shownGrade(cell.index)) {
        const auto glyph = gradeRect(cell.option);
        const auto isError = *grade == Grade::Error;
        cell.painter.drawPixmap(glyph.topLeft(), tintedIcon(isError ? u"error"_s : u"warning"_s, kGlyphSide,
                                                            cell.painter.device()->devicePixelRatioF(),
                                                            isError ? m_colours.error() : m_colours.warning()));
        if (cell.option.direction == Qt::RightToLeft)
            cell.rect.setLeft(glyph.right() + kGap);
        else
            cell.rect.setRight(glyph.left() - kGap);
    }
    if (isMissing)
        return paintMissing(cell);
    const auto state = cell.index.data(AchievementModel::StateRole).toInt();
    paintText(cell, m_colours.text(),
              (state & AchievementModel::Deleted ? LineCache::StrikeOut : 0) |
                  (state & AchievementModel::Draft ? LineCache::Italic : 0));
}

void CellPainter::paintRank(Cell &cell)
{
    const auto rank = cell.index.data(AchievementModel::SortRole).toULongLong();
    if (rank >= 1 && rank <= kMetals.size()) {
        const auto dot = QStyle::alignedRect(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             {kDotSide, kDotSide}, cell.rect);
        const auto &metal = kMetals[std::size_t(rank - 1)];
        m_shapes.draw(cell.painter, dot.topLeft(),
                      {dot.size(), kDotSide / 2.0, QColor::fromRgb(metal.face), QColor::fromRgb(metal.edge)});
        if (cell.option.direction == Qt::RightToLeft)
            cell.rect.setRight(dot.left() - kGap);
        else
            cell.rect.setLeft(dot.right() + kGap);
    }
    paintText(cell, m_colours.quietText());
}

void CellPainter::paintShare(const Cell &cell)
{
    const auto share = cell.index.data(AchievementModel::SortRole).toDouble();
    const auto isPossible = share >= 0 && share <= 100;
    const QRect track(cell.rect.left(), cell.rect.bottom() - kShareBelow, cell.rect.width(), kShareHeight);
    auto filled = track;
    filled.setWidth(int(std::lround(track.width() * std::clamp(share / 100, 0.0, 1.0))));
    if (cell.option.direction == Qt::RightToLeft)
        filled.moveRight(track.right());
    drawBox(cell.painter, track, kShareHeight / 2.0, veil(m_colours.text(), kTrackStrength));
    if (filled.width() > 0)
        drawBox(cell.painter, filled, kShareHeight / 2.0, isPossible ? m_colours.accent() : m_colours.warning());
    paintText(cell, isPossible ? m_colours.quietText() : m_colours.warning());
}

// The name of the only game, and behind it its id where there is room.
void CellPainter::paintGame(Cell &cell)
{
    const auto name = cell.index.data(AchievementModel::GameNameRole).toString();
    if (name.isEmpty())
        return paintText(cell, m_colours.quietText());
    const auto room = std::max(0, cell.rect.width());
    const auto &line = m_lines.line(name, room, Field::Game);
    const auto used = int(std::ceil(line.width)) + kGap;
    drawAligned(cell, line, m_colours.quietText());
    const auto id = cell.index.data(AchievementModel::SortRole).toString();
    if (used + m_lines.metrics().horizontalAdvance(id) > room)
        return;
    if (cell.option.direction == Qt::RightToLeft)
        cell.rect.setRight(cell.rect.right() - used);
    else
        cell.rect.setLeft(cell.rect.left() + used);
    drawAligned(cell, m_lines.line(id, LineCache::kAnyWidth, Field::Id), m_colours.faintText());
}

void CellPainter::paintTags(const Cell &cell)
{
    const auto tags = cell.index.data(AchievementModel::TagsRole).toStringList();
    const auto &metrics = m_lines.metrics();
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
        const auto &line = m_lines.line(tags[i], most, Field::Tags);
        const auto width = int(std::ceil(line.width)) + 2 * kGap;
        if (used > 0 && used + width + restWidth > room.width()) {
            const auto place = placed(metrics.horizontalAdvance(rest), height);
            const auto isHit = [this](const QString &tag) { return m_lines.hasHit(tag, Field::Tags); };
            if (std::any_of(tags.begin() + i, tags.end(), isHit))
                drawBox(cell.painter, place.adjusted(-2, 2, 2, -2), kHitRadius, m_colours.hit());
            drawLine(cell.painter, room, place.left(), m_lines.line(rest, LineCache::kAnyWidth, Field::Id),
                     m_colours.quietText());
            break;
        }
        const auto chip = placed(width, height);
        drawBox(cell.painter, chip, height / 2.0, veil(m_colours.text(), kChipStrength));
        drawLine(cell.painter, room, chip.left() + kGap, line, m_colours.quietText());
        used += width + kGap - 2;
    }
}

void CellPainter::paintText(const Cell &cell, const QColor &color, int style)
{
    drawAligned(
        cell,
        m_lines.line(cell.index.data(Qt::DisplayRole).toString(), std::max(0, cell.rect.width()), cell.field, style),
        color);
}

void CellPainter::paintMissing(const Cell &cell)
{
    drawAligned(cell, m_lines.line(u"–"_s, LineCache::kAnyWidth, Field::Id), m_colours.faintText());
}

void CellPainter::drawAligned(const Cell &cell, const CellLine &line, const QColor &color)
{
    const auto alignment = Qt::Alignment(cell.index.data(Qt::TextAlignmentRole).toInt());
    const auto isRight = QStyle::visualAlignment(cell.option.direction, alignment) & Qt::AlignRight;
    drawLine(cell.painter, cell.rect, isRight ? cell.rect.right() + 1 - int(std::ceil(line.width)) : cell.rect.left(),
             line, color);
}

void CellPainter::drawBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill)
{
    m_shapes.draw(painter, rect.topLeft(), {rect.size(), radius, fill});
}

// On the baseline of the cell's own font: glyphs of a fallback font (emoji) do not lift the line.
void CellPainter::drawLine(QPainter &painter, const QRect &rect, int left, const CellLine &line, const QColor &color)
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
}
