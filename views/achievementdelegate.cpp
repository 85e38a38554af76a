#include "views/achievementdelegate.h"

#include "models/icons/iconloader.h"
#include "models/items/recordselection.h"
#include "models/records/fieldvalue.h"
#include "views/celleditor.h"
#include "views/messages.h"
#include "views/tintedicon.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 8; // left and right of a cell's content
constexpr int kGlyphSide = 16;
constexpr int kBrokenSide = 18;
constexpr qreal kChipStrength = 0.09; // of the text's colour: seen on every ground
constexpr qreal kTrackStrength = 0.12;
constexpr qreal kIconRadius = 5;
constexpr int kGap = 7;
constexpr int kShareHeight = 3;
constexpr int kDotSide = 9;

// Bronze, silver, gold, platinum: metal that can be told apart on light and dark.
constexpr std::array kMetals{0xffb06a35, 0xff9aa3ad, 0xffd9a514, 0xff63b3c9};

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kPadding, 0, -kPadding, 0);
}

QRect iconRect(const QRect &cell)
{
    QRect rect(0, 0, AchievementDelegate::kIconSide, AchievementDelegate::kIconSide);
    rect.moveCenter(cell.center());
    rect.moveLeft(cell.left() + kPadding); // below the header's text
    return rect;
}

// The mark of the record's state after its name.
QRect glyphRect(const QRect &content, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {kGlyphSide, kGlyphSide}, content);
}

std::optional<Grade> shownGrade(const QModelIndex &index)
{
    const auto value = index.data(AchievementModel::GradeRole);
    if (!value.isValid() || Grade(value.toInt()) == Grade::Hint)
        return std::nullopt;
    return Grade(value.toInt());
}

QColor veil(QColor color, qreal strength)
{
    color.setAlphaF(float(strength));
    return color;
}

// One line on the baseline of the cell's own font: glyphs of a fallback font (emoji) do not lift it.
void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const auto metrics = painter.fontMetrics();
    const auto baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    const auto isRight = QStyle::visualAlignment(painter.layoutDirection(), alignment) & Qt::AlignRight;
    const auto left = isRight ? rect.right() + 1 - metrics.horizontalAdvance(text) : rect.left();
    painter.drawText(QPoint(left, baseline), text);
}

// A tool tip that is never taken for markup, whatever the text holds.
QString plain(const QString &text)
{
    return text.isEmpty() ? QString() : u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(text.toHtmlEscaped());
}

} // namespace

AchievementDelegate::AchievementDelegate(const RecordSelection &selection, IconLoader &icons, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_selection(selection)
    , m_icons(icons)
{
}

const CellPalette &AchievementDelegate::colours(const QPalette &palette) const
{
    if (m_colours.source() != palette)
        m_colours = CellPalette(palette);
    return m_colours;
}

QSize AchievementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * kPadding, kIconSide + kPadding};
}

void AchievementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &look = colours(option.palette);
    const auto number = index.data(AchievementModel::RecordNumberRole).toUInt();
    const CellGround ground{.isSelected = m_selection.contains(number),
                            .isAlternate = (index.row() & 1) != 0,
                            .isHovered = index.row() == m_hoveredRow,
                            .isActive = bool(option.state & QStyle::State_Active)};
    painter->fillRect(option.rect, look.ground(ground));
    painter->setFont(option.font);

    const auto rect = inner(option);
    const auto field = AchievementModel::fieldAt(index.column());
    if (field == Field::Icon) {
        paintIcon(*painter, option.rect, index);
    } else if (index.data(AchievementModel::MissingRole).toBool()) {
        painter->setPen(look.faintText());
        drawLine(*painter, rect, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), u"–"_s);
        if (field == Field::Name)
            paintName(*painter, option, rect, index);
    } else {
        switch (field) {
        case Field::Name:
            paintName(*painter, option, rect, index);
            break;
        case Field::Rank:
            paintRank(*painter, rect, index);
            break;
        case Field::OwnersPercentage:
            paintShare(*painter, rect, index);
            break;
        case Field::Tags:
            paintTags(*painter, rect, index);
            break;
        default:
            paintText(*painter, rect, index, look.quietText());
        }
    }

    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.accent(), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
        painter->restore();
    }
}

void AchievementDelegate::paintIcon(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto rect = iconRect(cell);
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto answer = m_icons.icon(index.data(AchievementModel::IconUrlRole).toString(), kIconSide, ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (answer.state) {
    case IconLoader::Answer::State::Ready: {
        // A textured brush, since a clip path would have jagged corners.
        auto texture = answer.pixmap;
        texture.setDevicePixelRatio(1);
        const auto size = answer.pixmap.deviceIndependentSize();
        const QRectF place(rect.x() + std::floor((rect.width() - size.width()) / 2),
                           rect.y() + std::floor((rect.height() - size.height()) / 2), size.width(), size.height());
        QBrush brush(texture);
        brush.setTransform(QTransform::fromTranslate(place.x(), place.y()).scale(1 / ratio, 1 / ratio));
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRoundedRect(place, kIconRadius, kIconRadius);
        break;
    }
    case IconLoader::Answer::State::Loading:
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil(m_colours.text(), kChipStrength));
        painter.drawRoundedRect(frame, kIconRadius, kIconRadius);
        break;
    case IconLoader::Answer::State::Failed: {
        painter.setPen(m_colours.line());
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, kIconRadius, kIconRadius);
        QRect mark(0, 0, kBrokenSide, kBrokenSide);
        mark.moveCenter(rect.center());
        painter.drawPixmap(mark.topLeft(), tintedIcon(u"image-missing"_s, kBrokenSide, ratio, m_colours.warning()));
        break;
    }
    case IconLoader::Answer::State::None:
        painter.setPen(QPen(m_colours.line(), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, kIconRadius, kIconRadius);
        break;
    }
    painter.restore();
}

void AchievementDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, QRect rect,
                                    const QModelIndex &index) const
{
    if (const auto grade = shownGrade(index)) {
        const auto glyph = glyphRect(rect, option.direction);
        const auto isError = *grade == Grade::Error;
        painter.drawPixmap(glyph.topLeft(), tintedIcon(isError ? u"error"_s : u"warning"_s, kGlyphSide,
                                                       painter.device()->devicePixelRatioF(),
                                                       isError ? m_colours.error() : m_colours.warning()));
        if (option.direction == Qt::RightToLeft)
            rect.setLeft(glyph.right() + kGap);
        else
            rect.setRight(glyph.left() - kGap);
    }
    const auto state = index.data(AchievementModel::StateRole).toInt();
    auto font = option.font;
    font.setStrikeOut(state & AchievementModel::Deleted);
    font.setItalic(state & AchievementModel::Draft);
    painter.setFont(font);
    paintText(painter, rect, index, m_colours.text());
}

void AchievementDelegate::paintRank(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto rank = index.data(AchievementModel::SortRole).toULongLong();
    auto textRect = rect;
    if (rank >= 1 && rank <= kMetals.size()) {
        const auto dot = QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                             {kDotSide, kDotSide}, rect);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const auto metal = QColor::fromRgb(kMetals[std::size_t(rank - 1)]);
        painter.setPen(metal.darker(135));
        painter.setBrush(metal);
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.restore();
        if (painter.layoutDirection() == Qt::RightToLeft)
            textRect.setRight(dot.left() - kGap);
        else
            textRect.setLeft(dot.right() + kGap);
    }
    paintText(painter, textRect, index, m_colours.quietText());
}

void AchievementDelegate::paintShare(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto share = index.data(AchievementModel::SortRole).toDouble();
    const auto isPossible = share >= 0 && share <= 100;
    const QRectF track(rect.left(), rect.bottom() - 4.5, rect.width(), kShareHeight);
    auto filled = track;
    filled.setWidth(track.width() * std::clamp(share / 100, 0.0, 1.0));
    if (painter.layoutDirection() == Qt::RightToLeft)
        filled.moveRight(track.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil(m_colours.text(), kTrackStrength));
    painter.drawRoundedRect(track, kShareHeight / 2.0, kShareHeight / 2.0);
    painter.setBrush(isPossible ? m_colours.accent() : m_colours.warning());
    if (filled.width() > 0)
        painter.drawRoundedRect(filled, kShareHeight / 2.0, kShareHeight / 2.0);
    painter.restore();
    paintText(painter, rect, index, isPossible ? m_colours.quietText() : m_colours.warning());
}

void AchievementDelegate::paintTags(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto tags = index.data(AchievementModel::TagsRole).toStringList();
    const auto metrics = painter.fontMetrics();
    const auto height = std::min(metrics.height() + 4, rect.height() - 4);
    const auto isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    int used = 0;
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        // What does not fit is counted; only a tag that has the cell for itself is cut.
        const auto rest = QString(u'+' + QString::number(tags.size() - i));
        const auto restWidth = i + 1 < tags.size() ? metrics.horizontalAdvance(rest) + kGap : 0;
        const auto isFirst = used == 0;
        const auto text =
            isFirst ? metrics.elidedText(tags[i], Qt::ElideRight, rect.width() - 2 * kGap - restWidth) : tags[i];
        const auto width = metrics.horizontalAdvance(text) + 2 * kGap;
        if (!isFirst && used + width + restWidth > rect.width()) {
            QRect place(rect.left() + used, rect.top(), metrics.horizontalAdvance(rest), rect.height());
            if (isMirrored)
                place.moveRight(rect.right() - used);
            painter.setPen(m_colours.quietText());
            drawLine(painter, place, Qt::AlignLeft, rest);
            break;
        }
        QRect chip(rect.left() + used, rect.center().y() - height / 2 + 1, width, height);
        if (isMirrored)
            chip.moveRight(rect.right() - used);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil(m_colours.text(), kChipStrength));
        painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
        painter.setPen(m_colours.quietText());
        painter.drawText(QPoint(chip.left() + kGap, baseline), text);
        used += width + kGap - 2;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void AchievementDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                    const QColor &color) const
{
    const auto text =
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width());
    painter.setPen(color);
    drawLine(painter, rect, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
}

bool AchievementDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto field = AchievementModel::fieldAt(index.column());
    auto text = toolTip(option, index);
    if (field == Field::Name && shownGrade(index) &&
        glyphRect(inner(option), option.direction).adjusted(-kGap, -kGap, kGap, kGap).contains(event->pos())) {
        text = *shownGrade(index) == Grade::Error
                   ? tr("This record has an error. The details say which field and what would be right.")
                   : tr("This record has a warning. The details say which field and what would be right.");
    }
    QToolTip::showText(event->globalPos(), plain(text), view->viewport(), option.rect);
    return true;
}

QString AchievementDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto field = AchievementModel::fieldAt(index.column());
    if (field == Field::Icon) {
        const auto url = index.data(AchievementModel::IconUrlRole).toString();
        const auto answer = m_icons.peek(url, kIconSide, option.widget ? option.widget->devicePixelRatioF() : 1.0);
        return answer.failure ? Messages::forIconFailure(*answer.failure) + u'\n' + url : url;
    }
    const auto full = index.data(Qt::ToolTipRole).toString();
    const auto isFact = fieldSpec(field).type == FieldType::Time || field == Field::OwnersPercentage;
    const auto shown = index.data(Qt::DisplayRole).toString();
    const auto isCut = option.fontMetrics.horizontalAdvance(shown) > inner(option).width() || field == Field::Tags;
    if (isFact)
        return full;
    return isCut ? (full.isEmpty() ? shown : full) : QString();
}

QString AchievementDelegate::problem(RecordNumber number, Field field, const QString &text) const
{
    if (m_check)
        return m_check(number, field, text);
    const auto value = parseFieldText(field, text);
    return value ? QString() : Messages::forValueProblem(field, value.error());
}

QWidget *AchievementDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const auto field = AchievementModel::fieldAt(index.column());
    const auto number = RecordNumber(index.data(AchievementModel::RecordNumberRole).toUInt());
    auto *editor = new CellEditor(
        field, [this, number, field](const QString &text) { return problem(number, field, text); }, parent);
    // commitData() and closeEditor() are signals; createEditor() is const only by QStyledItemDelegate's signature.
    auto *self = const_cast<AchievementDelegate *>(this);
    connect(editor, &CellEditor::accepted, self, [self, editor] {
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    connect(editor, &CellEditor::rejected, self, [self, editor] { emit self->closeEditor(editor, RevertModelCache); });
    return editor;
}

void AchievementDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (!cell->isTouched()) // a repaint of the record must not throw away what is being typed
        cell->setText(index.data(Qt::EditRole).toString());
}

void AchievementDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *cell = static_cast<const CellEditor *>(editor);
    if (cell->isTouched() && cell->problem().isEmpty())
        model->setData(index, cell->text(), Qt::EditRole);
}

void AchievementDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 2, -1, -2));
}
